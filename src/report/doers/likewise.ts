/** Who did what the sentence before tells of somebody else: "So has Ann Lee", "Bo Day has too", "nor will Ann Lee", "Bo Day followed suit". @module */
import type { PersonMention } from '../../mention/mention.ts'
import { wordSet } from '../../mention/word.ts'
import { describes } from '../pattern/describes.ts'
import { isTransparent, type Unit } from '../pattern/unit.ts'
import { listFrom } from './list-of-people.ts'

const AUXILIARIES = wordSet('has have had did do does is are was were will would')
const OPENERS = wordSet('so nor neither')
const TOO = wordSet('too likewise')
/** How many units may describe whoever did likewise before the name. */
const MOST_DESCRIBING = 6
/** A sentence that says no more is short. */
const MOST_UNITS = 40

/** Everyone a sentence says this of and nothing else; nobody where it says something of its own. */
export function likewiseIn(units: readonly Unit[]): readonly PersonMention[] {
  if (units.length < 3 || units.length > MOST_UNITS) return NONE
  const from = isConjunction(units[0]) ? 1 : 0
  const so = behindSo(units, from)
  if (so >= 0) return listFrom(units, so, MOST_DESCRIBING).persons
  const others = rosterAt(units, from)
  if (others.length > 0) return others
  const too = doneToo(units, from)
  return too.length > 0 ? [...too, ...inTheWake(units, from)] : too
}

/** Where those are named of whom "so did", "so too did", "nor will" is said from `at` on; −1 where it is not. */
function behindSo(units: readonly Unit[], at: number, openers = OPENERS): number {
  if (!openers.has(units[at])) return -1
  let next = at + 1
  while (units[next]?.lower === ',' || units[next]?.lower === 'too') next++
  return AUXILIARIES.has(units[next]) ? next + 1 : -1
}

const JOINING = wordSet('so nor neither as')

/** "Bo Day did the same last week, and so did Ann Lee." */
function inTheWake(units: readonly Unit[], from: number): readonly PersonMention[] {
  for (let at = from + 1; at < units.length; at++) {
    const so = behindSo(units, at, JOINING)
    if (so >= 0) return listFrom(units, so, MOST_DESCRIBING).persons
  }
  return NONE
}

const OTHERS = wordSet('others rest remaining remainder other they those them also latest newest')
const ROSTER = wordSet('are were is was include includes included including')
const PLACING = wordSet('at in on with near around beside behind from')
const ADDED = wordSet('joined accompanied followed')
/** How many units may say who the others are: "The other three who went were". */
const MOST_BEFORE_ROSTER = 7

/** "The others were Ann Lee and Bo Day", "they are Ann Lee, …", "they were joined by Ann Lee": the rest of those whom the sentence before tells of. */
function rosterAt(units: readonly Unit[], from: number): readonly PersonMention[] {
  const head = units[from]?.lower === 'the' || units[from]?.lower === 'among' ? from + 1 : from
  if (!OTHERS.has(units[head]) && !(units[head]?.mention && OTHERS.has(units[head + 1]))) return NONE
  for (let at = head + 1; at <= head + MOST_BEFORE_ROSTER; at++) {
    const unit = units[at]
    if (!unit || unit.mention?.kind === 'person') return NONE
    // "The others at the table were" is of those who sat there.
    if (PLACING.has(unit)) return NONE
    if (unit.mention || !ROSTER.has(unit)) continue
    const start = ADDED.has(units[at + 1]) && units[at + 2]?.lower === 'by' ? at + 3 : at + 1
    const first = units[start]?.lower === ':' ? start + 1 : start
    return listFrom(units, first, MOST_DESCRIBING).persons
  }
  return NONE
}

const NONE: readonly PersonMention[] = []

function isConjunction(unit: Unit | undefined): boolean {
  return unit?.mention === null && (unit.lower === 'and' || unit.lower === 'but')
}

/** "The Dover MP Ann Lee has too." */
function doneToo(units: readonly Unit[], from: number): readonly PersonMention[] {
  if (!describes(units[from] as Unit, 'person') && units[from]?.mention?.kind !== 'person') return NONE
  const { persons, to } = listFrom(units, from, MOST_DESCRIBING)
  if (persons.length === 0) return NONE
  if (isTheSame(units, to)) return persons
  if (!AUXILIARIES.has(units[to])) return NONE
  let at = to + 1
  if (TOO.has(units[at]) || isAsWell(units, at)) {
    at += TOO.has(units[at]) ? 1 : 2
    while (at < units.length && isTransparent(units[at] as Unit)) at++
    return at >= units.length || units[at]?.token.kind === 'mark' ? persons : NONE
  }
  return NONE
}

/** "Did the same", "has done so", "quickly followed suit", "joined them". */
function isTheSame(units: readonly Unit[], from: number): boolean {
  let at = from
  while (at < units.length && (isTransparent(units[at] as Unit) || HAVING.has(units[at]))) at++
  const next = units[at + 1]
  if (DONE.has(units[at])) return SO.has(next) || (next?.lower === 'the' && units[at + 2]?.lower === 'same')
  if (FOLLOWED.has(units[at])) return !next || next.token.kind === 'mark' || SOON.has(next)
  return false
}

const HAVING = wordSet('has have had is are was were will would then soon quickly both all also')
const DONE = wordSet('did done does do doing')
const SO = wordSet('so likewise')
const FOLLOWED = wordSet('followed follows follow')
const SOON = wordSet('suit within soon shortly later hours minutes moments them')

function isAsWell(units: readonly Unit[], at: number): boolean {
  return units[at]?.lower === 'as' && units[at + 1]?.lower === 'well'
}
