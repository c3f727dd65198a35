/** From the shares a poll gives to the shares of each nation. @module */
import { columnOf, GROUP_COUNT, type Group, OTHERS } from './group.ts'
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
 * its base. Null when the shares of an area add up to more than 1, or to less with every party given.
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

function fitted(
  targets: Float64Array,
  weights: readonly number[],
  fixed: readonly boolean[],
  whole: readonly GivenShare[],
): boolean {
  const british = [0, 1, 2].filter((nation) => nation !== NORTHERN_IRELAND)
  const total = british.reduce((sum, nation) => sum + (weights[nation] as number), 0)
  const pooled = new Float64Array(GROUP_COUNT)
  for (const nation of british) addRow(pooled, targets, nation, (weights[nation] as number) / total)
  const wanted = completed(pooled, whole)
  if (!wanted) return false
  for (const nation of british)
    if (fixed[nation]) addRow(wanted, targets, nation, -(weights[nation] as number) / total)
  const free = british.filter((nation) => !fixed[nation])
  if (free.length === 0) return true
  if (wanted.some((share) => share < -1e-9)) return false
  for (let round = 0; round < ROUNDS; round++) {
    const got = new Float64Array(GROUP_COUNT)
    for (const nation of free) addRow(got, targets, nation, (weights[nation] as number) / total)
    const worst = got.reduce(
      (most, share, group) => Math.max(most, Math.abs(share - (wanted[group] as number))),
      0,
    )
    if (worst < CLOSE_ENOUGH) break
    for (const nation of free) {
      let sum = 0
      for (let group = 0; group < GROUP_COUNT; group++) {
        const at = nation * GROUP_COUNT + group
        const had = got[group] as number
        targets[at] = had > 0 ? ((targets[at] as number) * Math.max(0, wanted[group] as number)) / had : 0
        sum += targets[at] as number
      }
      if (sum <= 0) return false
      for (let group = 0; group < GROUP_COUNT; group++) {
        const at = nation * GROUP_COUNT + group
        targets[at] = (targets[at] as number) / sum
      }
    }
  }
  return true
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
