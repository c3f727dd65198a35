/**
 * The whole flow on one screen: page → article → mention → report → answer, ready for the record.
 * @module
 */

import type { Claim } from './answer/claims/claim.ts'
import { readClaims } from './answer/claims/read-claims.ts'
import { splitArticles } from './article/split.ts'
import type { IsoDate } from './base/date.ts'
import { type CodePoints, codePointsOf, type Span } from './base/span.ts'
import { compileGazetteer, type Gazetteer } from './mention/mark.ts'
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

/** The claims of a pasted text, whole as it is: nothing is split off or stored. */
export function checkText(text: string, { register }: ReadContext, { date }: ReadOptions): ClaimJson[] {
  const page = plainPage('text', text)
  const points = codePointsOf(page.text)
  const { articles } = splitArticles(page)
  return articles.flatMap((article) =>
    claimsOf(readReport(page.text, article, gazetteerOf(register), date), register, page.text, points),
  )
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

function claimsOf(
  { report, stretches }: ReadArticle,
  register: Register,
  text: string,
  points: CodePoints,
): ClaimJson[] {
  const published = report.published.date
  const claims = stretches.flatMap(({ marked, events }) =>
    readClaims({ article: marked, events: events.map(({ event }) => event), register, published }),
  )
  return claims.map((claim: Claim) => {
    const { asOf: _asOf, rule: _rule, evidence, ...rest } = claim
    return { ...rest, evidence: quoted(text, evidence, points) }
  })
}

function inPoints(span: Span, points: CodePoints): Span {
  return { start: points(span.start), end: points(span.end) }
}

function quoted(text: string, span: Span, points: CodePoints) {
  return { ...inPoints(span, points), exact: text.slice(span.start, span.end) }
}
