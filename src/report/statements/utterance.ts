/** One thing somebody is told to have said. @module */
import type { Span } from '../../base/span.ts'
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
