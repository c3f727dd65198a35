/** An article with everything it names marked: what reports and claims are read from. @module */
import type { Article } from '../article/article.ts'
import type { IsoDate } from '../base/date.ts'
import type { Span } from '../base/span.ts'
import type { Block, Mention, NumberMention, PersonMention, Quotation, SeatMention } from './mention.ts'
import type { TokenedSentence } from './sentence.ts'

export interface MarkedSentence extends TokenedSentence {
  /** In order of place; a role mention ("the Bury South MP") contains the mentions it is made of. */
  readonly mentions: readonly Mention[]
  /** Those of a kind, in order of where they begin. */
  readonly people: readonly PersonMention[]
  readonly seats: readonly SeatMention[]
  readonly numbers: readonly NumberMention[]
  /** The kinds of them and their forms, as bits of `NAMED` and `NAMED_AS`. */
  readonly named: number
}

/** A quotation and who is speaking; null where the article does not name them. */
export interface Speech extends Quotation {
  readonly speaker: PersonMention | null
}

/** A clause of indirect speech, who says it, and the words that say who. */
export interface ReportedSpeech extends Span {
  readonly speaker: PersonMention | null
  readonly attribution: Span
  /** Index into the article's sentences. */
  readonly sentence: number
}

export interface MarkedArticle {
  readonly article: Article
  /** The page text; all offsets are into it. */
  readonly text: string
  /** The day the names were resolved for; null while the article is undated. */
  readonly asOf: IsoDate | null
  readonly blocks: readonly Block[]
  readonly sentences: readonly MarkedSentence[]
  /** What any of them has, so that what waits for it need not go through them: bits of `KIND`, and those of `named`. */
  readonly kinds: number
  readonly named: number
  readonly speeches: readonly Speech[]
  /** Clauses of indirect speech and whose they are. */
  readonly reportedSpeech: readonly ReportedSpeech[]
  /** What later stages have worked out of it: see `once`. */
  readonly notes: unknown[]
}

/** What a stage makes of a whole, and at most one thing beside it. */
type Compute<Whole, More extends [] | [unknown], Value> = (whole: Whole, ...more: More) => Value

/** For each kind of whole its own numbers of stages, so that the notes of each are few; `notes()` has room for all of them at once. */
export function noting<Whole extends { readonly notes: unknown[] }>() {
  let stages = 0
  const note = <More extends [] | [unknown], Value>(
    compute: Compute<Whole, More, Value>,
  ): Compute<Whole, More, Value> => {
    const own = stages++
    const make = compute as (whole: Whole, more: unknown) => Value
    return ((whole: Whole, more: unknown): Value => {
      const known = whole.notes[own] as Value | undefined
      if (known !== undefined) return known
      const value = make(whole, more)
      whole.notes[own] = value
      return value
    }) as Compute<Whole, More, Value>
  }
  return Object.assign(note, { notes: () => new Array<unknown>(stages) })
}

/** What `compute` makes of an article, worked out once for each. */
export const once = noting<MarkedArticle>()
