/** Who wins each seat, given its shares. @module */
import { GROUP_COUNT, OTHERS } from './group.ts'
import { type SeatTable, SPEAKER_SEAT } from './seat-table.ts'

/**
 * The column with the largest share of each seat; others count with the share their largest single candidate had
 * of them at the base. A seat whose flag in `speaker` is set is the Speaker's.
 */
export function called(
  shares: Float64Array,
  { ofOthers }: Pick<SeatTable, 'ofOthers'>,
  speaker: Uint8Array,
): Uint8Array {
  const winners = new Uint8Array(ofOthers.length)
  for (let seat = 0; seat < winners.length; seat++) {
    if (speaker[seat]) {
      winners[seat] = SPEAKER_SEAT
      continue
    }
    const from = seat * GROUP_COUNT
    let best = 0
    let most = -1
    for (let group = 0; group < GROUP_COUNT; group++) {
      const share = (shares[from + group] as number) * (group === OTHERS ? (ofOthers[seat] as number) : 1)
      if (share > most) {
        most = share
        best = group
      }
    }
    winners[seat] = best
  }
  return winners
}
