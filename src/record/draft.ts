/** Events and claims as rows: what the article says on one side, what the register made of it on the other. @module */

import { slug } from '../base/id.ts'
import type { Quoted } from '../base/span.ts'
import { canonicalJson, contentId } from './content-id.ts'
import { daysOf } from './days.ts'
import type { ArticleJson, ClaimJson, EventJson } from './recorded-page.ts'
import type { EntryRow, SightingRow } from './schema.ts'

/** An entry about to be recorded, with its sighting, both still without their reading. */
export interface Draft {
  readonly entry: Omit<EntryRow, 'recorded_at'>
  readonly sighting: Pick<SightingRow, 'evidence' | 'finding' | 'working'>
  /** The letters and digits of each piece of evidence. */
  readonly words: readonly string[]
}

/** What the article's events and claims come to, in the order of the reading. */
export function draftsOf(article: ArticleJson): readonly Draft[] {
  return [
    ...article.events.map((event) => eventDraft(article.id, event)),
    ...article.claims.map((claim) => claimDraft(article.id, claim)),
  ]
}

function eventDraft(article: string, event: EventJson): Draft {
  const { evidence, record, ...said } = event
  const words = evidence.map(wordsOf)
  const days = daysOf(event.date, event.datePrecision)
  return {
    entry: {
      id: entryId('event', article, words, said),
      kind: 'event',
      article,
      type: event.type,
      person: event.person ?? null,
      person_key: event.person ? slug(event.person) : null,
      person_id: event.personId ?? null,
      constituency: event.constituency ?? null,
      constituency_key: event.constituency ? slug(event.constituency) : null,
      constituency_id: event.constituencyId ?? null,
      date: event.date,
      date_precision: event.datePrecision,
      earliest: days?.earliest ?? null,
      latest: days?.latest ?? null,
      announced: event.announced ?? null,
      modality: event.modality,
      asserted: event.asserted ? 1 : 0,
      subject: null,
      content: canonicalJson(said),
    },
    sighting: { evidence: JSON.stringify(evidence.map(quoted)), finding: record, working: null },
    words,
  }
}

function claimDraft(article: string, claim: ClaimJson): Draft {
  const { evidence, verdict, computed, working, caveats, readings, citations, ...said } = claim
  const words = [wordsOf(evidence)]
  return {
    entry: {
      id: entryId('claim', article, words, said),
      kind: 'claim',
      article,
      type: claim.predicate,
      person: null,
      person_key: null,
      person_id: null,
      constituency: null,
      constituency_key: null,
      constituency_id: null,
      date: null,
      date_precision: null,
      earliest: null,
      latest: null,
      announced: null,
      modality: null,
      asserted: 1,
      subject: claim.subject,
      content: canonicalJson(said),
    },
    sighting: {
      evidence: JSON.stringify([quoted(evidence)]),
      finding: verdict,
      working: canonicalJson({ computed, working, caveats, readings, citations }),
    },
    words,
  }
}

/** Places and what the register makes of it are left out: they change while what the article says does not. */
export function entryId(
  kind: EntryRow['kind'],
  article: string,
  words: readonly string[],
  said: object,
): string {
  return contentId('entry', { kind, article, words, ...said })
}

function quoted({ start, end, exact }: Quoted): Quoted {
  return { start, end, exact }
}

/** Copies of an article differ in spacing, marks and case; what they say does not. */
export function wordsOf({ exact }: Quoted): string {
  return exact
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

type Stored = Pick<EntryRow, 'content'> & Pick<SightingRow, 'evidence' | 'finding' | 'working'>

/** The event as it was read. */
export function eventOf(row: Stored): EventJson {
  return { ...JSON.parse(row.content), record: row.finding, evidence: JSON.parse(row.evidence) }
}

/** The claim as it was read. */
export function claimOf(row: Stored): ClaimJson {
  const [evidence] = JSON.parse(row.evidence)
  return { ...JSON.parse(row.content), verdict: row.finding, ...JSON.parse(row.working ?? '{}'), evidence }
}
