/** When a printed figure may be called right; how far off is in `tolerances.ts`. @module */
import type { Figure } from './figure.ts'
import { TOLERANCES } from './tolerances.ts'

/** `rounded` and `loose` are right, with something to say; `doubtful` is neither right nor wrong. */
export type Fit = 'exact' | 'rounded' | 'cut' | 'loose' | 'doubtful' | 'no'

const EPSILON = 1e-9

export function holds(fit: Fit): boolean {
  return fit !== 'no' && fit !== 'doubtful'
}

/** A count of votes, seats, people. */
export function fitCount(figure: Figure, actual: number): Fit {
  const { value, comparator } = figure
  if (comparator !== 'exact') return fitCompared(figure, actual)
  if (value === actual) return 'exact'
  const unit = roundness(value)
  if (unit === 1) return 'no'
  if (Math.abs(actual - value) <= unit / 2) return 'rounded'
  return Math.abs(actual - value) < unit ? 'doubtful' : 'no'
}

/** A share, turnout or swing in percentage points: rounded to the places printed. */
export function fitPercent(figure: Figure, actual: number): Fit {
  const { value, comparator, decimals } = figure
  const unit = 10 ** -decimals
  const rounds = Math.abs(actual - value) <= unit / 2 + EPSILON
  if (comparator !== 'exact' && !(rounds && comparator === 'about')) {
    const fit = withinPoints(figure, actual, fitCompared(figure, actual))
    // "Just over 40%" of 40.0 after rounding is a quarrel about hundredths.
    return fit === 'no' && rounds ? 'doubtful' : fit
  }
  if (rounds) return 'exact'
  const cut = actual >= value && actual - value < unit
  if (cut) return decimals > 0 ? 'cut' : 'doubtful'
  return Math.abs(actual - value) < unit * 1.05 ? 'doubtful' : 'no'
}

/** What is said of a percentage is judged by points as well, which a part of the figure would stretch too far. */
function withinPoints({ value, comparator, close }: Figure, actual: number, fit: Fit): Fit {
  if (fit !== 'loose') return fit
  const more = actual - value
  if (comparator === 'under' && close) return -more <= TOLERANCES.nearlyPoints.value ? fit : 'no'
  if (comparator === 'over' && close) return more <= TOLERANCES.justOverPoints.value ? fit : 'doubtful'
  if (comparator === 'over' || comparator === 'atLeast')
    return more <= TOLERANCES.overPoints.value ? fit : 'doubtful'
  return fit
}

/** Whether a count tells its contest by itself: exact, and not rounded to hundreds. */
export function isParticular({ value, comparator }: Figure): boolean {
  return comparator === 'exact' && roundness(value) === 1
}

/** How many times as much: doubled is 2, halved 0.5. */
export function fitTimes(figure: Figure, actual: number): Fit {
  const off = Math.abs(actual - figure.value) / figure.value
  if (figure.comparator !== 'exact') {
    const fit = fitCompared(figure, actual)
    return fit === 'no' && figure.close && off <= TOLERANCES.timesDoubtful.value ? 'doubtful' : fit
  }
  if (off <= TOLERANCES.times.value) return 'rounded'
  return off <= TOLERANCES.timesDoubtful.value ? 'doubtful' : 'no'
}

function fitCompared(figure: Figure, actual: number): Fit {
  const { value, comparator, close } = figure
  const off = Math.abs(actual - value) / Math.max(1, Math.abs(value))
  switch (comparator) {
    case 'exact':
      return actual === value ? 'exact' : 'no'
    case 'about':
      return off <= TOLERANCES.about.value
        ? 'loose'
        : off <= TOLERANCES.aboutDoubtful.value
          ? 'doubtful'
          : 'no'
    case 'over':
      if (actual <= value) return actual === value || off < TOLERANCES.overItself.value ? 'doubtful' : 'no'
      if (close) return actual <= value * TOLERANCES.justOver.value ? 'loose' : 'doubtful'
      return actual <= value * TOLERANCES.over.value ? 'loose' : 'doubtful'
    case 'atLeast':
      return actual >= value ? (actual <= value * TOLERANCES.over.value ? 'loose' : 'doubtful') : 'no'
    case 'atMost':
      return actual <= value ? 'loose' : 'no'
    case 'under':
      if (actual >= value) return actual === value || off < TOLERANCES.underItself.value ? 'doubtful' : 'no'
      if (close)
        return actual >= value * TOLERANCES.nearly.value
          ? 'loose'
          : actual >= value * TOLERANCES.nearlyDoubtful.value
            ? 'doubtful'
            : 'no'
      return actual >= value * TOLERANCES.under.value ? 'loose' : 'doubtful'
  }
}

/** The power of ten a figure is rounded to: 378 → 1, 5,600 → 100, 20,000 → 1,000. */
function roundness(value: number): number {
  for (const unit of [1000, 100]) if (value >= unit * 2 && value % unit === 0) return unit
  return 1
}
