/** What a party would win if a by-election were repeated everywhere, by each way of reckoning it. @module */
import type { PartyId } from '../../base/id.ts'
import { lastGeneralElection } from '../../elections/previous-contest.ts'
import { contestChanges } from '../../elections/projection/contest-changes.ts'
import { columnOfParty, groupName, OTHERS } from '../../elections/projection/group.ts'
import { WINNER_COUNT } from '../../elections/projection/mirror.ts'
import { type MirroredCase, type MirrorName, mirroredCases } from '../../elections/projection/mirrored.ts'
import type { Election } from '../../register/election.ts'
import type { Register } from '../../register/register.ts'

export interface MirroredWay {
  /** What is mirrored, by which model and on which seats. */
  readonly rule: string
  /** Seats the party would win that it did not at the base. */
  readonly gains: number
  readonly base: MirroredCase['base']
  /** Every party's change, or that of the party alone. */
  readonly all: boolean
  /** What the party's own change was. */
  readonly own: 'rise' | 'fall'
}

/** The models in common use; a verdict does not rest on our own. */
const MODELS: Partial<Record<MirrorName, string>> = {
  uniform: 'points added',
  ratio: 'in proportion',
  logit: 'on log-odds',
  transition: 'votes passing from losers to gainers',
}

const known = new WeakMap<Register, Map<string, readonly MirroredCase[] | null>>()

/**
 * Gains of `party`, from one other where `from` is given, by the base winner of each seat. Null where nothing can
 * be mirrored or the party is not one whose change is.
 */
export function mirroredWays(
  register: Register,
  poll: Election,
  party: PartyId,
  from: PartyId | null,
): readonly MirroredWay[] | null {
  const to = columnOfParty(register, party)
  const cases = to === OTHERS ? null : casesOf(register, poll)
  const other = from === null ? null : columnOfParty(register, from)
  const own: MirroredWay['own'] = cases === null || !rose(register, poll, to) ? 'fall' : 'rise'
  const ways = (cases ?? []).flatMap(({ model, base, only, result }) => {
    const words = MODELS[model]
    if (!words || (only !== null && only !== to)) return []
    const what = only === null ? 'every change' : `only the ${groupName(register, to)} ${own}`
    const seats = base === 'notional' ? 'the notional seats' : 'the seats of the time'
    return [
      {
        rule: `${what} mirrored, ${words}, on ${seats}`,
        gains: gainsOf(result.moves, to, other),
        base,
        all: only === null,
        own,
      },
    ]
  })
  return ways.length > 0 ? ways : null
}

function rose(register: Register, poll: Election, column: number): boolean {
  const base = lastGeneralElection(register, poll)
  const changes = base && contestChanges(register, base, poll)
  return changes ? (changes.after[column] as number) > (changes.before[column] as number) : false
}

function gainsOf(moves: Uint16Array, to: number, from: number | null): number {
  let gains = 0
  for (let winner = 0; winner < WINNER_COUNT; winner++) {
    if (winner !== to && (from === null || winner === from))
      gains += moves[winner * WINNER_COUNT + to] as number
  }
  return gains
}

/** Worked out once a contest. */
function casesOf(register: Register, poll: Election): readonly MirroredCase[] | null {
  let held = known.get(register)
  if (!held) {
    held = new Map()
    known.set(register, held)
  }
  let cases = held.get(poll.id)
  if (cases === undefined) {
    const base = lastGeneralElection(register, poll)
    cases = base?.kind === 'general' ? mirroredCases(register, base, poll) : null
    held.set(poll.id, cases)
  }
  return cases
}

/** `64 to 85 seats on the notional seats (63 to 76 on the old ones) when every change is mirrored; 12 to 33 when …`. */
export function waysInWords(ways: readonly MirroredWay[], party: string): string {
  const every = ways.filter(({ all }) => all)
  const [old, notional] = [
    every.filter(({ base }) => base === 'actual'),
    every.filter(({ base }) => base === 'notional'),
  ]
  const alone = ways.filter(({ all }) => !all)
  const opening =
    notional.length > 0
      ? `${range(notional)} seats on the notional seats (${range(old)} on the old ones)`
      : `${range(old)} seats`
  const rest = alone.length > 0 ? `; ${range(alone)} when only the ${party} ${alone[0]?.own} is` : ''
  return `${opening} when every change is mirrored${rest}, by model`
}

function range(ways: readonly MirroredWay[]): string {
  const gains = ways.map((one) => one.gains)
  const [least, most] = [Math.min(...gains), Math.max(...gains)]
  return least === most ? String(least) : `${least} to ${most}`
}
