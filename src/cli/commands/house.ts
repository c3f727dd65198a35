/** `tellers house`: the House on a day. @module */
import { type HouseQuery, houseAnswer } from '../../answer/house.ts'
import { loadRegister } from '../../register/load.ts'
import type { Define } from '../commands.ts'
import { dayOption, jsonOption, print } from '../options.ts'
import { renderHouse } from '../render/house.ts'

export const define: Define = (command, io) => {
  command
    .addOption(dayOption('--on <day>', 'the day asked about (default: the last day the register knows)'))
    .addOption(dayOption('--known <day>', 'what was known on that day'))
    .option('--whip', 'who sits without the whip, and why')
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  $ tellers house --on 2024-05-29')
    .action((options: HouseQuery & { readonly json?: boolean }) => {
      print(io, houseAnswer(loadRegister(), options), options.json, renderHouse)
    })
}
