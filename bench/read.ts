/**
 * Text read a second on one core, stage by stage, beside other readers of text; and how time grows with text nobody prints.
 * Megabytes are millions of UTF-8 bytes of clean text.
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs'
import { readClaims } from '../src/answer/claims/read-claims.ts'
import { splitArticles } from '../src/article/split.ts'
import { compileGazetteer, type Gazetteer } from '../src/mention/gazetteer.ts'
import { markArticle } from '../src/mention/mark.ts'
import { wordingOf } from '../src/mention/wording.ts'
import type { Page } from '../src/page/page.ts'
import { plainPage } from '../src/page/plain.ts'
import { checkText, readPage } from '../src/pipeline.ts'
import { loadRegister } from '../src/register/load.ts'
import { readReport } from '../src/report/read-report.ts'
import { type Figures, processorSeconds, repeated } from './bench.ts'
import { type Story, storiesOf } from './corpus.ts'
import { hostileTexts } from './hostile.ts'
import { newsStories } from './news.ts'
import { pressPages } from './press-pages.ts'
import { EXTRACTORS, pageOf, READERS } from './rivals.ts'

/** Processor seconds a figure is taken over. */
const SECONDS = 2
/** Times the stories are read before anything is timed: the program is large, and goes on being compiled for two hundred. */
const WARM = 200
/** The same of the news, which is three times as long. */
const WARM_NEWS = 20
/** UTF-16 units of the made-up stories. */
const CORPUS = 400_000
/** The slowest of the others takes a minute for the whole. */
const SAMPLE = 40_000
const EXAMPLES = new URL('../examples/', import.meta.url)

export function run(): Figures {
  const register = loadRegister()
  const gazetteer = compileGazetteer(register)
  const stories = storiesOf(register, CORPUS)
  const examples = readdirSync(EXAMPLES)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ text: readFileSync(new URL(name, EXAMPLES), 'utf8'), date: '' }))
  const read = ({ text, date }: Story) =>
    void readPage(plainPage('bench', text), { register }, { date: date === '' ? null : date })
  for (let pass = 0; pass < WARM; pass++) for (const story of stories) read(story)
  const whole = rate(stories, read)
  const news = newsStories()
  for (let pass = 0; pass < WARM_NEWS; pass++) for (const story of news) read(story)
  const sample = stories.slice(
    0,
    stories.findIndex((_, at) => sizeOf(stories.slice(0, at)) > SAMPLE),
  )
  const compromise = rate(sample, READERS.compromise)
  const wink = rate(sample, READERS.wink)
  const pages = stories.slice(0, 60).map(pageOf)
  const ours = pagesASecond(pages, EXTRACTORS.ours)
  const readability = pagesASecond(pages, EXTRACTORS.readability)
  const press = pressPages()
  return {
    megabytesPerSecond: whole,
    undatedMegabytesPerSecond: rate(
      stories.map(({ text }) => ({ text, date: '' })),
      read,
    ),
    examplesMegabytesPerSecond: rate(examples, read),
    ...(news.length > 0 && { newsMegabytesPerSecond: rate(news, read) }),
    ...stages(stories, gazetteer),
    compromiseMegabytesPerSecond: compromise,
    timesCompromise: ratio(whole, compromise),
    winkMegabytesPerSecond: wink,
    timesWink: ratio(whole, wink),
    pagesPerSecond: ours,
    readabilityPagesPerSecond: readability,
    timesReadability: ratio(ours, readability),
    ...(press.length > 0 && {
      pressPagesPerSecond: pagesASecond(press, EXTRACTORS.ours),
      readabilityPressPagesPerSecond: pagesASecond(press, EXTRACTORS.readability),
    }),
    ...growth(register),
  }
}

function sizeOf(stories: readonly Story[]): number {
  return stories.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
}

/** Megabytes a second. */
function rate(stories: readonly Story[], work: (story: Story) => unknown): number {
  const size = sizeOf(stories)
  const { runs, seconds } = repeated(SECONDS, () => {
    for (const story of stories) work(story)
  })
  return rounded((runs * size) / seconds / 1e6)
}

function pagesASecond(pages: readonly Uint8Array[], work: (bytes: Uint8Array) => unknown): number {
  const { runs, seconds } = repeated(SECONDS, () => {
    for (const page of pages) work(page)
  })
  return rounded((runs * pages.length) / seconds)
}

/** Each stage on what the one before it gave. `events` reads mentions anew, as reading does: it holds the second stage. */
function stages(stories: readonly Story[], gazetteer: Gazetteer): Figures {
  const { register } = gazetteer
  const dates = new Map<Page, string>()
  const pages = stories.map(({ text, date }) => {
    const page = plainPage('bench', text)
    dates.set(page, date)
    return page
  })
  const articles = pages.flatMap((page) => splitArticles(page).articles.map((article) => ({ page, article })))
  const reports = articles.map(({ page, article }) =>
    readReport(page.text, article, gazetteer, dates.get(page) ?? null),
  )
  const size = sizeOf(stories)
  const over = (work: () => void) => {
    const { runs, seconds } = repeated(SECONDS, work)
    return rounded((runs * size) / seconds / 1e6)
  }
  return {
    splitMegabytesPerSecond: over(() => {
      for (const page of pages) splitArticles(page)
    }),
    mentionsMegabytesPerSecond: over(() => {
      for (const { page, article } of articles)
        markArticle(wordingOf(page.text, article, gazetteer), gazetteer, dates.get(page) ?? null)
    }),
    eventsMegabytesPerSecond: over(() => {
      for (const { page, article } of articles)
        void readReport(page.text, article, gazetteer, dates.get(page) ?? null).report.events
    }),
    claimsMegabytesPerSecond: over(() => {
      for (const { stretches, report } of reports)
        for (const { marked, events } of stretches)
          readClaims({
            article: marked,
            events: events.map(({ event }) => event),
            register,
            published: report.published.date,
          })
    }),
  }
}

const FIRST = 32_000
const DOUBLINGS = 3

/** By how much time grows when a text is doubled, the last time of three: 2 is linear. */
function growth(register: ReturnType<typeof loadRegister>): Figures {
  const figures: Record<string, number> = {}
  for (const [name, make] of Object.entries(hostileTexts(register))) {
    const times: number[] = []
    for (let size = FIRST; times.length <= DOUBLINGS; size *= 2) {
      const text = make(size)
      const begun = processorSeconds()
      checkText(text, { register }, { date: '2024-06-02' })
      times.push(processorSeconds() - begun)
    }
    figures[`growth.${name}`] = ratio(times.at(-1) as number, times.at(-2) as number)
    figures[`millisecondsPer100kB.${name}`] = rounded(
      ((times.at(-1) as number) * 1e8) / (FIRST * 2 ** DOUBLINGS),
    )
  }
  return figures
}

function ratio(a: number, b: number): number {
  return rounded(a / b)
}

function rounded(value: number): number {
  return Number(value.toPrecision(3))
}
