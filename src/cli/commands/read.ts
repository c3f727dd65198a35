/** `tellers read`: pages into the record, and what they say. @module */

import { stat } from 'node:fs/promises'
import type { IsoDate } from '../../base/date.ts'
import { CallerError } from '../../base/error.ts'
import type { Page } from '../../page/page.ts'
import { readPages } from '../../page/read.ts'
import { isRefusal } from '../../page/refusal.ts'
import { readPage } from '../../pipeline.ts'
import { openRecord } from '../../record/record.ts'
import type { RecordedPage } from '../../record/recorded-page.ts'
import { storePath } from '../../record/store-path.ts'
import { loadRegister } from '../../register/load.ts'
import type { Register } from '../../register/register.ts'
import type { Define } from '../commands.ts'
import { type ExitCode, exitOf } from '../exit.ts'
import { coloursFor, type Io } from '../io.ts'
import { dayOption, jsonOption } from '../options.ts'
import { progressFor } from '../progress.ts'
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

async function read(paths: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  if (options.url !== undefined) await expectOnePage(paths)
  const register = loadRegister()
  const record = options.dryRun ? null : openRecord(storePath({ env: io.env }))
  const colours = coloursFor(io.out, io.env)
  const worded = (reading: RecordedPage) =>
    options.json
      ? `${JSON.stringify(pageJson(reading, register.completeTo, { text: options.text === true }))}\n`
      : renderPage(reading, colours)
  const progress = await progressFor(paths, io)
  let code: ExitCode = 0
  try {
    for await (const outcome of readPages(paths)) {
      const reading = isRefusal(outcome)
        ? outcome
        : tryToRead({ ...outcome, source: options.url ?? outcome.source }, register, options.date ?? null, io)
      if (reading === null) code = 1
      else if ('message' in reading) {
        io.err.write(`${reading.message}\n`)
        code ||= 2
      } else {
        await record?.add(reading)
        progress.say(worded(reading))
      }
      progress.step()
    }
  } finally {
    progress.end()
    await record?.close()
  }
  return code
}

async function expectOnePage(paths: readonly string[]): Promise<void> {
  if (paths.length > 1)
    throw new CallerError('badOption', `--url names one page; found ${paths.length} paths.`)
  const isFolder = await stat(paths[0] ?? '').then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (isFolder) throw new CallerError('badOption', `--url names one page; found the folder ${paths[0]}.`)
}

/** Null where a mistake of ours stops the reading of a page, which is said: the pages after it are still read. */
function tryToRead(page: Page, register: Register, date: IsoDate | null, io: Io): RecordedPage | null {
  try {
    return readPage(page, { register }, { date })
  } catch (error) {
    io.err.write(`${page.source}: `)
    exitOf(error, io)
    return null
  }
}
