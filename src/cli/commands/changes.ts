/** `tellers changes`: who changed party, or gained or lost the whip. @module */
import { Option } from 'commander'
import { CHANGE_KINDS, type ChangesQuery, changesBesidePress } from '../../answer/changes.ts'
import { loadRegister } from '../../register/load.ts'
import type { Define } from '../commands.ts'
import { fromHeldRecord } from '../held-record.ts'
import { dayOption, jsonOption, knownOption, print } from '../options.ts'
import { renderChanges } from '../render/changes.ts'

export const define: Define = (command, io) => {
  command
    .option('--from <party>', 'the party left; Independent for none')
    .option('--to <party>', 'the party joined')
    .addOption(new Option('--kind <kind>', 'how').choices(CHANGE_KINDS))
    .addOption(dayOption('--since <day>', 'first day (default: the first the register knows)'))
    .addOption(dayOption('--until <day>', 'last day'))
    .option('--with-reports', 'count in what only the press reports, marked')
    .addOption(knownOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      '\nWhat the press reports and the register does not hold is listed apart.\n\nExample:\n  $ tellers changes --from Conservative --to Labour --since 2024-01-01',
    )
    .action(async (options: ChangesQuery & { readonly json?: boolean }) => {
      const answer = await fromHeldRecord(io, (record) => changesBesidePress(loadRegister(), options, record))
      print(io, answer, options.json, renderChanges)
    })
}
