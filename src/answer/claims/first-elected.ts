/** When a member came to the House or won a seat: "since being elected in 2019", "an MP since 2005". @module */

import { type IsoDate, yearOf } from '../../base/date.ts'
import type { PersonId, SeatId } from '../../base/id.ts'
import type { Span } from '../../base/span.ts'
import type { DateMention, Mention } from '../../mention/mention.ts'
import type { Register } from '../../register/register.ts'
import type { Firing, Rule } from '../../report/pattern/rulebook.ts'
import type { Reading, Verdict } from './claim.ts'
import { isOtherBody } from './clause.ts'
import type { View } from './context.ts'
import { isNamedHere, onlyPerson, personBefore, subjectOf } from './person-near.ts'
import type { Draft, PredicateReader } from './predicate.ts'
import { beginsText, registerBegins } from './register-begins.ts'
import { SAT_FROM_TO, satFromToDraft } from './sat-from-to.ts'
import { lineKey, personOf, seatMeant } from './seat-meant.ts'
import { unknown, verdict } from './verdict.ts'
import { ways } from './ways.ts'
import { fitsDate } from './which-contest.ts'
import { personName } from './wording.ts'

interface FirstRule extends Rule {
  /** `first`: the first time; `since`: unbroken since, of a seat or the House; `unbroken`: of the House; `any`: a poll they won. */
  readonly kind: 'first' | 'since' | 'unbroken' | 'any'
}

const RULES: readonly FirstRule[] = [
  {
    id: 'firstElected.first',
    kind: 'first',
    patterns: [
      'first <elect|return> ..6 in|at ..2 DATE:d',
      'first <elect|return> ..5 DATE:d',
      '<enter|join> ..1 parliament|commons in ..1 DATE:d',
      '<enter> ..1 parliament|commons for ..3 in ..1 DATE:d',
      '<come> into ..1 parliament|commons in ..1 DATE:d',
      '<come|get> in at the DATE:d election',
      '<win> ..3 for the first time in ..1 DATE:d',
      'first <win> ..4 in ..1 DATE:d',
      'first <become> an? mp in ..1 DATE:d',
      '<become> an mp in ..1 DATE:d',
    ],
  },
  {
    id: 'firstElected.since',
    kind: 'since',
    patterns: ways(
      'PERSON:who ..2 <be> PERSON[role] ..1 since ..1 DATE:d',
      'PERSON:who ..3 {mp|OFFICE[member]} ..3 since ..1 DATE:d',
      '{mp|OFFICE[member]} ..3 since ..1 DATE:d',
      'PERSON:who ..3 <sit> for ..3 since ..1 DATE:d',
      'PERSON:who ..2 <be> ..1 in the? parliament|commons|house since ..1 DATE:d',
      'PERSON:who ..2 <be> there since ..1 DATE:d',
      'PERSON:who ..3 <represent> ..4 since ..1 DATE:d',
      '<represent> ..4 since ..1 DATE:d',
      'PERSON:who ..3 <hold> the? {seat|SEAT} ..1 since ..1 DATE:d',
    ),
  },
  {
    id: 'firstElected.elected',
    kind: 'any',
    patterns: ways(
      'since|after <be> <elect> ..6 in ..1 DATE:d',
      'since|after ..3 <elect> ..6 in ..1 DATE:d',
      '<be> <elect> ..7 in ..1 DATE:d',
      'PERSON:who ..3 <sit> for SEAT from ..1 DATE:d',
      'PERSON:who ..3 {mp|OFFICE[member]} ..2 from ..1 DATE:d',
      'PERSON:who , SEAT OFFICE[member] from ..1 DATE:d',
      'elected ..6 in ..1 DATE:d',
    ),
  },
]
const NOT_THE_HOUSE =
  /\b(?:leader|chair\w*|mayor\w*|councillors?|council|msp|mep|peer|speaker|president|secretary|committee|nec|assembly|police|deputy|party leader|general secretary|governor|senator|minister|re-?elected|by the|unopposed)\b/i

export const firstElected: PredicateReader = {
  predicate: 'firstElected',
  needs: ['date'],
  rules: [...RULES, ...SAT_FROM_TO],
  read(view, firings: readonly Firing<FirstRule | Rule>[]) {
    const drafts: Draft[] = []
    const text = view.context.article.text
    for (const firing of firings) {
      const { rule, match } = firing
      if (!('kind' in rule)) {
        const draft = satFromToDraft(view, firing)
        if (draft && !drafts.some((one) => one.subject === draft.subject)) drafts.push(draft)
        continue
      }
      const date = match.roles.get('d')
      const first = view.units[match.from]
      if (date?.kind !== 'date' || !date.date || date.precision === 'unknown' || !first) continue
      if (drafts.some((one) => one.at.end === date.end)) continue
      const at = { start: first.token.start, end: date.end }
      const words = text.slice(at.start, at.end)
      // "From 1987 to 2010" is read as a whole.
      if (
        /\bfrom $/.test(text.slice(at.start, date.start)) &&
        /^ (?:to|until|till) /.test(text.slice(date.end, date.end + 8))
      )
        continue
      if (
        NOT_THE_HOUSE.test(words) ||
        (rule.kind === 'since' &&
          isFirstSince(text.slice(Math.max(view.sentence.start, at.start - 40), at.end))) ||
        /\bre-$/i.test(text.slice(at.start - 3, at.start)) ||
        isOtherBody(view, at) ||
        /\b(?:not|never|no longer)\b|n['’]t\b/i.test(
          text.slice(Math.max(view.sentence.start, at.start - 16), at.end),
        )
      )
        continue
      const who = match.roles.get('who')
      for (const person of candidates(view, match.from, who, at)) {
        if (namesOtherSeat(view, person.person, at)) continue
        const draft = draftOf(view, rule, person, seatNamed(view, person.person, at), date, at)
        if (!draft || drafts.some((one) => one.subject === draft.subject)) continue
        // A date after a new clause may be of another deed.
        if (draft.verdict.verdict === 'refuted' && (words.includes(',') || isOfParty(view, at))) continue
        drafts.push(draft)
        break
      }
    }
    return drafts
  },
}

/** "Has sat as an independent MP since": that dates the party, not the seat. */
function isOfParty({ context, sentence }: View, { start, end }: Span): boolean {
  return /\bas an?\b|\bindependent\b/i.test(
    context.article.text.slice(Math.max(sentence.start, start - 24), end),
  )
}

/** "The first Labour MP for the seat since 2010" dates whoever was the last before. */
function isFirstSince(words: string): boolean {
  return /\b(?:first|only|last|second|third|latest|longest|shortest|youngest|oldest)\b[^.;,]{0,60}$/i.test(
    words,
  )
}

interface Meant {
  readonly person: PersonId
  /** Named here, so that a year that does not fit is wrong; a pronoun may stand for another. */
  readonly certain: boolean
}

/** Who may be meant: the subject or the person named; after a pronoun, those the article reports of as well. */
function candidates(
  view: View,
  from: number,
  who: Mention | undefined,
  at: { start: number; end: number },
): readonly Meant[] {
  const person = (who && personOf(who)) ?? subjectOf(view, from) ?? personBefore(view, at) ?? onlyPerson(view)
  if (person && isNamedHere(view, person, at.end)) return [{ person, certain: true }]
  const news = view.context.events.flatMap((event) =>
    event.modality === 'reported' && event.person?.id ? [event.person.id] : [],
  )
  return [...new Set([...(person ? [person] : []), ...news])].map((one) => ({ person: one, certain: false }))
}

/** "MP for" a seat that was never theirs: the name is perhaps somebody else's. */
function namesOtherSeat(view: View, person: PersonId, at: { start: number; end: number }): boolean {
  const named = view.sentence.mentions.some(
    (one) => one.kind === 'seat' && one.cued && one.start >= at.start && one.end <= at.end,
  )
  return named && seatNamed(view, person, at) === null
}

/** A seat of that person named in the phrase. */
function seatNamed(view: View, person: PersonId, at: { start: number; end: number }): SeatId | null {
  for (const mention of view.sentence.mentions) {
    if (mention.kind !== 'seat' || mention.start < at.start - 40 || mention.end > at.end) continue
    const seat = seatMeant(view, mention, view.sentence.mentions)
    if (!seat) continue
    const line = lineKey(view.register, seat)
    if (view.register.membershipsOf(person).some((one) => lineKey(view.register, one.seat) === line))
      return seat
  }
  return null
}

function draftOf(
  view: View,
  rule: FirstRule,
  { person, certain }: Meant,
  seat: SeatId | null,
  date: DateMention,
  at: Draft['at'],
): Draft | null {
  const found = firstElectedVerdict(view.register, person, seat, date, kindOf(view, rule, at), view.asOf)
  if (!found || (!certain && !isFirst(found))) return null
  const printed =
    date.precision === 'year'
      ? `${yearOf(date.date as IsoDate)}`
      : date.precision === 'month'
        ? (date.date as IsoDate).slice(0, 7)
        : (date.date as IsoDate)
  const place = seat ? `, ${view.register.seats.get(seat)?.name ?? seat}` : ''
  return {
    subject: `${personName(view.register, person)}${place}`,
    printed,
    verdict: found,
    against: { person, ...(seat && { seat }) },
    at,
    rule: rule.id,
  }
}

/** "An MP since 1987" is of the House, not of a seat that may have been redrawn since. */
function kindOf(view: View, { kind }: FirstRule, at: Draft['at']): FirstRule['kind'] {
  const words = view.context.article.text.slice(at.start, at.end)
  return kind === 'since' && /\ban? (?:\w+ )?MP\b|\bin (?:parliament|the commons)\b/i.test(words)
    ? 'unbroken'
    : kind
}

/** Borne out as a first election, not only as one of several. */
function isFirst(found: Verdict): boolean {
  return found.verdict === 'supported' && !found.caveats.some((text) => text.startsWith('first elected '))
}

/**
 * Against the first poll won, the first in that seat, and the start of unbroken service (dissolutions apart).
 * Null for people who never sat.
 */
export function firstElectedVerdict(
  register: Register,
  person: PersonId,
  seat: SeatId | null,
  date: Pick<DateMention, 'date' | 'precision'>,
  kind: FirstRule['kind'],
  on: IsoDate | null,
): Verdict | null {
  const all = register.membershipsOf(person).filter((one) => !on || one.from <= on)
  const [first] = all
  const last = all.at(-1)
  if (!first || !last || !date.date) return null
  const line = seat && lineKey(register, seat)
  const inSeat = line ? all.filter((one) => lineKey(register, one.seat) === line) : []
  const wins = all.map((one) => one.from)
  const citations = [`membership:${person.slice('person:'.length)}-${first.from}`]
  // Who was returned at the very first poll of the register may have sat before.
  const begins = registerBegins(register)
  const early = first.from <= begins
  const readings: Reading[] = []
  const reading = (rule: string, day: IsoDate | undefined) => {
    if (day) readings.push({ rule, computed: day, holds: fitsDate(day, date) })
  }
  if (first.from !== begins) reading('first elected to the House', first.from)
  if (inSeat[0] && inSeat[0].from !== begins) reading('first elected for the seat', inSeat[0].from)
  if (kind === 'since' || kind === 'unbroken')
    reading(
      'start of unbroken service',
      unbrokenSince(
        register,
        all.map((one) => one.from),
      ),
    )
  const natural = inSeat[0]?.from ?? first.from
  const right = readings.find((one) => one.holds)
  const working = `elected ${wins.join(', ')}`
  if (right)
    return verdict('supported', right.computed, {
      working,
      citations,
      caveats: right === readings[0] || inSeat.length > 0 ? [] : [right.rule],
    })
  const year = yearOf(date.date)
  if (early && year <= yearOf(begins)) return unknown(beginsText(register), { citations })
  const won = wins.find((day) => fitsDate(day, date))
  if (kind === 'any' && won)
    return verdict('supported', won, {
      working,
      citations,
      caveats: wins[0] === won ? [] : [`first elected ${first.from}`],
    })
  if (kind === 'since' && wins.some((day) => fitsDate(day, date)) && inSeat.length === 0) {
    // "The MP for a redrawn seat since 2010": a poll they won under another name of the seat.
    return verdict('depends', natural, { working, citations, readings })
  }
  if (on && on > register.completeTo.memberships && year >= yearOf(register.completeTo.memberships))
    return unknown(`memberships are known to ${register.completeTo.memberships}`, { citations })
  return verdict('refuted', early ? `before ${begins}` : natural, { working, citations })
}

/** The first poll of the last row of consecutive parliaments. */
function unbrokenSince(register: Register, polls: readonly IsoDate[]): IsoDate | undefined {
  const generals = register.parliaments.map((one) => one.election)
  let start = polls.at(-1)
  for (let at = polls.length - 2; at >= 0; at--) {
    const here = polls[at] as IsoDate
    const between = generals.filter((day) => day > here && day < (start as IsoDate)).length
    if (between > 0) break
    start = here
  }
  return start
}
