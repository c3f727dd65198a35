/** Turns what goes wrong with a store into a sentence that says what to do. @module */
import { FaultError } from '../base/error.ts'

/** Primary result codes of SQLite, from its documentation. */
const SQLITE = {
  locked: 5,
  readOnly: 8,
  inputOutput: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notDatabase: 26,
} as const

const ADVICE: { readonly [code: number]: readonly [happened: string, todo: string] } = {
  [SQLITE.locked]: [
    'another program has held it too long',
    'wait for that program to finish, then try again',
  ],
  [SQLITE.readOnly]: [
    'it may be read but not written',
    'make the file and its folder writable, or name another with TELLERS_STORE',
  ],
  [SQLITE.inputOutput]: [
    'the disk failed to read or write',
    'check the disk, or name another file with TELLERS_STORE',
  ],
  [SQLITE.corrupt]: ['the file is damaged', 'restore it from a copy, or name another with TELLERS_STORE'],
  [SQLITE.full]: ['the disk is full', 'free some space, or name a file on another disk with TELLERS_STORE'],
  [SQLITE.cannotOpen]: [
    'the file cannot be opened or created',
    'check that its folder exists and can be written, or name another file with TELLERS_STORE',
  ],
}

/** A file that is not ours; `found` says what it is. */
export function notAStore(path: string, found: string): FaultError {
  return new FaultError(
    `The record at ${path} cannot be opened: found ${found}, expected a record of Tellers (an SQLite file). ` +
      'Move that file away, or name another with TELLERS_STORE.',
  )
}

/** What to throw for `cause`, met while `doing` ("opened", "written"); faults already worded pass as they are. */
export function storeFault(path: string, doing: string, cause: unknown): FaultError {
  if (cause instanceof FaultError) return cause
  const [happened, todo] = ADVICE[primaryCode(cause)] ?? [
    messageOf(cause),
    'check the file, or name another with TELLERS_STORE',
  ]
  return new FaultError(`The record at ${path} cannot be ${doing}: ${happened}. What to do: ${todo}.`, {
    cause,
  })
}

export function isNotDatabase(cause: unknown): boolean {
  return primaryCode(cause) === SQLITE.notDatabase
}

export function isLocked(cause: unknown): boolean {
  return primaryCode(cause) === SQLITE.locked
}

function primaryCode(cause: unknown): number {
  const code = cause instanceof Error && 'errcode' in cause ? cause.errcode : 0
  return typeof code === 'number' ? code & 0xff : 0
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
