/** Finds where patterns hold in a sentence. @module */
import { type Mention, NAMED } from '../../mention/mention.ts'
import { wordSet } from '../../mention/word.ts'
import { describes } from './describes.ts'
import type { Element, Opening, Pattern } from './pattern.ts'
import { isTransparent, type Unit } from './unit.ts'

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

/** Room for the roles of the next match. A walk that fails, as most do, takes out what it has put in. */
let spare = new Map<string, Mention>()

/** Every place `pattern` holds, from left to right, without overlaps. Work is bounded by units times pattern length. */
export function matchesOf(pattern: Pattern, units: readonly Unit[]): readonly Match[] {
  let found: Match[] | null = null
  const { opening } = pattern
  for (let at = 0; at < units.length; ) {
    const to =
      opening && !opens(opening, units[at] as Unit) ? -1 : walk(pattern.elements, 0, units, at, spare, true)
    if (to > at) {
      found ??= []
      found.push({ from: at, to, roles: spare })
      spare = new Map()
      at = to
    } else {
      if (to >= 0) spare.clear()
      at++
    }
  }
  return found ?? NONE
}

const NONE: readonly never[] = []

function opens({ words, named }: Opening, unit: Unit): boolean {
  return (unit.named & named) !== 0 || words.has(unit.said)
}

/** One past the last unit matched, or −1. `first` forbids stepping over before the first element. */
function walk(
  elements: readonly Element[],
  index: number,
  units: readonly Unit[],
  at: number,
  roles: Map<string, Mention>,
  first: boolean,
): number {
  const element = elements[index]
  if (!element) return at
  if (element.kind === 'gap') return walkGap(elements, index, units, at, roles, element.most)
  const steps = first ? 0 : element.mention ? MOST_DESCRIBING : MOST_TRANSPARENT
  for (let step = 0, here = at; step <= steps && here < units.length; step++, here++) {
    const unit = units[here] as Unit
    if (fits(element, unit)) {
      const { role } = element
      if (role && unit.mention) roles.set(role, unit.mention)
      const to = walk(elements, index + 1, units, here + 1, roles, false)
      if (to >= 0) return to
      const past = unit.named === NAMED.person ? pastAside(units, here + 1) : -1
      const further = past < 0 ? -1 : walk(elements, index + 1, units, past, roles, false)
      if (further >= 0) return further
      if (role) roles.delete(role)
    }
    if (isPassed(units, here)) continue
    if (!element.mention) break
    if (!describes(unit, element.mention) && !(element.mention === 'person' && isNamedNext(units, here)))
      break
  }
  return element.optional ? walk(elements, index + 1, units, at, roles, first) : -1
}

/** "The former minister, Ann Lee": the comma between who somebody is, with an article, and the name. */
function isNamedNext(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]?.mention
  if (units[at]?.lower !== ',' || units[at + 1]?.mention?.kind !== 'person') return false
  if (before?.kind !== 'office' && before?.kind !== 'party' && before?.kind !== 'seat') return false
  for (let here = at - 2; here >= 0 && at - here <= MOST_DESCRIBING; here--) {
    const { mention, lower, token } = units[here] as Unit
    if (!mention && ARTICLES.has(lower)) return true
    if (mention ? mention.kind === 'person' : token.kind === 'mark' && lower !== "'s") return false
  }
  return false
}

const ARTICLES = new Set(['the', 'a', 'an', 'its', 'their'])

/** How many units may be said of somebody in brackets or between commas. */
const MOST_IN_ASIDE = 9

/** Past "(Salford)" or ", the Dover MP," behind a name, where it names nobody else; −1 where there is none. */
function pastAside(units: readonly Unit[], from: number): number {
  const closing = units[from]?.lower === '(' ? ')' : units[from]?.lower === ',' ? ',' : null
  if (!closing || units[from]?.mention) return -1
  for (let at = from + 1; at < units.length && at - from <= MOST_IN_ASIDE; at++) {
    const unit = units[at] as Unit
    if (unit.mention ? unit.mention.kind === 'person' : CLAUSE_END.has(unit.token)) return -1
    if (!unit.mention && unit.lower === closing) return at - from > 1 ? at + 1 : -1
  }
  return -1
}

const LEADING_UP = wordSet('on in')

/** Stepped over without being named; "on" and "in" go with the date they lead up to. */
function isPassed(units: readonly Unit[], at: number): boolean {
  const unit = units[at] as Unit
  if (isTransparent(unit)) return true
  return LEADING_UP.has(unit) && units[at + 1]?.named === NAMED.date
}

function walkGap(
  elements: readonly Element[],
  index: number,
  units: readonly Unit[],
  at: number,
  roles: Map<string, Mention>,
  most: number,
): number {
  for (let step = 0; step <= most && at + step <= units.length; step++) {
    const to = walk(elements, index + 1, units, at + step, roles, false)
    if (to >= 0) return to
    const unit = units[at + step]
    if (!unit || (!unit.mention && CLAUSE_END.has(unit.token))) return -1
  }
  return -1
}

function fits({ kind, words, named, form }: Element, unit: Unit): boolean {
  if (kind === 'mention') return unit.named === named && (!form || hasForm(unit.mention as Mention, form))
  // "Their", "Ann Lee's".
  if (kind === 'determiner' && unit.mention) return unit.mention.kind === 'person' && unit.mention.possessive
  return words.has(unit.said)
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
