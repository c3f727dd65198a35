/** What a run of figures says: 13,872 · 9.4 · 21st · 45k. @module */

/** Letters that may close a figure, and what they do to it. */
export type FigureSuffix =
  | ''
  | 'ordinal'
  | 'thousand'
  | 'million'
  | 'billion'
  | 'points'
  | 'percent'
  | 'clock'
  | 'pence'
  | 'decade'

export interface Figure {
  readonly value: number
  readonly suffix: FigureSuffix
}

const SHAPE = /^(\d{1,3}(?:,\d{3})+|\d{1,15})(\.\d{1,6})?([a-z]{0,4})$/i
const SUFFIXES = {
  '': '',
  st: 'ordinal',
  nd: 'ordinal',
  rd: 'ordinal',
  th: 'ordinal',
  k: 'thousand',
  m: 'million',
  mn: 'million',
  bn: 'billion',
  pt: 'points',
  pts: 'points',
  pp: 'points',
  pc: 'percent',
  am: 'clock',
  pm: 'clock',
  p: 'pence',
  s: 'decade',
} satisfies Record<string, FigureSuffix>
const MULTIPLIERS: Partial<Record<FigureSuffix, number>> = { thousand: 1000, million: 1e6, billion: 1e9 }

/** Figures and nothing else, as most are. */
const BARE = /^\d+$/
const MOST_BARE = 15

/** The number a token's text writes, or `null` when it is not one (`0AA`, `13,87`, `1.2.3`). */
export function readFigure(text: string): Figure | null {
  if (text.length > 24) return null
  if (text.length <= MOST_BARE && BARE.test(text)) return { value: Number(text), suffix: '' }
  const parts = SHAPE.exec(text)
  if (!parts) return null
  const suffix = SUFFIXES[(parts[3] as string).toLowerCase() as keyof typeof SUFFIXES] as
    | FigureSuffix
    | undefined
  if (suffix === undefined) return null
  const whole = (parts[1] as string).replaceAll(',', '')
  const value = Number(whole + (parts[2] ?? '')) * (MULTIPLIERS[suffix] ?? 1)
  return { value: Math.round(value * 1e6) / 1e6, suffix }
}

/** A day of the month, with or without its ending (`4`, `4th`); `null` when it cannot be one. */
export function readDay(text: string): number | null {
  if (text.length > 4) return null
  const parts = /^(\d{1,2})(?:st|nd|rd|th)?$/i.exec(text)
  const day = parts ? Number(parts[1]) : 0
  return day >= 1 && day <= 31 ? day : null
}

/** Four figures without a comma that can be a year of the Commons, 1700 to 2099. */
export function readYear(text: string): number | null {
  if (text.length !== 4 || !/^(?:1[789]|20)\d\d$/.test(text)) return null
  return Number(text)
}
