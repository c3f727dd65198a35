/** Parliaments since 1918, and which of them a day belongs to. @module */
import type { IsoDate } from '../src/base/date.ts'
import type { Parliament } from '../src/register/election.ts'
import type { Conflicts } from './conflicts.ts'
import { readHand, readSource } from './csv.ts'

const FIRST = 31

/** `14/12/1918` as `1918-12-14`; `null` when there is no single day. */
function ukDate(text: string): IsoDate | null {
  const parts = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text.trim())
  return parts ? `${parts[3]}-${parts[2]}-${parts[1]}` : null
}

/** In order of number. Dates corrected by hand (`parliaments.csv`) are listed among the conflicts. */
export function compileParliaments(conflicts: Conflicts): Parliament[] {
  const corrected = new Map(readHand('parliaments').map((row) => [Number(row.number), row]))
  return readSource('parliaments/parliament-periods-1801-2024.csv')
    .filter((row) => Number(row.number) >= FIRST)
    .map((row) => {
      const number = Number(row.number)
      const source = ukDate(row.dissolved_on!)
      const hand = corrected.get(number)
      if (hand)
        conflicts.push({
          topic: 'parliaments',
          what: `dissolution of parliament ${number}`,
          kept: hand.dissolved!,
          keptSource: 'hand',
          other: source ?? '',
          otherSource: 'psephology',
          reason: hand.citation!,
        })
      return {
        number,
        election: ukDate(row.polling_on!)!,
        summoned: ukDate(row.summoned_on!),
        opened: ukDate(row.state_opening_on!),
        dissolved: hand ? hand.dissolved! : source,
      }
    })
}

/** The parliament elected on or before the day, dissolved or not. */
export function parliamentElectedBefore(parliaments: readonly Parliament[], day: IsoDate): Parliament | null {
  return parliaments.findLast((parliament) => parliament.election <= day) ?? null
}
