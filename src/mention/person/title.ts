/** Titles and honours printed around a name; they are not part of it. @module */

/** Titles that stand before a given name or surname. */
export const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr doctor prof professor sir dame lord lady baroness baron viscount earl rev reverend canon captain capt colonel col major maj lt general gen councillor cllr rt hon'.split(
    ' ',
  ),
)

/** Titles of peers: what follows is a peerage, not a surname of the Commons. */
export const PEERAGE_TITLES: ReadonlySet<string> = new Set([
  'lord',
  'lady',
  'baroness',
  'baron',
  'viscount',
  'earl',
])

const MALE = new Set(['mr', 'sir', 'lord', 'baron', 'viscount', 'earl'])
const FEMALE = new Set(['mrs', 'ms', 'miss', 'dame', 'lady', 'baroness'])

/** What a title says of its bearer's gender; null for most. */
export function genderOfTitle(title: string): 'F' | 'M' | null {
  return MALE.has(title) ? 'M' : FEMALE.has(title) ? 'F' : null
}

const AFTER = /(?:,? (?:MP|QC|KC|MBE|OBE|CBE|Bt|Bart|DBE|KBE|PC|TD))+$/
const BEFORE =
  /^(?:(?:the|rt\.?|right|hon\.?|honourable|mr|mrs|ms|miss|dr|prof|professor|sir|dame|rev|reverend|captain|colonel|major)\.? )+/i

/** `The Rt Hon Sir Keir Starmer KCB KC MP` → `Keir Starmer`; peerages keep their title. */
export function withoutTitles(name: string): string {
  return name.trim().replace(/\s+/g, ' ').replace(BEFORE, '').replace(AFTER, '').trim()
}
