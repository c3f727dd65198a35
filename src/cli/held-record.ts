/** The record as it is held, for questions: asking makes none. @module */
import { statSync } from 'node:fs'
import type { Press } from '../answer/reported.ts'
import { type Glanced, mayReport } from '../record/glance.ts'
import type { PressRecord } from '../record/press-record.ts'
import { storePath } from '../record/store-path.ts'
import type { Io } from './io.ts'

/** Gives `ask` the record, closed after it; null where nothing was ever read. Throws `FaultError` for a file that is no record. */
export async function fromHeldRecord<Answer>(
  io: Io,
  ask: (record: PressRecord | null) => Promise<Answer>,
): Promise<Answer> {
  const path = heldPath(io)
  if (path === null) return ask(null)
  const { openRecord } = await import('../record/record.ts')
  const record = openRecord(path)
  try {
    return await ask(record)
  } finally {
    await record.close()
  }
}

const SILENT: Press = { reports: async () => [], article: async () => null, notices: async () => [] }

/** As `fromHeldRecord`, without opening a record that has nothing of the kind; `glanced` is null where nothing is asked of it. */
export async function fromHeldPress<Answer>(
  io: Io,
  glanced: Glanced | null,
  ask: (press: Press | null) => Promise<Answer>,
): Promise<Answer> {
  const path = heldPath(io)
  if (path === null) return ask(null)
  if (glanced === null || !mayReport(path, glanced)) return ask(SILENT)
  return fromHeldRecord(io, ask)
}

function heldPath(io: Io): string | null {
  const path = storePath({ env: io.env })
  const held = statSync(path, { throwIfNoEntry: false })
  return !held || (held.isFile() && held.size === 0) ? null : path
}
