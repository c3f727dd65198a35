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

/** A verdict with a further caveat. */
export function withCaveats(one: Verdict, ...more: readonly (string | null)[]): Verdict {
  const added = more.filter((text): text is string => text !== null && !one.caveats.includes(text))
  return added.length === 0 ? one : { ...one, caveats: [...one.caveats, ...added] }
}
