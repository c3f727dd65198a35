/** How many members a party has: "takes the Lib Dem tally to 18", "Labour's 411 seats", "their 19th MP". @module */
import { daysBetween, type IsoDate, yearOf } from '../../base/date.ts'
import type { PartyId } from '../../base/id.ts'
import type { Span } from '../../base/span.ts'
import type { DateMention, NumberMention } from '../../mention/mention.ts'
import type { Firing, Rule } from '../../report/pattern/rulebook.ts'
import type { Verdict } from './claim.ts'
import { isOtherBody, isSupposed } from './clause.ts'
import { generalIn, lastGeneral } from './contest.ts'
import { textOf, type View } from './context.ts'
import { figureOf } from './figure.ts'
import { isPartOrWhole, type Part, partMeant } from './part-of-country.ts'
import { countsAfter, type PartyCount } from './party-counts.ts'
import type { Draft, PredicateReader } from './predicate.ts'
import { listOf, nameOf } from './respectively.ts'
import { partySeatsVerdict, wonAt } from './seats-of-party.ts'
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
      'PARTY:p party? currently? have|has NUMBER[members|seats]:n',
      'PARTY:p ..3 {mps|members|OFFICE[member]} <drop|fall|rise|slump|grow> from ..1 NUMBER to ..2 NUMBER:n',
      'PARTY:p ..2 <drop|fall|rise|slump|grow|crash|cut|reduce|plunge|sink> from ..1 NUMBER[seats|members] seats|mps? to ..2 NUMBER:n',
      'PARTY:p ..6 the party|its|their ..1 seats|mps|tally|total|number|strength ..2 to ..1 NUMBER:n',
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
      'PARTY:p party? <finish|end> ..1 on|with ..2 NUMBER[seats]:n',
      'PARTY:p party? <finish|end> ..1 on|with ..2 NUMBER:n of the ..2 NUMBER seats',
      'PARTY:p ..6 taking|winning ..2 NUMBER[seats]:n',
      'PARTY:p <return|elect> ..2 NUMBER[members]:n',
    ],
  },
]
const WON: ReadonlySet<string> = new Set(['partySeats.won', 'partySeats.bare'])

/** Said of seats only where seats are spoken of: what does not fit is of something else. */
const BARE: readonly Rule[] = [
  {
    id: 'partySeats.bare',
    patterns: ['PARTY:p <win|take|finish> ..1 NUMBER:n', 'PARTY:p <finish|end> ..1 on|with ..1 NUMBER:n'],
  },
  {
    id: 'partySeats.tallyBare',
    patterns: ways(
      'PARTY:p ..1 {on|have|has|had|keep} ..2 NUMBER:n',
      'NUMBER:n ..1 PARTY:p {mps|members|seats|OFFICE[member]}',
      'NUMBER[seats|members]:n to ..1 PARTY ..1 NUMBER',
    ),
  },
  { id: 'partySeats.row', patterns: ['PARTY:p :|-|–|— NUMBER[seats|members]:n'] },
]
const ORDINAL_OF_ACT =
  /^\s*(?:\w+\s+){0,3}(?:to (?:do|defect|quit|leave|cross|join|switch|resign|announce|stand|be )|who|this (?:week|month|year)|in (?:a|the))/i

export const partySeats: PredicateReader = {
  predicate: 'partySeats',
  needs: ['party', 'number'],
  rules: [...RULES, ...BARE],
  read(view, firings: readonly Firing<Rule>[]) {
    const drafts: Draft[] = []
    const done = new Set<number>()
    const add = (rule: string, { party, number }: PartyCount, dated: Span, bare: boolean) => {
      if (done.has(number.start) || isOtherBody(view, number) || isSupposed(view, number)) return
      done.add(number.start)
      const { start, end } = spanAround(view, number, number)
      const next = view.sentence.mentions.find((one) => one.kind === 'party' && one.start >= number.end)
      const rest = textOf(view, number.end, Math.min(end, next?.start ?? end)).split(/[,;]/)[0] ?? ''
      const draft = NOT_ALL.test(textOf(view, start, number.end) + rest)
        ? null
        : draftOf(view, rule, party.party, number, dated)
      if (draft && !(bare && draft.verdict.verdict !== 'supported')) drafts.push(draft)
    }
    for (const number of view.sentence.mentions) {
      const list = number.kind === 'number' && number.value <= 500 ? listOf(view, number) : null
      if (!list || number.kind !== 'number' || list.at(-1)?.unit !== 'seats') continue
      const party = nameOf(view, number, list)
      if (party?.kind === 'party') add('partySeats.won', { party, number }, spanOfList(view, list), false)
      else done.add(number.start)
    }
    for (const { rule, match } of firings) {
      const party = match.roles.get('p')
      const number = match.roles.get('n')
      if (party?.kind !== 'party' || number?.kind !== 'number' || done.has(number.start)) continue
      if (number.unit === 'percent' || number.value > 500 || !Number.isInteger(number.value)) continue
      const last = view.units[match.to - 1]
      const end = last?.mention?.end ?? last?.token.end ?? number.end
      // "The third Tory MP to defect" counts acts, not members.
      if (
        number.unit === 'ordinal' &&
        (ORDINAL_OF_ACT.test(textOf(view, end, Math.min(end + 40, view.sentence.end))) || number.value < 2)
      )
        continue
      const others = number.unit === 'ordinal' ? [] : countsAfter(view, number)
      const dated = spanAround(view, number, others.at(-1)?.number ?? number)
      const bare = BARE.some((one) => one.id === rule.id)
      if (bare && !seatsAreSpokenOf(view)) continue
      for (const one of [{ party, number }, ...others]) add(rule.id, one, dated, bare)
    }
    return drafts
  },
}

function spanOfList(view: View, list: readonly NumberMention[]): Span {
  const [first] = list
  const last = list.at(-1)
  return first && last ? spanAround(view, first, last) : view.sentence
}

/** Here or in the two sentences before. */
function seatsAreSpokenOf(view: View): boolean {
  const from = view.context.article.sentences[Math.max(0, view.at - 2)] ?? view.sentence
  return /\b(?:seats|MPs)\b/.test(textOf(view, from.start, view.sentence.end))
}

/** Gains, losses, targets and polls: not all the seats of a party. */
const NOT_ALL =
  /\b(?:local|polls?|polling|lords|holyrood|target|lost|losing|more|fewer|extra|of its|of their|gains?|gained|gaining|marginal|ministers?|women)\b/i

/** What counts share with no other figure before the first or after the last of them. */
function spanAround(view: View, first: NumberMention, last: NumberMention): Span {
  let { start, end } = view.sentence
  for (const one of view.sentence.mentions) {
    if (one.kind !== 'number') continue
    if (one.end <= first.start) start = one.end
    else if (one.start >= last.end) {
      end = one.start
      break
    }
  }
  return { start, end }
}

function draftOf(view: View, rule: string, party: PartyId, number: NumberMention, dated: Span): Draft | null {
  const { register, asOf } = view
  const figure = figureOf(number, view.context.article.text)
  // "Took 27 seats from the Tories": gains, not seats.
  if (
    /^\s*(?:seats? )?(?:from|off)\b/i.test(
      textOf(view, number.end, Math.min(number.end + 12, view.sentence.end)),
    )
  )
    return null
  if (isOfAPlace(view, number)) return null
  const poll = pollNamed(view, dated, WON.has(rule))
  const judge = (part: Part | null) =>
    poll
      ? wonAt(register, party, figure, poll, part)
      : WON.has(rule) || !asOf
        ? null
        : partySeatsVerdict(register, party, figure, asOf, newcomers(view, party, asOf), part)
  const where = partMeant(view)
  const [part, found] =
    where.kind === 'open'
      ? likelier(judge, where.part)
      : ([
          where.kind === 'part' ? where.part : null,
          judge(where.kind === 'part' ? where.part : null),
        ] as const)
  if (!found) return null
  return {
    subject: `${partyName(register, party)} members of the House of Commons${part ? ` for ${part}` : ''}, ${poll ?? asOf}`,
    printed: figure.value,
    verdict: found,
    against: { party },
    at: number,
    rule,
  }
}

/** "Won all four seats in Leeds": of a city or county, whose seats are not counted here. */
function isOfAPlace(view: View, number: NumberMention): boolean {
  const after = textOf(view, number.end, Math.min(number.end + 60, view.sentence.end))
  const where = /^\s*(?:\w+\s+){0,2}?(?:seats?|MPs)\s+(?:in|across|around)\s+(?:the\s+)?(?=\p{Lu})(.*)/u.exec(
    after,
  )
  if (where) return !isPartOrWhole(where[1] ?? '')
  return (
    /\b(?:all|both)(?: of)?(?: the)?\s+$/i.test(
      textOf(view, Math.max(view.sentence.start, number.start - 12), number.start),
    ) && partMeant(view).kind === 'whole'
  )
}

/** Where it is not certain which part of the country is meant: what bears the count out, and no more. */
function likelier(
  judge: (part: Part | null) => Verdict | null,
  named: Part | null,
): readonly [Part | null, Verdict | null] {
  for (const part of [named, null]) {
    const found = judge(part)
    if (found?.verdict === 'supported') return [part, found]
  }
  return [null, null]
}

/** The general election of a year in the sentence or, of seats `won`, the one that is still news. */
function pollNamed(view: View, { start, end }: Span, won: boolean): IsoDate | null {
  const dates = view.sentence.mentions.filter(
    (one): one is DateMention =>
      one.kind === 'date' && one.date !== null && one.start >= start && one.end <= end,
  )
  for (const date of dates) {
    const [poll] = generalIn(view.register, yearOf(date.date as IsoDate))
    if (
      poll &&
      date.precision === 'year' &&
      !COMPARED.test(textOf(view, start, date.start)) &&
      /\b(?:won|win|election|elected|took|secured|returned)\b/i.test(
        textOf(view, view.sentence.start, view.sentence.end),
      )
    )
      return poll
  }
  const last = won && view.asOf && lastGeneral(view.register, view.asOf)
  return last && isFresh(last, view.asOf as IsoDate) ? last : null
}

/** "Its best since 1983", "four fewer than in 2015": another year than the count's. */
const COMPARED = /\b(?:since|than (?:in|at)|compared (?:with|to)|from)\s+(?:the )?$/i

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
