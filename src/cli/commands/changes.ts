/** `tellers changes`: who changed party, or gained or lost the whip. @module */
import { Option } from 'commander'
import { CHANGE_KINDS, type ChangesQuery, changesAnswer } from '../../answer/changes.ts'
import { loadRegister } from '../../register/load.ts'
import type { Define } from '../commands.ts'
import { dayOption, jsonOption, print } from '../options.ts'
import { renderChanges } from '../render/changes.ts'

export const define: Define = (command, io) => {
  command
    .option('--from <party>', 'the party left; Independent for none')
    .option('--to <party>', 'the party joined')
    .addOption(new Option('--kind <kind>', 'how').choices(CHANGE_KINDS))
    .addOption(dayOption('--since <day>', 'first day (default: the first the register knows)'))
    .addOption(dayOption('--until <day>', 'last day'))
    .addOption(jsonOption())
    .addHelpText(
      'after',
      '\nExample:\n  $ tellers changes --from Conservative --to Labour --since 2024-01-01',
    )
    .action((options: ChangesQuery & { readonly json?: boolean }) => {
      print(io, changesAnswer(loadRegister(), options), options.json, renderChanges)
    })
}
