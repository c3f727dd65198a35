/** A tactical-voting squeeze: where one party would win, some voters of the others go to the one best placed. @module */
import { columnOf, GROUP_COUNT, type Group } from '../group.ts'
import { NORTHERN_IRELAND, type SeatTable } from '../seat-table.ts'

const LEFT = ['lab', 'ld', 'snp', 'pc', 'green'] as const satisfies Group[]
const RIGHT = ['con', 'reform'] as const satisfies Group[]
const UNION = ['con', 'lab', 'ld'] as const satisfies Group[]

/** Whose voters might act together to keep a party out; none in Northern Ireland, nor against the others. */
const AGAINST = {
  con: LEFT,
  reform: LEFT,
  lab: RIGHT,
  ld: RIGHT,
  green: RIGHT,
  snp: UNION,
  pc: UNION,
  dup: null,
  sf: null,
  sdlp: null,
  uup: null,
  alliance: null,
  tuv: null,
  others: null,
} satisfies Record<Group, readonly Group[] | null>

/** The groups squeezed to keep one out; null where there is no such scenario. */
export function squeezedAgainst(keptOut: Group): readonly Group[] | null {
  return AGAINST[keptOut]
}

/**
 * Shares of seats after the squeeze: in each seat of Great Britain, not the Speaker's, where `keptOut` has the
 * largest share, every party of the group against it but the best placed of them, b, keeps s·(1 − fraction), and
 * b gets s + fraction·Σ of the others' s. Those who give stand third or lower, for the party kept out and b are
 * both ahead of them. Of equals the first in the order of `GROUPS` is best placed. Others neither win a seat for
 * this nor give to it.
 *
 * Pure: each seat still adds up to what it did, a fraction of 0 changes nothing, and no share of the party kept
 * out moves. What it cannot know: the fraction is the caller's supposition and the same in every seat; voters are
 * taken to know who is best placed, and none of them stays at home or goes to the party kept out instead. A seat
 * is squeezed by its predicted shares, not draw by draw, and the nation's shares are no longer those that were given.
 */
export function squeeze(
  shares: Float64Array,
  { nation, speaker }: Pick<SeatTable, 'nation' | 'speaker'>,
  keptOut: Group,
  fraction: number,
): Float64Array {
  const out = shares.slice()
  const squeezed = (AGAINST[keptOut] ?? []).map(columnOf).sort((a, b) => a - b)
  const first = columnOf(keptOut)
  for (let seat = 0; seat < nation.length; seat++) {
    if (nation[seat] === NORTHERN_IRELAND || speaker[seat]) continue
    const row = out.subarray(seat * GROUP_COUNT, (seat + 1) * GROUP_COUNT)
    const lead = row[first] as number
    if (lead === 0 || row.some((share) => share > lead)) continue
    squeezeRow(row, squeezed, fraction)
  }
  return out
}

function squeezeRow(row: Float64Array, squeezed: readonly number[], fraction: number): void {
  let best = -1
  for (const column of squeezed)
    if ((row[column] as number) > (best < 0 ? 0 : (row[best] as number))) best = column
  if (best < 0) return
  for (const column of squeezed) {
    if (column === best) continue
    const moved = fraction * (row[column] as number)
    row[column] = (row[column] as number) - moved
    row[best] = (row[best] as number) + moved
  }
}
