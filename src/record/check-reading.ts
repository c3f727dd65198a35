/** Refuses a reading whose quotations are not on its page: no fact without its sentence (rule 15). @module */
import { FaultError } from '../base/error.ts'
import type { Quoted } from '../base/span.ts'
import { slicerOf } from './code-points.ts'
import type { RecordedPage } from './recorded-page.ts'

/** Throws `FaultError` naming the page, the span, what it quotes and what stands there. */
export function checkReading({ page, articles }: RecordedPage): void {
  const slice = slicerOf(page.text)
  const check = (quoted: Quoted, what: string) => {
    const found = slice(quoted)
    if (found === quoted.exact && found !== '') return
    throw new FaultError(
      `The reading of ${page.source} cannot be recorded: ${what} quotes ${brief(quoted.exact)} at ${quoted.start}–${quoted.end}, ` +
        `but the page has ${brief(found)} there. This is a fault of the reader; report it with the page.`,
    )
  }
  for (const article of articles) {
    if (article.title) check(article.title, `the title of ${article.id}`)
    for (const event of article.events) {
      if (event.evidence.length === 0) {
        throw new FaultError(
          `The reading of ${page.source} cannot be recorded: a ${event.type} of ${article.id} has no evidence.`,
        )
      }
      for (const piece of event.evidence) check(piece, `a ${event.type} of ${article.id}`)
    }
    for (const claim of article.claims) check(claim.evidence, `a ${claim.predicate} claim of ${article.id}`)
  }
}

function brief(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)
}
