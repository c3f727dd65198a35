/** What each way of ending a command says on the error stream, and the exit code it ends with. @module */
import { CommanderError } from 'commander'
import { CallerError, FaultError } from '../base/error.ts'
import type { Io } from './io.ts'

/** 0 done, 1 our fault or the machine's, 2 the caller's mistake, 3 something checked with `--strict` does not match. */
export type ExitCode = 0 | 1 | 2 | 3

/** Says what went wrong, once, in a line (and a line for each candidate that is not in it), and gives the exit code. */
export function exitOf(error: unknown, io: Io): ExitCode {
  // commander has printed its own message, or the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof CallerError) {
    io.err.write(`error: ${error.message}\n`)
    const unsaid = error.candidates.filter((candidate) => !error.message.includes(candidate))
    for (const candidate of unsaid) io.err.write(`  ${candidate}\n`)
    return 2
  }
  if (error instanceof FaultError) io.err.write(`fault: ${error.message}\n`)
  else io.err.write(`fault: ${messageOf(error)} (a mistake of ours; TELLERS_DEBUG=1 shows where)\n`)
  if (io.env.TELLERS_DEBUG === '1' && error instanceof Error) io.err.write(`${error.stack}\n`)
  return 1
}

function messageOf(error: unknown): string {
  return error instanceof Error && error.message ? error.message : String(error)
}
