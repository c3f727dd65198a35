/** Swing between two parties, by either convention. @module */
import type { PartyId } from '../base/id.ts'
import type { Shares } from './share.ts'

/** `points` are percentage points and never negative: the direction is in `from` and `to`. */
export interface Swing {
  readonly convention: 'butler' | 'steed'
  readonly from: PartyId
  readonly to: PartyId
  readonly points: number
}

/**
 * Butler's (conventional) swing over all valid votes: the mean of one party's rise and the other's fall,
 * ((b₂ − b₁) + (a₁ − a₂)) / 2, in percentage points. Null when either party lacks a share at either
 * contest: a party that did not stand has no change to average.
 */
export function butlerSwing(a: PartyId, b: PartyId, before: Shares, after: Shares): Swing | null {
  const shares = both(a, b, before, after)
  if (!shares) return null
  const { a1, a2, b1, b2 } = shares
  return directed('butler', a, b, (b2 - b1 + a1 - a2) / 2)
}

/**
 * Steed's (two-party) swing over the votes of the two parties alone: the change in
 * b / (a + b), in percentage points. It can differ from Butler's in sign (rule 11).
 */
export function steedSwing(a: PartyId, b: PartyId, before: Shares, after: Shares): Swing | null {
  const shares = both(a, b, before, after)
  if (!shares) return null
  const { a1, a2, b1, b2 } = shares
  if (a1 + b1 === 0 || a2 + b2 === 0) return null
  return directed('steed', a, b, 100 * (b2 / (a2 + b2) - b1 / (a1 + b1)))
}

function both(a: PartyId, b: PartyId, before: Shares, after: Shares) {
  const a1 = before.get(a)
  const b1 = before.get(b)
  const a2 = after.get(a)
  const b2 = after.get(b)
  if (a1 === undefined || b1 === undefined || a2 === undefined || b2 === undefined) return null
  return { a1, a2, b1, b2 }
}

/** `points` towards `b`; a negative figure turns the direction round. */
function directed(convention: Swing['convention'], a: PartyId, b: PartyId, points: number): Swing {
  return points < 0 ? { convention, from: b, to: a, points: -points } : { convention, from: a, to: b, points }
}
