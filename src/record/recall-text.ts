/** Asks the record for the text of a page, which its spans refer to. @module */
import type { Kysely } from 'kysely'
import type { IsoDate } from '../base/date.ts'
import { holds } from './reading.ts'
import type { Schema } from './schema.ts'

/** As the reading that held at the end of `known` (now, when null) had it; null where the record does not hold the page. */
export async function recallText(
  store: Kysely<Schema>,
  sha256: string,
  known: IsoDate | null,
): Promise<string | null> {
  const row = await store
    .selectFrom('readings as reading')
    .innerJoin('texts', 'texts.id', 'reading.text')
    .select('texts.text')
    .where('reading.sha256', '=', sha256)
    .where((where) => holds(where as never, known))
    .executeTakeFirst()
  return row?.text ?? null
}
