/** Turnout in a seat: "on a turnout of 44.1%". @module */
import type { SeatId } from '../../base/id.ts'
import { turnoutOf } from '../../elections/turnout.ts'
import type { Election } from '../../register/election.ts'
import type { Register } from '../../register/register.ts'
import type { Firing, Rule } from '../../report/pattern/rulebook.ts'
import type { Verdict } from './claim.ts'
import { isOtherBody, isSupposed } from './clause.ts'
import { contestsOf } from './contest.ts'
import { claimDecided, decideAt } from './contest-figure.ts'
import type { View } from './context.ts'
import { type Figure, figureOf } from './figure.ts'
import { checked } from './number-check.ts'
import type { Draft, PredicateReader } from './predicate.ts'
import { fitPercent, holds } from './tolerance.ts'
import { TOLERANCES } from './tolerances.ts'
import { withCaveats } from './verdict.ts'
import { contestsFor } from './which-contest.ts'
import { cite, contestName, figures, percent } from './wording.ts'

const RULES: readonly Rule[] = [
  {
    id: 'turnout.of',
    patterns: [
      'turnout :? ..6 NUMBER[percent]:n',
      'turnout ..6 NUMBER[percent] ..4 and NUMBER[percent]:n in|at',
    ],
  },
  {
    id: 'turnout.before',
    patterns: [
      'NUMBER[percent]:n turnout',
      'NUMBER[percent]:n ..2 of ..3 electorate|electors|voters ..2 turned|voted',
      'NUMBER[percent]:n ..2 of ..3 electorate|electors|voters took part',
    ],
  },
]
/** "Well under the 68% of 2019": of what it is set against. */
const REFERENCE =
  /\b(?:than|under|below|over|above|on|beat\w*|past|from) (?:the|that|a) [\d.]+\s*(?:%|per\s?cent)$/i
const CHANGE = /\b(?:down|up|fell|rose|from|compared (?:with|to)|by|under|dropped)\s*(?:from|by)?\s*$/i

const OF_THE_COUNTRY = /\b(?:national|nationwide|across the (?:country|uk)|overall)\b/i

/** "All 650 constituencies have declared. Turnout was 65%": no seat is named since. */
function followsAllSeats(view: View): boolean {
  if (view.sentence.seats.length > 0) return false
  const { text, sentences } = view.context.article
  const from = sentences[view.at - 1]?.start ?? view.sentence.start
  return /\b(?:constituencies|\d{3} seats)\b/i.test(text.slice(from, view.sentence.end))
}

export const turnout: PredicateReader = {
  predicate: 'turnout',
  needs: ['rate'],
  rules: RULES,
  read(view, firings: readonly Firing<Rule>[]) {
    const drafts: Draft[] = []
    const done = new Set<number>()
    const text = view.context.article.text
    for (const { rule, match } of firings) {
      const number = match.roles.get('n')
      if (number?.kind !== 'number' || done.has(number.start) || number.value > 100) continue
      done.add(number.start)
      if (CHANGE.test(text.slice(Math.max(view.sentence.start, number.start - 24), number.start))) continue
      if (REFERENCE.test(text.slice(Math.max(view.sentence.start, number.start - 24), number.end))) continue
      if (isOtherBody(view, number) || isSupposed(view, number)) continue
      const sentence = text.slice(view.sentence.start, view.sentence.end)
      if (OF_THE_COUNTRY.test(sentence) || /\bnotional/i.test(sentence) || followsAllSeats(view)) continue
      const figure = figureOf(number, text)
      const decided = decideAt(view, {
        at: number,
        particular: false,
        exact: figure.decimals > 0,
        mayRefute: true,
        compute: (election) => turnoutVerdict(view.register, election, figure),
      })
      if (!decided) continue
      drafts.push(claimDecided(decided, figure.value, number, rule.id))
    }
    const [first] = drafts
    return first?.against?.seat ? [...drafts, ...earlierDrafts(view, done, first.against.seat)] : drafts
  },
}

/** "32.5%, against 56.8% in 2019": the turnout of another poll of the seat, borne out or no claim. */
function earlierDrafts(view: View, done: ReadonlySet<number>, seat: SeatId): readonly Draft[] {
  const { text } = view.context.article
  return view.sentence.mentions.flatMap((number) => {
    if (number.kind !== 'number' || number.unit !== 'percent' || done.has(number.start)) return []
    const before = text.slice(Math.max(view.sentence.start, number.start - 40), number.start)
    const after = text.slice(number.end, Math.min(number.end + 40, view.sentence.end))
    if (!EARLIER.test(before) && !EARLIER.test(after)) return []
    // "Under the 62.9% of 2019" says nothing of how exact that is.
    const isReference = REFERENCE.test(
      text.slice(Math.max(view.sentence.start, number.start - 24), number.end),
    )
    const own = figureOf(number, text)
    const figure: Figure = isReference ? { ...own, comparator: 'exact' } : own
    const { choices } = contestsFor(view, seat, number)
    for (const election of choices.length > 1 ? choices : contestsOf(view.register, seat).slice().reverse()) {
      if (view.asOf && election.date > view.asOf) continue
      const verdict = turnoutVerdict(view.register, election, figure)
      if (verdict?.verdict !== 'supported') continue
      const against = { seat, election }
      const subject = contestName(view.register, election)
      return [{ subject, against, printed: figure.value, verdict, at: number, rule: 'turnout.earlier' }]
    }
    return []
  })
}

const EARLIER =
  /\b(?:compared|against|from|than|(?:19|20)\d\d|last|previous|ago|when it was|general election|before)\b/i

/** Another contest of the seat whose turnout the printed figure is. */
function anotherPoll(register: Register, election: Election, figure: Figure): string | null {
  for (const other of contestsOf(register, election.seat)) {
    const valid = other.id === election.id ? null : turnoutOf(other.validVotes, other.electorate)
    if (valid !== null && fitPercent(figure, valid) === 'exact')
      return `${figure.value}% is the turnout of ${contestName(register, other)}`
  }
  return null
}

/** Of valid votes by the Commons Library's convention, or of all votes cast, spoilt ones included. */
export function turnoutVerdict(register: Register, election: Election, figure: Figure): Verdict | null {
  const { validVotes, invalidVotes, electorate } = election
  const valid = turnoutOf(validVotes, electorate)
  if (valid === null || validVotes === null || electorate === null) return null
  const cast = invalidVotes === null ? null : turnoutOf(validVotes + invalidVotes, electorate)
  const fit = fitPercent(figure, valid)
  const byAll = cast === null ? 'no' : fitPercent(figure, cast)
  const all = !holds(fit) && cast !== null && holds(byAll)
  const off = Math.abs(figure.value - valid)
  // Returning officers and the Library differ by what they count; a few tenths are no error of the paper's.
  const slack = cast === null ? TOLERANCES.turnoutOfOld.value : TOLERANCES.turnout.value
  const near = !all && !holds(fit) && figure.comparator === 'exact' && off <= slack
  const working = `${figures(validVotes)} valid votes ÷ ${figures(electorate)} electors = ${percent(valid)}`
  const result = checked({
    figure,
    fit: all ? byAll : near ? 'doubtful' : fit,
    actual: all && cast !== null ? cast : valid,
    working,
    citations: [cite(election)],
  })
  if (result.verdict === 'refuted') return withCaveats(result, anotherPoll(register, election, figure))
  if (!all || cast === null) return result
  return {
    ...result,
    caveats: [...result.caveats, 'counting spoilt papers'],
    readings: [
      { rule: 'valid votes over the electorate', computed: percent(valid), holds: false },
      { rule: 'all votes cast over the electorate', computed: percent(cast), holds: true },
    ],
  }
}
