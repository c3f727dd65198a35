/** `tellers house`: the House on a day. @module */
import { type HouseQuery, houseBesidePress, reportsBearingOn } from '../../answer/house.ts'
import { MOVE_TYPES } from '../../answer/reported-change.ts'
import { loadRegister } from '../../register/load.ts'
import type { Define } from '../commands.ts'
import { fromHeldPress } from '../held-record.ts'
import { dayOption, jsonOption, knownOption, print } from '../options.ts'
import { renderHouse } from '../render/house.ts'

export const define: Define = (command, io) => {
  command
    .addOption(dayOption('--on <day>', 'the day asked about (default: the last day the register knows)'))
    .addOption(knownOption())
    .option('--whip', 'who sits without the whip, and why')
    .option('--with-reports', 'count in the changes of party that only the press reports')
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  $ tellers house --on 2024-05-29')
    .action(async (options: HouseQuery & { readonly json?: boolean }) => {
      const register = loadRegister()
      const asked = reportsBearingOn(register, options)
      const answer = await fromHeldPress(io, asked && { types: MOVE_TYPES, ...asked }, (press) =>
        houseBesidePress(register, options, press),
      )
      print(io, answer, options.json, renderHouse)
    })
}
