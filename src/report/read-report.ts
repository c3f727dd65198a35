/** One article from words to events: mark, read sentences, date the article, mark again as of that day, join the acts. @module */
import type { Article } from '../article/article.ts'
import type { IsoDate } from '../base/date.ts'
import { type Gazetteer, markArticle, type Wording, wordingOf } from '../mention/mark.ts'
import type { MarkedArticle } from '../mention/marked.ts'
import type { Act } from './act.ts'
import { calledOf } from './discourse/called.ts'
import { completeEvent } from './discourse/complete.ts'
import { figuresOf } from './discourse/figure.ts'
import { generalElectionFacts } from './discourse/general-election.ts'
import { underHeadings } from './discourse/heading.ts'
import { joinActs } from './discourse/join.ts'
import { withLettersBefore } from './discourse/letter.ts'
import { settleOffices } from './discourse/office.ts'
import { isBorneOut, publishedOn } from './discourse/published.ts'
import { resultsOf } from './discourse/result.ts'
import { statementsOf } from './discourse/statement.ts'
import { readDrafts } from './read-drafts.ts'
import type { ArticleReport, Published, ReportedEvent } from './report.ts'
import { stretchesOf } from './stretch.ts'

/** A stretch of the article (nearly always all of it) as marked for its day, with the events read from it. */
export interface ReadStretch {
  readonly marked: MarkedArticle
  readonly events: readonly ReportedEvent[]
}

export interface ReadArticle {
  readonly report: ArticleReport
  /** For those who read claims: in order, never empty. */
  readonly stretches: readonly ReadStretch[]
}

/** `given` is the caller's word for the day of printing, or null. The day is settled by the first stretch. */
export function readReport(
  text: string,
  article: Article,
  gazetteer: Gazetteer,
  given: IsoDate | null,
): ReadArticle {
  let published: Published | null = null
  const stretches: ReadStretch[] = []
  for (const stretch of stretchesOf(text, article)) {
    const wording = wordingOf(text, stretch)
    const first = published ? published.date : (given ?? article.printedDate?.date ?? null)
    const draft = markArticle(wording, gazetteer, first)
    published ??= dated(wording, draft, gazetteer, given)
    const marked = published.date === first ? draft : markArticle(wording, gazetteer, published.date)
    stretches.push({ marked, events: eventsOf(marked, gazetteer, published) })
  }
  const report = {
    article,
    published: published ?? { date: null, basis: 'unknown' as const },
    events: stretches.flatMap((each) => each.events),
  }
  return { report, stretches }
}

/** A printed day under which nothing falls into place is tried against the names read without it. */
function dated(
  wording: Wording,
  draft: MarkedArticle,
  gazetteer: Gazetteer,
  given: IsoDate | null,
): Published {
  const { register } = gazetteer
  const acts = actsOf(draft, gazetteer)
  const published = publishedOn(draft, acts, register, given)
  if (isBorneOut(published, acts, register)) return published
  const undated = markArticle(wording, gazetteer, null)
  return publishedOn(undated, actsOf(undated, gazetteer), register, given)
}

function actsOf(marked: MarkedArticle, gazetteer: Gazetteer): Act[] {
  const acts = joinActs(marked, underHeadings(readDrafts(marked), marked), gazetteer.register)
  return settleOffices(withLettersBefore(acts, marked), marked, gazetteer.register)
}

function eventsOf(marked: MarkedArticle, gazetteer: Gazetteer, published: Published): ReportedEvent[] {
  const acts = actsOf(marked, gazetteer)
  const { register } = gazetteer
  const figures = figuresOf(marked)
  const results = resultsOf(marked, acts, figures, register, published.date)
  const setting = { article: marked, register, published: published.date, results }
  const facts = generalElectionFacts(setting, figures)
  const called = calledOf(acts, setting)
  const others = acts
    .filter((act) => act.type !== 'byElectionResult')
    .flatMap((act) => completeEvent(act, marked, register, published.date, results))
  const told = [...others, ...results, ...called, ...facts]
  const statements = statementsOf(marked, told, register).map(
    (event): ReportedEvent => ({ event, record: 'unmatched' }),
  )
  return [...told, ...statements].sort(
    (a, b) => (a.event.evidence[0]?.start ?? 0) - (b.event.evidence[0]?.start ?? 0),
  )
}
