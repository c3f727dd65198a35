/** A by-election's changes of share carried over to every seat of Great Britain: a first reckoning in four ways. @module */
import type { PartyId } from '../../base/id.ts'
import { lastGeneralElection } from '../../elections/previous-contest.ts'
import { type Shares, sharesOf } from '../../elections/share.ts'
import type { Election } from '../../register/election.ts'
import type { Register } from '../../register/register.ts'

export interface Mirrored {
  /** What is carried over and how. */
  readonly rule: string
  /** Seats the party would win that it did not at the base election. */
  readonly gains: number
}

type Carry = (share: number, before: number, after: number) => number

/** Points added to every seat, or every share multiplied as the by-election's was. */
const MODELS: readonly (readonly [string, Carry])[] = [
  ['uniform, points added', (share, before, after) => Math.max(0, share + after - before)],
  ['in proportion', (share, before, after) => (before > 0 ? (share * after) / before : share)],
]

const known = new WeakMap<Register, Map<string, readonly Mirrored[]>>()

/** Null where the register lacks the last general election in the seat, or its votes. Worked out once a contest and party. */
export function mirrored(register: Register, poll: Election, party: PartyId): readonly Mirrored[] | null {
  const base = lastGeneralElection(register, poll)
  if (base?.kind !== 'general') return null
  const key = `${poll.id}|${party}`
  let results = known.get(register)
  if (!results) {
    results = new Map()
    known.set(register, results)
  }
  const held = results.get(key)
  if (held) return held
  const before = sharesOf(register, base)
  const after = sharesOf(register, poll)
  const seats = seatsOf(register, base)
  if (!before.has(party) || !after.has(party) || seats.length < 600) return null
  const found = MODELS.flatMap(([model, carry]) =>
    ([true, false] as const).map((all) => ({
      rule: `${all ? 'every party’s change' : 'only that party’s change'} carried over, ${model}`,
      gains: seats.filter((shares) => gained(shares, party, { before, after, carry, all })).length,
    })),
  )
  results.set(key, found)
  return found
}

interface How {
  readonly before: Shares
  readonly after: Shares
  readonly carry: Carry
  readonly all: boolean
}

function gained(shares: Shares, party: PartyId, { before, after, carry, all }: How): boolean {
  if (leader(shares) === party || !shares.has(party)) return false
  const projected = new Map<PartyId, number>()
  for (const [each, share] of shares) {
    const was = before.get(each)
    const moves = was !== undefined && (all || each === party)
    projected.set(each, moves ? carry(share, was, after.get(each) ?? 0) : share)
  }
  return leader(projected) === party
}

function leader(shares: Shares): PartyId | null {
  let best: PartyId | null = null
  let most = -1
  for (const [party, share] of shares) {
    if (share <= most) continue
    best = party
    most = share
  }
  return best
}

function seatsOf(register: Register, base: Election): readonly Shares[] {
  const all: Shares[] = []
  for (const one of register.elections.values()) {
    if (one.kind !== 'general' || one.date !== base.date) continue
    if (register.seats.get(one.seat)?.nation !== 'Northern Ireland') all.push(sharesOf(register, one))
  }
  return all
}
