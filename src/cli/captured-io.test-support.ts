/** Streams that keep what is written, to run a command in the test's own process. @module */
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCli } from './main.ts'

/** Where no record is, so that tests do not depend on what was read here. */
const NOTHING_READ = join(tmpdir(), 'tellers-nothing-read', 'record.sqlite')

export interface Captured {
  readonly code: number
  readonly out: string
  readonly err: string
}

export async function captured(argv: readonly string[], env: Record<string, string> = {}): Promise<Captured> {
  let out = ''
  let err = ''
  const code = await runCli(argv, {
    out: {
      write: (text) => {
        out += text
      },
      isTerminal: false,
    },
    err: {
      write: (text) => {
        err += text
      },
      isTerminal: false,
    },
    env: { TELLERS_STORE: NOTHING_READ, ...env },
  })
  return { code, out, err }
}
