import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { recordContract } from './record.contract.ts'
import { openRecord } from './record.ts'

let opened = 0
const folder = mkdtempSync(join(tmpdir(), 'tellers-record-'))

recordContract('one SQLite file', (clock) => openRecord(join(folder, `${opened++}.sqlite`), { clock }))
