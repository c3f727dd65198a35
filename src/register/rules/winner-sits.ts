/** Rules 7 and 8: candidates stand in order of their votes, and whoever came first took the seat, for the party stood for. @module */
import type { Candidacy, Election } from '../election.ts'
import { groupBy } from '../lookup.ts'
import type { Register } from '../register.ts'
import type { Break, Check } from './break.ts'

export const winnerSits: Check = (register) => {
  const entered = groupBy(register.memberships, (each) => `${each.seat}|${each.from}`)
  const breaks: Break[] = []
  let checked = 0
  for (const election of register.elections.values()) {
    const candidacies = register.candidaciesIn(election.id)
    checked += candidacies.length
    const rising = candidacies.find((each, at) => outOfOrder(each, candidacies[at - 1]))
    if (rising)
      breaks.push(
        breakOf(8, 'a candidate does not stand where the votes would put him or her', election, rising),
      )
    if (election.kind === 'notional') continue
    const took = entered.get(`${election.seat}|${election.date}`) ?? []
    const first = candidacies[0]
    if (!first?.person || first.position !== 1) continue
    if (!took.some((each) => each.person === first.person))
      breaks.push(breakOf(8, 'whoever came first is not who took the seat', election, first))
    else if (!sitsAsStood(register, election, first))
      breaks.push(breakOf(7, 'a winner sits for another party than the one stood for', election, first))
  }
  return { checked, breaks }
}

/** They come in order of place, and those of one place in order of votes; older tables give no places. */
function outOfOrder(later: Candidacy, earlier: Candidacy | undefined): boolean {
  if (!earlier || later.votes === null || earlier.votes === null) return false
  if (later.position === null || earlier.position === null) return false
  return later.votes > earlier.votes || (later.votes < earlier.votes && later.position === earlier.position)
}

/** The Speaker stands under no party. */
function sitsAsStood(register: Register, { date }: Election, { person, party }: Candidacy): boolean {
  const sits = person && register.partyOf(person, date)
  return sits === null || register.countedAs(sits) === register.countedAs(party)
}

function breakOf(rule: number, what: string, election: Election, { person, name, party }: Candidacy): Break {
  return { rule, what, rows: [election.id, `${person ?? name} for ${party}`], sources: [election.source] }
}
