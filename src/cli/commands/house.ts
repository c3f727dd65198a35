/** `tellers house`: the House on a day. @module */
import { type HouseQuery, houseBesidePress } from '../../answer/house.ts'
import { loadRegister } from '../../register/load.ts'
import type { Define } from '../commands.ts'
import { fromHeldRecord } from '../held-record.ts'
import { dayOption, jsonOption, print } from '../options.ts'
import { renderHouse } from '../render/house.ts'

export const define: Define = (command, io) => {
  command
    .addOption(dayOption('--on <day>', 'the day asked about (default: the last day the register knows)'))
    .addOption(dayOption('--known <day>', 'what was known on that day'))
    .option('--whip', 'who sits without the whip, and why')
    .option('--with-reports', 'count in the changes of party that only the press reports')
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  $ tellers house --on 2024-05-29')
    .action(async (options: HouseQuery & { readonly json?: boolean }) => {
      const answer = await fromHeldRecord(io, (record) => houseBesidePress(loadRegister(), options, record))
      print(io, answer, options.json, renderHouse)
    })
}
