/** From the shares a poll gives to the shares of each nation. @module */
import { columnOf, GROUP_COUNT, type Group, OTHERS } from './group.ts'
import { renormalise } from './models/renormalise.ts'
import { nationShares } from './nation-shares.ts'
import { NATIONS, NORTHERN_IRELAND, type SeatTable } from './seat-table.ts'

/** A party's share of an area, 0 to 1. */
export interface GivenShare {
  readonly area: 'Great Britain' | (typeof NATIONS)[number]
  readonly group: Group
  readonly share: number
}

const ROUNDS = 500
const CLOSE_ENOUGH = 1e-13

/**
 * Nations by groups. A nation with shares of its own has those; where Great Britain has, the nations without take
 * what is left of it by proportional fitting: each party moves by one factor in all of them, and each nation adds
 * up to 1. Parties not given share what is left in proportion to what they had. A nation nothing is said of keeps
 * its base. Null when the shares of an area add up to more than 1, or to less with every party given, or
 * when a nation has more of a party than Great Britain does.
 */
export function targetsOf(base: SeatTable, given: readonly GivenShare[]): Float64Array | null {
  const targets = nationShares(base)
  const weights = nationVotes(base)
  for (let nation = 0; nation < NATIONS.length; nation++) {
    const own = given.filter(({ area }) => area === NATIONS[nation])
    if (own.length === 0) continue
    const row = completed(targets.subarray(nation * GROUP_COUNT, (nation + 1) * GROUP_COUNT), own)
    if (!row) return null
    targets.set(row, nation * GROUP_COUNT)
  }
  const whole = given.filter(({ area }) => area === 'Great Britain')
  if (whole.length === 0) return targets
  const fixed = NATIONS.map((nation) => given.some(({ area }) => area === nation))
  return fitted(targets, weights, fixed, whole) ? targets : null
}

/** A row with the given shares, and the rest of 1 shared among the others in proportion. */
function completed(row: Float64Array, given: readonly GivenShare[]): Float64Array | null {
  const out = row.slice()
  const known = new Set(given.map(({ group }) => columnOf(group)))
  const sum = given.reduce((total, { share }) => total + share, 0)
  let others = 0
  for (let group = 0; group < GROUP_COUNT; group++) if (!known.has(group)) others += row[group] as number
  const left = 1 - sum
  if (left < -1e-9 || (left > 1e-9 && others === 0 && known.has(OTHERS))) return null
  for (let group = 0; group < GROUP_COUNT; group++) {
    if (!known.has(group)) out[group] = others > 0 ? ((row[group] as number) * Math.max(0, left)) / others : 0
  }
  if (others === 0 && !known.has(OTHERS)) out[OTHERS] = Math.max(0, left)
  for (const { group, share } of given) out[columnOf(group)] = share
  return out
}

/** Fits the nations not fixed to what the whole leaves them; in place. False when that cannot be. */
function fitted(
  targets: Float64Array,
  weights: readonly number[],
  fixed: readonly boolean[],
  whole: readonly GivenShare[],
): boolean {
  const british = NATIONS.flatMap((_, nation) => (nation === NORTHERN_IRELAND ? [] : [nation]))
  const total = british.reduce((sum, nation) => sum + (weights[nation] as number), 0)
  const free = british.filter((nation) => !fixed[nation])
  if (free.length === 0) return true
  const weight = free.reduce((sum, nation) => sum + (weights[nation] as number), 0) / total
  const had = pooled(targets, free, weights, weight * total)
  const taken = british.filter((nation) => fixed[nation])
  const elsewhere = pooled(targets, taken, weights, total)
  // A party that stands only where the shares are given already has all it gets.
  const open = whole.filter(({ group }) => (had[columnOf(group)] as number) > 0)
  const left = open.map((one) => ({
    ...one,
    share: (one.share - (elsewhere[columnOf(one.group)] as number)) / weight,
  }))
  if (left.some(({ share }) => share < 0)) return false
  const wanted = completed(had, left)
  if (!wanted) return false
  for (let round = 0; round < ROUNDS; round++) {
    const got = pooled(targets, free, weights, weight * total)
    const gaps = got.map((share, group) => Math.abs(share - (wanted[group] as number)))
    if (Math.max(...gaps) < CLOSE_ENOUGH) break
    for (const nation of free) {
      const row = targets.subarray(nation * GROUP_COUNT, (nation + 1) * GROUP_COUNT)
      for (let group = 0; group < GROUP_COUNT; group++) {
        const share = got[group] as number
        row[group] = share > 0 ? ((row[group] as number) * (wanted[group] as number)) / share : 0
      }
      if (row.every((share) => share === 0)) return false
      renormalise(row)
    }
  }
  return true
}

/** Shares of some nations together, over `votes`. */
function pooled(
  targets: Float64Array,
  nations: readonly number[],
  weights: readonly number[],
  votes: number,
): Float64Array {
  const out = new Float64Array(GROUP_COUNT)
  for (const nation of nations) addRow(out, targets, nation, (weights[nation] as number) / votes)
  return out
}

function addRow(out: Float64Array, rows: Float64Array, nation: number, weight: number): void {
  for (let group = 0; group < GROUP_COUNT; group++)
    out[group] = (out[group] as number) + weight * (rows[nation * GROUP_COUNT + group] as number)
}

function nationVotes({ nation, valid }: SeatTable): readonly number[] {
  return NATIONS.map((_, which) =>
    valid.reduce((sum, votes, seat) => sum + (nation[seat] === which ? votes : 0), 0),
  )
}
