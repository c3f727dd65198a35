/** Amounts said without a number: dozens, a handful, a slender majority. @module */
import type { Span } from '../../base/span.ts'
import type { Token } from '../token.ts'

/** `many` and `few` are of things counted; `slim` and `large` of a margin. */
export type VagueSize = 'many' | 'few' | 'slim' | 'large'

export interface VagueAmount extends Span {
  readonly size: VagueSize
  /** Lower-case word as printed. */
  readonly word: string
}

const SIZES = new Map<string, VagueSize>([
  ...words(
    'dozens scores hundreds thousands millions many several numerous swathes scores countless',
    'many',
  ),
  ...words('handful few couple', 'few'),
  ...words(
    'slim slender wafer-thin razor-thin paper-thin thin tiny narrow tight knife-edge fragile small precarious',
    'slim',
  ),
  ...words(
    'huge massive thumping whopping comfortable large big sizeable hefty landslide rock-solid crushing healthy commanding towering',
    'large',
  ),
])
/** Sizes of a margin count only before one. */
const MARGIN = /^(?:majority|majorities|margin|margins|lead|win|victory|cushion)$/

function words(list: string, size: VagueSize): [string, VagueSize][] {
  return list.split(' ').map((word) => [word, size])
}

/** The vague amounts of `tokens`, in order; they have no value and are no `NumberMention`. */
export function vagueAmountsOf(_text: string, tokens: readonly Token[]): VagueAmount[] {
  const found: VagueAmount[] = []
  tokens.forEach((token, i) => {
    const size = SIZES.get(token.lower)
    if (!size) return
    if (size === 'slim' || size === 'large') {
      const near = tokens.slice(i + 1, i + 4)
      const stop = near.findIndex((other) => other.kind !== 'word')
      if (!near.slice(0, stop < 0 ? near.length : stop).some((other) => MARGIN.test(other.lower))) return
    }
    found.push({ start: token.start, end: token.end, size, word: token.lower })
  })
  return found
}
