/** Why the party with most chances in a seat need not be the one predicted to win it. @module */
import { groupName } from '../elections/projection/group.ts'
import { SPEAKER_SEAT } from '../elections/projection/seat-table.ts'
import type { Register } from '../register/register.ts'

/**
 * One sentence: the predicted winner has the largest expected share, the likeliest the most draws. They part where
 * the lead is small beside the error and the likeliest errs more. `shares` are those one candidate can win with.
 */
export function explained(
  register: Register,
  shares: Float64Array,
  predicted: number,
  likeliest: number,
  chances: Float64Array,
): string {
  const name = (group: number) => groupName(register, group)
  if (predicted === SPEAKER_SEAT) return 'The seat is the Speaker’s.'
  const percent = (value: number) => `${(100 * value).toFixed(1)}%`
  const lead = 100 * ((shares[predicted] as number) - (shares[likeliest] as number))
  const opening =
    `${name(predicted)} is expected to lead by ${lead.toFixed(1)} points (${percent(shares[predicted] as number)} ` +
    `to ${percent(shares[likeliest] as number)}), but ${name(likeliest)} wins more draws ` +
    `(${percent(chances[likeliest] as number)} to ${percent(chances[predicted] as number)})`
  return `${opening}: its share is the less certain of the two, and an uncertain runner-up is ahead more often than a certain one.`
}
