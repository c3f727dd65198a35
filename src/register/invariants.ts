/** Every rule of the House that the register can be held to, checked over all of it. @module */
import type { Register } from './register.ts'
import { boundaries } from './rules/boundaries.ts'
import type { Break, Check } from './rules/break.ts'
import { countingParties } from './rules/counting-parties.ts'
import { dissolutionEmpties } from './rules/dissolution-empties.ts'
import { grounds } from './rules/grounds.ts'
import { type OfficialSlip, officialSlips } from './rules/official-slips.ts'
import { oneMemberASeat } from './rules/one-member-a-seat.ts'
import { partyKeepsSeat } from './rules/party-keeps-seat.ts'
import { pollingDay } from './rules/polling-day.ts'
import { sourced } from './rules/sourced.ts'
import { whip } from './rules/whip.ts'

/** By number of the rule (design §3). */
const CHECKS: Readonly<Record<number, Check>> = {
  1: oneMemberASeat,
  2: dissolutionEmpties,
  3: partyKeepsSeat,
  4: grounds,
  5: whip,
  6: countingParties,
  9: boundaries,
  13: pollingDay,
  15: sourced,
}

export interface Verification {
  /** Rows looked at, over all rules. */
  readonly checked: number
  readonly breaks: readonly Break[]
  readonly officialSlips: readonly OfficialSlip[]
}

/** Checks every rule over the whole register; slips of the sources are listed apart and break nothing. */
export function verifyRegister(register: Register): Verification {
  const results = Object.values(CHECKS).map((check) => check(register))
  return {
    checked: results.reduce((sum, result) => sum + result.checked, 0),
    breaks: results.flatMap((result) => result.breaks),
    officialSlips: officialSlips(register),
  }
}
