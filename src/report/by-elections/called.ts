/** By-elections to come: for which seat, on which day, because of what. @module */

import { daysBetween } from '../../base/date.ts'
import type { SeatId } from '../../base/id.ts'
import { contains } from '../../base/interval.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { idOf } from '../../mention/meant.ts'
import { KIND, wordSet } from '../../mention/word.ts'
import { hasHappened } from '../clause/modality.ts'
import type { Act } from '../discourse/act.ts'
import { isAllOfDevolved } from '../discourse/not-of-the-house.ts'
import type { Setting } from '../discourse/setting.ts'
import type { EventOf, Modality, VacancyCause } from '../event.ts'
import { seatRefOf, seatRefTo } from '../person-ref.ts'
import type { ReportedEvent } from '../report.ts'
import { byElectionAt, speaksOfByElection } from './by-election-words.ts'
import { contestOfVacancy, contestsNamed } from './called-by-name.ts'
import { pollDayOf } from './called-day.ts'
import { calledMood, talkOf } from './called-mood.ts'
import { heldWith, type SeatCalled, seatCalled, vacatedSeats } from './called-seat.ts'
import { contestAfter, fellVacant, isOver, isSettled } from './contest-to-come.ts'

/** What a sentence says of a by-election: by which rules, and in which mood. */
type Telling = Pick<Act, 'rules' | 'mood'>

/** One event a seat. Contests whose result the article tells are no longer to come. */
export function calledOf(acts: readonly Act[], setting: Setting): readonly ReportedEvent[] {
  if (!acts.some(isOfVacancy) && (setting.article.kinds & KIND.poll) === 0) return NONE
  const found = new Map<SeatId, ReportedEvent>()
  const vacated = vacatedSeats(acts, setting)
  for (const act of acts) {
    if (act.type !== 'byElectionCalled') continue
    const sentences = act.sentences.flatMap((at) => setting.article.sentences[at] ?? [])
    for (const sentence of sentences) {
      if (act.rules.includes('byElectionCalled.one') && !isOfBefore(sentence, setting.article)) continue
      const seat = seatCalled(sentence, act.seat, vacated, setting)
      if (!seat) continue
      tell(act, seat, sentence)
      for (const other of heldWith(seat, sentence, setting)) tell(act, other, sentence)
    }
  }
  for (const { seat, sentence, opens } of contestsNamed(setting))
    tell({ rules: NAMED, mood: opens ? 'announcedFuture' : 'recap' }, { id: seat, mention: null }, sentence)
  const [left, ...others] = newlyVacant(acts, vacated)
  if (left && others.length === 0 && !found.has(left)) {
    const named = contestOfVacancy(left, setting)
    if (named) tell({ rules: NAMED, mood: 'announcedFuture' }, { id: left, mention: null }, named.sentence)
  }
  return [...found.values()]

  function tell(telling: Telling, seat: SeatCalled, sentence: MarkedSentence): void {
    if (isElsewhere(sentence)) return
    const event = eventOf(telling, seat, sentence, vacated.get(seat.id) ?? null, setting)
    if (!event) return
    const told = found.get(seat.id)
    const own = isHeld(seat.id, acts, setting) ? asTalk(event, sentence) : event
    found.set(seat.id, told ? joined(told, own) : own)
  }
}

const NAMED = ['byElectionCalled.named']
const NONE: readonly never[] = []

/** Without such an act only a sentence that speaks of an election can tell of one. */
function isOfVacancy({ type }: Act): boolean {
  return type === 'byElectionCalled' || type === 'seatVacated'
}

/** The seats left vacant, where leaving one is the news. */
function newlyVacant(acts: readonly Act[], vacated: ReadonlyMap<SeatId, unknown>): readonly SeatId[] {
  const isNews = acts.some(
    ({ type, mood }) => type === 'seatVacated' && (mood === 'reported' || mood === 'announcedFuture'),
  )
  return isNews ? [...vacated.keys()] : []
}

/** "One" is the by-election that one of the last two sentences speaks of. */
function isOfBefore(sentence: MarkedSentence, { sentences }: MarkedArticle): boolean {
  const { index } = sentence
  return (
    !speaksOfByElection(sentence) && sentences.slice(Math.max(0, index - 2), index).some(speaksOfByElection)
  )
}

const ELSEWHERE = wordSet(
  'council ward councillor holyrood senedd scottish lok sabha assembly riding borough county division msp senate federal',
)

/** Of the word from the by-election, in tokens. */
const ELSEWHERE_REACH = 12

/** Of polls for which the country votes on one day. */
const OTHER_POLLS = wordSet('european local mayoral council commissioner holyrood senedd assembly')

/** Of a council, another parliament or another country. */
function isElsewhere({ kinds, tokens, mentions }: MarkedSentence): boolean {
  if ((kinds & KIND.poll) === 0) return false
  return tokens.some(
    (token, at) =>
      ELSEWHERE.has(token) &&
      byElectionAt(tokens.slice(Math.max(0, at - ELSEWHERE_REACH), at + ELSEWHERE_REACH + 1)) >= 0 &&
      !mentions.some((each) => each.start <= token.start && token.start < each.end),
  )
}

function eventOf(
  act: Telling,
  found: SeatCalled,
  sentence: MarkedSentence,
  cause: VacancyCause | null,
  setting: Setting,
): ReportedEvent | null {
  const { register, published, article, results } = setting
  if (results.some(({ contest }) => contest.seat === found.id)) return null
  if (act.rules.every((rule) => rule === 'byElectionCalled.triggered') && isOver(found.id, setting))
    return null
  const contest = contestAfter(found.id, register, published)
  const isOfAnother = isAllOfDevolved(article) || OTHER_POLLS.in(sentence.tokens)
  if (isOfAnother && !speaksOfByElection(sentence)) return null
  const pollDate = pollDayOf(article, sentence, published, contest)
  const modality = calledMood(act, sentence)
  if (!modality || (found.guessed && modality === 'announcedFuture')) return null
  if (modality === 'announcedFuture' && !contest && isSettled(setting) && !fellVacant(found.id, setting))
    return null
  if (
    act.rules.every((rule) => rule === 'byElectionCalled.polls') &&
    !contest &&
    !speaksOfByElection(sentence)
  )
    return null
  const event: EventOf<'byElectionCalled'> = {
    type: 'byElectionCalled',
    person: null,
    constituency: seatRefTo(found.id, register) ?? (found.mention && seatRefOf(found.mention)),
    date: null,
    datePrecision: 'unknown',
    announced: null,
    modality,
    evidence: [{ start: sentence.start, end: sentence.end }],
    rules: [...act.rules],
    fields: { pollDate, cause },
  }
  return {
    event,
    record: contest ? (pollDate && pollDate !== contest.date ? 'conflicts' : 'agrees') : 'unmatched',
  }
}

function asTalk(told: ReportedEvent, sentence: MarkedSentence): ReportedEvent {
  const modality = told.event.modality === 'announcedFuture' ? talkOf(sentence) : null
  return modality ? { ...told, event: { ...told.event, modality } } : told
}

/** Who sits there still does, and goes neither by the article, nor by the register within the fortnight or by what it knows they have said. */
function isHeld(seat: SeatId, acts: readonly Act[], { register, published }: Setting): boolean {
  if (!published) return false
  const sitting = register
    .line(seat)
    .flatMap((each) => register.membershipsIn(each))
    .find((each) => contains(each, published))
  // Whoever wins the contest sits from polling day.
  if (!sitting || sitting.from === published) return false
  const { person, to, toReason } = sitting
  if (to && toReason !== 'dissolution' && daysBetween(published, to) <= NOTICE) return false
  if (acts.some((act) => act.type === 'seatVacated' && hasHappened(act.mood) && idOf(act.person) === person))
    return false
  return !register.announcements.some(
    (each) =>
      each.person === person &&
      each.announced <= published &&
      each.effective !== null &&
      published <= each.effective,
  )
}

/** Days before a seat falls vacant that everybody knows it will. */
const NOTICE = 14

const STRENGTH = ['hypothetical', 'speculation', 'denial', 'recap', 'announcedFuture'] as const

function joined(a: ReportedEvent, b: ReportedEvent): ReportedEvent {
  if (a.event.type !== 'byElectionCalled' || b.event.type !== 'byElectionCalled') return a
  const strength = (each: Modality) => (STRENGTH as readonly Modality[]).indexOf(each)
  const starts = new Set(a.event.evidence.map((each) => each.start))
  return {
    record: a.record,
    event: {
      ...a.event,
      modality: strength(b.event.modality) > strength(a.event.modality) ? b.event.modality : a.event.modality,
      evidence: [...a.event.evidence, ...b.event.evidence.filter((each) => !starts.has(each.start))],
      fields: {
        pollDate: a.event.fields.pollDate ?? b.event.fields.pollDate,
        cause: a.event.fields.cause ?? b.event.fields.cause,
      },
    },
  }
}
