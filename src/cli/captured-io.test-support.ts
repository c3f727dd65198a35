/** Streams that keep what is written, to run a command in the test's own process. @module */
import { runCli } from './main.ts'

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
    env,
  })
  return { code, out, err }
}
