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
import { codePointsOf, type Quoted, type Span } from './base/span.ts'
import { compileGazetteer, type Gazetteer } from './mention/gazetteer.ts'
import { mendPage } from './page/mend.ts'
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
  const { page: mended, back } = mendPage(page)
  const places = placesIn(page, back)
  const { articles, removed } = splitArticles(mended)
  return {
    page: {
      source: page.source,
      sha256: page.sha256,
      mediaType: page.mediaType,
      text: page.text,
      outlet: page.metadata.outlet,
    },
    articles: articles.map((article) =>
      articleJson(places, readReport(mended.text, article, gazetteerOf(register), date), register),
    ),
    removed: removed.map((each) => ({ kind: each.kind, ...places.span(each) })),
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
  const pasted = plainPage('text', text)
  const { page, back } = mendPage(pasted)
  const places = placesIn(pasted, back)
  const { articles } = splitArticles(page)
  const asked = { sayWhyNot: true, ...(options.press && { press: options.press }) }
  return articles.flatMap((article) => {
    const read = readReport(page.text, article, gazetteerOf(register), options.date)
    return rawClaimsOf(read, register, asked).map((claim) => ({
      ...claimJson(claim, places),
      rule: claim.rule,
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

function articleJson(places: Places, read: ReadArticle, register: Register): ArticleJson {
  const { article, published, events } = read.report
  return {
    id: article.id,
    title: article.title && places.quoted(article.title),
    published,
    body: article.body.map(places.span),
    captions: article.captions.map(places.span),
    events: events.map((each) => printedEvent(each, register, places.quoted)),
    claims: rawClaimsOf(read, register).map((claim) => claimJson(claim, places)),
  }
}

/** Field by field, so that all claims are of one shape. */
function claimJson(claim: Claim, { quoted }: Places): ClaimJson {
  return {
    verdict: claim.verdict,
    computed: claim.computed,
    working: claim.working,
    caveats: claim.caveats,
    readings: claim.readings,
    citations: claim.citations,
    subject: claim.subject,
    predicate: claim.predicate,
    printed: claim.printed,
    speaker: claim.speaker,
    quoted: claim.quoted,
    evidence: quoted(claim.evidence),
  }
}

function rawClaimsOf(
  { report, stretches }: ReadArticle,
  register: Register,
  asked: Pick<ClaimContext, 'sayWhyNot' | 'press'> = {},
): Claim[] {
  const { date: published, basis } = report.published
  const claims: Claim[] = []
  for (const { marked, events } of stretches) {
    const told = events.map(({ event }) => event)
    const context = { article: marked, events: told, register, published, basis, ...asked }
    for (const claim of readClaims(context)) claims.push(claim)
  }
  return claims
}

/** Spans as they leave the program: of the text as it came, in code points. */
interface Places {
  readonly span: (span: Span) => Span
  readonly quoted: (span: Span) => Quoted
}

/** `back` gives the place in the text as it came of one in the text that was read. */
function placesIn({ text }: Page, back: (offset: number) => number): Places {
  const points = codePointsOf(text)
  const span = ({ start, end }: Span) => ({ start: points(back(start)), end: points(back(end)) })
  return { span, quoted: (each) => ({ ...span(each), exact: text.slice(back(each.start), back(each.end)) }) }
}
