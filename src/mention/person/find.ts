/** Finds where people are named: register names, titled surnames, and names the register does not hold. @module */
import {
  COMMON_STEMS,
  FAMILIAR_STEMS,
  FUNCTION_STEMS,
  GROUND_STEMS,
  STEM_LETTERS,
} from '../../article/boundary/common-words.ts'
import type { Span } from '../../base/span.ts'
import { isOwnersMark, ownsFrom } from '../owner.ts'
import type { Token } from '../token.ts'
import { addKind, KIND, UNKNOWN, WordSet, wordSet } from '../word.ts'
import type { Bearer } from './bearer.ts'
import type { NameTable } from './name-table.ts'
import { printedName } from './printed-name.ts'
import { isRanked, isRankTitle } from './rank.ts'
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

/** Words that make a row of capitals an institution, a place or a day, not a person. */
const NOT_NAMES = wordSet(
  `the a an party council committee government parliament commons lords house downing street news times
  telegraph guardian mirror mail express post herald echo standard observer independent bbc itv sky office department
  ministry minister secretary chancellor court police university college school hospital church bank street road union
  association club united city county north south east west northern southern eastern western central greater new old
  great britain england scotland wales ireland london european kingdom january february march april may june july august
  september october november december monday tuesday wednesday thursday friday saturday sunday general election labour
  conservative conservatives tory tories liberal democrat democrats green reform brexit lib dem dems prime mp mps peer
  act bill inquiry review report commission service group front bench league cup royal st saint red wall white black budget world war
  president mayor leader chief whip speaker sir dame lord lady mr mrs ms dr`,
)

const TITLE_WORDS = new WordSet(TITLES)
const POINT = wordSet('.')

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

/** "Attorney General Ann Lee": an office, and no soldier's rank. */
const OF_A_GENERAL = wordSet(
  'attorney solicitor paymaster postmaster secretary director governor auditor comptroller advocate',
)

function isTitle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (!token.capital || !TITLE_WORDS.has(token)) return false
  if (token.lower === 'general' && OF_A_GENERAL.has(tokens[at - 1])) return false
  const next = POINT.has(tokens[at + 1]) ? tokens[at + 2] : tokens[at + 1]
  return next?.capital === true
}

function capitals(tokens: readonly Token[], from: number, to: number): boolean {
  // "John le Carré", "Thangam Debbonaire": the first and last words of a name are capitals.
  return (tokens[from] as Token).capital && (tokens[to - 1] as Token).capital
}

/** "Mrs May", "Mr West": after these any word is a surname, but for what the holder of an office is called by. */
const BEFORE_SURNAMES = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'dame', 'prof', 'professor'])
const CALLED_BY_OFFICE = wordSet(
  'speaker president mayor minister secretary chancellor chief leader prime deputy justice chairman the and',
)

function endOfCapitals(tokens: readonly Token[], start: number, titled: boolean): number {
  const first = tokens[start]
  let to =
    titled && first?.capital && first.kind === 'word' && !CALLED_BY_OFFICE.has(first) ? start + 1 : start
  while (to < tokens.length && to - start < 4) {
    const token = tokens[to] as Token
    if (!token.capital || (NOT_NAMES.has(token) && !(to === start && isBill(tokens, to)))) break
    to++
  }
  return to
}

const BILL = wordSet('bill')

/** "Bill Brown said", but "the Bill Brown brought in", "the Finance Bill". */
function isBill(tokens: readonly Token[], at: number): boolean {
  if (!BILL.has(tokens[at])) return false
  const before = tokens[at - 1]
  return !before || before.kind === 'mark' || !DETERMINED.has(before)
}

const DETERMINED = wordSet('the a an this that his her their its our any no s whose which each every')

/** "Rhun ap Iorwerth": whatever the given name. */
const WELSH = wordSet('ap ab ferch')

/** One past the surname behind a particle that the row of capitals from `start` ends before. */
function pastParticle(tokens: readonly Token[], to: number, start: number): number {
  const surname = tokens[to + 1]
  return to === start + 1 && WELSH.has(tokens[to]) && surname?.capital && surname.kind === 'word'
    ? to + 2
    : to
}

/** What somebody is called right before a name the register has not. */
const ROLE_NOUNS = wordSet(
  `leader minister mp msp ms mla mep am councillor candidate spokesman spokeswoman spokesperson chairman chairwoman chair
  secretary president vice-president convener convenor whip peer mayor agent activist organiser treasurer historian
  pollster backbencher frontbencher`,
)

/** "Have picked Margrit Jones": whom a party picks is somebody. */
const CHOOSING = wordSet('picked selected chosen adopted nominated reselected')

/** "Deputy leader Kezia Dugdale", "MSP Fulton MacGregor": whatever the given name. */
function isCalledByRole(tokens: readonly Token[], start: number, to: number): boolean {
  const before = start > 0 ? tokens[start - 1] : undefined
  if (!before || to - start > 3) return false
  const isRole = before.capital
    ? OF_HOUSES.has(before.text) || isHighOffice(tokens, start - 1)
    : ROLE_NOUNS.has(before) || CHOOSING.has(before)
  if (!isRole && !(ACTS.has(tokens[to]) && isPartys(tokens, start))) return false
  for (let at = start; at < to; at++) {
    const { kind, text } = tokens[at] as Token
    if (kind !== 'word' || !LETTERS.test(text)) return false
  }
  return true
}

/** "First Minister Humza Yousaf", "President Bola Tinubu". */
function isHighOffice(tokens: readonly Token[], at: number): boolean {
  const { lower, capital } = tokens[at] as Token
  if (!capital) return false
  return (
    lower === 'president' ||
    lower === 'taoiseach' ||
    (lower === 'minister' && tokens[at - 1]?.text === 'First')
  )
}

/** "The DUP's Arlene Foster said". */
function isPartys(tokens: readonly Token[], start: number): boolean {
  const mark = tokens[start - 1]
  return isOwnersMark(mark) && PARTIES.has(tokens[start - 2]) && !PARTS.has(tokens[start])
}

const PARTIES = wordSet('dup snp labour uup sdlp alliance plaid ukip greens tories conservatives reform féin')
const PARTS = wordSet('shadow national executive assembly group council deputy central')

const OF_HOUSES = new Set(['MP', 'MSP', 'MLA', 'MEP', 'MS', 'AM'])
/** A name as printed; rows of capitals are none. */
const LETTERS = /^\p{Lu}\p{L}*\p{Ll}/u

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

const ACTS = wordSet(
  'has had was is will would said says told tells added insisted claimed claims argued denied announced confirmed tweeted wrote paid joined quit left resigned defected',
)

function placeOf(tokens: readonly Token[], from: number, to: number): FoundName['place'] {
  const before = from > 0 ? tokens[from - 1] : undefined
  const last = tokens[to - 1] as Token
  const after = tokens[to]
  if (isRanked(tokens, from)) return 'ranked'
  const continues = (token: Token | undefined) =>
    token?.capital === true && token.kind === 'word' && !NOT_NAMES.has(token)
  if (before && continues(before) && before.end + 1 === last.start && !isCommon(before)) return 'behind'
  if (
    (before && (continues(before) || PARTICLES.has(before))) ||
    (after && after.start === last.end + 1 && continues(after))
  )
    return 'within'
  if (!after || !ACTS.has(after)) return null
  // "Price was no object": a common word that only opens its sentence.
  return before || !isCommon(last) ? 'subject' : null
}

/** Whether it is a word that stories have beside names. */
function isCommon({ word, lower }: Token): boolean {
  const known = KNOWN_COMMON[word]
  if (known) return known === YES
  const common = COMMON.has(lower.slice(0, STEM_LETTERS))
  if (word !== UNKNOWN) KNOWN_COMMON[word] = common ? YES : NO
  return common
}

/** By number of a word what has been found of it. */
const KNOWN_COMMON = new Uint8Array(1 << 16)
const NO = 1
const YES = 2

/** "Rhys ab Owen". */
const PARTICLES = wordSet('ab ap ferch de del di du van von der den le la al el bin ibn')

const COMMON = new Set([...FUNCTION_STEMS, ...GROUND_STEMS, ...COMMON_STEMS, ...FAMILIAR_STEMS])
