/** Several people a clause does not name: "seven MPs", "the rebels", "they"; the names stand elsewhere. @module */

import type { PersonMention } from '../../mention/mention.ts'
import { WordMap, type WordSet, wordSet } from '../../mention/word.ts'
import type { Unit } from '../pattern/unit.ts'
import { listFrom } from './list-of-people.ts'

export interface Group {
  /** How many, where the text says. */
  readonly count: number | null
  /** "The seven", "they": named before, rather than about to be. */
  readonly definite: boolean
  /** Its first and last unit. */
  readonly from: number
  readonly to: number
}

/** The words of a list, asked about plain words by their number and about the last word of an office by itself. */
class LastWords {
  readonly #all: ReadonlySet<string>
  readonly #plain: WordSet

  constructor(list: string) {
    this.#all = new Set(list.split(' '))
    this.#plain = wordSet(list)
  }

  has(unit: Unit): boolean {
    return unit.mention?.kind === 'office' ? this.#all.has(lastWord(unit)) : this.#plain.has(unit)
  }
}

const NOUNS = new LastWords(
  'mps rebels lawmakers parliamentarians backbenchers eurosceptics euro-rebels defectors legislators tories members ministers conservatives politicians frontbenchers others',
)
/** Ranks that are people one by one only where they are counted: "the whips" are a body. */
const RANKS = new LastWords('aides whips secretaries spokesmen spokespeople ppss colleagues front-benchers')
const NUMBERS = new WordMap<number>([
  ['pair', 2],
  ['duo', 2],
  ['couple', 2],
  ['both', 2],
  ['trio', 3],
  ['quartet', 4],
  ['quintet', 5],
])
const DEFINITE = wordSet('the these those all both they')
/** How many units a count may stand before its noun ("eight rebel Tory Euro-sceptic MPs"). */
const REACH = 6

/** The group whose last word is unit `at`; null when it is none. */
export function groupAt(units: readonly Unit[], at: number): Group | null {
  if (at < 0) return null
  const unit = units[at]
  if (!unit) return null
  if (!unit.mention && (unit.lower === 'they' || isEachOfThem(units, at)))
    return { count: null, definite: true, from: at, to: at }
  const collective = unit.mention ? undefined : NUMBERS.get(unit)
  if (collective) return { count: collective, definite: DEFINITE.has(units[at - 1]), from: at, to: at }
  if (unit.mention?.kind === 'number') return isPeople(unit) ? counted(units, at, at) : null
  const isRank = RANKS.has(unit)
  if (!isRank && !NOUNS.has(unit) && !(unit.mention?.kind === 'party' && unit.mention.form === 'members'))
    return null
  for (let here = at - 1; here >= 0 && at - here <= REACH; here--) {
    const before = units[here] as Unit
    if (before.mention?.kind === 'number') return counted(units, here, at)
    if (before.mention ? before.mention.kind !== 'party' : before.token.kind === 'mark') break
    if (ENDS.has(before)) break
    if (!isRank && DEFINITE.has(before) && lastWord(unit) !== OTHERS)
      return { count: null, definite: true, from: here, to: at }
  }
  return isRank || lastWord(unit) === OTHERS ? null : { count: null, definite: false, from: at, to: at }
}

/** Past these a determiner is of something else: "the group was formed by members who". */
const ENDS = wordSet('by with from to had has have been was were is are that who said and or as when after')

/** "Each has left", "none of them will stand". */
function isEachOfThem(units: readonly Unit[], at: number): boolean {
  const lower = units[at]?.lower
  if (lower === 'each') return HAS.has(units[at + 1])
  return lower === 'them' && units[at - 1]?.lower === 'of' && ALL_OR_NONE.has(units[at - 2])
}

const HAS = wordSet('has had was is will')
const ALL_OR_NONE = wordSet('none neither all both each most')

/** "The three others": counted, and named nowhere before. */
const OTHERS = 'others'

function counted(units: readonly Unit[], number: number, at: number): Group | null {
  const { mention } = units[number] as Unit
  if (mention?.kind !== 'number' || mention.unit === 'ordinal' || mention.value < 2) return null
  // "Six of the eleven MPs": the first figure counts.
  const of = units.slice(Math.max(0, number - 3), number).findLast((each) => each.mention?.kind === 'number')
  const count = of?.mention?.kind === 'number' && units[at] ? of.mention.value : mention.value
  const definite = !of && lastWord(units[at] as Unit) !== OTHERS && DEFINITE.has(units[number - 1])
  return { count, definite, from: number, to: at }
}

function isPeople(unit: Unit): boolean {
  return unit.mention?.kind === 'number' && (unit.mention.unit === 'members' || unit.mention.unit === 'none')
}

function lastWord(unit: Unit): string {
  if (unit.mention?.kind !== 'office') return unit.lower
  const { name } = unit.mention
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
}

const PARTITIVES = wordSet('among amongst of fellow join joins joined with by like')

/** "One of four MPs", "among the rebels": one of them is named, and is the one meant. */
export function isAmong(units: readonly Unit[], at: number): boolean {
  for (let here = at; here >= 0 && at - here <= REACH; here--) {
    const unit = units[here] as Unit
    if (unit.lower === 'of' && !unit.mention)
      return units[here - 1]?.lower === 'one' || units[here - 1]?.mention?.kind === 'person'
    // "Ann Lee and two fellow members" are more than those she joins.
    if (unit.lower === 'fellow' && units[here - 1]?.mention?.kind === 'number') continue
    if (!unit.mention && PARTITIVES.has(unit)) return true
    if (unit.token.kind === 'mark' && !INNER.has(unit.lower)) return false
  }
  return false
}

/** Marks inside a phrase: "one of Wales's longest-serving MPs". */
const INNER = new Set(["'s", "'", '-'])

const OPENERS = new Set([':', '–', '—', '-', '('])
const INCLUDERS = new Set(['including', 'among', 'amongst', 'namely', 'include', 'included', 'are', 'were'])

/** How far behind a group its names may begin, in units. */
const REACH_OF_LIST = 60

/** The names a sentence gives after `from` for the group it counted: "…: A, B and C", "among them A". */
export function namedAfter(units: readonly Unit[], from: number): readonly PersonMention[] {
  // "Two former ministers, Ann Lee and Bo Day,": one name alone may begin another clause.
  const beside = units[from]?.lower === ',' ? listFrom(units, from + 1, 6).persons : []
  if (beside.length > 1) return beside
  for (let here = from; here < Math.min(units.length, from + REACH_OF_LIST); here++) {
    const { lower, mention } = units[here] as Unit
    if (mention) continue
    if (!OPENERS.has(lower) && !INCLUDERS.has(lower)) continue
    const start =
      units[here + 1]?.lower === 'them' || units[here + 1]?.lower === 'those' ? here + 2 : here + 1
    const { persons } = listFrom(units, start, 6)
    // "– an unusual step – as Ann Lee": behind a dash one name alone is another clause's.
    if (persons.length > (DASHES.has(lower) ? 1 : 0)) return persons
  }
  return []
}

const DASHES = new Set(['–', '—', '-'])

/** The names a following sentence opens with: "They are A, B and C", or a row of just as many. */
export function namedNext(units: readonly Unit[], group: Group): readonly PersonMention[] {
  const opening = units.slice(0, MOST_IN_OPENING)
  const colon = opening.findIndex((unit) => unit.lower === ':')
  const copula = opening.findIndex((unit) => !unit.mention && INCLUDERS.has(unit.lower))
  if (copula > 0 && groupBefore(units, copula)) return listFrom(units, Math.max(colon, copula) + 1, 4).persons
  if (colon > 0) {
    const { persons } = listFrom(units, colon + 1, 4)
    return group.count !== null && persons.length >= 2 && persons.length <= group.count ? persons : []
  }
  const { persons } = listFrom(units, 0, 4)
  return group.count !== null && persons.length === group.count ? persons : []
}

/** How many units may lead up to a list ("The full list of those who lost the whip:"). */
const MOST_IN_OPENING = 12

function groupBefore(units: readonly Unit[], copula: number): boolean {
  for (let here = copula - 1; here >= 0; here--) {
    if (groupAt(units, here)) return true
    if (units[here]?.lower === 'others' || units[here]?.lower === 'names') return true
  }
  return false
}
