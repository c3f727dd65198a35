/** The `tellers` command line: names the commands, loads the one that is called, gives its exit code. @module */
import { Command } from 'commander'
import { version } from '../http/version.ts'
import { COMMANDS, type CommandEntry } from './commands.ts'
import { type ExitCode, exitOf } from './exit.ts'
import { type Io, processIo } from './io.ts'

/** What the `tellers` bin runs. Sets the exit code and lets what is still being written be written. */
export async function start(): Promise<void> {
  process.exitCode = await runCli(process.argv.slice(2), processIo())
}

/** Runs one command line (without `node` and the script) and gives the exit code. Throws nothing. */
export async function runCli(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0
  try {
    const program = await programFor(argv, io, (given) => {
      code = given
    })
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    return exitOf(error, io)
  }
}

async function programFor(argv: readonly string[], io: Io, done: (code: ExitCode) => void): Promise<Command> {
  const program = new Command('tellers')
    .description(
      'Reads what the press says about who sits for whom in the House of Commons and sets it beside the official record.',
    )
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .showSuggestionAfterError()
    .showHelpAfterError('(--help shows how it is used)')
    .configureOutput({ writeOut: (text) => io.out.write(text), writeErr: (text) => io.err.write(text) })
    .exitOverride()
    .addHelpText(
      'after',
      '\nExample:\n  $ tellers house --on 2024-05-30\n\nEvery command takes --json. Exit codes: 0 done, 1 our fault or the machine’s, 2 the caller’s mistake.',
    )
  const called = new Set(argv.slice(0, 2))
  for (const [name, entry] of Object.entries(COMMANDS)) {
    const command = program.command(name).summary(entry.summary).description(sentence(entry))
    if (called.has(name)) (await entry.load()).define(command, io, done)
  }
  return program
}

function sentence(entry: CommandEntry): string {
  return `${entry.summary.charAt(0).toUpperCase()}${entry.summary.slice(1)}.`
}
