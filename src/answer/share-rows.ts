/** Each party's share at a contest beside the one before. @module */
import type { PartyId } from '../base/id.ts'
import { shareOf, sharesOf, validVotesOf } from '../elections/share.ts'
import type { Election } from '../register/election.ts'
import type { Register } from '../register/register.ts'
import { partyName } from './names.ts'
import { points } from './points.ts'

export interface ShareRow {
  readonly party: string
  /** Percentage points of all valid votes; null where the party did not stand. */
  readonly before: number | null
  readonly after: number | null
  /** Points; null unless it stood in both. */
  readonly change: number | null
  /** After over before: 1.83 is nearly double. */
  readonly shareRatio: number | null
  /** A share of 5% or under forfeits the deposit; true when every candidate of the party lost theirs. */
  readonly lostDeposit: boolean
}

/** Representation of the People Act 1983, schedule 1, rule 53: returned to those with more than a twentieth. */
const DEPOSIT = 5
/** Before 1985 it took an eighth. */
const DEPOSIT_BEFORE_1985 = 12.5
const LOWERED = '1985-10-01'

/** Largest share first; parties that stood only before come last. */
export function shareRows(register: Register, base: Election, election: Election): readonly ShareRow[] {
  const before = sharesOf(register, base)
  const after = sharesOf(register, election)
  const parties = new Set<PartyId>([...after.keys(), ...before.keys()])
  const best = bestShares(register, election)
  const least = election.date < LOWERED ? DEPOSIT_BEFORE_1985 : DEPOSIT
  return [...parties]
    .map((party) => {
      const [was, is] = [before.get(party) ?? null, after.get(party) ?? null]
      return {
        party: partyName(register, party),
        before: points(was),
        after: points(is),
        change: was === null || is === null ? null : points(is - was),
        shareRatio: was === null || is === null || was === 0 ? null : points(is / was),
        lostDeposit: is !== null && (best.get(party) ?? is) <= least,
      }
    })
    .sort((a, b) => (b.after ?? -1) - (a.after ?? -1) || (b.before ?? 0) - (a.before ?? 0))
}

/** The largest share of one candidate of each party: independents are several. */
function bestShares(register: Register, election: Election): ReadonlyMap<PartyId, number> {
  const candidacies = register.candidaciesIn(election.id)
  const valid = validVotesOf(election, candidacies)
  const best = new Map<PartyId, number>()
  for (const candidacy of candidacies) {
    const share = shareOf(candidacy.votes, valid) ?? candidacy.share
    const party = register.countedAs(candidacy.party)
    if (share !== null) best.set(party, Math.max(best.get(party) ?? 0, share))
  }
  return best
}
