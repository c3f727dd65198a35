/** Applies `data/hand/person-names.csv`; doing it twice gives what doing it once does. @module */
import type { PersonId } from '../../src/base/id.ts'
import type { PersonName } from '../../src/register/person.ts'
import { orNull, type Row } from '../csv.ts'
import { inOrderOfName } from '../person-names.ts'

/** A name somebody is held under already takes the days and the kind of the row; the main name stays what it is. */
export function namesByHand(
  names: readonly PersonName[],
  rows: readonly Row[],
  personOf: (mnis: string) => PersonId | null,
): PersonName[] {
  const held = new Map(names.map((name) => [`${name.person}|${name.name}`, name]))
  for (const row of rows) {
    const person = personOf(row.mnis!)
    if (!person)
      throw new Error(`data/hand/person-names.csv: no person has the MNIS id ${row.mnis} (${row.name})`)
    const name = row.name!
    const key = `${person}|${name}`
    if (held.get(key)?.kind === 'main') continue
    const kind = row.kind as PersonName['kind']
    held.set(key, { person, name, kind, from: orNull(row.from), to: orNull(row.to), source: 'hand' })
  }
  return inOrderOfName([...held.values()])
}
