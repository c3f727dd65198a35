/** The labelled pages kept beside the checkout, as parts that can be put together into other pages. @module */
import { existsSync, readdirSync, readFileSync } from 'node:fs'

const FOLDER = new URL('../../shared/seeds/', import.meta.url)

/** The pages are third-party text and lie beside the checkout, not in it. */
export const HAVE_LABELLED_PAGES = existsSync(new URL('expected.json', FOLDER))

export interface ExpectedEvent {
  readonly article: number
  readonly line: number
  readonly lines?: readonly number[]
  readonly type: string
  readonly date?: string | null
  readonly accept?: readonly string[]
  readonly candidates?: readonly {
    readonly name: string | null
    readonly party: string
    readonly votes: number
  }[]
  readonly [field: string]: unknown
}

export interface ExpectedClaim {
  readonly article: number
  readonly line: number
  readonly predicate: string
  readonly subject: string
  readonly printed: number | string
  readonly verdict: string
  readonly computed?: number | string
  readonly caveat?: string
  readonly speaker?: string
}

interface PageLabels {
  readonly lines: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>
  readonly published: Readonly<
    Record<string, { readonly date: string | null; readonly accept?: readonly string[] }>
  >
  readonly events: readonly ExpectedEvent[]
  readonly claims: readonly ExpectedClaim[]
}

/** Where a line belongs: `body` or `caption` of the part's article, or removed with its kind. */
export interface LabelledLine {
  readonly text: string
  /** Null for a blank line. */
  readonly place: string | null
}

/** One article with the noise that stood in it; events and claims name lines of the part, from 1. */
export interface Part {
  readonly name: string
  readonly lines: readonly LabelledLine[]
  /** Null for noise that stands by itself. */
  readonly article: {
    readonly published: { readonly date: string | null; readonly accept?: readonly string[] }
    readonly events: readonly ExpectedEvent[]
    readonly claims: readonly ExpectedClaim[]
  } | null
}

export interface LabelledPage {
  readonly name: string
  readonly parts: readonly Part[]
}

export interface Labels {
  readonly pages: readonly LabelledPage[]
  /** Pairs of `page#article` that are one article on two pages. */
  readonly sameArticle: readonly (readonly [string, string])[]
}

export function labelledPages(): Labels {
  const { sameArticle, ...labels } = JSON.parse(readFileSync(new URL('expected.json', FOLDER), 'utf8')) as {
    sameArticle: [string, string][]
  } & Record<string, PageLabels>
  const pages = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({
      name,
      parts: partsOf(name, readFileSync(new URL(name, FOLDER), 'utf8'), labels[name] as PageLabels),
    }))
  return { pages, sameArticle }
}

/** Cuts a page where the labels say another article begins; a stray line is a part of its own. */
function partsOf(page: string, text: string, labels: PageLabels): Part[] {
  const owner = new Map<number, string>()
  const place = new Map<number, string>()
  for (const [group, kinds] of Object.entries(labels.lines)) {
    for (const [kind, numbers] of Object.entries(kinds)) {
      for (const number of numbers) {
        place.set(number, kind)
        if (kind === 'stray') owner.set(number, 'stray')
        else if (group !== 'removed') owner.set(number, group)
      }
    }
  }
  const cuts: { owner: string; from: number; lines: LabelledLine[] }[] = []
  for (const [index, line] of text.split('\n').entries()) {
    const number = index + 1
    const own = owner.get(number) ?? cuts.at(-1)?.owner ?? '1'
    if (cuts.at(-1)?.owner !== own) cuts.push({ owner: own, from: index, lines: [] })
    cuts.at(-1)?.lines.push({ text: line, place: place.get(number) ?? null })
  }
  return cuts.map((cut) => ({
    name: `${page}#${cut.owner}`,
    lines: cut.lines,
    article:
      cut.owner === 'stray'
        ? null
        : {
            published: labels.published[cut.owner] ?? { date: null },
            events: ofArticle(labels.events, cut).map((each) => ({
              ...each,
              ...(each.lines ? { lines: each.lines.map((line) => line - cut.from) } : {}),
            })),
            claims: ofArticle(labels.claims, cut),
          },
  }))
}

function ofArticle<T extends { readonly article: number; readonly line: number }>(
  all: readonly T[],
  cut: { readonly owner: string; readonly from: number },
): T[] {
  return all
    .filter((each) => String(each.article) === cut.owner)
    .map((each) => ({ ...each, line: each.line - cut.from }))
}
