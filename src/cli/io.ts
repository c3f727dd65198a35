/** The streams and the environment a command runs in, so that tests can give it others. @module */
import pc from 'picocolors'

/** What colours a word for a terminal, or leaves it as it is. */
export type Colours = ReturnType<typeof pc.createColors>

export interface Output {
  write(text: string): void
  /** Someone is looking: colour and progress may be shown. */
  readonly isTerminal: boolean
}

export interface Io {
  readonly out: Output
  readonly err: Output
  readonly env: Readonly<Record<string, string | undefined>>
}

/** The process's own streams. A reader that goes away (`tellers … | head`) ends the program quietly. */
export function processIo(): Io {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', endQuietlyWhenUnread)
  return {
    out: { write: (text) => void process.stdout.write(text), isTerminal: process.stdout.isTTY === true },
    err: { write: (text) => void process.stderr.write(text), isTerminal: process.stderr.isTTY === true },
    env: process.env,
  }
}

function endQuietlyWhenUnread(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}

/** Colours for what is written to `output`: only for a terminal, never under `NO_COLOR` (any value but an empty one). */
export function coloursFor(output: Output, env: Io['env']): Colours {
  return pc.createColors(output.isTerminal && !env.NO_COLOR && env.TERM !== 'dumb')
}
