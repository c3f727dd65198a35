/** How many members a party has: "takes the Lib Dem tally to 18", "Labour's 411 seats", "their 19th MP". @module */
import { addDays, daysBetween, type IsoDate, yearOf } from '../../base/date.ts'
import type { PartyId } from '../../base/id.ts'
import { houseOn } from '../../elections/seats-by-party.ts'
import type { DateMention, NumberMention } from '../../mention/mention.ts'
import type { Register } from '../../register/register.ts'
import type { Firing, Rule } from '../../report/pattern/rulebook.ts'
import type { Reading, Verdict } from './claim.ts'
import { isOtherBody, isSupposed } from './clause.ts'
import { generalIn, lastGeneral } from './contest.ts'
import { textOf, type View } from './context.ts'
import { type Figure, figureOf } from './figure.ts'
import type { Draft, PredicateReader } from './predicate.ts'
import { fitCount, holds } from './tolerance.ts'
import { TOLERANCES } from './tolerances.ts'
import { unknown, verdict } from './verdict.ts'
import { ways } from './ways.ts'
import { partyName } from './wording.ts'

const RULES: readonly Rule[] = [
  {
    id: 'partySeats.tally',
    patterns: ways(
      'PARTY:p ..2 tally|total|number|strength|contingent|numbers ..5 to ..2 NUMBER:n',
      'number of PARTY:p mps|members ..2 to ..2 NUMBER:n',
      'PARTY:p ..3 now ..1 <have> ..2 NUMBER[members|seats]:n',
      'PARTY:p ..2 <have> ..2 NUMBER[members|seats]:n ..3 in ..1 commons|parliament|westminster|house',
      "PARTY:p 's NUMBER[ordinal]:n {mp|member|OFFICE[member]}",
      'the PARTY:p NUMBER[ordinal]:n {mp|OFFICE[member]}',
      'NUMBER[ordinal]:n PARTY:p {mp|OFFICE[member]}',
      "PARTY:p ' NUMBER[ordinal]:n {mp|OFFICE[member]}",
    ),
  },
  {
    id: 'partySeats.won',
    patterns: [
      'PARTY:p <win> ..2 NUMBER[seats]:n',
      'PARTY:p ..2 with NUMBER[seats]:n',
      'PARTY:p <secure|take|return> ..1 NUMBER[seats]:n',
      'PARTY:p <slump|fall|crash|sink|plunge|rise> to ..2 NUMBER[seats]:n',
      'PARTY:p <return|elect> ..2 NUMBER[members]:n',
    ],
  },
]
const ORDINAL_OF_ACT =
  /^\s*(?:\w+\s+){0,3}(?:to (?:do|defect|quit|leave|cross|join|switch|resign|announce|stand|be )|who|this (?:week|month|year)|in (?:a|the))/i

export const partySeats: PredicateReader = {
  predicate: 'partySeats',
  needs: ['party', 'number'],
  rules: RULES,
  read(view, firings: readonly Firing<Rule>[]) {
    const drafts: Draft[] = []
    for (const { rule, match } of firings) {
      const party = match.roles.get('p')
      const number = match.roles.get('n')
      if (party?.kind !== 'party' || number?.kind !== 'number' || drafts.length > 0) continue
      if (number.unit === 'percent' || number.value > 500 || !Number.isInteger(number.value)) continue
      const last = view.units[match.to - 1]
      const end = last?.mention?.end ?? last?.token.end ?? number.end
      // "The third Tory MP to defect" counts acts, not members.
      if (
        number.unit === 'ordinal' &&
        (ORDINAL_OF_ACT.test(textOf(view, end, Math.min(end + 40, view.sentence.end))) || number.value < 2)
      )
        continue
      if (isOtherBody(view, number) || isSupposed(view, number) || isElsewhere(view)) continue
      const draft = draftOf(view, rule.id, party.party, number)
      if (draft) drafts.push(draft)
    }
    return drafts
  },
}

function isElsewhere(view: View): boolean {
  return /\b(?:scotland|scottish|wales|welsh|northern ireland|england|london|local|poll|lords|holyrood|target|lost|more|extra|of its|of their|up from|gains?|gained)\b/i.test(
    textOf(view, view.sentence.start, view.sentence.end),
  )
}

function draftOf(view: View, rule: string, party: PartyId, number: NumberMention): Draft | null {
  const { register, asOf } = view
  const figure = figureOf(number, view.context.article.text)
  // "Took 27 seats from the Tories": gains, not seats.
  if (
    /^\s*(?:seats? )?(?:from|off)\b/i.test(
      textOf(view, number.end, Math.min(number.end + 12, view.sentence.end)),
    )
  )
    return null
  const poll = pollNamed(view, rule === 'partySeats.won')
  const found = poll
    ? wonAt(register, party, figure, poll)
    : rule === 'partySeats.won' || !asOf
      ? null
      : partySeatsVerdict(register, party, figure, asOf, newcomers(view, party, asOf))
  if (!found) return null
  return {
    subject: `${partyName(register, party)} members of the House of Commons, ${poll ?? asOf}`,
    printed: figure.value,
    verdict: found,
    at: number,
    rule,
  }
}

/** The general election of a year in the sentence or, of seats `won`, the one that is still news. */
function pollNamed(view: View, won: boolean): IsoDate | null {
  const dates = view.sentence.mentions.filter(
    (one): one is DateMention => one.kind === 'date' && one.date !== null,
  )
  for (const date of dates) {
    const [poll] = generalIn(view.register, yearOf(date.date as IsoDate))
    if (
      poll &&
      date.precision === 'year' &&
      /\b(?:won|win|election|elected|took|secured|returned)\b/i.test(
        textOf(view, view.sentence.start, view.sentence.end),
      )
    )
      return poll
  }
  const last = won && view.asOf && lastGeneral(view.register, view.asOf)
  return last && isFresh(last, view.asOf as IsoDate) ? last : null
}

/** While an election is news, seats that are won are won at it. */
function isFresh(poll: IsoDate, asOf: IsoDate): boolean {
  return daysBetween(poll, asOf) <= 21
}

/** Members the article says have just joined, whom the register does not have there by that day. */
function newcomers(view: View, party: PartyId, asOf: IsoDate): number {
  const counted = view.register.countedAs(party)
  let count = 0
  for (const event of view.context.events) {
    if (
      event.type !== 'defection' ||
      event.modality !== 'reported' ||
      !event.person?.id ||
      !event.fields.toParty
    )
      continue
    if (view.register.countedAs(event.fields.toParty) !== counted) continue
    const now = view.register.partyOf(event.person.id, asOf)
    if (now && view.register.countedAs(now) !== counted) count++
  }
  return count
}

/** Members on the day, the day before and after (an act may be recorded a day late) and with those just reported. */
export function partySeatsVerdict(
  register: Register,
  party: PartyId,
  figure: Figure,
  on: IsoDate,
  added: number,
): Verdict | null {
  const counted = register.countedAs(party)
  if (on > register.completeTo.parties)
    return unknown(`parties of members are known to ${register.completeTo.parties}`)
  const seats = (day: IsoDate): number | null => {
    const house = houseOn(register, day)
    return !house || house.dissolved ? null : (house.parties.find((one) => one.party === counted)?.seats ?? 0)
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
export function wonAt(register: Register, party: PartyId, figure: Figure, poll: IsoDate): Verdict | null {
  const house = houseOn(register, addDays(poll, 1))
  const seats = house?.parties.find((one) => one.party === register.countedAs(party))?.seats
  if (seats === undefined) return null
  const speaker = house?.parties.some((one) => one.party === 'party:speaker') ?? false
  const readings: Reading[] = [
    { rule: 'the Speaker apart', computed: seats, holds: holds(fitCount(figure, seats)) },
  ]
  if (speaker)
    readings.push({
      rule: 'the Speaker counted to the party',
      computed: seats + 1,
      holds: holds(fitCount(figure, seats + 1)),
    })
  const right = readings.find((one) => one.holds)
  if (right)
    return verdict('supported', right.computed, {
      working: `${seats} seats on ${poll}`,
      caveats: right === readings[0] ? [] : [right.rule],
    })
  return verdict(
    Math.abs(seats - figure.value) <= TOLERANCES.partySeats.value ? 'depends' : 'refuted',
    seats,
    {
      working: `${seats} seats on ${poll}`,
      readings,
    },
  )
}
