/** What a list of contests gains and loses each party. @module */
import type { PartyId } from '../base/id.ts'
import { officialChange } from '../elections/outcome.ts'
import type { Election } from '../register/election.ts'
import type { Register } from '../register/register.ts'
import { partyName } from './names.ts'

export interface NetGain {
  readonly party: string
  readonly gains: number
  readonly losses: number
  readonly net: number
}

/** By the official comparison (rule 7), best first; parties that neither gained nor lost are left out. */
export function netGains(register: Register, elections: readonly Election[]): readonly NetGain[] {
  const counts = new Map<PartyId, { gains: number; losses: number }>()
  const of = (party: PartyId) => {
    const count = counts.get(party) ?? { gains: 0, losses: 0 }
    counts.set(party, count)
    return count
  }
  for (const election of elections) {
    const change = officialChange(register, election)
    if (!change || change.from === null) continue
    of(change.winner).gains++
    of(change.from).losses++
  }
  return [...counts]
    .map(([party, { gains, losses }]) => ({
      party: partyName(register, party),
      gains,
      losses,
      net: gains - losses,
    }))
    .sort((a, b) => b.net - a.net || (a.party < b.party ? -1 : 1))
}
