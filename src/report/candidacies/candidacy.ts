/** A candidacy for the Commons: whose party, which election, and what is none. @module */

import { daysBetween, type IsoDate } from '../../base/date.ts'
import type { PersonId, SeatId } from '../../base/id.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { idOf } from '../../mention/meant.ts'
import { wordSet } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import { speaksOfByElection } from '../by-elections/by-election-words.ts'
import { contestsBy } from '../by-elections/by-elections.ts'
import type { Act } from '../discourse/act.ts'
import { namesSeat, seatsIn, seatsNamed } from '../discourse/known-names.ts'
import type { Setting } from '../discourse/setting.ts'
import { latestMembership, standingOn } from '../discourse/standing.ts'
import type { EventFields } from '../event.ts'
import { isAmidElsewhere, isElsewhere, isForAnother, isOfTheHouse } from './body-stood-for.ts'
import {
  contestToCome,
  electionLeftAt,
  electionOf,
  nextGeneralElection,
  partyStoodFor,
} from './election-stood-at.ts'
import { isOfLeaving, mayLeave, wentAtElection } from './leaving.ts'
import { BY_RECORD, seatStoodFor, seatToCome } from './seat-stood-for.ts'

/** Null where it is for another body, or a member's act by someone who is none. */
export function candidacyFields(act: Act, setting: Setting): EventFields['candidacy'] | null {
  const { article, register, published, results } = setting
  const person = idOf(act.person)
  if (!person) return null
  const sentences = act.sentences.flatMap((at) => article.sentences[at] ?? [])
  const status = statusOf(act, person, sentences, setting)
  if (!status) return null
  const toCome = contestToCome(person, register, published)
  const isToCome = toCome !== null
  // The register has them at a contest for a seat that the article names.
  const isOfContest =
    (STANDS.has(status) && isToCome && seatsNamed(article, register).has(toCome.seat)) ||
    act.rules.some((rule) => rule === BY_RECORD || OF_GOERS.has(rule))
  if (!isOfContest) {
    if (sentences.every((each) => isElsewhere(each) && (!isOfTheHouse(each) || isForAnother(each))))
      return null
    if (STANDS.has(status) && isAmidElsewhere(act, article)) return null
  }
  if (status === 'blocked' && sentences.every(isOnlyMoved)) return null
  if (isOfLeaving(act) && !mayLeave(act, person, setting)) return null
  const sits = published === null || standingOn(register, person, published) !== null
  // "Stood down after the election", and sits still: from a post.
  if (sits && published && status === 'standing_down' && sentences.every(isDone)) return null
  const left =
    !sits && status === 'standing_down' && sentences.some(isOver)
      ? electionLeftAt(person, register, published)
      : null
  if (left) {
    act.mood = 'recap'
    return { status, party: act.fields.party ?? partyStoodFor(person, act, left, setting), election: left }
  }
  const rules = (held: ReadonlySet<string>) => act.rules.every((rule) => held.has(rule))
  if (rules(OF_NAMES)) {
    if (results.length > 0 || !(isToCome || seatToCome(act, article, register, published))) return null
    if (isToCome) act.mood = 'reported'
  }
  if (
    sits &&
    act.mood === 'reported' &&
    act.rules.every((rule) => rule === STANDS_FOR) &&
    !isOfContest &&
    !isForTheHouse(sentences, setting)
  )
    return null
  // Members are picked for other things; and where the count is told, who stood is no news.
  if (rules(OF_CANDIDATES) && (results.length > 0 || (published && sits))) return null
  const isHere =
    isOfContest ||
    isToCome ||
    act.seat !== null ||
    sentences.some(isOfTheHouse) ||
    seatStoodFor(act, setting) !== null
  if (!isHere && (rules(OF_SOMEBODY) || (status === 'standing' && !sits))) return null
  const election = electionOf(act, sentences, setting)
  if (STANDS.has(status) && act.mood === 'reported' && stoodNot(person, act, election, setting)) return null
  return { status, party: act.fields.party ?? partyStoodFor(person, act, election, setting), election }
}

/** Days before polling by which everybody who stands has been nominated. */
const NOMINATED = 19

/** Of a by-election of which the register has everybody who stood. */
function stoodNot(
  person: PersonId,
  { seat }: Act,
  election: IsoDate | null,
  { article, register, published }: Setting,
): boolean {
  if (!election || !published || daysBetween(published, election) > NOMINATED) return false
  const seats = seat ? seatsIn([seat], register) : seatsNamed(article, register)
  const contests = contestsBy(register)
    .on(election)
    .filter((each) => seats.has(each.seat) && each.candidacies.length > 0)
  return (
    contests.length > 0 &&
    contests.every(
      ({ candidacies, winner }) => winner !== person && candidacies.every((each) => each.person !== person),
    )
  )
}

/** Told as what they did. */
function isOver({ tokens }: MarkedSentence): boolean {
  return OVER.in(tokens) && !TO_COME.in(tokens)
}

const OVER = wordSet('stood stepped retired left quit bowed gave went decided chose opted elected did')
const TO_COME = wordSet('will would')

/** "Stood down", and not "said that she stood down". */
function isDone({ tokens }: MarkedSentence): boolean {
  return tokens.some(
    (token, at) => DONE.has(token) && DOWN.has(tokens[at + 1]) && !AHEAD.in(tokens, at - NEAR_VERB, at),
  )
}

const DONE = wordSet('stood stepped')
const DOWN = wordSet('down aside')
const AHEAD = wordSet('will would to is are not announced said says')
/** In words. */
const NEAR_VERB = 4

type Status = EventFields['candidacy']['status']

/** Who has no seat to leave does not stand; null where they are not spoken of as standing for the House at all. */
function statusOf(
  act: Act,
  person: PersonId,
  sentences: readonly MarkedSentence[],
  { article, register, published }: Setting,
): Status | null {
  const status = act.fields.status ?? 'standing'
  const isUndone = isNorOf(act, sentences)
  if (status !== 'standing_down' && status !== 'not_contesting' && !isUndone) return status
  const held = published ? standingOn(register, person, published) : latestMembership(register, person, null)
  if (isUndone) {
    const goes = held !== null && published !== null && wentAtElection(person, register, published)
    if (!goes || !leavesOwnSeat(act, held.seat, sentences, article, register)) return status
    act.mood = 'reported'
    return 'standing_down'
  }
  if (published === null)
    return held && leavesOwnSeat(act, held.seat, sentences, article, register) ? 'standing_down' : status
  if (held)
    return act.rules.every((rule) => rule === RULED_OUT) && !sentences.some(speaksOfByElection)
      ? null
      : status === 'standing_down' && sentences.some(speaksOfAnotherSeat)
        ? 'not_contesting'
        : leavesOwnSeat(act, held.seat, sentences, article, register)
          ? 'standing_down'
          : status
  if (status === 'standing_down' && sentences.some(isOver) && electionLeftAt(person, register, published))
    return status
  const isNegative = act.rules.some((rule) => NEGATIVE.has(rule))
  return isNegative && (sentences.some(isOfTheHouse) || article.sentences.some(speaksOfByElection))
    ? 'not_contesting'
    : null
}

/** "Nor will she defend Dover": to a member who went, a seat given up. */
function isNorOf({ fields, mood }: Act, sentences: readonly MarkedSentence[]): boolean {
  const status = fields.status ?? 'standing'
  return status === 'standing' && mood === 'denial' && sentences.some(({ tokens }) => NOR.in(tokens))
}

const NOR = wordSet('nor neither')

/** A member who will not defend a seat at the next election gives up their own. */
function leavesOwnSeat(
  act: Act,
  held: SeatId,
  sentences: readonly MarkedSentence[],
  article: MarkedArticle,
  register: Register,
): boolean {
  if (sentences.some(speaksOfByElection) || article.sentences.some(speaksOfAnotherSeat)) return false
  const named = act.seat ? [act.seat] : sentences.flatMap(({ seats }) => seats)
  return named.length === 0 || namesSeat(named, held, register)
}

/** "Hopes to be a candidate in another constituency". */
function speaksOfAnotherSeat({ tokens }: MarkedSentence): boolean {
  return tokens.some((token, at) => SEAT.has(token) && OTHER.in(tokens, at - 3, at))
}

const SEAT = wordSet('seat constituency')
const OTHER = wordSet('another different new safer winnable find')
const RULED_OUT = 'candidacy.ruledOut'
const NEGATIVE = new Set(['candidacy.notContesting', 'candidacy.standingDown', RULED_OUT])

const STANDS_FOR = 'candidacy.standing'

/** A member who is "standing for Labour" may do so for another body, unless a general election is near or named. */
function isForTheHouse(sentences: readonly MarkedSentence[], { register, published }: Setting): boolean {
  if (sentences.some((each) => isOfTheHouse(each) || each.seats.length > 0 || speaksOfTheElection(each)))
    return true
  const next = nextGeneralElection(register, published)
  return next === null || daysBetween(published as IsoDate, next) <= NEAR
}

/** "At the next election", not "in an election". */
function speaksOfTheElection({ tokens }: MarkedSentence): boolean {
  return tokens.some((token, at) => ELECTION.has(token) && tokens[at - 1]?.lower !== 'an')
}

const ELECTION = wordSet('election elections re-election again')
/** In days. */
const NEAR = 300

/** Told of by the register: `candidacies/goers-by-record.ts`. */
const OF_GOERS: ReadonlySet<string> = new Set(['candidacy.goerByRecord', 'candidacy.goerListed'])

const OF_CANDIDATES = new Set([
  'candidacy.pickedWho',
  'candidacy.adopted',
  'candidacy.facing',
  'candidacy.succeeds',
])
/** "The Labour candidate Ann Lee": news while the contest is to come. */
const OF_NAMES = new Set(['candidacy.named'])
/** Said as well of those who stand for a town hall. */
const OF_SOMEBODY = new Set(['candidacy.isCandidate'])

const STANDS = new Set(['standing', 'selected'])

/** "A motion to deselect her": moved, which is not carried. */
function isOnlyMoved({ tokens }: MarkedSentence): boolean {
  return tokens.some(
    (token, at) =>
      token.lower === 'deselect' &&
      tokens[at - 1]?.lower === 'to' &&
      !tokens.slice(Math.max(0, at - 6), at).some((each) => RESOLVED.has(each)),
  )
}

const RESOLVED = wordSet('voted votes agreed decided resolved chose')
