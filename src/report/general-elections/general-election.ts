/** What an article says of a member's general election: the majorities it prints, each with whose it was and when. @module */
import { daysBetween, type IsoDate, yearOf } from '../../base/date.ts'
import type { MarkedArticle } from '../../mention/marked.ts'
import type { NumberMention } from '../../mention/mention.ts'
import { NAMED_AS } from '../../mention/named.ts'
import { wordSet } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import { type Contest, contestsBy } from '../by-elections/by-elections.ts'
import { isOwnMajority } from '../by-elections/contest-majority.ts'
import type { Result } from '../by-elections/result.ts'
import { yearsIn } from '../days/years.ts'
import { isOfDevolved } from '../discourse/not-of-the-house.ts'
import { standingOn } from '../discourse/standing.ts'
import { type Agreed, agreedMajorities } from '../figures/agreed.ts'
import type { Figure } from '../figures/measure.ts'
import { topicsOf } from '../figures/topic.ts'
import { isLead, ownersOf } from '../figures/whose-majority.ts'
import type { ReportedEvent } from '../report.ts'
import { countsOf } from './counts.ts'
import { electionFact } from './election-fact.ts'
import { elections, type Owner, type Won } from './elections-won.ts'

/** A page with more majorities than this is a list of seats, not an article. */
const MOST_FACTS = 120

interface Setting {
  readonly article: MarkedArticle
  readonly register: Register
  readonly published: IsoDate | null
  readonly results: readonly Result[]
}

/** One event a member and election. Majorities of the by-elections among `results` are theirs. */
export function generalElectionFacts(setting: Setting, figures: readonly Figure[]): ReportedEvent[] {
  const { article, register, results } = setting
  if (figures.length === 0 && (article.named & NAMED_AS.count) === 0) return []
  const found = new Map<string, ReportedEvent>()
  const contests = results.map(({ contest }) => contest)
  const topics = topicsOf(figures, contests, article, register)
  for (const figure of majoritiesOf(figures, setting).slice(0, MOST_FACTS)) {
    const won = electionOf(figure, topics.get(figure) ?? null, setting)
    if (!won) continue
    const key = `${won.seat} ${won.date} ${figure.value}`
    const event = eventOf(figure, won, setting)
    const told = found.get(key)
    found.set(key, told ? joined(told, event) : event)
  }
  for (const { figure, won } of agreed(figures, setting)) {
    const key = `${won.seat} ${won.date}`
    if (![...found.keys()].some((each) => each.startsWith(key)))
      found.set(`${key} ${figure.value}`, eventOf(figure, won, setting))
  }
  for (const { figure, won } of countsOf(article, register)) {
    if (setting.published && won.date > setting.published) continue
    const key = `${won.seat} ${won.date} ${figure.value}`
    if (!found.has(key)) found.set(key, eventOf(figure, won, setting))
  }
  return [...found.values()]
}

/** Of elections that a figure agrees with, the last before printing; undated, one that alone is meant. */
function agreed(figures: readonly Figure[], { article, register, published }: Setting): readonly Agreed[] {
  const known = new Set<NumberMention>()
  for (const { measure, number } of figures) if (measure === 'majority') known.add(number)
  const all = agreedMajorities(article, known, register)
  if (all.length === 0) return all
  const last = new Map<Figure, Agreed>()
  for (const each of all) {
    if (published && each.won.date > published) continue
    if (each.isRound && !isLatest(each.won, register, published)) continue
    const held = last.get(each.figure)
    if (!held || held.won.date < each.won.date) last.set(each.figure, each)
  }
  return [...last.values()]
}

/** Nobody has been elected for the seat since. */
function isLatest({ seat, date }: Won, register: Register, published: IsoDate | null): boolean {
  const won = elections.of(register, { seat }).filter((each) => !published || each.date <= published)
  return won.at(-1)?.date === date
}

function majoritiesOf(figures: readonly Figure[], { results }: Setting): readonly Figure[] {
  if (results.length === 0) return figures.filter(({ measure }) => measure === 'majority')
  const own = new Set(results.flatMap(({ event }) => (event.fields.majority ? [event.fields.majority] : [])))
  return figures.flatMap((figure) => {
    if (figure.measure === 'fewer') return computed(figure, results)
    if (figure.measure !== 'majority') return []
    if (results.some(({ contest }) => figure.value === contest.majority)) return []
    if (results.some(({ event }) => event.fields.candidates.some((each) => each.votes === figure.value)))
      return []
    return own.has(figure.value) && results.some(({ contest }) => isOwnMajority(figure, contest))
      ? []
      : [figure]
  })
}

/** "Ten fewer than her margin in 2019": the old majority is the new one and the difference. */
function computed(figure: Figure, results: readonly Result[]): Figure[] {
  const now = results.find(({ event }) => event.fields.majority)?.event.fields.majority
  return now ? [{ ...figure, measure: 'majority', old: true, value: now + figure.value }] : []
}

/** To the vote what one of the owners won a by-election by. */
function isOfByElection(value: number, owners: readonly Owner[], register: Register): boolean {
  return contestsBy(register)
    .won(value)
    .some(({ winner, seat }) =>
      owners.some((each) => ('person' in each ? each.person === winner : each.seat === seat)),
    )
}

/** The election whose majority it is: to the vote where the register has it so, else by the words and near enough. */
function electionOf(figure: Figure, topic: Contest | null, setting: Setting): Won | null {
  const { register, published, results } = setting
  const { sentence, value } = figure
  const owners = ownersOf(setting.article, figure, register)
  const before = electionsBefore(topic, results, register)
  const years = yearsIn(sentence)
  const inYear = ({ date }: Won) => years.length > 0 && years.includes(yearOf(date))
  const near = wonBy(owners.near, value, register, published)
  let best = years.length === 0 ? near[0] : near.find(inYear)
  if (!best) {
    const far = wonBy(owners.far(), value, register, published)
    const exact = [...near, ...before.filter(({ majority }) => majority === value), ...far]
    best = exact.find(inYear) ?? exact[0]
  }
  if (best && (value >= 100 || near.includes(best) || isLead(best.person, setting.article))) return best
  if (!best && isOfByElection(value, owners.near, register)) return null
  if (isOfDevolved(setting.article)) return null
  if (winsAnotherPlace(figure)) return null
  for (const owner of owners.own()) {
    const own = elections.of(register, owner).filter(({ date }) => !published || date <= published)
    const then = own.findLast(inYear)
    // The year may be of something else the sentence tells.
    const likely = [then, own.at(-1)].find((won) => won && isPlausible(won, figure))
    // The register has no figure to tell by: of a page on a contest it is the contest's seat that is spoken of.
    if (likely?.majority === null && topic?.before && !register.line(topic.seat).includes(likely.seat)) break
    if (likely) return likely
  }
  const previous = before.find(
    (won) => (figure.old || won.seat === topic?.before?.seat) && isPlausible(won, figure),
  )
  return previous ?? null
}

/** The elections of some owners with that very majority, but for those after the day of printing. */
function wonBy(
  owners: readonly Owner[],
  majority: number,
  register: Register,
  published: IsoDate | null,
): readonly Won[] {
  const all: Won[] = []
  for (const owner of owners)
    for (const won of elections.of(register, owner))
      if (won.majority === majority && (!published || won.date <= published)) all.push(won)
  return all
}

/** The one before the contest a figure stands under, then those before the others. */
function electionsBefore(topic: Contest | null, results: readonly Result[], register: Register): Won[] {
  if (!topic && results.length === 0) return []
  const contests = new Set([...(topic ? [topic] : []), ...results.map(({ contest }) => contest)])
  return [...contests].flatMap(({ before }) => (before ? [elections.ofElection(register, before)] : []))
}

/** "Won Aberdeen Deeside by N": a place that is no seat of the register. */
function winsAnotherPlace({ sentence: { tokens, mentions }, number }: Figure): boolean {
  return tokens.some((token, at) => {
    const place = tokens[at + 1]
    if (token.start > number.start || !WINS.has(token) || !place?.capital) return false
    return !mentions.some((each) => each.start <= place.start && place.start < each.end)
  })
}

const WINS = wordSet('won held took gained kept retained captured')

/** A misprint or a rounding keeps the size. */
function isPlausible({ majority }: Won, { value, number }: Figure): boolean {
  if (majority === null) return number.unit === 'votes' || value >= 100
  return value < majority * 1.6 + 10 && majority < value * 1.6 + 10
}

function eventOf(figure: Figure, won: Won, setting: Setting): ReportedEvent {
  const { register, published, results } = setting
  const modality = isOwnLatest(won, register, published, results) ? 'reported' : 'recap'
  const telling = { rule: 'generalElectionFact.majority', majority: figure.value, modality } as const
  return {
    event: electionFact(won, figure.sentence, telling, setting),
    record: won.majority === null ? 'unmatched' : agrees(figure, won.majority) ? 'agrees' : 'conflicts',
  }
}

/** A rounded figure agrees within a twentieth. */
function agrees({ number, value }: Figure, majority: number): boolean {
  return value === majority || (number.comparator !== 'exact' && Math.abs(value - majority) <= majority / 20)
}

/** The member sits, and by this election: theirs, not a predecessor's and not an earlier one. */
function isOwnLatest(
  won: Won,
  register: Register,
  published: IsoDate | null,
  results: readonly Result[],
): boolean {
  if (!won.person || results.some(({ contest }) => contest.seat === won.seat && contest.date > won.date))
    return false
  const memberships = register.membershipsOf(won.person)
  if (!published) return memberships.at(-1)?.from === won.date
  const standing = standingOn(register, won.person, published)
  const left = standing?.to && standing.to <= published && standing.toReason !== 'dissolution'
  return standing?.from === won.date && !left && daysBetween(won.date, published) >= 0
}

function joined(a: ReportedEvent, b: ReportedEvent): ReportedEvent {
  if (a.event.type !== 'generalElectionFact' || b.event.type !== 'generalElectionFact') return a
  const starts = new Set(a.event.evidence.map((each) => each.start))
  const fields = {
    ...a.event.fields,
    gainFrom: a.event.fields.gainFrom ?? b.event.fields.gainFrom,
    previousHolder: a.event.fields.previousHolder ?? b.event.fields.previousHolder,
    previousHolderParty: a.event.fields.previousHolderParty ?? b.event.fields.previousHolderParty,
  }
  const evidence = [...a.event.evidence, ...b.event.evidence.filter((each) => !starts.has(each.start))]
  return { ...a, event: { ...a.event, fields, evidence } }
}
