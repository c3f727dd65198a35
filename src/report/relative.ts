/** Whom a relative clause is about: "Ann Lee, the Dover MP, who left", "three MPs who left", "voters who left". @module */
import type { PersonMention } from '../mention/mention.ts'
import { wordSet } from '../mention/word.ts'
import { type Group, groupAt, isAmong } from './group.ts'
import { together } from './list-of-people.ts'
import type { Unit } from './pattern/unit.ts'

export interface Antecedent {
  readonly persons: readonly PersonMention[]
  readonly group: Group | null
}

const GOVERNORS = wordSet('by with')

/** How far an apposition may run between a name and its "who", in units. */
const REACH = 14

/** What "who" at unit `at` stands for; null when it is somebody unnamed. */
export function antecedentOf(units: readonly Unit[], at: number): Antecedent | null {
  const last = units[at - 1]?.lower === ',' || units[at - 1]?.lower === ')' ? at - 2 : at - 1
  const closest = units[last]?.mention
  if (closest?.kind === 'person' && !closest.possessive)
    return { persons: apart(units, last, at), group: null }
  const group = groupAt(units, last)
  // "Formed by members who left": they did, whatever they did besides.
  if (group && (!isAmong(units, last) || GOVERNORS.has(units[group.from - 1]))) return { persons: [], group }
  const counted = amongThose(units, at)
  if (counted) return { persons: counted, group: null }
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

/** "A, B and C are among those who left": each of them did. */
export function amongThose(units: readonly Unit[], who: number): readonly PersonMention[] | null {
  if (units[who - 1]?.lower !== 'those' && !groupAt(units, who - 1)) return null
  for (let here = who - 2; here >= 0 && who - here <= REACH_OF_AMONG; here--) {
    const { mention, lower } = units[here] as Unit
    if (mention?.kind === 'person') {
      const persons = mention.possessive ? [] : together(units, here)
      return persons.length > 0 ? persons : null
    }
    if (mention?.kind !== 'number' && !AMONG.has(lower)) return null
  }
  return null
}

const AMONG = new Set('are were is was be been also among amongst of one both all the those'.split(' '))
/** In units, from "who" to the name. */
const REACH_OF_AMONG = 8

/** "A and B, who both left" is of both; "A and B, who left" of the last, unless the verb is plural. */
function apart(units: readonly Unit[], last: number, who: number): readonly PersonMention[] {
  const all = together(units, last)
  if (all.length < 2) return all
  const next = units[who + 1]?.lower ?? ''
  const plural = new Set('both all have were are each together also earlier recently previously'.split(' '))
  return plural.has(next) ? all : all.slice(-1)
}
