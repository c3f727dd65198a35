import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRecord } from './record.ts'
import { recordContract } from './record-contract.test-support.ts'

let opened = 0
const folder = mkdtempSync(join(tmpdir(), 'tellers-record-'))

recordContract('one SQLite file', (clock) => openRecord(join(folder, `${opened++}.sqlite`), { clock }))
