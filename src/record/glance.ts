/** A look into the store that costs a tenth of opening it: whether there is anything to ask it for. @module */
import { DatabaseSync } from 'node:sqlite'
import type { IsoDate } from '../base/date.ts'
import type { EventType } from '../report/event.ts'

export interface Glanced {
  readonly types: readonly EventType[]
  /** First and last day such an event may be valid from; an event of unknown date is left out. */
  readonly since: IsoDate
  readonly until?: IsoDate | undefined
}

/**
 * Whether the file may hold an event of these types that is told as news and that the register did not hold
 * when it was read. True as well where it cannot say: opening the record says why.
 */
export function mayReport(path: string, { types, since, until = '9999' }: Glanced): boolean {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(path)
    const marks = types.map(() => '?').join(', ')
    const found = database
      .prepare(
        `select 1 from entries join sightings on sightings.entry = entries.id where entries.kind = 'event' and entries.asserted = 1 and entries.type in (${marks}) and entries.latest >= ? and entries.earliest <= ? and sightings.finding <> 'agrees' limit 1`,
      )
      .get(...types, since, until)
    return found !== undefined
  } catch {
    return true
  } finally {
    database?.close()
  }
}
