/** Who of a list of names a verb in the singular is said of. @module */
import type { PersonMention } from '../../mention/mention.ts'
import { wordSet } from '../../mention/word.ts'
import { together } from '../doers/list-of-people.ts'
import type { Unit } from '../pattern/unit.ts'

/** Those in one list with who stands at `here`; "Bo Day replaces Lee, Ann Fox replaces him" is none: one alone replaces. */
export function doersAt(units: readonly Unit[], here: number, verb: number): readonly PersonMention[] {
  const persons = together(units, here)
  const [first] = persons
  if (persons.length < 2 || !first || !SINGULAR.has(units[verb])) return persons
  const from = units.findIndex(({ mention }) => mention === first)
  const isJoined = units.slice(from, here).some((unit) => !unit.mention && AND.has(unit))
  return isJoined ? persons : persons.slice(-1)
}

const SINGULAR = wordSet(
  'replaces succeeds becomes takes moves goes gets joins leaves quits resigns returns switches follows steps',
)
const AND = wordSet('and &')
