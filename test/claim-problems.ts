/** Compares the claims read with those labelled. @module */
import type { ArticleJson, ClaimJson } from '../src/record/recorded-page.ts'
import type { ExpectedClaim, Part } from './labelled-pages.ts'
import type { PlacedLine } from './page-of-parts.ts'

/** Comes with the projections themselves. */
const NOT_YET = new Set(['projection'])

export function problemsOfClaims(
  part: Part,
  article: ArticleJson | undefined,
  lines: readonly (PlacedLine | null)[],
): string[] {
  const claims = article?.claims ?? []
  const missed = (part.article?.claims ?? [])
    .filter(({ predicate }) => !NOT_YET.has(predicate))
    .flatMap((label) => {
      const line = lines[label.line - 1]
      const alike = claims.filter(
        ({ predicate, evidence }) =>
          predicate === label.predicate && line && evidence.start < line.end && evidence.end > line.start,
      )
      if (alike.some((claim) => differences(claim, label).length === 0)) return []
      const why = alike.map((claim) => differences(claim, label).join(', ')).join('; or ') || 'there is none'
      return [`${part.name} line ${label.line}: ${label.predicate}: ${why}`]
    })
  const refuted = claims
    .filter(({ verdict }) => verdict === 'refuted')
    .map(({ predicate, evidence }) => `${part.name}: ${predicate} is refuted: ${evidence.exact.slice(0, 60)}`)
  return [...missed, ...refuted]
}

function differences(claim: ClaimJson, label: ExpectedClaim): string[] {
  const shown = plain([claim.computed, claim.working, claim.readings, claim.caveats])
  const lost = figuresOf(plain(label.computed ?? '')).filter((figure) => !stands(figure, shown))
  return [
    ...(claim.verdict === label.verdict ? [] : [`verdict is ${claim.verdict}, expected ${label.verdict}`]),
    ...(typeof label.printed !== 'number' || claim.printed === label.printed
      ? []
      : [`printed is ${claim.printed}, expected ${label.printed}`]),
    ...(label.speaker === undefined || claim.speaker === label.speaker
      ? []
      : [`speaker is ${claim.speaker}, expected ${label.speaker}`]),
    ...(lost.length === 0 ? [] : [`${lost.join(', ')} not in ${shown}`]),
    ...(label.caveat === undefined || claim.caveats.length > 0 ? [] : ['no caveat']),
  ]
}

function plain(value: unknown): string {
  return (typeof value === 'string' ? value : JSON.stringify(value)).replace(/(?<=\d),(?=\d{3})/g, '')
}

/** Whether the figure stands in the text whole; a year may stand in a date. */
function stands(figure: string, text: string): boolean {
  return new RegExp(`(?<![\\d.])${figure.replace('.', '\\.')}(?!\\d)`).test(text)
}

/** Whole dates, and numbers. */
function figuresOf(text: string): string[] {
  return text.match(/\d{4}-\d{2}-\d{2}|\d+(?:\.\d+)?/g) ?? []
}
