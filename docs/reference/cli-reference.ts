/** The reference of the command line, written from the definitions of its commands. @module */
import { Command } from 'commander'
import { COMMANDS } from '../../src/cli/commands.ts'
import type { Io } from '../../src/cli/io.ts'

const OPENING = `# The command line

Written by \`npm run docs\` from the definitions of the commands; do not edit it by hand.

\`tellers\` is the program; in a checkout \`npm run -s tellers -- …\` is the same. Every command takes \`--json\`
([what it prints](json.md)). Exit codes: 0 done, 1 our fault or the machine's, 2 the caller's mistake.
`

/** Wide enough for a terminal of the usual size, whatever the one it is written on has. */
const WIDTH = 80

const SILENT: Io = { out: { write() {}, isTerminal: false }, err: { write() {}, isTerminal: false }, env: {} }

/** The whole page, in Markdown. */
export async function cliReference(): Promise<string> {
  const sections: string[] = []
  for (const [name, { summary, load }] of Object.entries(COMMANDS)) {
    let help = ''
    const command = new Command('tellers')
      .configureOutput({
        writeOut(text) {
          help += text
        },
        getOutHelpWidth: () => WIDTH,
      })
      .command(name)
      .helpOption('-h, --help', 'print help')
    ;(await load()).define(command, SILENT, () => {})
    command.outputHelp()
    sections.push(
      `## ${name}\n\n${summary.charAt(0).toUpperCase()}${summary.slice(1)}.\n\n\`\`\`text\n${help.trimEnd()}\n\`\`\`\n`,
    )
  }
  return `${OPENING}\n${sections.join('\n')}`
}
