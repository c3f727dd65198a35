/** One thing somebody is told to have said. @module */
import type { Span } from '../../base/span.ts'
import type { MarkedSentence } from '../../mention/marked.ts'
import type { PersonRef } from '../event.ts'

/** `quoted`, also in a letter; `scrap`, a word or two, which makes no statement by itself; `told` in other words. */
export type Manner = 'quoted' | 'scrap' | 'told'

export interface Utterance {
  readonly speaker: PersonRef
  readonly start: number
  readonly block: number
  readonly spans: readonly Span[]
  readonly manner: Manner
  /** "Accusing him of …": what is said of others, which no act of the speaker's own tells already. */
  readonly judges: boolean
  /** "Had said": before what the article tells. */
  readonly past: boolean
  /** What is said, where that comes first: "the seat is lost, she said". */
  readonly content: Span | null
}

/** Where it is told: it begins at `start`, in the block of that number, and takes the sentences `spans`. */
export type Place = Pick<Utterance, 'start' | 'block' | 'spans'>

export function utterance(
  speaker: PersonRef,
  { start, block, spans }: Place,
  manner: Manner,
  past: boolean,
  judges = false,
  content: Span | null = null,
): Utterance {
  return { speaker, start, block, spans, manner, judges, past, content }
}

/** A sentence as evidence. */
export function spanOf({ start, end }: Span): Span {
  return { start, end }
}

/** One that a sentence tells in the article's own words. */
export function told(
  sentence: MarkedSentence,
  speaker: PersonRef,
  past: boolean,
  judges: boolean,
  content: Span | null = null,
): Utterance {
  const { start, block } = sentence
  return utterance(speaker, { start, block, spans: [spanOf(sentence)] }, 'told', past, judges, content)
}
