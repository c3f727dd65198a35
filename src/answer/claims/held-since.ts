/** How long a party had held a seat: "Labour since 1997", "Conservative for 92 years". @module */

import { daysBetween, type IsoDate, yearOf } from '../../base/date.ts'
import type { PartyId, SeatId } from '../../base/id.ts'
import type { Span } from '../../base/span.ts'
import { type Duration, durationsOf } from '../../mention/date/duration.ts'
import type { PartyMention } from '../../mention/mention.ts'
import type { Register } from '../../register/register.ts'
import type { Match } from '../../report/pattern/match.ts'
import type { Firing, Rule } from '../../report/pattern/rulebook.ts'
import type { Verdict } from './claim.ts'
import { isOtherBody } from './clause.ts'
import type { View } from './context.ts'
import { edgeText, holdingsOf, knownFromTheFirst, type Run, runsOf } from './holding.ts'
import { placeOf } from './place.ts'
import type { Draft, PredicateReader } from './predicate.ts'
import { TOLERANCES } from './tolerances.ts'
import { unknown, verdict } from './verdict.ts'
import { ways } from './ways.ts'
import { partyName } from './wording.ts'

const SEAT_SAID = '{seat|constituency|it|which|SEAT}'

const RULES: readonly Rule[] = [
  {
    id: 'heldSince.years',
    patterns: ways(
      `${SEAT_SAID} ..2 <be> ..2 PARTY:p ..1 for`,
      `${SEAT_SAID} ..2 <be> ..2 <hold> by ..2 PARTY:p for`,
      `${SEAT_SAID} ..2 <be> ..2 in PARTY:p hands for`,
      'PARTY:p ..2 <hold|represent> ..1 {seat|constituency|it|SEAT} ..1 for',
      '<hold> by ..2 PARTY:p for',
    ),
  },
  {
    id: 'heldSince.date',
    patterns: ways(
      '{seat|constituency|it|which|SEAT} ..2 <be> ..2 PARTY:p ..2 since ..2 DATE:d',
      '{seat|constituency|it|which|SEAT} ..2 <be> ..2 <hold> by ..2 PARTY:p ..1 since ..2 DATE:d',
      '{seat|constituency|it|which|SEAT} ..2 <be> ..2 in PARTY:p hands since ..2 DATE:d',
      '{seat|constituency|it|which|SEAT} ..2 <return|elect> a PARTY:p {mp|OFFICE[member]} ..2 since ..2 DATE:d',
      'PARTY:p ..2 <hold|represent> ..1 {seat|constituency|it|SEAT} ..3 since ..2 DATE:d',
      'PARTY:p -? held since ..2 DATE:d',
      'SEAT , the? {seat|constituency|which} ..1 PARTY:p ..2 <hold> ..2 since ..2 DATE:d',
      'PARTY:p ..2 <lose> SEAT , which it|they ..2 <hold> ..2 since ..2 DATE:d',
      '{SEAT|seat|constituency} ..2 <return|elect> PARTY:p ..6 since ..2 DATE:d',
      '{SEAT|seat|constituency} ..2 <be> PARTY:p ..1 from ..3 DATE:d',
    ),
  },
  {
    id: 'heldSince.apposition',
    patterns: ways(
      '{seat|constituency|SEAT} , PARTY:p since ..1 DATE:d',
      '{seat|constituency|SEAT} ( PARTY:p since ..1 DATE:d',
      '{seat|constituency|SEAT} , a|an|the ..1 PARTY:p seat|stronghold|bastion since ..1 DATE:d',
      'a|an|the ..1 PARTY:p seat|stronghold|bastion since ..1 DATE:d',
    ),
  },
]

export const heldSince: PredicateReader = {
  predicate: 'heldSince',
  needs: ['party'],
  rules: RULES,
  read(view, firings: readonly Firing<Rule>[]) {
    const drafts: Draft[] = []
    for (const { rule, match } of firings) {
      const party = match.roles.get('p')
      const date = match.roles.get('d')
      const first = view.units[match.from]
      if (rule.id === 'heldSince.years') {
        const draft =
          drafts.length === 0 && party?.kind === 'party' ? yearsDraft(view, rule.id, party, match) : null
        if (draft) drafts.push(draft)
        continue
      }
      if (
        party?.kind !== 'party' ||
        date?.kind !== 'date' ||
        !date.date ||
        date.precision !== 'year' ||
        drafts.length > 0
      )
        continue
      if (rule.id === 'heldSince.date' && isMember(view, party)) {
        const said = view.context.article.text.slice(first?.token.start ?? party.start, date.start)
        if (!/\bhold|held\b/i.test(said)) continue
      }
      if (isOtherBody(view, date)) continue
      // "The first time Labour had held it since 2010" dates the last time before.
      if (
        /\bfirst\b/i.test(
          view.context.article.text.slice(Math.max(view.sentence.start, party.start - 60), date.start),
        )
      )
        continue
      const at = { start: party.start, end: date.end }
      const place = placeOf(view, at, null)
      if (!place) continue
      const verdictFound = lostSince(
        view,
        view.context.article.text.slice(first?.token.start ?? party.start, date.start),
        heldSinceVerdict(view.register, place.seat, party.party, yearOf(date.date), referenceDay(view)),
      )
      const sure = place.certain || (rule.id === 'heldSince.apposition' && first?.mention?.kind === 'seat')
      if (!sure && verdictFound.verdict !== 'supported') continue
      drafts.push({
        subject: `${view.register.seats.get(place.seat)?.name ?? place.seat}, ${partyName(view.register, party.party)}`,
        printed: `${yearOf(date.date)}`,
        verdict: verdictFound,
        against: { seat: place.seat, party: party.party },
        at,
        rule: rule.id,
      })
    }
    return drafts
  },
}

/** "A Tory", "Tories": people, not what a seat has been ("had been Conservative since"). */
function isMember(view: View, { form, start }: PartyMention): boolean {
  if (form === 'members') return true
  return (
    form === 'member' &&
    /\b(?:an?|the|one|another)\s+(?:\w+\s+)?$/i.test(view.context.article.text.slice(start - 20, start))
  )
}

/** How long after a seat is lost the press still says that a party "has held" it, in days. */
const STILL_SAID = 60

/** "Has held it since 1931", said well after it was lost: true of the years before, not of the day. */
function lostSince(view: View, words: string, found: Verdict): Verdict {
  const ended = / to (\d{4}-\d{2}-\d{2})$/.exec(`${found.computed ?? ''}`)?.[1]
  if (found.verdict !== 'supported' || !ended || !view.asOf || !/\b(?:has|have)\b/i.test(words)) return found
  if (daysBetween(ended, view.asOf) <= STILL_SAID) return found
  return { ...found, verdict: 'depends', caveats: [`they lost it on ${ended}`, ...found.caveats] }
}

/** "For 22 years": the stretch that begins where the pattern ends. */
function yearsDraft(view: View, rule: string, party: PartyMention, match: Match): Draft | null {
  const { register, asOf, context } = view
  const lead = view.units[match.to - 1]
  const duration = durationsOf(context.article.text, view.sentence.tokens).find(
    (one) => one.kind === 'for' && one.start === lead?.token.start,
  )
  if (!duration || duration.amount === null || duration.unit !== 'years' || duration.amount < 3 || !asOf)
    return null
  const at = { start: party.start, end: duration.end }
  const place = isOtherBody(view, at) ? null : placeOf(view, at, null)
  if (!place) return null
  const found = heldForVerdict(
    register,
    place.seat,
    party.party,
    { amount: duration.amount, comparator: duration.comparator },
    endOf(view, duration) ?? asOf,
  )
  if (!found || (!place.certain && found.verdict !== 'supported')) return null
  return {
    subject: `${register.seats.get(place.seat)?.name ?? place.seat}, ${partyName(register, party.party)}`,
    printed: context.article.text.slice(duration.start, duration.end),
    verdict: found,
    against: { seat: place.seat, party: party.party },
    at,
    rule,
  }
}

/** "For 18 years before 2015", "until 2010": when the stretch ended, where that is said. */
function endOf(view: View, { end }: Span): IsoDate | null {
  const said = view.sentence.mentions.find((one) => one.kind === 'date' && one.start >= end)
  if (said?.kind !== 'date' || !said.date) return null
  const between = view.context.article.text.slice(end, said.start)
  return /^,? (?:before|until|till|up to|to) $/.test(between) ? said.date : null
}

/** Years a party's last row of wins lasted, to the poll that ended it or to `on`; null where the row is not recent. */
function heldForVerdict(
  register: Register,
  seat: SeatId,
  party: PartyId,
  said: Pick<Duration, 'comparator'> & { readonly amount: number },
  on: IsoDate,
): Verdict | null {
  const counted = register.countedAs(party)
  const runs = runsOf(holdingsOf(register, seat).filter((one) => one.from <= on))
  const run = runs.findLast((one) => one.party === counted)
  const end = run?.to ?? on
  if (!run || daysBetween(end, on) > 366 * 5) return null
  const years = yearsBetween(run.from, end)
  const working = `${partyName(register, party)} won in a row from ${run.from}: ${Math.floor(years)} years`
  const older = run === runs[0] && !begins(register, seat, run)
  const over = said.comparator === 'over' || said.comparator === 'atLeast'
  if (years >= said.amount + (over ? 0 : -1) && (over || years < said.amount + TOLERANCES.heldFor.value))
    return older && !over ? unknown(edgeText(register, seat)) : verdict('supported', spanOf(run), { working })
  if (older && years < said.amount) return unknown(edgeText(register, seat))
  // "For nearly fifty years" of an earlier row, though it has just won again.
  if (runs.some((one) => one !== run && one.party === counted && isAbout(one, said.amount))) return null
  if (
    over
      ? years > said.amount - TOLERANCES.heldFor.value
      : Math.abs(years - said.amount) < TOLERANCES.heldForWrong.value
  )
    return null
  return verdict('refuted', older ? `${run.from} or before` : spanOf(run), { working })
}

/** A row of about so many years, begun and ended. */
function isAbout({ from, to }: Run, years: number): boolean {
  return to !== null && Math.abs(yearsBetween(from, to) - years) < TOLERANCES.heldForWrong.value
}

function referenceDay(view: View): IsoDate | null {
  return view.asOf
}

/**
 * Whether a party's unbroken row of wins began with the poll of `year`. Of several rows, the one that began
 * that year; to refute, the last row before `on`. By who won each poll (rule 7); a party change between
 * polls is a caveat.
 */
export function heldSinceVerdict(
  register: Register,
  seat: SeatId,
  party: PartyId,
  year: number,
  on: IsoDate | null,
): Verdict {
  const counted = register.countedAs(party)
  const holdings = holdingsOf(register, seat).filter((one) => !on || one.from <= on)
  const runs = runsOf(holdings)
  const own = runs.filter((run) => run.party === counted)
  const citations = holdings
    .map((one) => `membership:${one.person.slice('person:'.length)}-${one.from}`)
    .slice(0, 12)
  const exact = own.find((run) => yearOf(run.from) === year)
  // Lost to its own member, who had left it, and won back: the press may pass over the years between.
  const next = exact && runs[runs.indexOf(exact) + 1]
  const again = exact && own.find((run) => run.from > exact.from)
  if (exact && again && next?.holdings[0]?.person === exact.holdings.at(-1)?.person)
    return unknown(
      `${partyName(register, party)} won it from ${spanOf(exact)}, its member then for another party, and it again on ${again.from}`,
      { citations },
    )
  if (exact && !(exact === runs[0] && !begins(register, seat, exact)))
    return verdict('supported', spanOf(exact), {
      working: `won by ${partyName(register, party)} at every poll from ${exact.from}`,
      caveats: changesOf(register, exact),
      citations,
    })
  const last = nearest(own, year)
  const [firstRun] = runs
  if (!last || !firstRun)
    return unknown(`the register holds no member for ${partyName(register, party)} in this seat`)
  // A row that reaches back to the edge of what is known may be older than the register.
  if (last === firstRun) {
    const edge = edgeText(register, seat)
    if (year < yearOf(last.from) || (year === yearOf(last.from) && !begins(register, seat, last)))
      return unknown(`${partyName(register, party)} has won every poll since ${last.from}; ${edge}`, {
        citations,
      })
  }
  if (year > yearOf(last.from) && last === firstRun && !begins(register, seat, last))
    return verdict('refuted', `${last.from} or before`, {
      working: `${partyName(register, party)} had won earlier polls as well`,
      citations,
    })
  return verdict('refuted', spanOf(last), {
    working: `${partyName(register, party)} won in a row from ${last.from}`,
    caveats: changesOf(register, last),
    citations,
  })
}

/** The row that began nearest to the year printed: the one that is meant, most likely. */
function nearest(runs: readonly Run[], year: number): Run | undefined {
  return [...runs].sort((a, b) => Math.abs(yearOf(a.from) - year) - Math.abs(yearOf(b.from) - year))[0]
}

/** Whether the first row is known to begin there. */
function begins(register: Register, seat: SeatId, run: Run): boolean {
  const [oldest] = holdingsOf(register, seat)
  return knownFromTheFirst(register, seat) || (oldest !== undefined && run.from > oldest.from)
}

function spanOf(run: Run): string {
  return run.to ? `${run.from} to ${run.to}` : `${run.from} to this day`
}

/** Members who left the party they were elected for while they sat, and Speakers, who leave theirs. */
function changesOf(register: Register, run: Run): string[] {
  return run.holdings.flatMap((one) => {
    const name = register.people.get(one.person)?.name ?? one.person
    if (one.speaker) return [`${name} sat as Speaker from ${one.from}`]
    if (one.heldBy !== run.party)
      return [
        `${name}, elected ${one.from.slice(0, 4)}, ended that parliament as ${partyName(register, one.heldBy)}`,
      ]
    return []
  })
}

/** Whole years from a poll to a day. */
function yearsBetween(from: IsoDate, to: IsoDate): number {
  return daysBetween(from, to) / 365.2425
}
