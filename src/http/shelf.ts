/** The articles of the record, as far as they may be shown. @module */

import type { Quoted } from '../base/span.ts'
import type { Notice } from '../record/notice.ts'
import type { PressRecord, RecordedArticle, RecordedClaim, RecordedReport } from '../record/press-record.ts'
import { publishable, publishableArticles, publishableClaims } from '../record/publishable.ts'
import type { ArticleJson } from '../record/recorded-page.ts'
import type { Shelf, ShelvedArticle } from './context.ts'

/** Every article passes through the filters of rule 17: no private statement, nothing taken down. */
export function shelfOf(record: PressRecord): Shelf {
  async function shelved(article: RecordedArticle, notices: readonly Notice[]) {
    const reports = publishable(await record.reports({ article: article.id }), notices)
    const claims = publishableClaims(await record.claims({ article: article.id }), notices)
    const text = await record.text(article.pages[0]!.sha256)
    return onShelf(article, reports, claims, text ?? '')
  }
  return {
    async articles(skip, count) {
      const notices = await record.notices()
      const all = publishableArticles(await record.articles(), notices).toSorted(latestFirst)
      const articles: ShelvedArticle[] = []
      for (const article of all.slice(skip, skip + count)) articles.push(await shelved(article, notices))
      return { articles, total: all.length }
    },
    async article(id) {
      const notices = await record.notices()
      const held = await record.article(id)
      const article = held && publishableArticles([held], notices)[0]
      return article ? shelved(article, notices) : null
    },
  }
}

function latestFirst(a: RecordedArticle, b: RecordedArticle): number {
  const [first, second] = [a.published.date ?? '', b.published.date ?? '']
  if (first === second) return a.id < b.id ? -1 : 1
  return first < second ? 1 : -1
}

/** One article as the page that says it best has it; what only another page shows keeps its words and no marks. */
function onShelf(
  { id, published, pages }: RecordedArticle,
  reports: readonly RecordedReport[],
  claims: readonly RecordedClaim[],
  text: string,
): ShelvedArticle {
  const page = pages[0]!
  const article: ArticleJson = {
    id,
    title: page.title,
    published,
    body: page.body,
    captions: page.captions,
    events: reports.map((report) => ({ ...report.event, evidence: evidenceOn(page.sha256, report) })),
    claims: claims
      .map((claim) => ({
        ...claim.claim,
        evidence: evidenceOn(page.sha256, claim)[0] ?? unplaced(claim.claim.evidence),
      }))
      .sort((a, b) => a.evidence.start - b.evidence.start),
  }
  return { article, text, sources: [...new Set(pages.flatMap(({ sources }) => sources))] }
}

function evidenceOn(sha256: string, entry: RecordedReport | RecordedClaim): readonly Quoted[] {
  return entry.seen.find((sight) => sight.sha256 === sha256)?.evidence ?? []
}

function unplaced({ exact }: Quoted): Quoted {
  return { start: 0, end: 0, exact }
}
