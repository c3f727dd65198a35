/** `tellers read`: pages into the record, and what they say. @module */

import type { IsoDate } from '../../base/date.ts'
import { CallerError } from '../../base/error.ts'
import { readPages } from '../../page/read.ts'
import { isRefusal } from '../../page/refusal.ts'
import { readPage } from '../../pipeline.ts'
import { openRecord } from '../../record/record.ts'
import { storePath } from '../../record/store-path.ts'
import { loadRegister } from '../../register/load.ts'
import type { Define } from '../commands.ts'
import { coloursFor, type Io } from '../io.ts'
import { dayOption, jsonOption } from '../options.ts'
import { type Progress, progressFor } from '../progress.ts'
import { pageJson } from '../reading/page-json.ts'
import { renderPage } from '../reading/page-lines.ts'

interface Options {
  readonly date?: IsoDate
  readonly url?: string
  readonly text?: boolean
  readonly dryRun?: boolean
  readonly json?: boolean
}

export const define: Define = (command, io, done) => {
  command
    .argument('<path...>', 'files, folders with .txt and .html files in them, or - for standard input')
    .addOption(dayOption('--date <day>', 'the day the pages were published, where you know it'))
    .option('--url <url>', 'where the page was published; for one page')
    .option('--text', 'with --json, the text of the page and of each article')
    .option('--dry-run', 'say what the pages report and store nothing')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      '\nA page that cannot be read is named on the error stream, the others are read, and the exit code is 2.\n\nExample:\n  $ tellers read --date 2024-05-30 stories/',
    )
    .action(async (paths: string[], options: Options) => done(await read(paths, options, io)))
}

async function read(paths: readonly string[], options: Options, io: Io): Promise<0 | 2> {
  if (options.url !== undefined && paths.length > 1) {
    throw new CallerError('badOption', `--url names one page; found ${paths.length} paths.`)
  }
  const register = loadRegister()
  const record = options.dryRun ? null : openRecord(storePath({ env: io.env }))
  const colours = coloursFor(io.out, io.env)
  const progress: Progress = await progressFor(paths, io)
  let code: 0 | 2 = 0
  try {
    for await (const outcome of readPages(paths)) {
      if (isRefusal(outcome)) {
        io.err.write(`${outcome.message}\n`)
        code = 2
      } else {
        const page = options.url === undefined ? outcome : { ...outcome, source: options.url }
        const reading = readPage(page, { register }, { date: options.date ?? null })
        await record?.add(reading)
        progress.say(
          options.json
            ? `${JSON.stringify(pageJson(reading, register.completeTo, { text: options.text === true }))}\n`
            : renderPage(reading, colours),
        )
      }
      progress.step()
    }
  } finally {
    progress.end()
    await record?.close()
  }
  return code
}
