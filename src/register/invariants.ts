/** Every rule of the House that the register can be held to, checked over all of it. @module */
import type { Register } from './register.ts'
import { announced } from './rules/announced.ts'
import { boundaries } from './rules/boundaries.ts'
import type { Break, Check } from './rules/break.ts'
import { countingParties } from './rules/counting-parties.ts'
import { dissolutionEmpties } from './rules/dissolution-empties.ts'
import { grounds } from './rules/grounds.ts'
import { houseSize } from './rules/house-size.ts'
import { type OfficialSlip, officialSlips } from './rules/official-slips.ts'
import { oneMemberASeat } from './rules/one-member-a-seat.ts'
import { oneNumberEach } from './rules/one-number-each.ts'
import { partyKeepsSeat } from './rules/party-keeps-seat.ts'
import { partyWhileSitting } from './rules/party-while-sitting.ts'
import { pollingDay } from './rules/polling-day.ts'
import { sourced } from './rules/sourced.ts'
import { whip } from './rules/whip.ts'
import { whoGoverns } from './rules/who-governs.ts'
import { winnerSits } from './rules/winner-sits.ts'

/** In order of the rules. */
const CHECKS: readonly Check[] = [
  oneMemberASeat,
  houseSize,
  dissolutionEmpties,
  partyWhileSitting,
  partyKeepsSeat,
  grounds,
  announced,
  whip,
  countingParties,
  winnerSits,
  boundaries,
  whoGoverns,
  pollingDay,
  sourced,
  oneNumberEach,
]

export interface Verification {
  /** Rows looked at, over all rules. */
  readonly checked: number
  readonly breaks: readonly Break[]
  readonly officialSlips: readonly OfficialSlip[]
}

/** Checks every rule over the whole register; slips of the sources are listed apart and break nothing. */
export function verifyRegister(register: Register): Verification {
  const results = CHECKS.map((check) => check(register))
  return {
    checked: results.reduce((sum, result) => sum + result.checked, 0),
    breaks: results.flatMap((result) => result.breaks),
    officialSlips: officialSlips(register),
  }
}
