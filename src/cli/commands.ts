/** The commands, each with the line that lists it; what it does is loaded when it is called. @module */
import type { Command } from 'commander'
import type { ExitCode } from './exit.ts'
import type { Io } from './io.ts'

/** Adds arguments, options, help and action to a bare command. An action may give another exit code than 0 to `done`. */
export type Define = (command: Command, io: Io, done: (code: ExitCode) => void) => void

export interface CommandEntry {
  readonly summary: string
  readonly load: () => Promise<{ readonly define: Define }>
}

export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  read: {
    summary: 'read pages of the press into the record and say what they report',
    load: () => import('./commands/read.ts'),
  },
  check: {
    summary: 'set the claims of a text beside the official record',
    load: () => import('./commands/check.ts'),
  },
  house: {
    summary: 'the state of the House on a day: parties, vacancies, majorities',
    load: () => import('./commands/house.ts'),
  },
  seat: { summary: 'the history of a constituency', load: () => import('./commands/seat.ts') },
  person: {
    summary: 'where someone sat, for which party, in which office',
    load: () => import('./commands/person.ts'),
  },
  changes: {
    summary: 'who changed party, or gained or lost the whip',
    load: () => import('./commands/changes.ts'),
  },
  election: {
    summary: 'one contest: candidates, votes, majority, outcome',
    load: () => import('./commands/election.ts'),
  },
  elections: {
    summary: 'a list of contests, filtered and sorted',
    load: () => import('./commands/elections.ts'),
  },
  swing: {
    summary: 'the swing of one contest, and what it would mean everywhere',
    load: () => import('./commands/swing.ts'),
  },
  project: {
    summary: 'what shares of the vote would mean in seats, with chances',
    load: () => import('./commands/project.ts'),
  },
  backtest: {
    summary: 'the models of projection against five past elections',
    load: () => import('./commands/backtest.ts'),
  },
  ask: {
    summary: 'answer a question in plain English',
    load: () => import('./commands/ask.ts'),
  },
  verify: {
    summary: 'check every rule the register and the record must keep',
    load: () => import('./commands/verify.ts'),
  },
  serve: { summary: 'serve the web pages and the HTTP API', load: () => import('./commands/serve.ts') },
}
