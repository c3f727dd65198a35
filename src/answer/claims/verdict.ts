/** How verdicts are put together. @module */
import type { Reading, Verdict, VerdictKind } from './claim.ts'

interface Parts {
  readonly working?: string
  readonly caveats?: readonly string[]
  readonly readings?: readonly Reading[]
  readonly citations?: readonly string[]
}

export function verdict(kind: VerdictKind, computed: number | string | null, parts: Parts = {}): Verdict {
  return {
    verdict: kind,
    computed,
    working: parts.working ?? '',
    caveats: parts.caveats ?? [],
    readings: parts.readings ?? [],
    citations: parts.citations ?? [],
  }
}

/** Not enough information, and why. */
export function unknown(why: string, parts: Parts = {}): Verdict {
  return verdict('not-enough-information', null, { ...parts, working: why })
}

/**
 * The verdict of several ways of counting: all hold, none holds, or it depends on which is meant.
 * `natural` is the value given as the computed one.
 */
export function byReadings(
  readings: readonly Reading[],
  natural: number | string | null,
  parts: Parts = {},
): Verdict {
  const holding = readings.filter((one) => one.holds).length
  const kind = holding === 0 ? 'refuted' : holding === readings.length ? 'supported' : 'depends'
  return verdict(kind, natural, { ...parts, readings })
}

/** A verdict with a further caveat. */
export function withCaveats(one: Verdict, ...more: readonly (string | null)[]): Verdict {
  const added = more.filter((text): text is string => text !== null && !one.caveats.includes(text))
  return added.length === 0 ? one : { ...one, caveats: [...one.caveats, ...added] }
}
