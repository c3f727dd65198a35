/** `tellers person`: where someone sat, for which party, in which office. @module */
import { personBesidePress } from '../../answer/person.ts'
import type { IsoDate } from '../../base/date.ts'
import { loadRegister } from '../../register/load.ts'
import type { Define } from '../commands.ts'
import { fromHeldRecord } from '../held-record.ts'
import { dayOption, jsonOption, knownOption, print } from '../options.ts'
import { renderPerson } from '../render/person.ts'

interface Options {
  readonly on?: IsoDate
  readonly known?: IsoDate
  readonly statements?: boolean
  readonly json?: boolean
}

export const define: Define = (command, io) => {
  command
    .argument('<name...>', 'a name in any usual form: "Dan Poulter", "Lord Gove"')
    .addOption(
      dayOption('--on <day>', 'chooses among namesakes whoever sat that day; never cuts the history'),
    )
    .option('--statements', 'what named speakers said too, which is private to the record')
    .addOption(knownOption())
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  $ tellers person Nadine Dorries')
    .action(async (words: string[], { json, ...options }: Options) => {
      const query = { ...options, name: words.join(' ') }
      const answer = await fromHeldRecord(io, (record) => personBesidePress(loadRegister(), query, record))
      print(io, answer, json, renderPerson)
    })
}
