/** The first for a party in a seat, or the first to change party, since a year: "the first Labour MP for Selby since 2010". @module */
import { daysBetween, type IsoDate, yearOf } from '../../base/date.ts'
import type { PartyId, SeatId } from '../../base/id.ts'
import { groupBy, kept } from '../../register/lookup.ts'
import type { Register } from '../../register/register.ts'
import { actsOf } from './acts.ts'
import type { Verdict } from './claim.ts'
import { edgeText, holdingsOf, knownFromTheFirst, runsOf } from './holding.ts'
import { unknown, verdict } from './verdict.ts'
import { partyName, personName } from './wording.ts'

/**
 * Whether a party that holds a seat on a day last won it, or last held it, in the year printed. Null where it
 * does not hold it, or its row is no news. A party that never held it before is not "the first since".
 */
export function firstInSeatVerdict(
  register: Register,
  seat: SeatId,
  party: PartyId,
  year: number,
  on: IsoDate,
): Verdict | null {
  const counted = register.countedAs(party)
  const holdings = holdingsOf(register, seat).filter((one) => one.from <= on)
  const runs = runsOf(holdings)
  const now = runs.at(-1)
  if (!now || now.party !== counted || daysBetween(now.from, on) > 400) return null
  const before = runs.slice(0, -1).findLast((run) => run.party === counted)
  const name = partyName(register, counted)
  if (!before) {
    if (knownFromTheFirst(register, seat) && year >= yearOf(runs[0]?.from ?? on))
      return verdict('refuted', 'never before', {
        working: `${name} had not won the seat before ${now.from}`,
      })
    return unknown(edgeText(register, seat))
  }
  const lastWon = before.holdings.at(-1)?.from ?? before.from
  const lost = before.to ?? lastWon
  const computed = `${lastWon} to ${lost}`
  const working = `${name} last won it on ${lastWon} and held it to ${lost}`
  const citations = [`membership:${before.holdings.at(-1)?.person.slice('person:'.length)}-${lastWon}`]
  if (yearOf(lastWon) === year || yearOf(lost) === year)
    return verdict('supported', computed, { working, citations })
  // Any year between the last win and the loss is a fair way to say it.
  if (year > yearOf(lastWon) && year < yearOf(lost))
    return verdict('supported', computed, { working, citations })
  return verdict('refuted', computed, { working, citations })
}

const movesBetween = kept((register: Register, _all: 'all') =>
  groupBy(actsOf(register), ({ from, to }) => moveKey(from, to)),
)

function moveKey(from: PartyId | null, to: PartyId | null): string {
  return `${from} ${to}`
}

/** The change of party before the latest of its kind; null where none is recent or the register does not reach back. */
export function firstMoveVerdict(
  register: Register,
  kind: { readonly from: PartyId; readonly to: PartyId },
  year: number,
  on: IsoDate,
): Verdict | null {
  if (year < yearOf(register.completeFrom.parties)) return null
  const moves = movesBetween(register, 'all').get(
    moveKey(register.countedAs(kind.from), register.countedAs(kind.to)),
  )
  const acts = moves?.filter(({ date }) => date <= on) ?? []
  const latest = acts.at(-1)
  if (!latest || daysBetween(latest.date, on) > 31) return null
  const before = acts.findLast((one) => one.person !== latest.person)
  if (!before) return null
  const computed = `${personName(register, before.person)}, ${before.date}`
  return verdict(yearOf(before.date) === year ? 'supported' : 'refuted', computed, {
    working: `the one before ${personName(register, latest.person)} (${latest.date}) was ${computed}`,
    citations: [`affiliation:${before.person.slice('person:'.length)}-${before.date}`],
  })
}
