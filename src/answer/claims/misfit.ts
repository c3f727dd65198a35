/** A claim that did not fit, with how firmly the words bind it to what it was held against. @module */
import type { NumberMention } from '../../mention/mention.ts'
import type { Verdict } from './claim.ts'
import { textOf, type View } from './context.ts'
import { type Figure, figureOf } from './figure.ts'
import { transposed } from './number-check.ts'
import { type Pin, pollPin, seatPin } from './pinned.ts'
import type { Draft } from './predicate.ts'

/** A claim that did not fit, and how firmly it is bound to what it was held against. */
export interface Misfit {
  readonly view: View
  readonly draft: Draft
  readonly number: NumberMention | null
  readonly figure: Figure | null
  readonly seat: Pin
  readonly poll: Pin
  /** The true figure with two digits changed round, or one that differs: what is meant is plain from the figure itself. */
  readonly slip: boolean
}

/** Why it is left open; null where this is no reason to. */
export type Doubt = (misfit: Misfit) => string | null

export interface Reason {
  /** When it is left open, as the reference has it. */
  readonly when: string
  readonly doubt: Doubt
  /** Counts even where the figure is the true one but for a digit. */
  readonly always?: true
}

export function misfitOf(view: View, draft: Draft): Misfit {
  const { against, at, verdict, rule } = draft
  const number = view.sentence.mentions.find(
    (one): one is NumberMention => one.kind === 'number' && one.start === at.start && one.end === at.end,
  )
  const election = against?.election
  const before = /^majority\.(?:overturned|defended)$/.test(rule)
  return {
    view,
    draft,
    number: number ?? null,
    figure: number ? figureOf(number, view.context.article.text) : null,
    seat: against?.seat ? seatPin(view, against.seat, election ?? null) : null,
    poll: election ? pollPin(view, election, at, before) : null,
    slip: number !== undefined && isSlip(number, verdict.computed),
  }
}

/** Two digits changed round, or of four or more one that differs. */
function isSlip({ value, comparator }: NumberMention, computed: Verdict['computed']): boolean {
  if (typeof computed !== 'number' || comparator !== 'exact' || !Number.isInteger(value)) return false
  if (value < 100) return false
  if (transposed(value, computed)) return true
  const a = `${value}`
  const b = `${computed}`
  return value >= 1000 && a.length === b.length && [...a].filter((digit, at) => digit !== b[at]).length === 1
}
export const sentenceOf = ({ view }: Misfit) => textOf(view, view.sentence.start, view.sentence.end)

/** The sentence with those beside it. */
export function aroundOf({ view }: Misfit): string {
  const all = view.context.article.sentences
  const from = all[view.at - 1]?.start ?? view.sentence.start
  return textOf(view, from, all[view.at + 1]?.end ?? view.sentence.end)
}
