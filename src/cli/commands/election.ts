/** `tellers election`: one contest. @module */
import { electionAnswer } from '../../answer/election.ts'
import type { IsoDate } from '../../base/date.ts'
import { loadRegister } from '../../register/load.ts'
import type { Define } from '../commands.ts'
import { dayOption, jsonOption, knownOption, print } from '../options.ts'
import { renderElection } from '../render/election.ts'

interface Options {
  readonly on: IsoDate
  readonly known?: IsoDate
  readonly notional?: boolean
  readonly json?: boolean
}

export const define: Define = (command, io) => {
  command
    .argument('<seat...>', 'the constituency')
    .addOption(dayOption('--on <day>', 'polling day').makeOptionMandatory())
    .option('--notional', 'the result reckoned on the boundaries of the next election')
    .addOption(knownOption())
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  $ tellers election Mid Bedfordshire --on 2023-10-19')
    .action((words: string[], { json, ...options }: Options) => {
      const query = { ...options, seat: words.join(' ') }
      print(io, electionAnswer(loadRegister(), query), json, renderElection)
    })
}
