/** Corrections, takedowns and releases that an editor attaches to an article. @module */
import type { ArticleId } from '../base/id.ts'
import { contentId } from './content-id.ts'
import type { NoticeRow } from './schema.ts'

/**
 * `correction` is shown beside the article; `takedown` keeps it out of everything public; `reinstated` ends a
 * takedown; `release` lets one statement be public (rule 17).
 */
export type NoticeKind = 'correction' | 'takedown' | 'reinstated' | 'release'

export interface NewNotice {
  readonly kind: NoticeKind
  readonly article: string
  /** The entry it is about; a release must name one. */
  readonly entry?: string
  /** Why, in the editor's words. */
  readonly text: string
}

export interface Notice {
  readonly id: string
  readonly kind: NoticeKind
  readonly article: ArticleId
  readonly entry: string | null
  readonly text: string
  readonly recordedAt: string
}

export function noticeRow({ kind, article, entry, text }: NewNotice, recordedAt: string): NoticeRow {
  const content = { kind, article, entry: entry ?? null, text }
  return { id: contentId('notice', { ...content, recordedAt }), ...content, recorded_at: recordedAt }
}

export function noticeOf(row: NoticeRow): Notice {
  return {
    id: row.id,
    kind: row.kind as NoticeKind,
    article: row.article as ArticleId,
    entry: row.entry,
    text: row.text,
    recordedAt: row.recorded_at,
  }
}
