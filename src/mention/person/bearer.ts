/** What is asked of a person of the register whenever a page names them, in one place. @module */
import type { PersonId } from '../../base/id.ts'
import { kept } from '../../register/lookup.ts'
import type { Person } from '../../register/person.ts'
import { type Printed, printedAs } from './printed.ts'

export interface Bearer {
  readonly person: Person | undefined
  /** The day they first stood, sat or took office, the empty word where they did nothing of it. */
  readonly firstDay: string
  /** Ways their name was printed so far. */
  readonly ways: Map<string, Printed>
}

export const bearerOf = kept((register, id: PersonId): Bearer => {
  const days = [
    register.membershipsOf(id)[0]?.from,
    register.appointmentsOf(id)[0]?.from,
    register.candidaciesOf(id)[0]?.election.slice(-10),
  ]
  const firstDay = days.reduce<string>((first, day) => (day && (!first || day < first) ? day : first), '')
  return { person: register.people.get(id), firstDay, ways: new Map() }
})

/** So many ways to print a name are kept of each person: more than the press has. */
const MOST_WAYS = 16

/** The forms of a person's name where it is printed like that: each is worked out once, as the press has few. */
export function printedOf({ ways }: Bearer, { name, family }: Person, found: string): Printed {
  const known = ways.get(found)
  if (known) return known
  const printed = printedAs(found, [name, family])
  if (ways.size < MOST_WAYS) ways.set(found, printed)
  return printed
}
