/** `tellers ask "…"`: a question in plain English. @module */
import { askAnswer, SHAPES } from '../../answer/ask/ask.ts'
import { loadRegister } from '../../register/load.ts'
import type { Define } from '../commands.ts'
import { jsonOption, print } from '../options.ts'

interface Options {
  readonly json?: boolean
}

export const define: Define = (command, io) => {
  command
    .argument('<question...>', 'the question, in quotation marks')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `\nShapes:\n${SHAPES.map((shape) => `  ${shape.example}`).join('\n')}\n\nExample:\n  $ tellers ask "Who was the MP for Dover on 9 May 2024?"`,
    )
    .action((words: string[], options: Options) => {
      const answer = askAnswer(loadRegister(), words.join(' '))
      print(io, answer, options.json, (each, colours) =>
        [
          ...each.says,
          '',
          ...each.notes.map((note) => colours.dim(note)),
          colours.dim(`the same: ${each.command}`),
          '',
        ].join('\n'),
      )
    })
}
