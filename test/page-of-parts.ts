/** Puts labelled parts together into one page, reads it, and says in words what came out otherwise than labelled. @module */
import { openPage } from '../src/page/open.ts'
import { isRefusal } from '../src/page/refusal.ts'
import { readPage } from '../src/pipeline.ts'
import type { ArticleJson, RecordedPage } from '../src/record/recorded-page.ts'
import { loadRegister } from '../src/register/load.ts'
import { problemsOfClaims } from './claim-problems.ts'
import { problemsOfEvents } from './event-problems.ts'
import type { Part } from './labelled-pages.ts'

const register = loadRegister()

export interface PlacedLine {
  /** In code points. */
  readonly start: number
  readonly end: number
  readonly exact: string
}

export interface ReadParts {
  readonly page: RecordedPage
  /** For each part with an article, that part, its article as read (if any), and its lines from 1. */
  readonly read: readonly {
    readonly part: Part
    readonly article: ArticleJson | undefined
    readonly lines: readonly (PlacedLine | null)[]
  }[]
  readonly problems: {
    readonly places: string[]
    readonly dates: string[]
    readonly events: string[]
    readonly claims: string[]
  }
}

export function readTogether(parts: readonly Part[]): ReadParts {
  const text = parts.flatMap((part) => part.lines.map((line) => line.text)).join('\n')
  const opened = openPage('page.txt', new TextEncoder().encode(text))
  if (isRefusal(opened)) throw new Error(opened.message)
  const page = readPage(opened, { register }, { date: null })
  const withArticle = parts.filter((part) => part.article)
  const lines = linesOf(parts)
  const read = withArticle.map((part, index) => ({
    part,
    article: page.articles[index],
    lines: lines.get(part) ?? [],
  }))
  return {
    page,
    read,
    problems: {
      places: [
        ...(page.articles.length === withArticle.length
          ? []
          : [`${page.articles.length} articles read; expected ${withArticle.length}`]),
        ...parts.flatMap((part) =>
          placeProblems(page, part, lines.get(part) ?? [], withArticle.indexOf(part)),
        ),
      ],
      dates: read.flatMap(({ part, article }) => dateProblems(part, article)),
      events: read.flatMap(({ part, article, lines }) => problemsOfEvents(part, article, lines)),
      claims: read.flatMap(({ part, article, lines }) => problemsOfClaims(part, article, lines)),
    },
  }
}

/** Each part's lines without the white space at their ends, null where blank. */
function linesOf(parts: readonly Part[]): Map<Part, (PlacedLine | null)[]> {
  const all = new Map<Part, (PlacedLine | null)[]>()
  let at = 0
  for (const part of parts) {
    const placed: (PlacedLine | null)[] = []
    for (const { text } of part.lines) {
      const exact = text.trim()
      const start = at + lengthOf(text.slice(0, text.length - text.trimStart().length))
      placed.push(exact === '' ? null : { start, end: start + lengthOf(exact), exact })
      at += lengthOf(text) + 1
    }
    all.set(part, placed)
  }
  return all
}

/** In code points. */
function lengthOf(text: string): number {
  return Array.from(text).length
}

function placeProblems(
  page: RecordedPage,
  part: Part,
  lines: readonly (PlacedLine | null)[],
  article: number,
): string[] {
  return part.lines.flatMap(({ place }, index) => {
    const line = lines[index]
    if (!line) return []
    const expected = place === 'body' || place === 'caption' ? `${place} of article ${article + 1}` : place
    const found = placesOf(page, line)
    return found.length === 1 && found[0] === expected
      ? []
      : [`${part.name} line ${index + 1} is in ${found.join(' and ') || 'no place'}; expected ${expected}`]
  })
}

function placesOf(page: RecordedPage, line: PlacedLine): string[] {
  const places = [
    ...page.articles.flatMap((article, index) => [
      ...(article.title ? [{ ...article.title, place: `title of article ${index + 1}` }] : []),
      ...article.body.map((span) => ({ ...span, place: `body of article ${index + 1}` })),
      ...article.captions.map((span) => ({ ...span, place: `caption of article ${index + 1}` })),
    ]),
    ...page.removed.map((removed) => ({ ...removed, place: removed.kind })),
  ].filter((span) => span.start < line.end && span.end > line.start)
  const covered = places.reduce(
    (sum, { start, end }) => sum + Math.min(end, line.end) - Math.max(start, line.start),
    0,
  )
  const names = [...new Set(places.map(({ place }) => place))]
  return covered === line.end - line.start
    ? names
    : [...names, `only ${covered} of ${line.end - line.start} characters`]
}

function dateProblems(part: Part, article: ArticleJson | undefined): string[] {
  const { date = null, accept = [] } = part.article?.published ?? {}
  const found = article?.published.date ?? null
  return found === date || (found !== null && accept.includes(found))
    ? []
    : [`${part.name} is dated ${found}; expected ${[date, ...accept].join(' or ')}`]
}
