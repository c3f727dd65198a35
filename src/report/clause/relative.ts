/** Whom a relative clause is about: "Ann Lee, the Dover MP, who left", "three MPs who left", "voters who left". @module */
import type { PersonMention } from '../../mention/mention.ts'
import { wordSet } from '../../mention/word.ts'
import { type Group, groupAt, isAmong } from '../doers/group.ts'
import { together } from '../doers/list-of-people.ts'
import type { Unit } from '../pattern/unit.ts'

export interface Antecedent {
  readonly persons: readonly PersonMention[]
  readonly group: Group | null
  /** "Are among those who": the relative clause is what the sentence says of them, and no aside. */
  readonly predicated?: true
}

const GOVERNORS = wordSet('by with')

/** How far an apposition may run between a name and its "who", in units. */
const REACH = 14

/** What "who" at unit `at` stands for; null when it is somebody unnamed. */
export function antecedentOf(
  units: readonly Unit[],
  at: number,
  subjectsOf: (verb: number) => readonly PersonMention[],
): Antecedent | null {
  const last = units[at - 1]?.lower === ',' || units[at - 1]?.lower === ')' ? at - 2 : at - 1
  const closest = units[last]?.mention
  if (closest?.kind === 'person' && !closest.possessive)
    return { persons: apart(units, last, at), group: null }
  const group = groupAt(units, last)
  // "Formed by members who left": they did, whatever they did besides.
  if (group && (!isAmong(units, last) || GOVERNORS.has(units[group.from - 1]))) return { persons: [], group }
  const counted = amongThose(units, at, subjectsOf)
  if (counted) return { persons: counted, group: null, predicated: true }
  // "Ann Lee, the member for Dover, who": the name stands before the comma that opens the apposition.
  for (let here = last; here > 0 && at - here <= REACH; here--) {
    const unit = units[here] as Unit
    const opens = unit.lower === ',' || unit.lower === '(' || unit.lower === '–' || unit.lower === '-'
    const named = units[here - 1]?.mention
    if (opens && named?.kind === 'person' && !named.possessive) return { persons: [named], group: null }
    if (group && unit.mention?.kind === 'person' && !unit.mention.possessive)
      return { persons: [unit.mention], group: null }
    if (unit.lower === '.' || unit.lower === ';' || unit.lower === ':') break
  }
  return null
}

/**
 * "A, B and C are among those who left", "A was one of ten members suspended": each of them did, whom those before unit
 * `end` are said to be. `subjectsOf` gives whom the verb at a unit is said of.
 */
export function amongThose(
  units: readonly Unit[],
  end: number,
  subjectsOf: (verb: number) => readonly PersonMention[],
): readonly PersonMention[] | null {
  if (end < 1) return null
  const those =
    units[end - 1]?.lower === 'those' ? end - 1 : (groupAt(units, end - 1)?.from ?? peopleAt(units, end - 1))
  if (those === null) return null
  for (let here = those - 1; here >= 0 && those - here <= REACH_OF_AMONG; here--) {
    const { mention, lower } = units[here] as Unit
    if (mention?.kind === 'person') {
      const persons = mention.possessive ? [] : together(units, here)
      return persons.length > 0 ? persons : null
    }
    // "A and B are the four who left": who they are, of a deed that is known.
    if (here === those - 1 && !mention && COPULAS.has(units[here]) && groupAt(units, end - 1)?.definite)
      return null
    if (!mention && COPULAS.has(units[here]) && units[here - 1]?.mention?.kind !== 'person') {
      const persons = subjectsOf(here)
      return persons.length > 0 ? persons : null
    }
    if (mention?.kind !== 'number' && !AMONG.has(lower)) return null
  }
  return null
}

/** "Among the senior figures": where the phrase of several people ending at `last` begins; null where none does. */
function peopleAt(units: readonly Unit[], last: number): number | null {
  if (units[last]?.mention || !units[last]?.lower.endsWith('s')) return null
  for (let here = last - 1; here >= 0 && last - here <= REACH_OF_AMONG; here--) {
    const unit = units[here] as Unit
    if (unit.mention || unit.token.kind === 'mark') return null
    if (unit.lower === 'among' || unit.lower === 'amongst') return here + 1
  }
  return null
}

const COPULAS = wordSet('are is was were')
const AMONG = new Set('are is was were be been also among amongst of one both all the those'.split(' '))
/** In units, from those counted to the name. */
const REACH_OF_AMONG = 8

/** "A and B, who both left" is of both; "A and B, who left" of the last, unless the verb is plural. */
function apart(units: readonly Unit[], last: number, who: number): readonly PersonMention[] {
  const all = together(units, last)
  if (all.length < 2) return all
  const next = units[who + 1]?.lower ?? ''
  const plural = new Set('both all have were are each together also earlier recently previously'.split(' '))
  return plural.has(next) ? all : all.slice(-1)
}
