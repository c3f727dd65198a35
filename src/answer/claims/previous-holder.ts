/** Who held a seat before: "won the seat from Labour", "previously held by the Tories". @module */

import type { IsoDate } from '../../base/date.ts'
import type { PartyId, PersonId, SeatId } from '../../base/id.ts'
import type { DateMention } from '../../mention/mention.ts'
import { INDEPENDENT } from '../../register/no-party.ts'
import type { Register } from '../../register/register.ts'
import type { Firing, Rule } from '../../report/pattern/rulebook.ts'
import type { Verdict } from './claim.ts'
import { isOtherBody, isSupposed } from './clause.ts'
import { textOf, type View } from './context.ts'
import {
  edgeText,
  firstContested,
  type Holding,
  holdingBefore,
  holdingsOf,
  knownFromTheFirst,
  runsOf,
  yearsOf,
} from './holding.ts'
import { placeOf } from './place.ts'
import type { Draft, PredicateReader } from './predicate.ts'
import { lineKey, personOf, seatMeant } from './seat-meant.ts'
import { SUCCESSION, successionDraft } from './succession.ts'
import { unknown, verdict, withCaveats } from './verdict.ts'
import { ways } from './ways.ts'
import { fitsDate } from './which-contest.ts'
import { partyName, personName } from './wording.ts'

interface PreviousRule extends Rule {
  /** `taken`: the poll at which it changed hands is told; `earlier`: before the party the sentence names first. */
  readonly kind: 'taken' | 'earlier'
}

const RULES: readonly PreviousRule[] = [
  {
    id: 'previousHolder.wonFrom',
    kind: 'taken',
    patterns: ways(
      'PERSON:who ..8 <win|take|gain|snatch|capture|wrest|seize> ..2 {seat|constituency|it|SEAT:seat} ..3 from ..2 PARTY:p',
      '<win|take|gain|snatch|capture|wrest|seize> ..2 {seat|constituency|it|SEAT:seat} ..3 from ..2 PARTY:p',
    ),
  },
  {
    id: 'previousHolder.previously',
    kind: 'earlier',
    patterns: [
      'previously|formerly|once <hold|represent> by ..1 PARTY:p',
      '<be> previously|formerly PARTY:p',
      'previously|formerly PARTY:p -? held',
      'previously|formerly a PARTY:p seat|stronghold',
    ],
  },
]

export const previousHolder: PredicateReader = {
  predicate: 'previousHolder',
  needs: [],
  rules: [...RULES, ...SUCCESSION],
  read(view, firings: readonly Firing<PreviousRule | Rule>[]) {
    const drafts: Draft[] = []
    for (const firing of firings) {
      const { rule, match } = firing
      if (!('kind' in rule)) {
        const draft = drafts.length === 0 ? successionDraft(view, firing) : null
        if (draft) drafts.push(draft)
        continue
      }
      const party = match.roles.get('p')
      const who = match.roles.get('who')
      const first = view.units[match.from]
      if (party?.kind !== 'party' || !first || drafts.some((one) => one.at.end === party.end)) continue
      const at = { start: first.token.start, end: party.end }
      if (isOtherBody(view, at) || isSupposed(view, at)) continue
      // "Taking a seat from Labour" is any seat.
      if (
        /\b(?:an?|any|no|another|each|every) (?:\w+ )?(?:seat|constituency)\b/i.test(
          textOf(view, at.start, at.end),
        )
      )
        continue
      const owner = who?.kind === 'person' ? who : null
      const taken = match.roles.get('seat')
      const seat = taken?.kind === 'seat' ? seatMeant(view, taken, view.sentence.mentions) : null
      const natural = placeOf(view, at, owner)
      const place =
        seat && natural && lineKey(view.register, seat) !== lineKey(view.register, natural.seat)
          ? { seat, certain: false }
          : natural
      if (!place) continue
      const holdings = holdingsOf(view.register, place.seat).filter(
        (one) => !view.asOf || one.from <= view.asOf,
      )
      const before =
        rule.kind === 'taken'
          ? takenAt(view, holdings, owner ? personOf(owner) : null, at.end)
          : earlierThan(view, holdings, party.party, at.start)
      if (!before) continue
      const found = previousHolderVerdict(view.register, place.seat, party.party, before)
      const sure = place.certain && (view.asOf !== null || owner !== null)
      // "Won it from an independent" may be said of the runner-up.
      const ofRunnerUp = party.party === INDEPENDENT
      if ((!sure || ofRunnerUp) && found.verdict !== 'supported') continue
      drafts.push({
        subject: `${view.register.seats.get(place.seat)?.name ?? place.seat} before ${rule.kind === 'taken' ? before : before.slice(0, 4)}`,
        printed: partyName(view.register, party.party),
        verdict: found,
        against: {
          seat: place.seat,
          ...(owner && personOf(owner) && { person: personOf(owner) as PersonId }),
        },
        at,
        rule: rule.id,
      })
    }
    return drafts
  },
}

/** The poll a person took the seat at: of the year told, else the first they won there. */
function takenAt(
  view: View,
  holdings: readonly Holding[],
  person: PersonId | null,
  end: number,
): IsoDate | null {
  const dates = view.sentence.mentions.filter(
    (one): one is DateMention => one.kind === 'date' && one.date !== null,
  )
  const after = dates.find((one) => one.start >= end) ?? dates.at(-1)
  const own = person ? holdings.filter((one) => one.person === person) : holdings
  const dated = after ? own.filter((one) => fitsDate(one.from, after)) : []
  if (dated.length === 1) return dated[0]?.from ?? null
  if (person) return own[0]?.from ?? null
  // Without a person or a year, only the latest poll can be meant, and only while it is news.
  return own.at(-1)?.from ?? null
}

/**
 * "It had been Labour since 1997 but was previously held by…": before the year the sentence names; else
 * before the last row of wins by another party.
 */
function earlierThan(
  view: View,
  holdings: readonly Holding[],
  party: PartyId,
  start: number,
): IsoDate | null {
  const since = view.sentence.mentions.findLast(
    (one): one is DateMention =>
      one.kind === 'date' && one.end <= start && one.date !== null && one.precision === 'year',
  )
  if (since) {
    const poll = holdings.find((one) => fitsDate(one.from, since))
    return poll ? poll.from : null
  }
  const counted = view.register.countedAs(party)
  const runs = runsOf(holdings)
  const last = runs.at(-1)
  return last && last.party !== counted ? last.from : null
}

/** Won by and held by differ when a member changed party (rule 7): the first is meant unless only the second fits. */
export function previousHolderVerdict(
  register: Register,
  seat: SeatId,
  party: PartyId,
  poll: IsoDate,
): Verdict {
  const holdings = holdingsOf(register, seat)
  const before = holdingBefore(holdings, poll)
  if (!before) {
    return unknown(edgeText(register, seat))
  }
  const counted = register.countedAs(party)
  const citations = [`membership:${before.person.slice('person:'.length)}-${before.from}`]
  const name = personName(register, before.person)
  const run = runsOf(holdings.filter((one) => one.from < poll)).at(-1)
  const won = `won by ${partyName(register, before.wonBy)}${run ? ` in ${yearsOf(run.holdings)}` : ''}`
  const first = firstContested(register, seat)
  const since =
    knownFromTheFirst(register, seat) && run && first && run.from === first
      ? `first contested in ${first.slice(0, 4)}`
      : null
  const left =
    before.wonBy === before.heldBy
      ? null
      : `${name}, the last member before it, had left them and sat as ${partyName(register, before.heldBy)} at the end`
  if (counted === before.wonBy)
    return withCaveats(
      verdict('supported', partyName(register, before.wonBy), {
        working: `${won}; ${name} sat last`,
        citations,
      }),
      since,
      left,
    )
  if (counted === before.heldBy)
    return verdict('depends', partyName(register, before.wonBy), {
      working: won,
      citations,
      readings: [
        { rule: 'who won the last poll', computed: partyName(register, before.wonBy), holds: false },
        {
          rule: 'the party of the member who last sat',
          computed: partyName(register, before.heldBy),
          holds: true,
        },
      ],
    })
  return withCaveats(
    verdict('refuted', partyName(register, before.wonBy), { working: `${won}; ${name} sat last`, citations }),
    left,
  )
}
