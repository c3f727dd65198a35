/** Cuts what is longer than any article into stretches, so that reading takes time in proportion to length whatever comes. @module */
import type { Article } from '../article/article.ts'
import type { Span } from '../base/span.ts'

/**
 * UTF-16 units a stretch may hold. The longest press articles run to about half of it; only live blogs of a whole
 * night, books and hostile pages are cut. Names and pronouns are not carried from one stretch to the next.
 */
export const STRETCH_LENGTH = 60_000
/** A single paragraph longer than this is no prose; it is cut at a space. */
const BLOCK_LENGTH = 8_000

/** The article itself when it is of a usual length. */
export function stretchesOf(text: string, article: Article): readonly Article[] {
  const length = [...article.body, ...article.captions].reduce((sum, span) => sum + span.end - span.start, 0)
  const longest = article.body.some((span) => span.end - span.start > BLOCK_LENGTH)
  if (length <= STRETCH_LENGTH && !longest) return [article]
  const groups: Span[][] = []
  let held = STRETCH_LENGTH
  for (const span of article.body.flatMap((each) => pieces(text, each))) {
    const size = span.end - span.start
    if (held + size > STRETCH_LENGTH) {
      groups.push([])
      held = 0
    }
    groups.at(-1)?.push(span)
    held += size
  }
  const starts = groups.map((group, index) => (index === 0 ? 0 : (group[0]?.start ?? 0)))
  return groups.map((body, index) => {
    const from = starts[index] as number
    const to = starts[index + 1] ?? Number.POSITIVE_INFINITY
    const captions = article.captions.filter((each) => each.start >= from && each.start < to)
    return { ...article, title: index === 0 ? article.title : null, body, captions }
  })
}

function pieces(text: string, span: Span): Span[] {
  const cut: Span[] = []
  let start = span.start
  while (span.end - start > BLOCK_LENGTH) {
    const space = text.lastIndexOf(' ', start + BLOCK_LENGTH)
    const end = space > start ? space : start + BLOCK_LENGTH
    cut.push({ start, end })
    start = end
  }
  cut.push({ start, end: span.end })
  return cut
}
