/** Why a sentence that makes a claim cannot be set beside the register: another chamber, another age, no such number. @module */
import { yearOf } from '../../base/date.ts'
import type { NumberMention } from '../../mention/mention.ts'
import type { Predicate } from './claim.ts'
import { OTHER_BODY } from './clause.ts'
import { textOf, type View } from './context.ts'
import { HINT, mayBeAbout } from './hints.ts'
import type { Draft } from './predicate.ts'
import { seatOfMention } from './seat-meant.ts'
import { isInUse } from './short-name.ts'
import { unknown } from './verdict.ts'

/** What the words claim, the most telling first. */
const SPEAKS_OF: readonly (readonly [Predicate, RegExp])[] = [
  ['turnout', /\bturnout\b/i],
  ['swing', /\bswing\b/i],
  ['houseMajority', /\b(?:working|overall|commons|parliamentary) majority\b|\bseat majority\b/i],
  ['majority', /\bmajority\b|\b(?:won|lost|held) by [\d,]+\b/i],
  ['share', /(?:%|per cent) of the votes?\b|\bvote share\b/i],
  ['votes', /\bvotes?\b/i],
  ['partySeats', /\bseats\b|\bMPs\b/i],
  [
    'winner',
    /\b(?:won|wins|gained|took|captured) (?:the )?(?:\w+ )?(?:seat|by-?election|election|constituency)\b|\bwon \p{Lu}/u,
  ],
  ['firstElected', /\b(?:elected|MP|senator|represent(?:ed|s)) (?:\w+ ){0,5}(?:in|since)\b/i],
  ['heldSince', /\bheld\b[^.;]{0,40}\bsince\b/i],
]

/** Another country or chamber. */
export const ELSEWHERE =
  /\b(?:(?:the )?(?:united states|us|u\.s\.|american|french|german|irish|australian|canadian|indian|italian|spanish|dutch|polish|israeli|scottish|welsh|new zealand|south african|japanese) (?:senate|congress|house|parliament|presidency|election|elections|general election|republic|voters|assembly|labor|labour)|d[áa]il|taoiseach|knesset|lok sabha|riksdag|storting|folketing|bundesrat|national assembly|house of representatives|in (?:france|germany|ireland|australia|canada|india|italy|spain|new zealand|the united states|america|japan|israel|poland|the netherlands|south africa)|house of lords)\b/i

/** No constituency has had more electors than this, nor the House more members. */
const MOST_VOTES = 130_000
const MOST_MEMBERS = 707
const RATES: ReadonlySet<Predicate> = new Set(['turnout', 'share', 'swing'])
const COUNTS: ReadonlySet<Predicate> = new Set(['majority', 'votes'])
const OF_MEMBERS: ReadonlySet<Predicate> = new Set(['partySeats', 'houseMajority'])

/**
 * A claim that is left open, with the reason; null where the sentence claims nothing, or nothing stands in the way.
 * `elseRead`: other claims of it were read, so that only a figure that cannot be is left.
 */
export function outOfReach(view: View, elseRead: boolean): Draft | null {
  if (!mayBeAbout(view, HINT.ofResults)) return null
  const sentence = textOf(view, view.sentence.start, view.sentence.end)
  const found = SPEAKS_OF.find(([, words]) => words.test(sentence))
  const number = view.sentence.mentions.find(
    (one): one is NumberMention => one.kind === 'number' && one.unit !== 'ordinal',
  )
  const hasYear = view.sentence.mentions.some((one) => one.kind === 'date' && one.date !== null)
  if (!found || !(number || hasYear || found[0] === 'winner')) return null
  const [predicate] = found
  const why = elseRead ? impossible(view, predicate) : reasonOf(view, sentence, predicate)
  if (!why) return null
  const at = number ?? view.sentence
  return {
    predicate,
    subject: why.subject,
    printed: number ? number.value : (found[1].exec(sentence)?.[0] ?? ''),
    verdict: unknown(why.why),
    at: { start: at.start, end: at.end },
    rule: `outOfReach.${why.id}`,
  }
}

interface Reason {
  readonly id: 'elsewhere' | 'otherChamber' | 'time' | 'noSeat' | 'impossible'
  readonly subject: string
  readonly why: string
}

function reasonOf(view: View, sentence: string, predicate: Predicate): Reason | null {
  const abroad = ELSEWHERE.exec(sentence)?.[0] ?? OTHER_BODY.exec(sentence)?.[0]
  if (abroad)
    return {
      id: 'elsewhere',
      subject: abroad,
      why: `it speaks of “${abroad}”; the register is of the House of Commons alone`,
    }
  return impossible(view, predicate) ?? outOfTime(view) ?? noSuchSeat(view, sentence)
}

function impossible(view: View, predicate: Predicate): Reason | null {
  for (const one of view.sentence.mentions) {
    if (one.kind !== 'number') continue
    const rate = one.unit === 'percent' || one.unit === 'points'
    const bare = one.unit === 'none' || one.unit === 'votes'
    const why =
      RATES.has(predicate) && rate && one.value > 100
        ? `no ${predicate} can be above 100%`
        : COUNTS.has(predicate) && bare && one.value > MOST_VOTES
          ? 'no constituency has as many electors'
          : OF_MEMBERS.has(predicate) &&
              one.unit !== 'percent' &&
              bareOrSeats(one) &&
              one.value > MOST_MEMBERS
            ? `the House has never had more than ${MOST_MEMBERS} members`
            : null
    if (why) return { id: 'impossible', subject: 'a figure that cannot be', why }
  }
  return null
}

function bareOrSeats({ unit }: NumberMention): boolean {
  return unit === 'none' || unit === 'seats' || unit === 'members'
}

function outOfTime(view: View): Reason | null {
  const { completeFrom, completeTo } = view.register
  for (const one of view.sentence.mentions) {
    if (one.kind !== 'date' || !one.date || one.anchor === 'none') continue
    const early = yearOf(one.date) < yearOf(completeFrom.results)
    const late = one.date > completeTo.results
    if (!early && !late) continue
    const why = early
      ? `results are known from ${completeFrom.results}`
      : `results are known to ${completeTo.results}`
    return { id: 'time', subject: textOf(view, one.start, one.end), why }
  }
  const on = view.asOf
  return on && (on > completeTo.results || on < completeFrom.results)
    ? {
        id: 'time',
        subject: `on ${on}`,
        why: `results are known from ${completeFrom.results} to ${completeTo.results}`,
      }
    : null
}

const FOR_A_SEAT =
  /\b(?:MP|member|constituency) (?:for|of) (?:the )?((?:\p{Lu}[\p{L}’'-]*(?: (?:and|upon|of|the|in))*\s?){1,5})/u

const OF_WHAT = /^(?:Parliament|the House|House|Commons|Lords|Cabinet|Congress)\b/

function noSuchSeat(view: View, sentence: string): Reason | null {
  const { register, asOf, sentence: marked } = view
  // A seat of a year may have been made in the course of it.
  const dates = marked.mentions.flatMap((one) =>
    one.kind === 'date' && one.date
      ? one.precision === 'year'
        ? [one.date, `${yearOf(one.date)}-12-31` as const]
        : [one.date]
      : [],
  )
  const days = dates.length > 0 ? dates : asOf ? [asOf] : []
  for (const one of marked.mentions) {
    const seat = one.kind === 'seat' && one.cued ? seatOfMention(register, one) : null
    const [day] = days
    if (!seat || !day || days.some((each) => isInUse(register, seat, each))) continue
    const name = register.seats.get(seat)?.name ?? seat
    return { id: 'noSeat', subject: name, why: `there was no constituency of ${name} in ${yearOf(day)}` }
  }
  const found = FOR_A_SEAT.exec(sentence)
  const named = found?.[1]?.trim()
  if (!found || !named || marked.mentions.some((one) => one.kind === 'seat')) return null
  const from = marked.start + found.index + found[0].length - (found[1] ?? '').length
  const others = marked.mentions.filter((one) => one.kind !== 'person')
  if (others.some((one) => one.start < from + named.length && one.end > from) || OF_WHAT.test(named))
    return null
  return { id: 'noSeat', subject: named, why: `the register has no constituency of ${named}` }
}
