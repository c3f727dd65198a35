/** `tellers backtest`: the models of projection against five past elections. @module */
import { backtestAnswer } from '../../answer/backtest.ts'
import { loadRegister } from '../../register/load.ts'
import type { Define } from '../commands.ts'
import { jsonOption, print } from '../options.ts'
import { renderBacktest } from '../render/backtest.ts'

export const define: Define = (command, io) => {
  command
    .addOption(jsonOption())
    .addHelpText(
      'after',
      '\nEach model is given the true shares of each nation. What the models do, and how ours was chosen:\ndocs/reference/projection.md\n\nExample:\n  $ tellers backtest',
    )
    .action((options: { readonly json?: boolean }) => {
      print(io, backtestAnswer(loadRegister()), options.json, renderBacktest)
    })
}
