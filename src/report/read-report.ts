/** One article from words to events: mark, read sentences, date the article, mark again as of that day, join the acts. @module */
import type { Article } from '../article/article.ts'
import type { IsoDate } from '../base/date.ts'
import { inOrder } from '../base/in-order.ts'
import type { Gazetteer } from '../mention/gazetteer.ts'
import { markArticle } from '../mention/mark.ts'
import type { MarkedArticle } from '../mention/marked.ts'
import { type Wording, wordingOf } from '../mention/wording.ts'
import { lazily } from '../register/lookup.ts'
import type { Register } from '../register/register.ts'
import { calledOf } from './by-elections/called.ts'
import { resultsForetold } from './by-elections/foretold.ts'
import { resultsOf } from './by-elections/results-told.ts'
import { byNewsOfThePage } from './candidacies/candidacy-news.ts'
import { withRowsBeside } from './candidacies/candidate-rows.ts'
import { candidatesByRecord } from './candidacies/candidates-by-record.ts'
import { goersByRecord } from './candidacies/goers-by-record.ts'
import { hasHappened } from './clause/modality.ts'
import { isBorneOut } from './days/borne-out.ts'
import { withDaysOver } from './days/dated-heading.ts'
import { withDeadPast } from './days/obituary.ts'
import { withOldNewsPast } from './days/old-news.ts'
import { withOlderPast } from './days/older-news.ts'
import { type Dating, publishedOn } from './days/published.ts'
import type { Act } from './discourse/act.ts'
import { completeEvent } from './discourse/complete.ts'
import { withDoersByRecord } from './discourse/doers-by-record.ts'
import { underHeadings } from './discourse/heading.ts'
import { joinActs } from './discourse/join.ts'
import { opensWithTheImpossible } from './discourse/never-was.ts'
import { saysItIsInvented } from './discourse/not-of-the-house.ts'
import type { Draft } from './draft.ts'
import { figuresOf } from './figures/figure.ts'
import { generalElectionFacts } from './general-elections/general-election.ts'
import { seatsWon } from './general-elections/seats-won.ts'
import { withLettersBefore } from './moves/letter.ts'
import { withMovesByRecord } from './moves/moves-by-record.ts'
import { withMovesDenied } from './moves/moves-denied.ts'
import { withChairsOfTheDay } from './offices/committee-chairs.ts'
import { withoutStrayOffices } from './offices/loose-office.ts'
import { settleOffices } from './offices/office.ts'
import { byNewsOfTheDay } from './offices/office-news.ts'
import { withOfficesOfTheDay } from './offices/offices-of-the-day.ts'
import { officesRecalled } from './offices/offices-recalled.ts'
import { readDrafts } from './read-drafts.ts'
import type { ArticleReport, Published, ReportedEvent } from './report.ts'
import { statementsOf } from './statements/statement.ts'
import { stretchesOf } from './stretch.ts'
import { vacanciesRecalled } from './vacancies/vacancies-recalled.ts'

/** A stretch of the article (nearly always all of it) as marked for its day, with the events read from it. */
export interface ReadStretch {
  readonly marked: MarkedArticle
  /** All but statements, which tell nothing of what is so. */
  readonly events: readonly ReportedEvent[]
  /** It tells of what never was: nobody said what it has them say. */
  readonly isInvented: boolean
}

export interface ReadArticle {
  /** Its statements are gathered when its events are first asked for: who checks claims never does. */
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
  let dating: Dating | null = null
  const stretches: ReadStretch[] = []
  for (const stretch of stretchesOf(text, article)) {
    const wording = wordingOf(text, stretch, gazetteer)
    const first = dating ? dating.about : (given ?? article.printedDate?.date ?? null)
    const reading = readingOf(wording, gazetteer, first)
    dating ??= dated(wording, reading, gazetteer, given)
    const told = dating.about === first ? reading : readingOf(wording, gazetteer, dating.about)
    const isInvented = saysItIsInvented(told.marked) || opensWithTheImpossible(told.acts, gazetteer.register)
    const events = isInvented ? [] : eventsOf(told, gazetteer, dating)
    stretches.push({ marked: told.marked, events, isInvented })
  }
  const report = new Told(
    article,
    dating?.published ?? { date: null, basis: 'unknown' },
    stretches,
    gazetteer.register,
  )
  return { report, stretches }
}

/** A class, as a getter written in an object would give each report a shape of its own, which keeps all it holds alive for long. */
class Told implements ArticleReport {
  readonly article: Article
  readonly published: Published
  readonly #events: () => readonly ReportedEvent[]

  constructor(article: Article, published: Published, stretches: readonly ReadStretch[], register: Register) {
    this.article = article
    this.published = published
    this.#events = lazily(() => eventsIn(stretches, register))
  }

  get events(): readonly ReportedEvent[] {
    return this.#events()
  }
}

/** Those of all stretches; nearly always there is one. */
function eventsIn(stretches: readonly ReadStretch[], register: Register): readonly ReportedEvent[] {
  const [first, ...others] = stretches
  const all = first ? withStatements(first, register) : []
  return others.length === 0 ? all : [...all, ...others.flatMap((each) => withStatements(each, register))]
}

/** An article as marked for a day, and its acts. */
interface Reading {
  readonly marked: MarkedArticle
  readonly acts: readonly Act[]
}

function readingOf(wording: Wording, gazetteer: Gazetteer, asOf: IsoDate | null): Reading {
  const { register } = gazetteer
  const marked = markArticle(wording, gazetteer, asOf)
  const settled = actsOf(readDrafts(marked), marked, register)
  const ofTheDay = withChairsOfTheDay(withOfficesOfTheDay(settled, marked, register), marked, register)
  return {
    marked,
    acts: withOlderPast(
      withMovesDenied(
        withMovesByRecord(byNewsOfTheDay(ofTheDay, marked, register), marked, register),
        marked,
        register,
      ),
      marked,
      register,
    ),
  }
}

/** What the drafts of its sentences come to. */
function actsOf(drafts: readonly Draft[], marked: MarkedArticle, register: Register): readonly Act[] {
  if (drafts.length === 0) return []
  const headed = underHeadings(
    withRowsBeside(withDoersByRecord(withDaysOver(drafts, marked), marked, register), marked),
    marked,
    register,
  )
  const acts = joinActs(marked, withoutStrayOffices(headed, marked), register)
  return withDeadPast(settleOffices(withLettersBefore(acts, marked), marked, register), marked)
}

/** A printed day under which nothing falls into place is tried against the names read without it. */
function dated(
  wording: Wording,
  { marked, acts }: Reading,
  gazetteer: Gazetteer,
  given: IsoDate | null,
): Dating {
  const { register } = gazetteer
  const dating = publishedOn(marked, acts, register, given)
  if (isBorneOut(dating.published, acts, register)) return dating
  const undated = readingOf(wording, gazetteer, null)
  return publishedOn(undated.marked, undated.acts, register, given)
}

function eventsOf(
  { marked, acts }: Reading,
  gazetteer: Gazetteer,
  { published, about }: Dating,
): readonly ReportedEvent[] {
  const { register } = gazetteer
  const figures = figuresOf(marked)
  const results = resultsOf(marked, acts, figures, register, about)
  const fought = results.filter((each) => !each.past)
  const isDated = published.date !== null
  const setting = { article: marked, register, published: about, isDated, results: fought }
  const majorities = generalElectionFacts(setting, figures)
  const won = seatsWon(setting, majorities)
  const called = calledOf(acts, setting)
  const settled = isDated ? acts : withOldNewsPast(acts, marked, register)
  const completed = (all: readonly Act[]): ReportedEvent[] => {
    const found: ReportedEvent[] = []
    for (const act of all)
      if (act.type !== 'byElectionResult')
        for (const event of completeEvent(act, marked, register, about, fought, isDated)) found.push(event)
    return found
  }
  const told = completed(settled)
  const known = told.map(({ event }) => event)
  const recalled = joined([
    vacanciesRecalled(known, marked, register, about),
    officesRecalled(known, marked, register, about),
    candidatesByRecord(known, marked, register, about),
    goersByRecord(known, marked, register, about),
  ])
  const others = completed(recalled)
  const foretold = resultsForetold(acts, called, setting)
  const every = joined([withoutGoers(told), others, results, called, foretold, majorities, won])
  const all = byNewsOfThePage(inOrder(every, byEvidence), marked)
  return published.date ? all : all.map((each) => withoutGuess(each, about))
}

/** Several lists in one; most of them are empty. */
function joined<T>(lists: readonly (readonly T[])[]): T[] {
  const all: T[] = []
  for (const list of lists) for (let at = 0; at < list.length; at++) all.push(list[at] as T)
  return all
}

/** Who goes at the election has not left: of a seat that falls vacant later a page knows nothing. */
function withoutGoers(told: readonly ReportedEvent[]): readonly ReportedEvent[] {
  const going = told.filter(isOfGoer)
  if (going.length === 0) return told
  const goers = new Set(going.flatMap(({ event }) => event.person?.id ?? []))
  return told.filter(
    ({ event, record }) =>
      event.type !== 'seatVacated' ||
      record === 'agrees' ||
      !hasHappened(event.modality) ||
      !event.person?.id ||
      !goers.has(event.person.id),
  )
}

function isOfGoer({ event }: ReportedEvent): boolean {
  return (
    event.type === 'candidacy' && event.fields.status === 'standing_down' && event.modality === 'reported'
  )
}

/** Where the day of printing is not known, what happened on it has no day either, but for what the register knows. */
function withoutGuess(reported: ReportedEvent, about: IsoDate | null): ReportedEvent {
  const { event, record } = reported
  if (about === null || event.date !== about || record !== 'unmatched') return reported
  return { record, event: { ...event, date: null, datePrecision: 'unknown', announced: null } }
}

function withStatements(
  { marked, events, isInvented }: ReadStretch,
  register: Register,
): readonly ReportedEvent[] {
  if (isInvented) return events
  const all = [...events]
  for (const event of statementsOf(marked, events, register)) all.push({ event, record: 'unmatched' })
  return inOrder(all, byEvidence)
}

function byEvidence(a: ReportedEvent, b: ReportedEvent): number {
  return (a.event.evidence[0]?.start ?? 0) - (b.event.evidence[0]?.start ?? 0)
}
