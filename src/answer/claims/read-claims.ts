/** Reads the claims of an article, sentence by sentence, each with its verdict. @module */
import type { IsoDate } from '../../base/date.ts'
import { unitsOf } from '../../report/pattern/unit.ts'
import type { Claim } from './claim.ts'
import type { ClaimContext, View } from './context.ts'
import type { Draft, PredicateReader } from './predicate.ts'
import { PREDICATES } from './predicates.ts'
import { voiceAt } from './spoken.ts'

const READERS: readonly PredicateReader[] = Object.values(PREDICATES)

/** In order of place; one claim once for a sentence, predicate and subject. */
export function readClaims(context: ClaimContext): Claim[] {
  const { article, register } = context
  const asOf = context.published ?? article.asOf ?? dayOfNews(context)
  const claims: Claim[] = []
  const told = new Set<string>()
  for (const [at, sentence] of article.sentences.entries()) {
    if (sentence.mentions.length === 0) continue
    const view: View = { context, register, asOf, sentence, at, units: unitsOf(sentence) }
    for (const reader of READERS) {
      for (const draft of reader.read(view)) {
        const key = `${reader.predicate}|${draft.subject}|${draft.printed}|${article.text.slice(sentence.start, sentence.end)}`
        if (told.has(key)) continue
        told.add(key)
        claims.push(claimOf(view, reader, draft))
      }
    }
  }
  return claims
}

/** An undated report of a poll speaks from that poll. */
function dayOfNews({ events }: ClaimContext): IsoDate | null {
  const polls = events.flatMap((event) =>
    event.type === 'byElectionResult' && event.modality === 'reported' && event.datePrecision === 'day'
      ? (event.date ?? [])
      : [],
  )
  return polls.sort().at(-1) ?? null
}

function claimOf(view: View, reader: PredicateReader, draft: Draft): Claim {
  const { sentence, context, asOf } = view
  const voice = voiceAt(context.article, draft.at)
  return {
    ...draft.verdict,
    subject: draft.subject,
    predicate: reader.predicate,
    printed: draft.printed,
    speaker: voice.speaker?.name || null,
    quoted: voice.quoted,
    evidence: { start: sentence.start, end: sentence.end },
    asOf,
    rule: draft.rule,
  }
}
