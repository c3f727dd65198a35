/** `tellers person`: where someone sat, for which party, in which office. @module */
import { personAnswer } from '../../answer/person.ts'
import type { IsoDate } from '../../base/date.ts'
import { loadRegister } from '../../register/load.ts'
import type { Define } from '../commands.ts'
import { dayOption, jsonOption, print } from '../options.ts'
import { renderPerson } from '../render/person.ts'

export const define: Define = (command, io) => {
  command
    .argument('<name...>', 'a name in any usual form: "Dan Poulter", "Lord Gove"')
    .addOption(
      dayOption('--on <day>', 'chooses among namesakes whoever sat that day; never cuts the history'),
    )
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  $ tellers person Nadine Dorries')
    .action((words: string[], { on, json }: { readonly on?: IsoDate; readonly json?: boolean }) => {
      print(io, personAnswer(loadRegister(), { name: words.join(' '), on }), json, renderPerson)
    })
}
