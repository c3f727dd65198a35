/** Candidacies of people who never sat and of parties: the register knows them, if at all, by the contest they stood in. @module */

import { daysBetween, type IsoDate } from '../../base/date.ts'
import type { PartyId } from '../../base/id.ts'
import type { MarkedSentence } from '../../mention/marked.ts'
import { NAMED, type PartyMention } from '../../mention/mention.ts'
import { tokenFrom } from '../../mention/token.ts'
import { wordSet } from '../../mention/word.ts'
import type { Candidacy, Election } from '../../register/election.ts'
import { speaksOfByElection } from '../by-elections/by-election-words.ts'
import { contestsBy } from '../by-elections/by-elections.ts'
import { dateOfAct } from '../days/date-of-act.ts'
import type { Act } from '../discourse/act.ts'
import { seatsIn, seatsNamed } from '../discourse/known-names.ts'
import type { Setting } from '../discourse/setting.ts'
import type { EventOf, PersonRef, SeatRef } from '../event.ts'
import { refOf, seatRefOf, seatRefTo } from '../person-ref.ts'
import type { ReportedEvent } from '../report.ts'
import { isAmidElsewhere, isElsewhere, isOfTheHouse } from './body-stood-for.ts'
import { foldedName } from './candidate-name.ts'
import { HEADED_BY_SEAT } from './candidate-rows.ts'
import { onlyContest, yearTold } from './election-stood-at.ts'

/** How long before polling somebody is called a candidate, at the most. */
const MOST_AHEAD = 400
/** Sentences back in which the seat may be named. */
const REACH = 8

/** None where it is not said, nor borne out by the register, that somebody stands for the Commons. */
export function outsiderCandidacies(act: Act, setting: Setting): ReportedEvent[] {
  const { article, results, published } = setting
  const sentences = act.sentences.flatMap((at) => article.sentences[at] ?? [])
  const elsewhere = sentences.every((each) => isElsewhere(each) && !isOfTheHouse(each))
  if (!act.person) return elsewhere ? [] : partiesStanding(act, sentences, setting)
  const status = act.fields.status ?? 'standing'
  const { resolution, name, form } = act.person
  if (resolution.state === 'resolved' || form !== 'full' || !OF_CANDIDATES.has(status)) return []
  const year = yearBefore(act, setting)
  if (year && act.mood === 'reported') act.mood = 'recap'
  const held = stoodAs(name, setting, year)
  if (status === 'blocked' && !act.fields.party) act.fields = { ...act.fields, party: partyIn(sentences) }
  // A namesake of members is a candidate where the register has one of that name.
  if (resolution.state === 'ambiguous' && !held) return []
  if (held && results.some(({ contest }) => contest.seat === held.election.seat)) return []
  if (held && published && held.election.date < published && !year) return []
  if (!held && (elsewhere || results.length > 0 || isAmidElsewhere(act, article))) return []
  const seat = held ? seatRefTo(held.election.seat, setting.register) : seatOf(act, sentences, setting)
  if (!seat || !(held || isOutspoken(act, sentences) || isAwaited(seat, setting))) return []
  if (!year && act.rules.includes('candidacy.named') && seat && (held || isAwaited(seat, setting)))
    act.mood = 'reported'
  // Whom a party would not have may have stood for another.
  const stoodFor = held && status !== 'blocked' ? setting.register.countedAs(held.candidacy.party) : null
  const party = act.fields.party ?? stoodFor
  return [eventOf(act, refOf(act.person), seat, party, held?.election.date ?? null, setting)]
}

/** Whose choice it is. */
function partyIn(sentences: readonly MarkedSentence[]): PartyId | null {
  const parties = sentences.flatMap(({ mentions }) => mentions.filter((each) => each.kind === 'party'))
  return parties[0]?.party ?? null
}

const OF_CANDIDATES: ReadonlySet<string> = new Set(['standing', 'selected', 'blocked'])

/** Chosen, or called a candidate, by a party that is named. */
function isOutspoken({ rules, fields }: Act, sentences: readonly MarkedSentence[]): boolean {
  if (rules.includes('candidacy.seatPicks') || rules.includes('candidacy.taker')) return true
  if (rules.includes(HEADED_BY_SEAT)) return true
  if (rules.includes('candidacy.selected') && fields.status === 'selected' && isChosen(sentences)) return true
  return Boolean(fields.party) && !rules.includes('candidacy.named') && !rules.includes('candidacy.partyRow')
}

/** "Was chosen for Dover": for a seat that the sentence names, of a body that it does not. */
function isChosen(sentences: readonly MarkedSentence[]): boolean {
  return sentences.some(
    ({ seats, tokens }) =>
      seats.length > 0 && seats.some(({ start }) => CHOSEN_FOR.has(tokens[tokenFrom(tokens, start) - 1])),
  )
}

const CHOSEN_FOR = wordSet('for fight contest')

/** A by-election for the seat is to come, and soon. */
function isAwaited({ id }: SeatRef, { register, published }: Setting): boolean {
  if (!id || !published) return false
  return contestsBy(register)
    .inSeat(id)
    .some(({ date }) => date >= published && daysBetween(published, date) <= MOST_AHEAD / 4)
}

interface Held {
  readonly election: Election
  readonly candidacy: Candidacy
}

/** "The candidate in 2010": the year told, where it is over. */
function yearBefore(act: Act, { article, published }: Setting): string | null {
  const year = yearTold(act, article)
  return year && published && year < published.slice(0, 4) ? year : null
}

/** The contest to come, or of a year told, for a seat the article names, at which the register has a candidate of that name. */
function stoodAs(name: string, { article, register, published }: Setting, year: string | null): Held | null {
  const wanted = foldedName(name)
  for (const seat of seatsNamed(article, register)) {
    for (const election of register.electionsIn(seat)) {
      const isMeant = year ? election.date.startsWith(year) : !published || isSoon(published, election.date)
      if (!isMeant) continue
      const candidacy = register.candidaciesIn(election.id).find((each) => foldedName(each.name) === wanted)
      if (candidacy && (published || election.kind === 'byElection')) return { election, candidacy }
    }
  }
  return null
}

function isSoon(published: IsoDate, date: IsoDate): boolean {
  const days = daysBetween(published, date)
  return days >= -MOST_AHEAD / 10 && days <= MOST_AHEAD
}

/** The seat of the sentence, else the one the article has last named as a seat. */
function seatOf(act: Act, sentences: readonly MarkedSentence[], setting: Setting): SeatRef | null {
  // "The by-election": the one that is to come, though another be named beside it.
  const awaited = sentences.some(speaksOfByElection)
    ? onlyContest(setting.article, setting.register, setting.published)
    : null
  if (awaited) return seatRefTo(awaited.seat, setting.register)
  if (act.seat) return seatRefOf(act.seat)
  const own = sentences.flatMap(({ mentions }) => mentions.filter((each) => each.kind === 'seat'))
  const [only] = own
  if (only?.kind === 'seat' && seatsIn([only], setting.register).size > 0) return seatRefOf(only)
  const first = sentences[0]?.index ?? 0
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const seats = setting.article.sentences[at]?.mentions.filter((each) => each.kind === 'seat') ?? []
    const named = seats.find((each) => each.cued) ?? seats[0]
    if (named && seatsIn([named], setting.register).size > 0) return seatRefOf(named)
  }
  return null
}

/** "The Greens will not contest the by-election": of a contest for one seat. */
function partiesStanding(act: Act, sentences: readonly MarkedSentence[], setting: Setting): ReportedEvent[] {
  const { party } = act.fields
  // Of others it is somebody nameless who stands.
  if (act.mood === 'reported' && !act.rules.some((rule) => OF_PARTIES.has(rule))) return []
  const seat = party ? seatOf(act, sentences, setting) : null
  const isOfSeat = sentences.some(isOfOneSeat) || (seat !== null && isAwaited(seat, setting))
  if (!party || !seat || !isOfSeat || isAmidCouncils(sentences, setting)) return []
  if (setting.results.some(({ contest }) => contest.seat === seat.id)) act.mood = 'recap'
  return together(sentences, party).map((each) => eventOf(act, null, seat, each, null, setting))
}

const OF_PARTIES = new Set(['candidacy.partyOut', 'candidacy.partyIn'])

const COUNCILS = wordSet('council councillor councillors cllr ward mayoral')

function isAmidCouncils(sentences: readonly MarkedSentence[], { article }: Setting): boolean {
  const first = sentences[0]?.index ?? 0
  return article.sentences
    .slice(Math.max(0, first - REACH / 2), first + REACH / 2)
    .some(({ tokens }) => tokens.some((each) => COUNCILS.has(each)))
}

function isOfOneSeat(sentence: MarkedSentence): boolean {
  return (
    (sentence.named & NAMED.seat) !== 0 || OF_ONE_SEAT.in(sentence.tokens) || speaksOfByElection(sentence)
  )
}

const OF_ONE_SEAT = wordSet('seat constituency poll contest')

/** The parties joined to one: "the Greens, Labour and the SNP". */
function together(sentences: readonly MarkedSentence[], party: PartyId): PartyId[] {
  for (const { mentions, tokens } of sentences) {
    const parties = mentions.filter((each): each is PartyMention => each.kind === 'party')
    const last = parties.findLastIndex((each) => each.party === party)
    if (last < 0) continue
    const isJoined = (one: number) => {
      const from = tokenFrom(tokens, (parties[one] as PartyMention).end)
      const to = tokenFrom(tokens, (parties[one + 1] as PartyMention).start)
      return from < to && tokens.slice(from, to).every((each) => JOINTS.has(each))
    }
    let [first, end] = [last, last]
    while (first > 0 && isJoined(first - 1)) first--
    while (end < parties.length - 1 && isJoined(end)) end++
    return [...new Set(parties.slice(first, end + 1).map((each) => each.party))]
  }
  return [party]
}

const JOINTS = wordSet(', and the & both')

function eventOf(
  act: Act,
  person: PersonRef | null,
  seat: SeatRef,
  party: PartyId | null,
  election: IsoDate | null,
  { register, published }: Setting,
): ReportedEvent {
  const when = dateOfAct(act, published, register)
  const printed = act.mood === 'reported' ? (when.date ?? published) : null
  const event: EventOf<'candidacy'> = {
    type: 'candidacy',
    person,
    constituency: seat,
    date: printed,
    datePrecision: printed ? 'day' : 'unknown',
    announced: null,
    modality: act.mood,
    evidence: act.evidence,
    rules: act.rules,
    fields: { status: act.fields.status ?? 'standing', party: party && register.countedAs(party), election },
  }
  return { event, record: election ? 'agrees' : 'unmatched' }
}
