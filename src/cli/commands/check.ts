/** `tellers check`: the claims of a text, each with its verdict and working. @module */
import { stat } from 'node:fs/promises'
import type { IsoDate } from '../../base/date.ts'
import { CallerError } from '../../base/error.ts'
import { STDIN } from '../../page/files.ts'
import { readPages } from '../../page/read.ts'
import { isRefusal } from '../../page/refusal.ts'
import { checkText } from '../../pipeline.ts'
import { loadRegister } from '../../register/load.ts'
import type { Define } from '../commands.ts'
import { dayOption, jsonOption, print } from '../options.ts'
import { renderClaims } from '../reading/claim-lines.ts'

interface Options {
  readonly date?: IsoDate
  readonly json?: boolean
}

export const define: Define = (command, io) => {
  command
    .argument('<text...>', 'what is claimed, in words; or a file; or - for standard input')
    .addOption(dayOption('--date <day>', 'the day it was said, for claims such as “the third in a month”'))
    .addOption(jsonOption())
    .addHelpText(
      'after',
      '\nExample:\n  $ tellers check "Alistair Strathern won Mid Bedfordshire with a majority of 1,192"',
    )
    .action(async (words: string[], options: Options) => {
      const text = await textOf(words)
      const register = loadRegister()
      const answer = {
        claims: checkText(text, { register }, { date: options.date ?? null }),
        completeTo: register.completeTo,
      }
      print(io, answer, options.json, ({ claims }, colours) => renderClaims(claims, colours))
    })
}

/** One word that is a file (or looks like one) is read; anything else is the text itself. */
async function textOf(words: readonly string[]): Promise<string> {
  const [only] = words
  if (words.length === 1 && only !== undefined && (only === STDIN || (await isPath(only)))) {
    for await (const outcome of readPages([only])) {
      if (isRefusal(outcome)) throw new CallerError('badInput', outcome.message)
      return outcome.text
    }
  }
  const text = words.join(' ')
  if (text.trim() === '')
    throw new CallerError('badInput', 'There is no text to check; expected a sentence or a file.')
  return text
}

async function isPath(word: string): Promise<boolean> {
  if (/^\S+\.(txt|html?)$/i.test(word)) return true
  return stat(word).then(
    (found) => found.isFile(),
    () => false,
  )
}
