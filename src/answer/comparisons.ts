/** Gain or hold against the last general election, the last contest and the sitting member. @module */
import type { IsoDate } from '../base/date.ts'
import { outcomeOf, outcomeText } from '../elections/outcome.ts'
import type { Election, ElectionKind } from '../register/election.ts'
import type { Register } from '../register/register.ts'
import { officialOutcome } from './contest-row.ts'
import { personName, seatName } from './names.ts'

export interface Comparison {
  readonly with: 'lastGeneralElection' | 'lastContest' | 'sittingMember'
  readonly outcome: string
  /** The contest compared with, or the last day the member sat. */
  readonly date: IsoDate
  readonly kind?: ElectionKind
  readonly election?: string
  readonly person?: string
  readonly constituency: string
  /** The boundaries differ from those of the contest asked about. */
  readonly otherBoundaries: boolean
}

/** Those the register can make, the official one first (rule 7). */
export function comparisons(register: Register, election: Election): readonly Comparison[] {
  const { official, officialBase, byLastContest, contest, bySittingMember, member } = outcomeOf(
    register,
    election,
  )
  const found: Comparison[] = []
  const against = (which: Comparison['with'], outcome: string, base: Election): Comparison => ({
    with: which,
    outcome,
    date: base.date,
    kind: base.kind,
    election: base.id,
    constituency: seatName(register, base.seat),
    otherBoundaries: base.seat !== election.seat,
  })
  const printed = officialOutcome(register, election)
  if (official && officialBase && printed) found.push(against('lastGeneralElection', printed, officialBase))
  if (byLastContest && contest)
    found.push(against('lastContest', outcomeText(register, byLastContest), contest))
  if (bySittingMember && member) {
    found.push({
      with: 'sittingMember',
      outcome: outcomeText(register, bySittingMember),
      date: member.to as IsoDate,
      person: personName(register, member.person),
      constituency: seatName(register, member.seat),
      otherBoundaries: member.seat !== election.seat,
    })
  }
  return found
}
