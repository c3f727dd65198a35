/** Finds where patterns hold in a sentence. @module */
import { type Mention, type MentionKind, NAMED, type PersonMention } from '../../mention/mention.ts'
import { KIND, wordSet } from '../../mention/word.ts'
import { Columns } from './columns.ts'
import { isDescribing, isDescribingWord } from './describes.ts'
import type { Element, Pattern } from './pattern.ts'

/** `from` and `to` are unit indices, half-open. */
export interface Match {
  readonly from: number
  readonly to: number
  readonly roles: ReadonlyMap<string, Mention>
}

/** Marks no gap runs past. */
const CLAUSE_END = wordSet('; : . ! ? —')
/** How many transparent units may be stepped over between two elements. */
const MOST_TRANSPARENT = 3
/** How many units may describe a mention before it is named. */
const MOST_DESCRIBING = 7

/** The sentence being walked, and by element the unit it stood at: a walk gives room to no other. */
let row = new Columns()
const placed: number[] = []

/** Every place `pattern` holds, from left to right, without overlaps. Work is bounded by units times pattern length. */
export function matchesOf({ elements, opening }: Pattern, units: Columns): readonly Match[] {
  let found: Match[] | null = null
  row = units
  const { size, said, named } = units
  for (let at = 0; at < size; ) {
    if (opening && ((named[at] as number) & opening.named) === 0 && !opening.words.has(said[at] as number)) {
      at++
      continue
    }
    const to = walk(elements, 0, at, true)
    if (to > at) {
      found ??= []
      found.push({ from: at, to, roles: rolesOf(elements) })
      at = to
    } else at++
  }
  return found ?? NONE
}

const NONE: readonly never[] = []
const ABSENT = -1

/** Those of the walk just ended. */
function rolesOf(elements: readonly Element[]): ReadonlyMap<string, Mention> {
  const roles = new Map<string, Mention>()
  for (let at = 0; at < elements.length; at++) {
    const { role } = elements[at] as Element
    if (role === null || placed[at] === ABSENT) continue
    roles.set(role, row.mention(placed[at] as number) as Mention)
  }
  return roles
}

/** One past the last unit matched, or −1. `first` forbids stepping over before the first element. */
function walk(elements: readonly Element[], index: number, at: number, first: boolean): number {
  if (index === elements.length) return at
  const element = elements[index] as Element
  if (element.kind === 'gap') return walkGap(elements, index, at, element.most)
  const steps = first ? 0 : element.mention ? MOST_DESCRIBING : MOST_TRANSPARENT
  for (let here = at; here <= at + steps && here < row.size; here++) {
    if (fits(element, here)) {
      placed[index] = here
      const to = walk(elements, index + 1, here + 1, false)
      if (to >= 0) return to
      const past = row.named[here] === NAMED.person ? pastAside(here + 1) : -1
      const further = past < 0 ? -1 : walk(elements, index + 1, past, false)
      if (further >= 0) return further
    }
    if (isPassed(here)) continue
    if (!element.mention) break
    if (!mayDescribe(here, element.mention) && !(element.mention === 'person' && isNamedNext(here))) break
  }
  if (!element.optional) return -1
  placed[index] = ABSENT
  return walk(elements, index + 1, at, first)
}

function mayDescribe(at: number, kind: MentionKind): boolean {
  const mention = row.mention(at)
  return mention ? isDescribing(mention, kind) : isDescribingWord(row.token(at), kind)
}

/** "The former minister, Ann Lee": the comma between who somebody is, with an article, and the name. */
function isNamedNext(at: number): boolean {
  const { size, named } = row
  if (at === 0 || at + 1 >= size || named[at + 1] !== NAMED.person || row.token(at).lower !== ',')
    return false
  if (((named[at - 1] as number) & DESCRIPTIONS) === 0) return false
  for (let here = at - 2; here >= 0 && at - here <= MOST_DESCRIBING; here--) {
    if (named[here] === NAMED.person) return false
    if (named[here] !== 0) continue
    const { kind, lower } = row.token(here)
    if (ARTICLES.has(lower)) return true
    if (kind === 'mark' && lower !== "'s") return false
  }
  return false
}

const DESCRIPTIONS = NAMED.office | NAMED.party | NAMED.seat
const ARTICLES = new Set(['the', 'a', 'an', 'its', 'their'])

/** How many units may be said of somebody in brackets or between commas. */
const MOST_IN_ASIDE = 9

/** Past "(Salford)" or ", the Dover MP," behind a name, where it names nobody else; −1 where there is none. */
function pastAside(from: number): number {
  const { size, named } = row
  if (from >= size || named[from] !== 0) return -1
  const opening = row.token(from).lower
  const closing = opening === '(' ? ')' : opening === ',' ? ',' : null
  if (!closing) return -1
  for (let at = from + 1; at < size && at - from <= MOST_IN_ASIDE; at++) {
    if (named[at] === NAMED.person) return -1
    if (named[at] !== 0) continue
    const token = row.token(at)
    if (CLAUSE_END.has(token)) return -1
    if (token.lower === closing) return at - from > 1 ? at + 1 : -1
  }
  return -1
}

const LEADING_UP = wordSet('on in')

/** Stepped over without being named, as `isTransparent` has it; "on" and "in" go with the date they lead up to. */
function isPassed(at: number): boolean {
  const { size, named } = row
  if (named[at] !== 0) return named[at] === NAMED.date
  const token = row.token(at)
  if ((token.kinds & KIND.passed) !== 0) return true
  return at + 1 < size && named[at + 1] === NAMED.date && LEADING_UP.has(token)
}

function walkGap(elements: readonly Element[], index: number, at: number, most: number): number {
  for (let here = at; here <= at + most && here <= row.size; here++) {
    const to = walk(elements, index + 1, here, false)
    if (to >= 0) return to
    if (here === row.size || (row.named[here] === 0 && CLAUSE_END.has(row.token(here)))) return -1
  }
  return -1
}

function fits({ kind, words, named, form }: Element, at: number): boolean {
  const own = row.named[at] as number
  if (kind === 'mention') return own === named && (!form || hasForm(row.mention(at) as Mention, form))
  // "Their", "Ann Lee's".
  if (kind === 'determiner' && own !== 0)
    return own === NAMED.person && (row.mention(at) as PersonMention).possessive
  return words.has(row.said[at] as number)
}

/** What a rule may ask of a mention in brackets; `owner` is any possessive ("Lee's", "her"), `doer` any other person; independents are no party. */
function hasForm(mention: Mention, asked: ReadonlySet<string>): boolean {
  switch (mention.kind) {
    case 'number':
      return asked.has(mention.unit)
    case 'office':
      return asked.has(mention.former ? 'former' : mention.office)
    case 'date':
      return asked.has(mention.precision)
    case 'person':
      return asked.has(mention.form) || asked.has(mention.possessive ? 'owner' : 'doer')
    case 'party':
      return (
        asked.has(mention.form) ||
        asked.has(mention.party === 'party:independent' ? 'independent' : 'other') ||
        (mention.possessive && asked.has('owner'))
      )
    case 'seat':
      return mention.cued && asked.has('cued')
  }
}
