/**
 * The whole flow on one screen: page → article → mention → report → answer, ready for the record.
 * @module
 */

import type { Claim } from './answer/claims/claim.ts'
import type { ClaimContext } from './answer/claims/context.ts'
import type { PressFacts } from './answer/claims/press-facts.ts'
import { readClaims } from './answer/claims/read-claims.ts'
import { splitArticles } from './article/split.ts'
import type { IsoDate } from './base/date.ts'
import { type CodePoints, codePointsOf, type Span } from './base/span.ts'
import { compileGazetteer, type Gazetteer } from './mention/gazetteer.ts'
import type { Page } from './page/page.ts'
import { plainPage } from './page/plain.ts'
import { printedEvent } from './record/printed-event.ts'
import type { ArticleJson, ClaimJson, RecordedPage } from './record/recorded-page.ts'
import type { Register } from './register/register.ts'
import { type ReadArticle, readReport } from './report/read-report.ts'

export interface ReadContext {
  readonly register: Register
}

export interface ReadOptions {
  /** The day of printing, where the caller knows it. */
  readonly date: IsoDate | null
}

/** Reads one page: its articles, what each reports and claims, and every line that was left out. Spans count code points. */
export function readPage(page: Page, { register }: ReadContext, { date }: ReadOptions): RecordedPage {
  const points = codePointsOf(page.text)
  const { articles, removed } = splitArticles(page)
  return {
    page: {
      source: page.source,
      sha256: page.sha256,
      mediaType: page.mediaType,
      text: page.text,
      outlet: page.metadata.outlet,
    },
    articles: articles.map((article) =>
      articleJson(page, readReport(page.text, article, gazetteerOf(register), date), register, points),
    ),
    removed: removed.map((each) => ({ kind: each.kind, ...inPoints(each, points) })),
  }
}

export interface CheckOptions extends ReadOptions {
  /** What the record holds only as reported, where there is a record. */
  readonly press?: PressFacts
}

/** A claim with the id of the rule that read it. */
export interface CheckedClaim extends ClaimJson {
  readonly rule: string
}

/** The claims of a pasted text, and those that lie beyond the register with the reason; nothing is stored. */
export function checkStory(text: string, { register }: ReadContext, options: CheckOptions): CheckedClaim[] {
  const page = plainPage('text', text)
  const points = codePointsOf(page.text)
  const { articles } = splitArticles(page)
  const asked = { sayWhyNot: true, ...(options.press && { press: options.press }) }
  return articles.flatMap((article) => {
    const read = readReport(page.text, article, gazetteerOf(register), options.date)
    return rawClaimsOf(read, register, asked).map(({ asOf: _asOf, evidence, ...rest }) => ({
      ...rest,
      evidence: quoted(page.text, evidence, points),
    }))
  })
}

/** The same without the rules. */
export function checkText(text: string, context: ReadContext, options: CheckOptions): ClaimJson[] {
  return checkStory(text, context, options).map(({ rule: _rule, ...claim }) => claim)
}

const gazetteers = new WeakMap<Register, Gazetteer>()

/** Names are compiled once a register. */
function gazetteerOf(register: Register): Gazetteer {
  let gazetteer = gazetteers.get(register)
  if (!gazetteer) {
    gazetteer = compileGazetteer(register)
    gazetteers.set(register, gazetteer)
  }
  return gazetteer
}

function articleJson(page: Page, read: ReadArticle, register: Register, points: CodePoints): ArticleJson {
  const { article, published, events } = read.report
  return {
    id: article.id,
    title: article.title && quoted(page.text, article.title, points),
    published,
    body: article.body.map((span) => inPoints(span, points)),
    captions: article.captions.map((span) => inPoints(span, points)),
    events: events.map((each) => printedEvent(each, register, page.text, points)),
    claims: claimsOf(read, register, page.text, points),
  }
}

function claimsOf(read: ReadArticle, register: Register, text: string, points: CodePoints): ClaimJson[] {
  return rawClaimsOf(read, register).map(({ asOf: _asOf, rule: _rule, evidence, ...rest }) => ({
    ...rest,
    evidence: quoted(text, evidence, points),
  }))
}

function rawClaimsOf(
  { report, stretches }: ReadArticle,
  register: Register,
  asked: Pick<ClaimContext, 'sayWhyNot' | 'press'> = {},
): Claim[] {
  const { date: published, basis } = report.published
  return stretches.flatMap(({ marked, events }) =>
    readClaims({
      article: marked,
      events: events.map(({ event }) => event),
      register,
      published,
      basis,
      ...asked,
    }),
  )
}

function inPoints(span: Span, points: CodePoints): Span {
  return { start: points(span.start), end: points(span.end) }
}

function quoted(text: string, span: Span, points: CodePoints) {
  return { ...inPoints(span, points), exact: text.slice(span.start, span.end) }
}
