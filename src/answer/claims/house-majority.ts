/** A government's majority in the House: "an 80-seat majority", "a working majority of 12". @module */
import { addDays, type IsoDate } from '../../base/date.ts'
import type { PersonId } from '../../base/id.ts'
import { contains } from '../../base/interval.ts'
import { type HouseMajority, houseMajorities } from '../../elections/house-majority.ts'
import { houseOn } from '../../elections/seats-by-party.ts'
import type { DateMention } from '../../mention/mention.ts'
import type { Register } from '../../register/register.ts'
import type { Firing, Rule } from '../../report/pattern/rulebook.ts'
import type { Reading, Verdict } from './claim.ts'
import { isOtherBody, isSupposed } from './clause.ts'
import { generalIn } from './contest.ts'
import type { View } from './context.ts'
import { type Figure, figureOf } from './figure.ts'
import type { Draft, PredicateReader } from './predicate.ts'
import { personOf } from './seat-meant.ts'
import { fitCount, holds } from './tolerance.ts'
import { TOLERANCES } from './tolerances.ts'
import { unknown, verdict } from './verdict.ts'
import { ways } from './ways.ts'

const RULES: readonly Rule[] = [
  {
    id: 'houseMajority.said',
    patterns: ways(
      'working|commons|overall|parliamentary|landslide majority ..3 of|to|is|was|at ..3 NUMBER:n',
      'government majority ..3 of|to|is|was|at ..3 NUMBER:n',
      "government 's ..2 majority ..3 of|to|is|was|at ..3 NUMBER:n",
      '{PERSON|PARTY} ..1 <win|secure|have> ..6 majority of NUMBER:n',
      'NUMBER:n -? seat ..2 majority',
      'NUMBER[seats]:n ..2 majority',
      'majority in the? ..1 commons|house|parliament of NUMBER:n',
    ),
  },
]
/** Of the prime minister of the day alone; anybody else's majority is a seat's. */
const PRIME_MINISTERS: Rule = {
  id: 'houseMajority.primeMinister',
  patterns: ['PERSON:pm ..1 majority of ..1 NUMBER:n'],
}

const HOUSE =
  /\b(?:working|commons|overall|parliamentary|house|government|landslide|parliament|general election|seat majority|-seat)\b/i

export const houseMajority: PredicateReader = {
  predicate: 'houseMajority',
  needs: ['count'],
  rules: [...RULES, PRIME_MINISTERS],
  read(view, firings: readonly Firing<Rule>[]) {
    const drafts: Draft[] = []
    const text = view.context.article.text
    const sentence = text.slice(view.sentence.start, view.sentence.end)
    const said = HOUSE.test(sentence)
    if (!said && view.sentence.seats.length > 0) return drafts
    for (const { rule, match } of firings) {
      const number = match.roles.get('n')
      if (number?.kind !== 'number' || number.value > 300 || drafts.length > 0) continue
      if (
        number.unit === 'percent' ||
        number.unit === 'points' ||
        (number.unit === 'votes' && /vote/i.test(text.slice(number.end, number.end + 8)))
      )
        continue
      if (isOtherBody(view, number) || isSupposed(view, number)) continue
      const pm = match.roles.get('pm')
      if (pm && !governs(view, personOf(pm))) continue
      const figure = figureOf(number, text)
      const days = daysMeant(view)
      if (!days) continue
      const found = houseMajorityVerdict(view.register, days, figure, /\bworking\b/i.test(sentence))
      // Without a word that says so, only a figure that fits shows that the House is meant.
      if (!found || (!said && !pm && found.verdict !== 'supported')) continue
      drafts.push({
        subject: `majority in the House of Commons, ${days.natural}`,
        printed: figure.value,
        verdict: found,
        at: number,
        rule: rule.id,
      })
    }
    return drafts
  },
}

function governs(view: View, person: PersonId | null): boolean {
  const { register, asOf } = view
  if (!person || !asOf || view.sentence.seats.length > 0) return false
  return register
    .appointmentsOf(person)
    .some((one) => register.posts.get(one.post)?.rank === 'PM' && contains(one, asOf))
}

export interface Days {
  readonly natural: IsoDate
  /** Other days that may be meant: the day after the act the article reports. */
  readonly others: readonly IsoDate[]
  /** The words name an election. */
  readonly election: boolean
}

/** The election of the year named or, with no year, the article's day; null while neither is known. */
function daysMeant(view: View): Days | null {
  const text = view.context.article.text.slice(view.sentence.start, view.sentence.end)
  const dates = view.sentence.mentions.filter(
    (one): one is DateMention => one.kind === 'date' && one.date !== null,
  )
  for (const date of dates) {
    // "The biggest since 1997" is of now.
    if (
      /\bsince\b[^.;,]{0,32}$/i.test(
        view.context.article.text.slice(Math.max(0, date.start - 40), date.start),
      )
    )
      continue
    const year = Number((date.date as IsoDate).slice(0, 4))
    const [poll] = generalIn(view.register, year)
    // "In the by-election of 1965": of a House between two elections, whose day is not said.
    if (!poll && view.asOf && year < Number(view.asOf.slice(0, 4)) - 1) return null
    if (poll && date.precision !== 'day' && (!view.asOf || poll <= view.asOf))
      return { natural: addDays(poll, 1), others: [], election: true }
  }
  if (!view.asOf || isOfFormerPrimeMinister(view)) return null
  const parliament = view.register.parliamentOn(view.asOf)
  if (!parliament) return null
  const elected = addDays(parliament.election, 1)
  if (/\b(?:won|elected|last (?:general )?election|landslide)\b/i.test(text))
    return { natural: elected, others: [view.asOf], election: true }
  return {
    natural: view.asOf,
    others: [addDays(view.asOf, 1), addDays(view.asOf, -1), elected],
    election: false,
  }
}

/** "Harold Wilson's majority" once he has gone: of no day that is said. */
function isOfFormerPrimeMinister(view: View): boolean {
  const { register, asOf } = view
  return view.sentence.mentions.some((one) => {
    const person = one.kind === 'person' && one.possessive ? personOf(one) : null
    const terms = person
      ? register.appointmentsOf(person).filter(({ post }) => register.posts.get(post)?.rank === 'PM')
      : []
    return terms.length > 0 && asOf !== null && !terms.some((term) => contains(term, asOf))
  })
}

const NAMES: Readonly<Record<HouseMajority['name'], string>> = {
  overall: 'overall',
  overallSpeakerCounted: 'overall, the Speaker counted to the old party',
  working: 'working',
  workingWithoutVacancies: 'working, vacancies left out',
  overallWithoutPartners: 'overall, without partners',
  workingWithSupport: 'working, with support from outside',
  workingWithoutWhipCounted: 'working, members without the whip counted',
}

/** Right when the figure is one of the conventions (rule 10), saying which; refuted only when near none of them. */
function houseMajorityVerdict(
  register: Register,
  days: Days,
  figure: Figure,
  working: boolean,
): Verdict | null {
  const natural = houseMajorities(register, houseOn(register, days.natural)).filter(
    (one) => one.value !== null,
  )
  const [first] = natural
  if (!first)
    return unknown(
      houseMajorities(register, houseOn(register, days.natural))[0]?.reason ??
        'the register does not hold the House of that day',
    )
  const readings: Reading[] = natural.map((one) => reading(one, figure, ''))
  const right = readings.find((one) => one.holds)
  const best = working ? (natural.find((one) => one.name === 'working') ?? first) : first
  if (right) {
    const which = natural[readings.indexOf(right)] as HouseMajority
    return verdict('supported', which.value, {
      working: which.formula,
      readings,
      caveats: [NAMES[which.name]],
    })
  }
  for (const day of days.others) {
    const other = houseMajorities(register, houseOn(register, day)).find(
      (one) => one.value !== null && holds(fitCount(figure, one.value)),
    )
    if (other)
      return verdict('supported', other.value, {
        working: other.formula,
        readings,
        caveats: [`${NAMES[other.name]}, on ${day}`],
      })
  }
  const near = natural.find(
    (one) =>
      working &&
      !days.election &&
      one.name.startsWith('working') &&
      Math.abs((one.value as number) - figure.value) <= TOLERANCES.houseOneOff.value,
  )
  if (near)
    return verdict('supported', near.value, {
      working: near.formula,
      readings,
      caveats: [`${NAMES[near.name]} is ${near.value}: one vacancy or member without the whip more or less`],
    })
  const values = natural.map((one) => one.value as number)
  const far = values.every(
    (value) =>
      Math.abs(value - figure.value) >
      (days.election ? TOLERANCES.houseAtElection.value : TOLERANCES.houseOnDay.value),
  )
  if (!far) return verdict('depends', best.value, { working: best.formula, readings })
  return verdict('refuted', best.value, { working: best.formula, readings })
}

function reading(one: HouseMajority, figure: Figure, remark: string): Reading {
  const value = one.value as number
  return {
    rule: `${NAMES[one.name]}${remark}: ${one.formula}`,
    computed: value,
    holds: holds(fitCount(figure, value)),
  }
}
