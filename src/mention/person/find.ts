/** Finds where people are named: register names, titled surnames, and names the register does not hold. @module */
import type { Span } from '../../base/span.ts'
import { ownsFrom } from '../owner.ts'
import type { Token } from '../token.ts'
import { addKind, KIND, wordSet } from '../word.ts'
import type { Bearer } from './bearer.ts'
import { isCalledByRole } from './called-by-role.ts'
import { BEFORE_SURNAMES, endOfCapitals, isTitle, NOT_NAMES, POINT, pastParticle, WELSH } from './capitals.ts'
import type { NameTable } from './name-table.ts'
import { printedName } from './printed-name.ts'
import { isRankTitle } from './rank.ts'
import { ACTS, placeOf } from './surname-place.ts'
import { genderOfTitle, PEERAGE_TITLES, TITLES } from './title.ts'

/** A name as found in one sentence; who it is gets decided later, over the whole article. */
export interface FoundName extends Span {
  /** Token indices, title included. */
  readonly from: number
  readonly to: number
  /** `titled` of several words is a surname ("Ms Saville Roberts") or a whole name the register has not. */
  readonly form: 'full' | 'titled' | 'bare'
  /** Without titles, as printed. */
  readonly name: string
  /** Lower-case last word or words: what a later surname alone must equal. */
  readonly family: string
  /** People of the register printed under this name; empty when it holds none. */
  readonly candidates: readonly Bearer[]
  readonly gender: 'F' | 'M' | null
  /** "Sir" or "Dame" before it: what follows may be the given name alone. */
  readonly knightly: boolean
  readonly possessive: boolean
  readonly former: boolean
  /**
   * Of a bare surname: it does something ("Lee said"), stands behind what can only be a given name ("Aloysius Lee"), may be
   * part of a longer name ("But Lee", "Lee Bros"), or bears a rank no member is called by ("Judge Lee", "Professor Lee").
   */
  readonly place: 'subject' | 'behind' | 'within' | 'ranked' | null
  /** A bare surname that is oftener another word ("May said"): only somebody the article names in full. */
  readonly ordinary: boolean
}

addKind(KIND.name, TITLES)

/** Adds the name that begins at token `at`, which has a capital; gives the place from which another may. */
export function nameFrom(tokens: readonly Token[], at: number, names: NameTable, found: FoundName[]): number {
  const name = opensName(tokens, at) ? nameAt(tokens, at, names) : null
  if (!name) return at + 1
  found.push(name)
  return name.to
}

/** Whether a capital may be of a name: most that open a sentence are not. */
function opensName(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1]
  return ((tokens[at] as Token).kinds & KIND.name) !== 0 || after?.capital === true || WELSH.has(after)
}

function nameAt(tokens: readonly Token[], at: number, names: NameTable): FoundName | null {
  let start = at
  let title: string | null = null
  while (start < tokens.length && isTitle(tokens, start)) {
    title = (tokens[start] as Token).lower
    start++
    if (POINT.has(tokens[start])) start++
  }
  const peer = names.full.longest(tokens, at)
  const full = start === at ? peer : names.full.longest(tokens, start)
  if (peer && (!full || peer.to >= full.to) && capitals(tokens, at, peer.to)) {
    return make(
      tokens,
      at,
      title && PEERAGE_TITLES.has(title) ? start : at,
      peer.to,
      'full',
      peer.values,
      title,
    )
  }
  if (full && capitals(tokens, start, full.to))
    return make(tokens, at, start, full.to, 'full', full.values, title)
  // "Will Ann Lee resign?": a word that could be a given name before a whole name is none.
  if (start === at && tokens[at + 1]?.capital && names.full.longest(tokens, at + 1)) return null
  const to = pastParticle(
    tokens,
    endOfCapitals(tokens, start, title !== null && BEFORE_SURNAMES.has(title)),
    start,
  )
  if (to === start) return ordinarySurname(tokens, start, names)
  const given = tokens[start]
  if (title) {
    const whole = to - start >= 2 ? withoutMiddle(tokens, start, to, names) : []
    if (whole.length > 0) return make(tokens, at, start, to, 'full', whole, title)
    const known = to - start >= 2 ? names.givenNames.get(given) : null
    return make(tokens, at, start, to, 'titled', [], title, known ?? null)
  }
  const isWelsh = WELSH.has(tokens[start + 1])
  if (
    to - start >= 2 &&
    to - start <= 4 &&
    !(start > 0 && SAINTS.has(tokens[start - 1])) &&
    (isWelsh || names.givenNames.has(given) || isCalledByRole(tokens, start, to))
  ) {
    return make(
      tokens,
      at,
      start,
      to,
      'full',
      withoutMiddle(tokens, start, to, names),
      title,
      names.givenNames.get(given) ?? null,
    )
  }
  return longestFamily(tokens, start, to, names)
}

/** "A St John Ambulance driver". */
const SAINTS = wordSet('st saint')

/** A full legal name: whoever bears its first and last word. */
function withoutMiddle(
  tokens: readonly Token[],
  from: number,
  to: number,
  names: NameTable,
): readonly Bearer[] {
  const ends = [tokens[from] as Token, tokens[to - 1] as Token]
  return to - from > 2 ? (names.full.longest(ends, 0)?.values ?? []) : []
}

function capitals(tokens: readonly Token[], from: number, to: number): boolean {
  // "John le Carré", "Thangam Debbonaire": the first and last words of a name are capitals.
  return (tokens[from] as Token).capital && (tokens[to - 1] as Token).capital
}

/** "May said", "Black told": a word that is seldom a name, with a verb that only people have. */
function ordinarySurname(tokens: readonly Token[], at: number, names: NameTable): FoundName | null {
  const token = tokens[at] as Token
  if (!ACTS.has(tokens[at + 1]) || !NOT_NAMES.has(token) || !names.byFamily.has(token.lower)) return null
  if (BEFORE_MONTHS.test(tokens[at - 1]?.lower ?? '')) return null
  if (tokens[at - 1]?.capital && tokens[at - 1]?.kind === 'word' && at > 1) return null
  return { ...make(tokens, at, at, at + 1, 'bare', [], null), place: null, ordinary: true }
}

/** "In May was", "the Green has". */
const BEFORE_MONTHS =
  /^(?:in|on|by|of|to|for|since|until|till|from|before|after|during|last|this|next|each|every|early|late|mid|the|a|an|\d+|st|nd|rd|th|and)$/

/** A capitalised word that is somebody's family name; the article decides whether anyone is meant. */
function longestFamily(
  tokens: readonly Token[],
  start: number,
  to: number,
  names: NameTable,
): FoundName | null {
  const family = names.families.longest(tokens, start, to)
  return family && make(tokens, start, start, family.to, 'bare', [], null)
}

function familyOf(tokens: readonly Token[], from: number, to: number): string {
  if (to === from + 1) return (tokens[from] as Token).lower
  return tokens
    .slice(from, to)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.lower)
    .join(' ')
}

function make(
  tokens: readonly Token[],
  from: number,
  nameFrom: number,
  to: number,
  form: FoundName['form'],
  candidates: readonly Bearer[],
  title: string | null,
  gender: 'F' | 'M' | null = null,
): FoundName {
  const first = tokens[from] as Token
  const last = tokens[to - 1] as Token
  const before = from > 0 ? tokens[from - 1] : undefined
  return {
    start: first.start,
    end: last.end,
    from,
    to,
    form,
    name: printedName(tokens, nameFrom, to),
    family:
      form === 'full' ? familyOf(tokens, Math.max(nameFrom, to - 1), to) : familyOf(tokens, nameFrom, to),
    candidates,
    gender: (title ? genderOfTitle(title) : null) ?? gender,
    knightly: title === 'sir' || title === 'dame',
    possessive: isOwned(tokens, to),
    former: FORMER.has(before),
    place: form === 'bare' ? placeOf(tokens, from, to) : title && isRankTitle(first) ? 'ranked' : null,
    ordinary: false,
  }
}

/** "Ann Lee's", "Ann Lee MP's". */
function isOwned(tokens: readonly Token[], to: number): boolean {
  const end = MEMBER.has(tokens[to]) ? to + 1 : to
  const last = tokens[end - 1] as Token
  const after = tokens[end]
  return (
    after !== undefined && ownsFrom(after, last.end) && (after.text.length > 1 || last.lower.endsWith('s'))
  )
}

const MEMBER = wordSet('mp')
const FORMER = wordSet('late ex former')
