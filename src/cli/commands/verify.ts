/** `tellers verify`: every rule the register and the record must keep. @module */
import { verifyAnswer } from '../../answer/verify.ts'
import { verifyRegister } from '../../register/invariants.ts'
import { loadRegister } from '../../register/load.ts'
import type { Register } from '../../register/register.ts'
import type { Define } from '../commands.ts'
import { fromHeldRecord } from '../held-record.ts'
import { jsonOption, print } from '../options.ts'
import { renderVerify } from '../render/verify.ts'

const NOTHING_READ = { checked: 0, breaks: [] }

export const define: Define = (command, io, done) => {
  command
    .addOption(jsonOption())
    .addHelpText(
      'after',
      '\nThe exit code is 1 when a rule is broken; slips of the official sources are listed and break none.\n\nExample:\n  $ tellers verify',
    )
    .action(async (options: { readonly json?: boolean }) => {
      const register = loadRegister()
      const ofRecord = await fromHeldRecord(io, async (record) => (await record?.verify()) ?? NOTHING_READ)
      const answer = verifyAnswer(register, [() => checkRegister(register), () => ofRecord])
      print(io, answer, options.json, renderVerify)
      done(answer.breaks.length > 0 ? 1 : 0)
    })
}

/** A slip of a source breaks no rule of ours, so it goes by a name of its own. */
function checkRegister(register: Register) {
  const { officialSlips, ...found } = verifyRegister(register)
  return { ...found, officialSlips: officialSlips.map((slip) => ({ rule: 'source', ...slip })) }
}
