/** Labelled reports: a folder with `reports/NNN.txt` and `gold.jsonl`, one object a report. @module */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CallerError } from '../src/base/error.ts'

export interface LabelledEvent {
  readonly type: string
  readonly person: string | null
  readonly constituency: string | null
  /** `YYYY-MM-DD`, `YYYY-MM`, `YYYY`, or null. */
  readonly date: string | null
  readonly asserted: boolean
  readonly modality: string
  readonly evidence: LabelledPlace
  /** The other fields, in camelCase. */
  readonly fields: Readonly<Record<string, unknown>>
}

/** Where a label points: the first words there, and their place counted in code points. */
export interface LabelledPlace {
  readonly words: string | null
  readonly offset: number | null
}

export interface LabelledClaim {
  readonly subject: string
  readonly predicate: string
  readonly value: unknown
  readonly truth: true | false | 'unknown'
  readonly evidence: LabelledPlace
}

/** Something tempting that is no event. */
export interface Forbidden {
  readonly type: string
  readonly who: string
  readonly scope: string
  readonly why: string
  readonly evidence: LabelledPlace
}

export interface LabelledReport {
  readonly id: string
  readonly path: string
  readonly pageDate: string
  readonly kind: string
  readonly events: readonly LabelledEvent[]
  readonly claims: readonly LabelledClaim[]
  readonly forbidden: readonly Forbidden[]
}

type Raw = Readonly<Record<string, unknown>>

/** The labels of a folder, in order; a folder without `gold.jsonl` is the caller's mistake. */
export function labelsOf(folder: string): LabelledReport[] {
  const gold = join(folder, 'gold.jsonl')
  if (!existsSync(gold))
    throw new CallerError('badInput', `${gold}: found nothing, expected one labelled report a line`)
  const lines = readFileSync(gold, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
  return lines.map((line) => {
    const label = JSON.parse(line)
    return {
      id: label.id,
      path: join(folder, 'reports', `${label.id}.txt`),
      pageDate: label.page_date,
      kind: label.kind,
      events: label.events.map(labelledEvent),
      claims: label.claims.map((claim: Raw) => ({
        subject: claim.subject,
        predicate: claim.predicate,
        value: claim.value,
        truth: claim.true,
        evidence: placeOf(claim),
      })),
      forbidden: label.must_not_extract.map((each: Raw) => ({
        type: camel(String(each.type)),
        who: each.who,
        scope: each.scope,
        why: each.why,
        evidence: placeOf(each),
      })),
    }
  })
}

const COMMON = new Set([
  'type',
  'person',
  'constituency',
  'date',
  'asserted',
  'modality',
  'evidence_start_words',
  'evidence_offset',
  'note',
])

function labelledEvent(event: Raw): LabelledEvent {
  const fields = Object.entries(event).filter(([key]) => !COMMON.has(key))
  return {
    type: camel(String(event.type)),
    person: (event.person ?? event.winner ?? null) as string | null,
    constituency: (event.constituency ?? null) as string | null,
    date: (event.date ?? null) as string | null,
    asserted: event.asserted === true,
    modality: camel(String(event.modality)),
    evidence: placeOf(event),
    fields: Object.fromEntries(fields.map(([key, value]) => [camel(key), value])),
  }
}

function placeOf(raw: Raw): LabelledPlace {
  return {
    words: (raw.evidence_start_words ?? null) as string | null,
    offset: (raw.evidence_offset ?? null) as number | null,
  }
}

function camel(name: string): string {
  return name.replace(/[_-]([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
