/** What may leave the store: every public page, feed and export goes through here (rule 17). @module */
import type { Notice } from './notice.ts'
import type { RecordedArticle, RecordedClaim, RecordedReport } from './press-record.ts'

/** Without statements, unless an editor released them, and without anything of an article taken down. */
export function publishable(
  reports: readonly RecordedReport[],
  notices: readonly Notice[],
): readonly RecordedReport[] {
  const down = takenDown(notices)
  const released = new Set(notices.filter(({ kind }) => kind === 'release').map(({ entry }) => entry))
  return reports.filter(
    (report) => !down.has(report.article) && (report.event.type !== 'statement' || released.has(report.id)),
  )
}

export function publishableArticles(
  articles: readonly RecordedArticle[],
  notices: readonly Notice[],
): readonly RecordedArticle[] {
  const down = takenDown(notices)
  return articles.filter((article) => !down.has(article.id))
}

export function publishableClaims(
  claims: readonly RecordedClaim[],
  notices: readonly Notice[],
): readonly RecordedClaim[] {
  const down = takenDown(notices)
  return claims.filter((claim) => !down.has(claim.article))
}

/** The articles whose last notice of the two kinds is a takedown. Of two at one instant the takedown stands. */
export function takenDown(notices: readonly Notice[]): ReadonlySet<string> {
  const down = new Set<string>()
  const inOrder = notices.toSorted((a, b) => compare(a.recordedAt, b.recordedAt) || compare(a.kind, b.kind))
  for (const { kind, article } of inOrder) {
    if (kind === 'takedown') down.add(article)
    if (kind === 'reinstated') down.delete(article)
  }
  return down
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
