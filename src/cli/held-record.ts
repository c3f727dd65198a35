/** The record as it is held, for questions: asking makes none. @module */
import { statSync } from 'node:fs'
import type { PressRecord } from '../record/press-record.ts'
import { storePath } from '../record/store-path.ts'
import type { Io } from './io.ts'

/** Gives `ask` the record, closed after it; null where nothing was ever read. Throws `FaultError` for a file that is no record. */
export async function fromHeldRecord<Answer>(
  io: Io,
  ask: (record: PressRecord | null) => Promise<Answer>,
): Promise<Answer> {
  const path = storePath({ env: io.env })
  const held = statSync(path, { throwIfNoEntry: false })
  if (!held || (held.isFile() && held.size === 0)) return ask(null)
  const { openRecord } = await import('../record/record.ts')
  const record = openRecord(path)
  try {
    return await ask(record)
  } finally {
    await record.close()
  }
}
