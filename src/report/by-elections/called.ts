/** By-elections to come: for which seat, on which day, because of what. @module */

import { addDays, daysBetween, type IsoDate } from '../../base/date.ts'
import type { PersonId, SeatId } from '../../base/id.ts'
import { contains } from '../../base/interval.ts'
import { anchored } from '../../mention/date/anchor.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { NAMED, type SeatMention } from '../../mention/mention.ts'
import { tokenFrom } from '../../mention/token.ts'
import { KIND, wordSet } from '../../mention/word.ts'
import { keptOfSeat } from '../../register/lookup.ts'
import type { Register } from '../../register/register.ts'
import { hasHappened } from '../clause/modality.ts'
import { ahead } from '../days/date-of-act.ts'
import type { Act } from '../discourse/act.ts'
import { seatsIn } from '../discourse/known-names.ts'
import { isAllOfDevolved } from '../discourse/not-of-the-house.ts'
import type { Setting } from '../discourse/setting.ts'
import type { EventOf, Modality, VacancyCause } from '../event.ts'
import { seatRefOf, seatRefTo } from '../person-ref.ts'
import type { ReportedEvent } from '../report.ts'
import { vacancyOf } from '../vacancies/vacancy.ts'
import { byElectionAt, speaksOfByElection } from './by-election-words.ts'
import { type Contest, contestsBy } from './by-elections.ts'
import { contestOfVacancy, contestsNamed, isBeside } from './called-by-name.ts'
import { calledMood, talkOf } from './called-mood.ts'

/** How long after it is first spoken of a by-election is held, at the most. */
const MOST_WAIT = 400

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
      const seat = seatOf(sentence, act.seat, vacated, setting)
      if (!seat || isElsewhere(sentence)) continue
      add(seat.id, eventOf(act, seat, sentence, vacated.get(seat.id) ?? null, setting), sentence)
      for (const other of heldWith(seat, sentence, setting))
        add(other.id, eventOf(act, other, sentence, vacated.get(other.id) ?? null, setting), sentence)
    }
  }
  for (const { seat, sentence, opens } of contestsNamed(setting)) {
    if (isElsewhere(sentence)) continue
    const mood: Modality = opens ? 'announcedFuture' : 'recap'
    const act = { rules: ['byElectionCalled.named'], mood }
    add(
      seat,
      eventOf(act, { id: seat, mention: null }, sentence, vacated.get(seat) ?? null, setting),
      sentence,
    )
  }
  const [left, ...others] = newlyVacant(acts, vacated)
  if (left && others.length === 0 && !found.has(left)) {
    const named = contestOfVacancy(left, setting)
    const act = { rules: ['byElectionCalled.named'], mood: 'announcedFuture' as const }
    if (named && !isElsewhere(named.sentence))
      add(
        left,
        eventOf(act, { id: left, mention: null }, named.sentence, vacated.get(left) ?? null, setting),
        named.sentence,
      )
  }
  return [...found.values()]

  function add(seat: SeatId, event: ReportedEvent | null, sentence: MarkedSentence): void {
    if (!event) return
    const told = found.get(seat)
    const own = isHeld(seat, acts, setting) ? asTalk(event, sentence) : event
    found.set(seat, told ? joined(told, own) : own)
  }
}

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

/** "By-elections in Dover, Deal and Hythe": of seats named beside one those that vote on its day. */
function heldWith(seat: SeatFound, { seats }: MarkedSentence, { register, published }: Setting): SeatFound[] {
  if (seats.length < 2 || !published) return []
  const contest = contestAfter(seat.id, register, published)
  if (!contest) return []
  return seats.flatMap((mention) => {
    const found = seatFound(mention, register)
    if (!found || found.id === seat.id) return []
    return contestAfter(found.id, register, published)?.date === contest.date ? [found] : []
  })
}

/** "One" is the by-election that one of the last two sentences speaks of. */
function isOfBefore(sentence: MarkedSentence, { sentences }: MarkedArticle): boolean {
  const { index } = sentence
  return (
    !speaksOfByElection(sentence) && sentences.slice(Math.max(0, index - 2), index).some(speaksOfByElection)
  )
}

interface SeatFound {
  readonly id: SeatId
  readonly mention: SeatMention | null
  /** Only by whoever is spoken of: a leader faces by-elections in others' seats. */
  readonly guessed?: true
}

/** Seats of members whom the article has leaving, each with the cause. */
function vacatedSeats(
  acts: readonly Act[],
  { register, published }: Setting,
): Map<SeatId, VacancyCause | null> {
  const seats = new Map<SeatId, VacancyCause | null>()
  for (const act of acts) {
    if (act.type !== 'seatVacated' || act.person?.resolution.state !== 'resolved') continue
    const person = act.person.resolution.id
    const membership =
      vacancyOf(register, person, act.fields.cause ?? null, published) ??
      (published && !act.rules.includes('seatVacated.recallSigned')
        ? register.seatOf(person, published)
        : null)
    if (membership) seats.set(membership.seat, act.fields.cause ?? null)
  }
  return seats
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

/** The seat named beside the word; else the one left vacant; else the last named before. */
function seatOf(
  sentence: MarkedSentence,
  named: SeatMention | null,
  vacated: ReadonlyMap<SeatId, unknown>,
  setting: Setting,
): SeatFound | null {
  const { article, register, published } = setting
  const own =
    (named && !isBeside(named, sentence) ? seatFound(named, register) : null) ?? seatIn(sentence, register)
  // "Faces another by-election after losing Dover": the seat named has had its contest, and another is vacant.
  if (own && !(vacated.size === 1 && !vacated.has(own.id) && isOver(own.id, setting)))
    return inFull(own, vacated, register)
  if (vacated.size === 1) return { id: [...vacated.keys()][0] as SeatId, mention: null }
  for (const mention of sentence.people) {
    if (mention.resolution.state !== 'resolved') continue
    const held = vacancyOf(register, mention.resolution.id, null, published)
    if (held && vacated.has(held.seat)) return { id: held.seat, mention: null }
  }
  for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - 4); at--) {
    const before = seatIn(article.sentences[at] as MarkedSentence, register)
    if (before) return before
  }
  return heldBy(sentence, setting)
}

/** "She will not trigger a by-election": of the seat of whoever is spoken of. */
function heldBy({ people, tokens }: MarkedSentence, { register, published }: Setting): SeatFound | null {
  const cause = tokens.findIndex(({ lower }, at) => lower === 'by' && CAUSE.test(tokens[at - 1]?.lower ?? ''))
  for (const mention of people) {
    if (mention.resolution.state !== 'resolved' || !published) continue
    const held = register.seatOf(mention.resolution.id, published)
    if (!held || (cause >= 0 && tokenFrom(tokens, mention.start) < cause)) continue
    // "The by-election caused by Ann Lee's going" is for her seat.
    return cause >= 0 ? { id: held.seat, mention: null } : { id: held.seat, mention: null, guessed: true }
  }
  return null
}

const CAUSE = /^(?:caus|trigger|spark|prompt|forc|precipitat)ed$/

/** Its by-election was held within the year, and none is to come. */
function isOver(seat: SeatId, { register, published }: Setting): boolean {
  if (!published || contestAfter(seat, register, published)) return false
  return contestsBy(register)
    .inSeat(seat)
    .some(({ date }) => date < published && daysBetween(date, published) <= MOST_WAIT)
}

/** "Newton" of the seat of Newton and Barton that the article has falling vacant. */
function inFull(own: SeatFound, vacated: ReadonlyMap<SeatId, unknown>, register: Register): SeatFound {
  if (vacated.has(own.id)) return own
  const name = `${register.seats.get(own.id)?.name} `
  const longer = [...vacated.keys()].find((id) => register.seats.get(id)?.name.startsWith(name))
  return longer ? { id: longer, mention: null } : own
}

function seatIn(sentence: MarkedSentence, register: Register): SeatFound | null {
  for (const mention of sentence.seats) {
    if (!mention.cued && !faces(sentence, mention)) continue
    if (isBeside(mention, sentence)) continue
    const found = seatFound(mention, register)
    if (found) return found
  }
  return null
}

function seatFound(mention: SeatMention, register: Register): SeatFound | null {
  const { resolution } = mention
  const id = resolution.state === 'resolved' ? resolution.id : [...seatsIn([mention], register)].at(-1)
  return id ? { id, mention } : null
}

/** "Winchester faces a by-election". */
function faces({ tokens }: MarkedSentence, seat: SeatMention): boolean {
  return /^fac(?:es|ed|ing)$/.test(tokens[tokenFrom(tokens, seat.end)]?.lower ?? '')
}

function eventOf(
  act: Pick<Act, 'rules' | 'mood'>,
  found: SeatFound,
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
  if (acts.some((act) => act.type === 'seatVacated' && hasHappened(act.mood) && isOf(act, person)))
    return false
  return !register.announcements.some(
    (each) =>
      each.person === person &&
      each.announced <= published &&
      each.effective !== null &&
      published <= each.effective,
  )
}

function isOf({ person }: Act, id: PersonId): boolean {
  return person?.resolution.state === 'resolved' && person.resolution.id === id
}

/** Days before a seat falls vacant that everybody knows it will. */
const NOTICE = 14

/** The register would have the contest by now, had there been one. */
function isSettled({ register, published }: Setting): boolean {
  return published !== null && addDays(published, MOST_WAIT) <= register.completeTo.results
}

/** A general election may come before the contest for a seat that fell vacant. */
function fellVacant(seat: SeatId, { register, published }: Setting): boolean {
  return register
    .membershipsIn(seat)
    .some(
      ({ to, toReason }) =>
        to !== null && toReason !== 'dissolution' && Math.abs(daysBetween(to, published ?? to)) <= MOST_WAIT,
    )
}

function contestAfter(seat: SeatId, register: Register, published: IsoDate | null): Contest | null {
  const contests = contestsOfLine(register, seat)
  if (!published) return contests.at(-1) ?? null
  return (
    contests.find((each) => each.date >= published && daysBetween(published, each.date) <= MOST_WAIT) ?? null
  )
}

/** Of all generations of the seat, in their order. */
const contestsOfLine = keptOfSeat((register, seat: SeatId): readonly Contest[] =>
  register.line(seat).flatMap((each) => contestsBy(register).inSeat(each)),
)

const POLLING = wordSet(
  'poll polls polling vote votes voting voters held place contest contested called scheduled set',
)

/** A printed day to come in a sentence about polling; the register's own day before any other. */
function pollDayOf(
  article: MarkedArticle,
  near: MarkedSentence,
  published: IsoDate | null,
  contest: Contest | null,
): IsoDate | null {
  let chosen: IsoDate | null = null
  for (let at = Math.max(0, near.index - 2); at < Math.min(article.sentences.length, near.index + 6); at++) {
    const sentence = article.sentences[at] as MarkedSentence
    if ((sentence.named & NAMED.date) === 0) continue
    if (!POLLING.in(sentence.tokens) && !speaksOfByElection(sentence)) continue
    for (const mention of sentence.mentions) {
      if (mention.kind !== 'date') continue
      const { date, precision } = anchored(mention, published)
      if (!date || precision !== 'day') continue
      if (date === contest?.date || anchored(ahead(mention), published).date === contest?.date)
        return contest?.date ?? null
      if (published && date > published && daysBetween(published, date) <= MOST_WAIT / 2) chosen ??= date
    }
  }
  return chosen ?? (contest !== null && contest.date === published ? contest.date : null)
}

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
