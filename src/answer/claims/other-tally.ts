/** What else a count of a party's seats may be: of another election, party or part of the country, a gain or loss, a count not finished. @module */
import { addDays, daysBetween, type IsoDate } from '../../base/date.ts'
import type { PartyId } from '../../base/id.ts'
import { houseOn } from '../../elections/seats-by-party.ts'
import type { NumberMention } from '../../mention/mention.ts'
import { kept } from '../../register/lookup.ts'
import type { Register } from '../../register/register.ts'
import type { Verdict } from './claim.ts'
import { generalElections, lastGeneral } from './contest.ts'
import type { View } from './context.ts'
import { partyName } from './wording.ts'

/** Returns go on for a day or two, and what is printed meanwhile is less than the end of it. */
const STILL_COUNTING = 2
/** Elections whose seats a story may set beside today's. */
const RECENT = 4

/** Why a count that does not fit may be right all the same; null where it could only be wrong. */
export function otherTally(
  view: View,
  party: PartyId,
  number: NumberMention,
  computed: Verdict['computed'],
): string | null {
  const { register, asOf, sentence } = view
  const actual = Number(computed)
  if (actual === 0) return 'the register has nobody under that name in the House'
  if (number.unit === 'ordinal' && number.value < actual / 2)
    return 'it may count acts, or members of some kind, and not all members'
  const last = asOf && lastGeneral(register, asOf)
  if (asOf && last && daysBetween(last, asOf) <= STILL_COUNTING && number.value < actual)
    return `on ${asOf} the counts may not have been over`
  const named = new Set(
    sentence.mentions.flatMap((one) => (one.kind === 'party' ? register.countedAs(one.party) : [])),
  )
  const dated = sentence.mentions.some((one) => one.kind === 'date' && one.date !== null)
  if (dated && named.size === 1) return null
  const polls = generalElections(register)
    .filter((day) => !asOf || day <= asOf)
    .slice(-RECENT)
  for (const one of named)
    for (const [at, poll] of polls.entries()) {
      const seats = seatsAfter(register, poll).get(one)
      if (seats === undefined) continue
      if (seats === number.value && !(one === party && poll === last))
        return `${number.value} is the number of seats ${partyName(register, one)} won in ${poll.slice(0, 4)}`
      const before = at > 0 ? (seatsAfter(register, polls[at - 1] as IsoDate).get(one) ?? 0) : seats
      if (Math.abs(seats - before) === number.value)
        return `${number.value} is the change in the seats of ${partyName(register, one)} in ${poll.slice(0, 4)}`
    }
  return null
}

const seatsAfter = kept((register: Register, poll: IsoDate): ReadonlyMap<PartyId, number> => {
  const house = houseOn(register, addDays(poll, 1))
  return new Map(house?.parties.map(({ party, seats }) => [party, seats]))
})
