/** Those who do what others have done before: "A and B joined C in leaving". @module */
import type { PersonMention } from '../../mention/mention.ts'
import { wordSet } from '../../mention/word.ts'
import { together } from '../doers/list-of-people.ts'
import { describes } from '../pattern/describes.ts'
import type { Unit } from '../pattern/unit.ts'
import type { Clause } from './clause.ts'

/** Between the verb and whoever was joined, in units. */
const REACH = 40
const JOINING = wordSet('join joins joined joining follow follows followed following')

/** "A and B joined C in leaving": those who joined, and whom they joined. */
export function jointDoers(
  units: readonly Unit[],
  at: number,
  clauseAt: (units: readonly Unit[], verb: number) => Clause,
):
  | (Pick<Clause, 'chain' | 'wide' | 'from' | 'joined'> & { readonly persons: readonly PersonMention[] })
  | null {
  // "In not standing again": the trigger may begin with "not".
  const verb = units[at]?.lower === 'not' ? at + 1 : at
  if (verb < 1) return null
  const led = units[verb - 1]?.lower === 'not' ? verb - 2 : verb - 1
  if (led < 0 || !units[verb]?.lower.endsWith('ing') || units[led]?.lower !== 'in') return null
  const last = led - 1
  const persons = units[last]?.mention?.kind === 'person' ? together(units, last) : []
  if (persons.length === 0) return null
  for (let here = last; here >= 0 && last - here <= REACH; here--) {
    const unit = units[here] as Unit
    if (!unit.mention && JOINING.has(unit)) {
      const { subjects, from, chain, wide } = clauseAt(units, here)
      return subjects.length > 0
        ? { persons: [...subjects, ...persons], joined: persons, from, chain, wide }
        : null
    }
    const passes = unit.mention
      ? unit.mention.kind !== 'date'
      : /^(?:,|and|&)$/.test(unit.lower) || describes(unit, 'person')
    if (!passes) return null
  }
  return null
}
