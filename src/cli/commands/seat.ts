/** `tellers seat`: the history of a constituency. @module */
import { seatBesidePress } from '../../answer/seat.ts'
import type { IsoDate } from '../../base/date.ts'
import { loadRegister } from '../../register/load.ts'
import type { Define } from '../commands.ts'
import { fromHeldRecord } from '../held-record.ts'
import { dayOption, jsonOption, knownOption, print } from '../options.ts'
import { renderSeat } from '../render/seat.ts'

interface Options {
  readonly on?: IsoDate
  readonly known?: IsoDate
  readonly statements?: boolean
  readonly json?: boolean
}

export const define: Define = (command, io) => {
  command
    .argument('<name...>', 'the constituency, in any usual form: "Bolton NE", "bury south"')
    .addOption(
      dayOption('--on <day>', 'chooses among namesakes the one in use that day; never cuts the history'),
    )
    .option('--statements', 'what named speakers said too, which is private to the record')
    .addOption(knownOption())
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  $ tellers seat Mid Bedfordshire')
    .action(async (words: string[], { json, ...options }: Options) => {
      const query = { ...options, name: words.join(' ') }
      const answer = await fromHeldRecord(io, (record) => seatBesidePress(loadRegister(), query, record))
      print(io, answer, json, renderSeat)
    })
}
