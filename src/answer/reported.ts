/** What answers ask the record for, and what of it may leave the store. @module */
import type { PressRecord, RecordedArticle, RecordedReport, ReportsAsked } from '../record/press-record.ts'
import { publishable, takenDown } from '../record/publishable.ts'

/** The record as answers see it. */
export type Press = Pick<PressRecord, 'reports' | 'article' | 'notices'>

export interface PrivateAsked {
  /** Statements too, which are private to the store: never for a public face (rule 17). */
  readonly statements?: boolean | undefined
}

/** Reports that may be shown: none of an article taken down. Notices count as they stand now, whatever `known` is. */
export async function reportsShown(
  press: Press,
  asked: ReportsAsked,
  { statements = false }: PrivateAsked = {},
): Promise<readonly RecordedReport[]> {
  const [reports, notices] = [await press.reports(asked), await press.notices()]
  if (!statements) return publishable(reports, notices)
  const down = takenDown(notices)
  return reports.filter(({ article }) => !down.has(article))
}

/** The articles these reports are of, each once. */
export async function articlesOf(
  press: Press,
  reports: readonly RecordedReport[],
): Promise<readonly RecordedArticle[]> {
  const articles: RecordedArticle[] = []
  for (const id of new Set(reports.map(({ article }) => article))) {
    const article = await press.article(id)
    if (article) articles.push(article)
  }
  return articles
}
