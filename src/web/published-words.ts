/** When an article was published, and how that is known. @module */
import type { Published } from '../report/report.ts'
import { dateWords } from './date-words.ts'

const BASIS = {
  metadata: 'as the page’s own data says',
  printed: 'as printed on the page',
  given: 'as given to us',
  inferred: 'worked out from what it says',
  unknown: '',
} as const satisfies Record<Published['basis'], string>

/** `Published 30 May 2024, as printed on the page`; that it is not known where it is not. */
export function publishedWords({ date, basis }: Published): string {
  if (date === null) return 'The day it was published is not known'
  return `Published ${dateWords(date)}${BASIS[basis] ? `, ${BASIS[basis]}` : ''}`
}
