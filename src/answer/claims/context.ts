/** What claims are read from: a marked article, what it reports, and the register. @module */
import type { IsoDate } from '../../base/date.ts'
import { type MarkedArticle, type MarkedSentence, noting } from '../../mention/marked.ts'
import type { Register } from '../../register/register.ts'
import type { Event } from '../../report/event.ts'
import type { Unit } from '../../report/pattern/unit.ts'
import type { Published } from '../../report/report.ts'
import type { PressFacts } from './press-facts.ts'

export interface ClaimContext {
  readonly article: MarkedArticle
  /** What the article itself reports: part of what is known when counts and dates are checked. */
  readonly events: readonly Event[]
  readonly register: Register
  /** Null while the article is undated. */
  readonly published: IsoDate | null
  /** How that day is known; a day we inferred refutes less. */
  readonly basis?: Published['basis']
  /** Sentences whose claims lie beyond the register are claims too, with the reason: for a story that is checked. */
  readonly sayWhyNot?: boolean
  /** What the record holds only as reported; without it such claims are passed over. */
  readonly press?: PressFacts
}

/** With room for what is worked out of it once (see `onceAContext`). */
export interface NotedContext extends ClaimContext {
  readonly notes: unknown[]
}

/** One sentence as the predicates see it. */
export interface View {
  readonly context: NotedContext
  readonly register: Register
  /** The day the article speaks of: its date, or null. */
  readonly asOf: IsoDate | null
  readonly sentence: MarkedSentence
  /** Place of the sentence in `context.article.sentences`. */
  readonly at: number
  readonly units: readonly Unit[]
  /** What its words may be about, as bits of `HINT`. */
  readonly hints: number
  /** Room for what is worked out of it once (see `onceAView`). */
  readonly notes: unknown[]
}

/** What is made of the context of an article's claims, or of one sentence, worked out once for each. */
export const onceAContext = noting<NotedContext>()
export const onceAView = noting<View>()

/** The sentence as printed. */
export function textOf(view: View, from: number, to: number): string {
  return view.context.article.text.slice(from, to)
}
