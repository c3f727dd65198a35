/** Finds where patterns hold in a sentence. @module */

import { type Mention, NAMED, type PersonMention } from '../../mention/mention.ts'
import { KIND, wordSet } from '../../mention/word.ts'
import { INDEPENDENT } from '../../register/no-party.ts'
import { Columns } from './columns.ts'
import { isDescribing, isDescribingWord } from './describes.ts'
import { FIELD, HEADER, isIn, NONE, Programs, STEP, WIDTH } from './program.ts'

/** `from` and `to` are unit indices, half-open. */
export interface Match {
  readonly from: number
  readonly to: number
  readonly roles: Roles
}

/** What stood at the elements of a pattern that have a name; of two with one name, at the later. */
export interface Roles {
  get(name: string): Mention | undefined
}

/** Marks no gap runs past. */
const CLAUSE_END = wordSet('; : . ! ? —')
/** How many transparent units may be stepped over between two elements. */
const MOST_TRANSPARENT = 3
/** How many units may describe a mention before it is named. */
const MOST_DESCRIBING = 7

/** The sentence being walked and the patterns it is walked by; by role of the pattern, the unit it stood at. A walk gives room to no other. */
let row = new Columns()
let programs = new Programs([])
let code = programs.code
let tables = programs.tables
const placed: number[] = []

/** Every place a pattern holds, from left to right, without overlaps. Work is bounded by units times pattern length. */
export function matchesOf(own: Programs, pattern: number, units: Columns): readonly Match[] {
  row = units
  programs = own
  code = own.code
  tables = own.tables
  const start = own.starts[pattern] as number
  const opening = code[start] as number
  const kinds = code[start + 1] as number
  const openers = code[start + 2] as number
  const { size, said, signs, named } = units
  let found: Match[] | null = null
  for (let at = 0; at < size; ) {
    const opens =
      ((named[at] as number) & kinds) !== 0 ||
      opening === NONE ||
      (((signs[at] as number) & openers) !== 0 && isIn(tables, opening, said[at] as number))
    const to = opens ? walk(start + HEADER, at, true) : -1
    if (to > at) {
      // A list that begins empty keeps room for many; nearly always there is one.
      const match = { from: at, to, roles: rolesOf(pattern) }
      if (found) found.push(match)
      else found = [match]
      at = to
    } else at++
  }
  return found ?? NO_MATCHES
}

const NO_MATCHES: readonly never[] = []
const ABSENT = -1

/** Those of the walk just ended. */
function rolesOf(pattern: number): Roles {
  const names = programs.roles[pattern] as readonly string[]
  if (names.length === 0) return NO_ROLES
  const mentions = new Array<Mention | null>(names.length)
  for (let at = 0; at < names.length; at++)
    mentions[at] = placed[at] === ABSENT ? null : row.mention(placed[at] as number)
  return new Placed(names, mentions)
}

/** Names are few, so that a search by name is a look at two or three. */
class Placed implements Roles {
  readonly #names: readonly string[]
  readonly #mentions: readonly (Mention | null)[]

  constructor(names: readonly string[], mentions: readonly (Mention | null)[]) {
    this.#names = names
    this.#mentions = mentions
  }

  get(name: string): Mention | undefined {
    for (let at = this.#names.length - 1; at >= 0; at--)
      if (this.#names[at] === name) {
        const mention = this.#mentions[at]
        if (mention) return mention
      }
    return undefined
  }
}

const NO_ROLES = new Placed([], [])

/** One past the last unit matched, or −1. `step` is where an element stands in the code; `first` forbids stepping over before it. */
function walk(step: number, at: number, first: boolean): number {
  const kind = code[step] as number
  if (kind === STEP.end) return at
  if (kind === STEP.gap) return walkGap(step + WIDTH, at, code[step + FIELD.most] as number)
  const role = code[step + FIELD.role] as number
  const wanted = code[step + FIELD.named] as number
  const last = first ? at : at + (wanted === 0 ? MOST_TRANSPARENT : MOST_DESCRIBING)
  for (let here = at; here <= last && here < row.size; here++) {
    if (fits(kind, step, here)) {
      if (role !== NONE) placed[role] = here
      const to = walk(step + WIDTH, here + 1, false)
      if (to >= 0) return to
      const past = row.named[here] === NAMED.person ? pastAside(here + 1) : -1
      const further = past < 0 ? -1 : walk(step + WIDTH, past, false)
      if (further >= 0) return further
    }
    if (isPassed(here)) continue
    if (wanted === 0) break
    if (!mayDescribe(here, wanted) && !(wanted === NAMED.person && isNamedNext(here))) break
  }
  if (code[step + FIELD.optional] === 0) return -1
  if (role !== NONE) placed[role] = ABSENT
  return walk(step + WIDTH, at, first)
}

/** Only people and parties are described. */
function mayDescribe(at: number, wanted: number): boolean {
  const kind = wanted === NAMED.person ? 'person' : wanted === NAMED.party ? 'party' : null
  if (!kind) return false
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
  const { size, named, kinds } = row
  if (named[at] !== 0) return named[at] === NAMED.date
  if (((kinds[at] as number) & KIND.passed) !== 0) return true
  return at + 1 < size && named[at + 1] === NAMED.date && LEADING_UP.has(row.token(at))
}

function walkGap(step: number, at: number, most: number): number {
  for (let here = at; here <= at + most && here <= row.size; here++) {
    const to = walk(step, here, false)
    if (to >= 0) return to
    if (here === row.size || (row.named[here] === 0 && CLAUSE_END.has(row.token(here)))) return -1
  }
  return -1
}

function fits(kind: number, step: number, at: number): boolean {
  const own = row.named[at] as number
  if (kind === STEP.mention) {
    if (own !== code[step + FIELD.named]) return false
    const form = code[step + FIELD.form] as number
    return form === NONE || hasForm(row.mention(at) as Mention, programs.forms[form] as ReadonlySet<string>)
  }
  // "Their", "Ann Lee's".
  if (kind === STEP.determiner && own !== 0)
    return own === NAMED.person && (row.mention(at) as PersonMention).possessive
  if (((row.signs[at] as number) & (code[step + FIELD.signs] as number)) === 0) return false
  return isIn(tables, code[step + FIELD.words] as number, row.said[at] as number)
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
        asked.has(mention.party === INDEPENDENT ? 'independent' : 'other') ||
        (mention.possessive && asked.has('owner'))
      )
    case 'seat':
      return mention.cued && asked.has('cued')
  }
}
