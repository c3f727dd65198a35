/** A figure as printed: its value, how exactly it is given, and what was said of it ("just", "nearly"). @module */
import type { Span } from '../../base/span.ts'
import type { Comparator, NumberMention, NumberUnit } from '../../mention/mention.ts'

export interface Figure extends Span {
  readonly value: number
  readonly unit: NumberUnit
  readonly comparator: Comparator
  /** Places after the point as printed. */
  readonly decimals: number
  /** "Nearly", "almost", "just under": below, but close; of an exact figure nobody asks. */
  readonly close: boolean
  /** Printed in words or as a round figure, so that it need only be right when rounded. */
  readonly inWords: boolean
}

const CLOSE =
  /\b(?:nearly|near|almost|just under|close to|just short of|just over|little over|shade under|shade over)\b[^.;]{0,12}$/i
const LOOKBACK = 28

/** Whether a number is printed with places after the point ("46.3%"). */
export function hasDecimals({ start, end }: Span, text: string): boolean {
  const printed = text.slice(start, end)
  return printed.includes('.') && /\d\.\d/.test(printed)
}

function decimalsOf(printed: string): number {
  return printed.includes('.') ? (/\d\.(\d+)/.exec(printed)?.[1]?.length ?? 0) : 0
}

/** `text` is the page text: the words before the figure tell "nearly 400" from "fewer than 400". */
export function figureOf(mention: NumberMention, text: string): Figure {
  const printed = text.slice(mention.start, mention.end)
  return {
    start: mention.start,
    end: mention.end,
    value: mention.value,
    unit: mention.unit,
    comparator: mention.comparator,
    decimals: decimalsOf(printed),
    close: mention.comparator !== 'exact' && CLOSE.test(wordsBefore(mention, printed, text)),
    inWords: mention.inWords,
  }
}

function wordsBefore({ start }: Span, printed: string, text: string): string {
  const digits = printed.search(/\d/)
  return text.slice(Math.max(0, start - LOOKBACK), start + (digits < 0 ? printed.length : digits))
}
