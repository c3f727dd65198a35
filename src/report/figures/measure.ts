/** A number that measures a contest, and the words it stands among. @module */
import type { MarkedSentence } from '../../mention/marked.ts'
import type { NumberMention } from '../../mention/mention.ts'
import type { Token } from '../../mention/token.ts'

/** `fewer`: by how much this majority is below an older one; its value is negative where it is above. */
export type Measure = 'votes' | 'majority' | 'fewer' | 'swing' | 'turnout' | 'turnoutVotes'

export interface Figure {
  readonly measure: Measure
  /** Of a majority: it is said to be of an earlier contest; null where the words leave it open. */
  readonly old: boolean | null
  /** Of an old majority: this contest undid it. */
  readonly overturned: boolean
  readonly value: number
  readonly number: NumberMention
  readonly sentence: MarkedSentence
}

/** A number among its words. `previousEnd` and `nextStart` bound the words that are no other number's. */
export interface Place {
  readonly tokens: readonly Token[]
  readonly number: NumberMention
  readonly from: number
  readonly to: number
  readonly previousEnd: number
  readonly nextStart: number
  /** The sentence has a word by which a number may be told to be a majority. */
  readonly cued: boolean
  readonly previous: Figure | null
}

export function wordsBefore({ tokens, from, previousEnd }: Place, most: number): string[] {
  return tokens.slice(Math.max(previousEnd, from - most), from).map((token) => token.lower)
}

export function wordsAfter({ tokens, to, nextStart }: Place, most: number): string[] {
  return tokens.slice(to, Math.min(nextStart, to + most)).map((token) => token.lower)
}
