/** `tellers swing`: the swing of one contest, and what it would mean everywhere. @module */
import { swingAnswer } from '../../answer/swing.ts'
import type { IsoDate } from '../../base/date.ts'
import { loadRegister } from '../../register/load.ts'
import type { Define } from '../commands.ts'
import { dayOption, jsonOption, print } from '../options.ts'
import { renderSwing } from '../render/swing.ts'

interface Options {
  readonly on: IsoDate
  readonly json?: boolean
}

export const define: Define = (command, io) => {
  command
    .argument('<seat...>', 'the constituency')
    .addOption(dayOption('--on <day>', 'polling day').makeOptionMandatory())
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  $ tellers swing Mid Bedfordshire --on 2023-10-19')
    .action((words: string[], { on, json }: Options) => {
      print(io, swingAnswer(loadRegister(), { seat: words.join(' '), on }), json, renderSwing)
    })
}
