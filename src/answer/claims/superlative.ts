/** The most of a kind: "the smallest majority at the 2017 election", "the lowest by-election turnout since 1918". @module */
import { addDays, type IsoDate, yearOf } from '../../base/date.ts'
import { contestSwing } from '../../elections/contest-swing.ts'
import { durationsOf } from '../../mention/date/duration.ts'
import type { DateMention } from '../../mention/mention.ts'
import type { Election } from '../../register/election.ts'
import type { Register } from '../../register/register.ts'
import type { Reading, Verdict } from './claim.ts'
import { isOtherBody, isSupposed } from './clause.ts'
import { contestsOf, generalIn, lastGeneral } from './contest.ts'
import { textOf, type View } from './context.ts'
import { placeOf } from './place.ts'
import { ordinal } from './position.ts'
import type { Draft, PredicateReader } from './predicate.ts'
import {
  byElectionVotesFrom,
  type Direction,
  type Metric,
  metricOf,
  type Ranked,
  rankedContests,
} from './rank-metric.ts'
import { unknown, verdict } from './verdict.ts'
import { cite, contestName, figures, partyName, percent } from './wording.ts'

const SMALL = 'smallest|slimmest|narrowest|tightest|thinnest|lowest|closest'
const LARGE = 'largest|biggest|highest|greatest|record'
const SAID = new RegExp(
  `\\b(?:(?<rank>second|third|fourth|fifth)[ -])?(?:(?<small>${SMALL})|(?<large>${LARGE}))(?:[ -]ever)? (?:[\\w-]+ ){0,2}?(?<what>majorit(?:y|ies)|margins?|turnouts?|swings?)\\b(?<after>[^.;]{0,50}\\boverturned)?`,
  'i',
)
/** "Overturned the biggest majority": the one that was beaten, not the one that was won. */
const OVERTURNING =
  /\b(?:overturn\w*|overc[ao]m\w*|overhaul\w*|eras\w+|demolish\w*|wip\w+ out|toppl\w+)\s+(?:(?:the|a|what was)\s+)*$/i
const MARGINAL = /\b(?:most marginal|safest) (?:seat|constituency)\b/i
const WHOLE =
  /\b(?:in the (?:country|uk|united kingdom|house|commons)|in britain|britain['’]s|the country['’]s|the uk['’]s|nationally|of any (?:seat|mp|constituency))\b/i
const LIMITED =
  /\b(?:one of|among|in (?:scotland|wales|england|london|the (?:north|south|east|west|region))|(?:tory|labour|conservative|lib dem) (?:majority|margin|hold)|his|her|their|its|government|of the \w+ century|house of commons majority|parliamentary majority|working majority|commons majority)\b/i
const RANKS = { second: 2, third: 3, fourth: 4, fifth: 5 } as const
const WAR = /\bsince (?:the )?(?:second world war|war|world war (?:two|ii)|wwii)\b|\bpost-?war\b/i
const EVER =
  /\b(?:ever|of all time|in (?:british |electoral |parliamentary )?(?:political )?history|on record|in modern times)\b/i

interface Said {
  readonly start: number
  readonly end: number
  readonly printed: string
  readonly metric: Metric
  readonly small: boolean
  /** 1 for the most, 2 for the second most. */
  readonly rank: number
}

export const superlative: PredicateReader = {
  predicate: 'superlative',
  needs: [],
  cues: 'majority majorities margin margins turnout turnouts swing swings marginal safest'.split(' '),
  read(view) {
    const said = saidIn(view)
    if (!said) return []
    const sentence = textOf(view, view.sentence.start, view.sentence.end)
    const around = textOf(
      view,
      Math.max(view.sentence.start, said.start - 24),
      Math.min(said.end + 60, view.sentence.end),
    )
    // "The 125th largest": a rank of its own.
    if (
      /\d(?:st|nd|rd|th)[\s-]+$/i.test(
        textOf(view, Math.max(view.sentence.start, said.start - 8), said.start),
      )
    )
      return []
    if (LIMITED.test(around) || isOtherBody(view, said) || isSupposed(view, said)) return []
    const place = placeOf(view, said, null)
    if (!place?.certain) return []
    const since = sinceOf(view, said, sentence)
    const byElection = /\bby-?election\b/i.test(sentence)
    const draft =
      byElection || said.metric === 'swing' || said.metric === 'overturned'
        ? byElectionDraft(view, said, place.seat, since)
        : since === null
          ? generalDraft(view, said, place.seat, around)
          : null
    return draft ? [draft] : []
  },
}

function saidIn(view: View): Said | null {
  const sentence = textOf(view, view.sentence.start, view.sentence.end)
  const found = SAID.exec(sentence)
  const groups = found?.groups
  const marginal = found ? null : MARGINAL.exec(sentence)
  const hit = found ?? marginal
  if (!hit) return null
  const start = view.sentence.start + hit.index
  const what = groups?.what?.toLowerCase() ?? 'majority'
  const printed = hit[0].toLowerCase()
  const metric: Metric = what.startsWith('turnout')
    ? 'turnout'
    : what.startsWith('swing')
      ? 'swing'
      : groups?.after || OVERTURNING.test(sentence.slice(0, hit.index))
        ? 'overturned'
        : 'majority'
  return {
    start,
    end: start + hit[0].length,
    printed,
    metric,
    small: marginal ? printed.startsWith('most marginal') : groups?.small !== undefined,
    rank: RANKS[groups?.rank?.toLowerCase() as keyof typeof RANKS] ?? 1,
  }
}

/** The day from which it is said to be the most; '' for "ever"; null where nothing is said. */
function sinceOf(view: View, said: Said, sentence: string): IsoDate | '' | null {
  if (WAR.test(sentence)) return '1945-05-08'
  for (const one of durationsOf(view.context.article.text, view.sentence.tokens)) {
    if (one.start < said.start) continue
    if (one.kind === 'since' && one.since?.date) return one.since.date
    if ((one.kind === 'in' || one.kind === 'for') && one.amount !== null && one.unit === 'years' && view.asOf)
      return addDays(view.asOf, -Math.round(one.amount * 365.25))
  }
  return EVER.test(sentence) ? '' : null
}

/** Against the by-elections before it, as far back as votes go. */
function byElectionDraft(
  view: View,
  said: Said,
  seat: Election['seat'],
  since: IsoDate | '' | null,
): Draft | null {
  const { register, asOf } = view
  if (!asOf || since === null) return null
  const contest = contestsOf(register, seat).findLast((one) => one.kind === 'byElection' && one.date <= asOf)
  if (!contest) return null
  const found = rankedEitherWay(register, contest, said, directionOf(view), since || '1832-12-10')
  return (
    found && {
      subject: `${said.metric} among by-elections, ${contestName(register, contest)}`,
      printed: said.printed,
      verdict: found,
      against: { seat },
      at: said,
      rule: `superlative.${said.metric}`,
    }
  )
}

function directionOf(view: View): Direction {
  let from: Direction['from'] = null
  let to: Direction['to'] = null
  for (const one of view.sentence.mentions) {
    if (one.kind !== 'party') continue
    const before = textOf(view, Math.max(view.sentence.start, one.start - 12), one.start)
    if (/\bfrom (?:the )?$/i.test(before)) from ??= view.register.countedAs(one.party)
    else if (/\bto (?:the )?$/i.test(before)) to ??= view.register.countedAs(one.party)
  }
  return { from, to }
}

/** A swing may be ranked among those between any two parties or the same two: it is wrong only where it is neither way. */
function rankedEitherWay(
  register: Register,
  contest: Election,
  said: Said,
  direction: Direction,
  since: IsoDate,
): Verdict | null {
  const asSaid = rankVerdict(register, contest, said, direction, since)
  const own =
    said.metric === 'swing' && !(direction.from && direction.to)
      ? contestSwing(register, contest)?.butler
      : null
  const samePair = own && rankVerdict(register, contest, said, own, since)
  if (!asSaid || !own || !samePair || samePair.verdict === asSaid.verdict) return asSaid
  if (asSaid.verdict !== 'refuted') return asSaid
  const pair = `from ${partyName(register, own.from)} to ${partyName(register, own.to)}`
  if (samePair.verdict !== 'supported') return { ...samePair, working: `${pair}: ${samePair.working}` }
  const reading = (rule: string, one: Verdict): Reading => ({
    rule: `${rule}: ${one.working}`,
    computed: one.computed ?? 'not known',
    holds: one.verdict === 'supported',
  })
  return verdict('depends', samePair.computed, {
    working: samePair.working,
    citations: [...asSaid.citations, ...samePair.citations],
    readings: [reading(`swings ${pair}`, samePair), reading('swings between any parties', asSaid)],
  })
}

/** Its place among by-elections from a day to its own; a row that begins before the votes do is left open unless it is already beaten. */
function rankVerdict(
  register: Register,
  contest: Election,
  said: Pick<Said, 'metric' | 'small' | 'rank'>,
  direction: Direction,
  since: IsoDate,
): Verdict | null {
  const own = metricOf(register, contest, said.metric, direction)
  if (own === null) return null
  const all = rankedContests(register, said.metric, 'byElection', null, direction)
  const oldest = byElectionVotesFrom(register)
  const inside = all.filter(
    ({ election }) => election.date >= since && election.date <= contest.date && election.id !== contest.id,
  )
  const ahead = inside.filter(({ value }) => (said.small ? value < own : value > own))
  const show = showOf(said.metric)
  const best = extreme([...inside, { election: contest, value: own }], said.small)
  const kind = said.small ? 'smallest' : 'largest'
  const seen = `${show(own)}, the ${ordinal(ahead.length + 1)} ${kind} of ${inside.length + 1} by-elections since ${since > oldest ? since : oldest}`
  const computed = `${contestName(register, best.election)}: ${show(best.value)}`
  const parts = { working: seen, citations: [cite(contest), cite(best.election)] }
  if (ahead.length + 1 > said.rank) return verdict('refuted', computed, parts)
  // Nobody voted between the first day of that year and its first by-election.
  if (since < oldest && yearOf(since) < yearOf(oldest))
    return unknown(`${seen}; before ${oldest} the register has no votes of by-elections`, {
      citations: parts.citations,
    })
  return verdict(ahead.length + 1 === said.rank ? 'supported' : 'refuted', computed, parts)
}

function extreme(all: readonly Ranked[], small: boolean): Ranked {
  return all.reduce((best, one) => ((small ? one.value < best.value : one.value > best.value) ? one : best))
}

function showOf(metric: Metric): (value: number) => string {
  if (metric === 'swing') return (value) => `${value.toFixed(2)} points`
  return metric === 'turnout' ? percent : figures
}

function generalDraft(view: View, said: Said, seat: Election['seat'], around: string): Draft | null {
  const { register } = view
  const poll = pollOf(view)
  if (!poll || !(WHOLE.test(around) || /\b(?:election|in \d{4})\b/i.test(around))) return null
  const contest = register
    .line(seat)
    .flatMap((each) => register.electionsIn(each))
    .find((one) => one.kind === 'general' && one.date === poll)
  const found = contest && superlativeVerdict(register, contest, said.small, said.metric, said.rank)
  if (!contest || !found) return null
  const name = register.seats.get(contest.seat)?.name ?? contest.seat
  return {
    subject: `${said.metric} in ${name}, general election of ${poll}`,
    printed: said.printed,
    verdict: found,
    against: { seat },
    at: said,
    rule: 'superlative.general',
  }
}

function pollOf(view: View): IsoDate | null {
  const dates = view.sentence.mentions.filter(
    (one): one is DateMention => one.kind === 'date' && one.date !== null,
  )
  for (const date of dates) {
    const [poll] = generalIn(view.register, yearOf(date.date as IsoDate))
    if (poll && date.precision !== 'day') return poll
  }
  return view.asOf && lastGeneral(view.register, view.asOf)
}

/** Over every seat of that general election; open where the register lacks the figure of a seat in ten. */
function superlativeVerdict(
  register: Register,
  contest: Election,
  small: boolean,
  metric: Metric = 'majority',
  rank = 1,
): Verdict | null {
  const none: Direction = { from: null, to: null }
  const own = metricOf(register, contest, metric, none)
  const all = rankedContests(register, metric, 'general', contest.date, none)
  if (own === null || all.length < 550) return null
  const ahead = all.filter(({ value }) => (small ? value < own : value > own))
  const best = extreme(all, small)
  const show = showOf(metric)
  const name = register.seats.get(best.election.seat)?.name ?? best.election.seat
  return verdict(ahead.length + 1 === rank ? 'supported' : 'refuted', `${name}: ${show(best.value)}`, {
    working: `${show(own)}, the ${ordinal(ahead.length + 1)} ${small ? 'smallest' : 'largest'} of ${all.length}`,
    citations: [cite(contest), cite(best.election)],
  })
}
