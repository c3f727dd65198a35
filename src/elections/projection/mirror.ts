/** What a contest would mean if its changes were repeated in every seat of Great Britain. @module */
import { called } from './called.ts'
import { GROUP_COUNT } from './group.ts'
import type { Changes, MirrorModel } from './mirror-models.ts'
import { nationShares } from './nation-shares.ts'
import { NORTHERN_IRELAND, type SeatTable } from './seat-table.ts'

export interface Mirrored {
  /** Seats by winner: a column, or `SPEAKER_SEAT`. */
  readonly seats: Uint16Array
  /** `from * (GROUP_COUNT + 1) + to`: how many seats won by one at the base another would win. */
  readonly moves: Uint16Array
}

/** Winners: the groups and the Speaker. */
export const WINNER_COUNT = GROUP_COUNT + 1

/**
 * Applies the changes of one seat to every seat of a base table. Northern Ireland and the Speaker's seat are held;
 * parties the model does not name are left as they were before a seat is renormalised. "Taken from" goes by who
 * won the seat at the base.
 */
export function mirror(base: SeatTable, changes: Changes, model: MirrorModel): Mirrored {
  const shares = base.shares.slice()
  const nations = nationShares(base)
  for (let seat = 0; seat < base.nation.length; seat++) {
    if (base.nation[seat] === NORTHERN_IRELAND || base.speaker[seat]) continue
    const nation = base.nation[seat] as number
    model(
      shares.subarray(seat * GROUP_COUNT, (seat + 1) * GROUP_COUNT),
      changes,
      nations.subarray(nation * GROUP_COUNT, (nation + 1) * GROUP_COUNT),
    )
  }
  const seats = new Uint16Array(WINNER_COUNT)
  const moves = new Uint16Array(WINNER_COUNT * WINNER_COUNT)
  called(shares, base, base.speaker).forEach((winner, seat) => {
    const at = (base.winner[seat] as number) * WINNER_COUNT + winner
    seats[winner] = (seats[winner] as number) + 1
    moves[at] = (moves[at] as number) + 1
  })
  return { seats, moves }
}
