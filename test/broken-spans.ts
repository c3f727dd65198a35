/** What is wrong with the spans of a page that was read. @module */
import type { RecordedPage } from '../src/record/recorded-page.ts'

/** Quotations that are not the slice, spans that are out of order or overlap, and text that is in no span. */
export function brokenSpans(read: RecordedPage): string[] {
  const points = Array.from(read.page.text)
  const slice = (start: number, end: number) => points.slice(start, end).join('')
  const quoted = read.articles.flatMap((article) => [
    ...(article.title ? [article.title] : []),
    ...article.events.flatMap((event) => event.evidence),
    ...article.claims.map((claim) => claim.evidence),
  ])
  const places = [
    ...read.articles.flatMap((article) => [
      ...(article.title ? [article.title] : []),
      ...article.body,
      ...article.captions,
    ]),
    ...read.removed,
  ].toSorted((one, other) => one.start - other.start)
  const between = [...places, { start: points.length, end: points.length }].map(({ start }, index) => ({
    start: places[index - 1]?.end ?? 0,
    end: start,
  }))
  return [
    ...quoted
      .filter(({ start, end, exact }) => exact === '' || slice(start, end) !== exact)
      .map(({ start, end, exact }) => `${start}–${end} is “${slice(start, end)}”, not “${exact}”`),
    ...between.flatMap(({ start, end }) => {
      if (end < start) return [`the places overlap at ${end}–${start}`]
      const lost = slice(start, end).trim()
      return lost === '' ? [] : [`“${lost}” (${start}–${end}) is in no place`]
    }),
  ]
}
