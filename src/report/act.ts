/** One act, joined from everything an article says of it. @module */
import type { PostId } from '../base/id.ts'
import type { Span } from '../base/span.ts'
import type { DateMention, PersonMention, SeatMention } from '../mention/mention.ts'
import type { Draft } from './draft.ts'
import type { EventType, LooseFields, Modality } from './event.ts'

export interface Act {
  type: EventType
  person: PersonMention | null
  /** Others the sentences name, one of whom may be meant. */
  alternatives: PersonMention[]
  fields: LooseFields
  /** The register's posts that an office taken or left may be. */
  posts?: readonly PostId[]
  seat: SeatMention | null
  dates: DateMention[]
  /** The strongest mood any sentence tells it in. */
  mood: Modality
  /** Sentence indices, in order. */
  sentences: number[]
  evidence: Span[]
  rules: string[]
}

export function actOf(draft: Draft): Act {
  return {
    type: draft.type,
    person: draft.person,
    alternatives: [...draft.alternatives],
    fields: { ...draft.fields } as LooseFields,
    seat: draft.seat,
    dates: draft.date ? [draft.date] : [],
    mood: draft.mood,
    sentences: [draft.sentence],
    evidence: [...draft.evidence],
    rules: [...draft.rules],
  }
}

/** The same act again, to be told of somebody or something else. */
export function actCopy(act: Act): Act {
  return {
    ...act,
    alternatives: [...act.alternatives],
    dates: [...act.dates],
    sentences: [...act.sentences],
    evidence: [...act.evidence],
    rules: [...act.rules],
  }
}

/** News beats background, background beats guesswork. */
const STRENGTH = {
  reported: 5,
  announcedFuture: 4,
  recap: 3,
  denial: 2,
  speculation: 1,
  hypothetical: 0,
} as const satisfies Record<Modality, number>

/** Adds what `other` says to `act`; what `act` already knows stands. */
export function absorb(act: Act, other: Act): void {
  act.person ??= other.person
  act.seat ??= other.seat
  act.fields = { ...other.fields, ...known(act.fields) }
  act.dates.push(...other.dates)
  if (STRENGTH[other.mood] > STRENGTH[act.mood]) act.mood = other.mood
  act.sentences = [...new Set([...act.sentences, ...other.sentences])].sort((a, b) => a - b)
  const starts = new Set(act.evidence.map((span) => span.start))
  act.evidence = [...act.evidence, ...other.evidence.filter((span) => !starts.has(span.start))].sort(
    (a, b) => a.start - b.start,
  )
  act.rules = [...new Set([...act.rules, ...other.rules])]
}

function known<F extends object>(fields: F): F {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  ) as F
}
