/** How many members a party had on a day or won at a general election, in the House or in a part of the country. @module */
import { addDays, type IsoDate } from '../../base/date.ts'
import type { PartyId } from '../../base/id.ts'
import { speakersOldParty } from '../../elections/not-voting.ts'
import { type HouseOnDay, houseOn } from '../../elections/seats-by-party.ts'
import type { Register } from '../../register/register.ts'
import type { Reading, Verdict } from './claim.ts'
import { winnerIn } from './contest.ts'
import type { Figure } from './figure.ts'
import { transposed } from './number-check.ts'
import { isIn, type Part } from './part-of-country.ts'
import { fitCount, holds } from './tolerance.ts'
import { TOLERANCES } from './tolerances.ts'
import { unknown, verdict } from './verdict.ts'

function seatsIn(register: Register, house: HouseOnDay, party: PartyId, part: Part | null): number {
  if (part === null) return house.parties.find((one) => one.party === party)?.seats ?? 0
  return house.members.filter((one) => {
    const seat = one.party === party ? register.seats.get(one.membership.seat) : undefined
    return seat !== undefined && isIn(part, seat)
  }).length
}

/** Members on the day, the day before and after (an act may be recorded a day late) and with those just reported. */
export function partySeatsVerdict(
  register: Register,
  party: PartyId,
  figure: Figure,
  on: IsoDate,
  added: number,
  part: Part | null = null,
): Verdict | null {
  const counted = register.countedAs(party)
  if (on > register.completeTo.parties)
    return unknown(`parties of members are known to ${register.completeTo.parties}`)
  const seats = (day: IsoDate): number | null => {
    const house = houseOn(register, day)
    return !house || house.dissolved ? null : seatsIn(register, house, counted, part)
  }
  const today = seats(on)
  if (today === null) return null
  const readings: Reading[] = []
  const reading = (rule: string, value: number | null) => {
    if (value !== null && !readings.some((one) => one.computed === value))
      readings.push({ rule, computed: value, holds: holds(fitCount(figure, value)) })
  }
  reading(`on ${on}`, today)
  if (added > 0) reading('with those this page reports', today + added)
  for (const away of [1, -1, 2, 3, -2]) reading(`on ${addDays(on, away)}`, seats(addDays(on, away)))
  const right = readings.find((one) => one.holds)
  const working = `${today} on ${on}`
  if (right)
    return verdict('supported', right.computed, {
      working,
      caveats: right === readings[0] ? [] : [right.rule],
    })
  if (readings.some((one) => Math.abs(Number(one.computed) - figure.value) <= TOLERANCES.partySeats.value))
    return verdict('depends', today, {
      working,
      readings,
      caveats: ['depends on the day and on who is counted'],
    })
  return verdict('refuted', today, { working, readings })
}

/** Seats won at a general election; the Speaker's counted apart or to the party left. */
export function wonAt(
  register: Register,
  party: PartyId,
  figure: Figure,
  poll: IsoDate,
  part: Part | null = null,
): Verdict | null {
  const house = houseOn(register, addDays(poll, 1))
  const counted = register.countedAs(party)
  if (!house?.parties.some((one) => one.party === counted)) return null
  const seats = seatsIn(register, house, counted, part)
  const readings: Reading[] = [
    { rule: 'the Speaker apart', computed: seats, holds: holds(fitCount(figure, seats)) },
  ]
  if (part === null && speakersOldParty(register, house) === counted)
    readings.push({
      rule: 'the Speaker counted to the party',
      computed: seats + 1,
      holds: holds(fitCount(figure, seats + 1)),
    })
  const named = part === null ? electedAs(register, counted, poll) : seats
  if (named !== seats)
    readings.push({
      rule: 'by the party named on the ballot paper',
      computed: named,
      holds: holds(fitCount(figure, named)),
    })
  const right = readings.find((one) => one.holds)
  const working = `${seats} seats${part ? ` in ${part}` : ''} on ${poll}`
  if (right)
    return verdict('supported', right.computed, {
      working,
      caveats: right === readings[0] ? [] : [right.rule],
    })
  const near = readings.some(
    (one) => Math.abs(Number(one.computed) - figure.value) <= TOLERANCES.partySeats.value,
  )
  const caveats = transposed(figure.value, seats) ? [`possibly transposed: ${seats}`] : []
  return verdict(near ? 'depends' : 'refuted', seats, { working, readings, caveats })
}

const polls = new WeakMap<Register, Map<IsoDate, ReadonlyMap<PartyId, number>>>()

/** Winners of a general election who stood for a party, though it may have disowned one before the poll; worked out once. */
function electedAs(register: Register, party: PartyId, poll: IsoDate): number {
  let known = polls.get(register)
  if (!known) {
    known = new Map()
    polls.set(register, known)
  }
  let counts = known.get(poll)
  if (!counts) {
    const found = new Map<PartyId, number>()
    for (const election of register.elections.values()) {
      const winner =
        election.kind === 'general' && election.date === poll ? winnerIn(register, election) : null
      const counted = winner && register.countedAs(winner.party)
      if (counted) found.set(counted, (found.get(counted) ?? 0) + 1)
    }
    counts = found
    known.set(poll, counts)
  }
  return counts.get(party) ?? 0
}
