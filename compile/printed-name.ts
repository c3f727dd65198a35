/** The name people print, without titles and honours. @module */

const TITLES = new Set(
  'mr mrs ms miss dr sir dame rev revd reverend prof professor col colonel captain capt major lt lieut rt hon right honourable the'.split(
    ' ',
  ),
)
const PEER_TITLES = new Set(
  'lord lady baroness viscount viscountess earl countess marquess marquis duke duchess baron'.split(' '),
)

/** `Sir Keir Starmer` → `Keir Starmer`; `Mr Robert N. Wareing` → `Robert Wareing`; `Rt Hon Wendy Morton MP` → `Wendy Morton`. */
export function printedName(display: string): string {
  let words = display
    .replace(/\([^)]*\)/g, ' ')
    .replace(/,.*$/, '')
    .split(/\s+/)
    .filter(Boolean)
  while (words.length > 1 && TITLES.has(words[0]!.toLowerCase().replace(/\./g, ''))) words = words.slice(1)
  if (words.at(-1) === 'MP') words = words.slice(0, -1)
  // A middle initial is a register's habit, not the press's: first and last words are kept whatever they are.
  return words
    .filter((word, at) => at === 0 || at === words.length - 1 || !/^\p{Lu}\.?$/u.test(word))
    .join(' ')
}

/** `Lord Gove`, `Baroness Adams of Craigielea`, but not `Lord James Douglas-Hamilton`, who is a duke's son. */
export function isPeerage(display: string): boolean {
  const words = display.replace(/^The /, '').split(/\s+/)
  if (!PEER_TITLES.has(words[0]!.toLowerCase())) return false
  if (words[0] !== 'Lord' && words[0] !== 'Lady') return true
  // A courtesy title stands before a given and a family name; a peerage has one name, or a place after it.
  return words.length !== 3 || / (?:of|and|de) /i.test(display)
}

/** `Lord Maude of Horsham` → `Lord Maude`: the press drops the place. Null where nothing is left to drop. */
export function shortPeerage(display: string): string | null {
  const short = display.replace(/^(\S+ (?!of )\S+(?: \S+)??) of .*$/, '$1')
  return short === display ? null : short
}

/** Courtesy titles that stay in no printed name: `Lady Sylvia Hermon` → `Sylvia Hermon`. */
export function withoutCourtesy(name: string): string {
  const words = name.split(/\s+/)
  return words.length > 2 && (words[0] === 'Lord' || words[0] === 'Lady') ? words.slice(1).join(' ') : name
}

const PARTICLES = new Set(['van', 'von', 'de', 'di', 'du', 'la', 'le', 'ap', 'al', 'st', 'st.'])

/** Splits a printed name in given and family name; particles stay with the family. */
export function splitName(name: string): { given: string; family: string } {
  const words = name.split(' ')
  if (words.length === 1) return { given: '', family: name }
  let at = words.length - 1
  while (at > 1 && PARTICLES.has(words[at - 1]!.toLowerCase())) at--
  return { given: words.slice(0, at).join(' '), family: words.slice(at).join(' ') }
}

/** The word a peer is known by: `Frost` of `Lord Frost`, `Arran` of `Earl of Arran`. */
export function peerageFamily(peerage: string): string {
  return peerage.replace(/^\S+ (?:of )?/, '').replace(/ of .*$/, '')
}
