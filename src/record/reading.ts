/** Readings of a page, of which the last known on a day holds. @module */
import type { ExpressionBuilder, Kysely } from 'kysely'
import type { IsoDate } from '../base/date.ts'
import { addDays } from '../base/date.ts'
import type { Quoted } from '../base/span.ts'
import { type Draft, wordsOf } from './draft.ts'
import type { EntryRow, ReadingRow, Schema } from './schema.ts'
import type { Traits } from './supersession.ts'

/** The reading of these bytes that no other supersedes. */
export async function lastReading(
  store: Kysely<Schema>,
  sha256: string,
): Promise<Pick<ReadingRow, 'id' | 'digest'> | null> {
  const found = await store
    .selectFrom('readings as reading')
    .select(['reading.id', 'reading.digest'])
    .where('reading.sha256', '=', sha256)
    .where((where) => holds(where, null))
    .executeTakeFirst()
  return found ?? null
}

/**
 * The condition that `reading` is what the record held at the end of the day `known` (now, when `null`).
 * It follows the chain of readings, so a clock set back does not reorder them.
 */
export function holds(
  where: ExpressionBuilder<Schema & { reading: ReadingRow }, 'reading'>,
  known: IsoDate | null,
) {
  const later = where
    .selectFrom('readings as later')
    .select('later.id')
    .whereRef('later.supersedes', '=', 'reading.id')
  if (known === null) return where.not(where.exists(later))
  const after = endOf(known)
  return where.and([
    where('reading.recorded_at', '<', after),
    where.not(where.exists(later.where('later.recorded_at', '<', after))),
  ])
}

/** The first instant after a day, as recorded times are written. */
export function endOf(known: IsoDate): string {
  return addDays(known, 1)
}

export function traitsOf({ entry, words }: Draft): Traits {
  return { entry: entry.id, kind: entry.kind, type: entry.type, who: whoOf(entry), words }
}

/** What the entries of a reading are known by. */
export async function traitsIn(store: Kysely<Schema>, reading: string): Promise<readonly Traits[]> {
  const rows = await store
    .selectFrom('sightings')
    .innerJoin('entries', 'entries.id', 'sightings.entry')
    .selectAll('entries')
    .select('sightings.evidence')
    .where('sightings.reading', '=', reading)
    .orderBy('sightings.ordinal')
    .execute()
  return rows.map((row) => ({
    entry: row.id,
    kind: row.kind,
    type: row.type,
    who: whoOf(row),
    words: (JSON.parse(row.evidence) as Quoted[]).map(wordsOf),
  }))
}

type Who = Pick<EntryRow, 'person_id' | 'person_key' | 'constituency_id' | 'constituency_key' | 'subject'>

/** The person, else the seat, else the subject an entry is about; empty when it names none. */
export function whoOf(row: Who): string {
  return row.person_id ?? row.person_key ?? row.constituency_id ?? row.constituency_key ?? row.subject ?? ''
}
