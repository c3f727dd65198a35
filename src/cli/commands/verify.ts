/** `tellers verify`: every rule the register and the record must keep. @module */
import { verifyAnswer } from '../../answer/verify.ts'
import { loadRegister } from '../../register/load.ts'
import type { Define } from '../commands.ts'
import { jsonOption, print } from '../options.ts'
import { renderVerify } from '../render/verify.ts'

export const define: Define = (command, io, done) => {
  command
    .addOption(jsonOption())
    .addHelpText(
      'after',
      '\nThe exit code is 1 when a rule is broken; slips of the official sources are listed and break none.\n\nExample:\n  $ tellers verify',
    )
    .action((options: { readonly json?: boolean }) => {
      const answer = verifyAnswer(loadRegister())
      print(io, answer, options.json, renderVerify)
      done(answer.breaks.length > 0 ? 1 : 0)
    })
}
