/** `tellers seat`: the history of a constituency. @module */
import { seatAnswer } from '../../answer/seat.ts'
import type { IsoDate } from '../../base/date.ts'
import { loadRegister } from '../../register/load.ts'
import type { Define } from '../commands.ts'
import { dayOption, jsonOption, print } from '../options.ts'
import { renderSeat } from '../render/seat.ts'

export const define: Define = (command, io) => {
  command
    .argument('<name...>', 'the constituency, in any usual form: "Bolton NE", "bury south"')
    .addOption(
      dayOption('--on <day>', 'chooses among namesakes the one in use that day; never cuts the history'),
    )
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  $ tellers seat Mid Bedfordshire')
    .action((words: string[], { on, json }: { readonly on?: IsoDate; readonly json?: boolean }) => {
      print(io, seatAnswer(loadRegister(), { name: words.join(' '), on }), json, renderSeat)
    })
}
