/** What `npm start` runs: reads the examples, says what they say, and serves the pages. @module */
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readPages } from '../page/read.ts'
import { isRefusal } from '../page/refusal.ts'
import { readPage } from '../pipeline.ts'
import { openRecord } from '../record/record.ts'
import type { RecordedPage } from '../record/recorded-page.ts'
import { storePath } from '../record/store-path.ts'
import { loadRegister } from '../register/load.ts'
import { summaryWords } from '../web/summary-words.ts'
import { exitOf } from './exit.ts'
import { coloursFor, type Io, processIo } from './io.ts'
import { renderPage } from './reading/page-lines.ts'
import { type Served, serveUntilStopped } from './serving.ts'

/** Of this package; two folders up from here, in `src` and in `dist`. */
const EXAMPLES = new URL('../../examples/', import.meta.url)

export async function start(): Promise<void> {
  const io = processIo()
  try {
    const record = openRecord(storePath({ env: io.env }))
    try {
      const served = { register: loadRegister(), record }
      await readExamples(served, io)
      await serveUntilStopped(served, io)
    } finally {
      await record.close()
    }
  } catch (error) {
    process.exitCode = exitOf(error, io)
  }
}

/** As someone here would name it: the record and its pages need not tell where this machine keeps them. */
function examplesFolder(): string {
  return relative(process.cwd(), fileURLToPath(EXAMPLES)) || '.'
}

async function readExamples({ register, record }: Served, io: Io): Promise<void> {
  const colours = coloursFor(io.out, io.env)
  const readings: RecordedPage[] = []
  io.out.write('Reading the examples …\n\n')
  for await (const outcome of readPages([examplesFolder()])) {
    if (isRefusal(outcome)) {
      io.err.write(`${outcome.message}\n`)
      continue
    }
    const reading = readPage(outcome, { register }, { date: null })
    await record.add(reading)
    io.out.write(renderPage(reading, colours))
    readings.push(reading)
  }
  io.out.write(`${colours.bold(tally(readings))}\n\n`)
}

/** `3 pages, 4 articles, 12 events. 10 claims: 1 does not match, 9 match.` */
function tally(readings: readonly RecordedPage[]): string {
  const articles = readings.flatMap((reading) => reading.articles)
  const events = articles.flatMap((article) => article.events)
  const counts = [
    counted(readings.length, 'page'),
    counted(articles.length, 'article'),
    counted(events.length, 'event'),
  ]
  return `${counts.join(', ')}. ${summaryWords(articles.flatMap((article) => article.claims))}`
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`
}
