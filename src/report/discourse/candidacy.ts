/** A candidacy for the Commons: whose party, which election, and what is none. @module */

import { addDays, daysBetween, type IsoDate } from '../../base/date.ts'
import type { PartyId, PersonId } from '../../base/id.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { wordSet } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import type { Act } from '../act.ts'
import type { EventFields, SeatRef } from '../event.ts'
import { seatRefOf } from '../person-ref.ts'
import { isAmidElsewhere, isElsewhere, isForAnother, isOfTheHouse } from './body-stood-for.ts'
import { speaksOfByElection } from './by-election-words.ts'
import { type Contest, contestsBy } from './by-elections.ts'
import type { ActDate } from './date-of-act.ts'
import { seatsIn, seatsNamed } from './known-names.ts'
import { tokenAt } from './measure.ts'
import type { Setting } from './setting.ts'
import { latestMembership, standingOn } from './standing.ts'

/** Null where it is for another body, or a member's act by someone who is none. */
export function candidacyFields(act: Act, setting: Setting): EventFields['candidacy'] | null {
  const { article, register, published, results } = setting
  const person = act.person?.resolution.state === 'resolved' ? act.person.resolution.id : null
  const status = act.fields.status ?? 'standing'
  if (!person) return null
  const sentences = act.sentences.flatMap((at) => article.sentences[at] ?? [])
  if (sentences.every((each) => isElsewhere(each) && (!isOfTheHouse(each) || isForAnother(each)))) return null
  if (STANDS.has(status) && isAmidElsewhere(act, article)) return null
  if (status === 'blocked' && sentences.every(isOnlyMoved)) return null
  if (act.rules.every((rule) => rule === 'candidacy.leaving')) {
    const goes = published ? goesAtElection(person, register, published) : isNearElection(act, article)
    if (!goes) return null
  }
  const sits = published === null || standingOn(register, person, published) !== null
  if (!sits && (status === 'standing_down' || status === 'not_contesting')) return null
  const isToCome = contestToCome(person, register, published) !== null
  const rules = (held: ReadonlySet<string>) => act.rules.every((rule) => held.has(rule))
  if (rules(OF_NAMES)) {
    if (results.length > 0 || !(isToCome || seatToCome(act, article, register, published))) return null
    if (isToCome) act.mood = 'reported'
  }
  // Members are picked for other things; and where the count is told, who stood is no news.
  if (rules(OF_CANDIDATES) && (results.length > 0 || (published && sits))) return null
  const isHere =
    isToCome || act.seat !== null || sentences.some(isOfTheHouse) || seatStoodFor(act, setting) !== null
  if (!isHere && (rules(OF_SOMEBODY) || (status === 'standing' && !sits))) return null
  return {
    status,
    party:
      act.fields.party ?? partyOf(person, register, published) ?? partyToCome(person, register, published),
    election: electionOf(act, sentences, setting),
  }
}

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

/** Days before a general election within which a member who is "standing down" means to go at it. */
const MOST_BEFORE = 640

/** Of an undated page: it speaks of elections about the words. */
function isNearElection(act: Act, { sentences }: MarkedArticle): boolean {
  const first = act.sentences[0] ?? 0
  return sentences
    .slice(Math.max(0, first - ABOUT), first + ABOUT + 1)
    .some(({ tokens }) => tokens.some(({ lower }) => lower === 'election' || lower === 're-election'))
}

/** Sentences about one. */
const ABOUT = 7

/** The next general election is near, and no contest for the seat came before it. */
function goesAtElection(person: PersonId, register: Register, published: IsoDate): boolean {
  const next = nextGeneralElection(register, published)
  const seat = standingOn(register, person, published)?.seat
  if (!next || !seat || daysBetween(published, next) > MOST_BEFORE) return false
  return !contestsBy(register)
    .inSeat(seat)
    .some((each) => each.date > published && each.date < next)
}

/** How long after it was said a candidacy is still told by its day. */
const MOST_SAID = 45

/** The day it was announced: a printed day shortly before, else the day of printing; of background, none. */
export function candidacyDay(act: Act, when: ActDate, isPast: boolean, published: IsoDate | null): ActDate {
  if (isPast || act.mood !== 'reported') return { date: null, precision: 'unknown', held: null }
  const { date, precision } = when
  const printed =
    date && precision === 'day' && (!published || Math.abs(daysBetween(date, published)) <= MOST_SAID)
  return { date: printed ? date : published, precision: printed || published ? 'day' : 'unknown', held: null }
}

/** "Stood again as an independent" of a contest that is over, "had already told his association". */
export function isPastContest(act: Act, fields: object, { article, published }: Setting): boolean {
  if (act.type !== 'candidacy' || (act.mood !== 'reported' && act.mood !== 'announcedFuture')) return false
  const election = 'election' in fields ? (fields.election as IsoDate | null) : null
  if (election && published && election <= published) return true
  return act.sentences.every((at) => hadBeen(article.sentences[at]))
}

/** The saying or choosing itself is pluperfect. */
function hadBeen(sentence: MarkedSentence | undefined): boolean {
  const words = sentence?.tokens.map((token) => token.lower) ?? []
  return words.some(
    (word, at) => word === 'had' && words.slice(at + 1, at + 4).some((next) => SAID_OR_CHOSEN.has(next)),
  )
}

const SAID_OR_CHOSEN = new Set(
  'said told announced indicated decided declared selected chosen adopted confirmed revealed made'.split(' '),
)

/** Where somebody stands: the seat named as one, or the place they stand "in" or "for". */
export function seatStoodFor(act: Act, { article, register, published }: Setting): SeatRef | null {
  if (act.fields.status === 'standing_down' || standsAgain(act, article)) return null
  if (act.seat) return seatRefOf(act.seat)
  const toCome = seatToCome(act, article, register, published)
  if (toCome) return toCome
  for (const at of act.sentences) {
    const sentence = article.sentences[at]
    for (const mention of sentence?.mentions ?? []) {
      if (mention.kind !== 'seat' || !sentence) continue
      const first = tokenAt(sentence.tokens, mention.start)
      if (STOOD_FOR.has(sentence.tokens[first - 1])) return seatRefOf(mention)
    }
  }
  return act.fields.status === 'standing' ? null : seatOfAnother(act, register, published)
}

/** The by-election of the year after in which the register has somebody standing. */
function contestToCome(person: PersonId, register: Register, published: IsoDate | null): Contest | null {
  if (!published) return null
  return (
    contestsBy(register)
      .naming([person], [])
      .find(
        (each) =>
          isSoon(each.date, published) && each.candidacies.some((candidacy) => candidacy.person === person),
      ) ?? null
  )
}

/** The seat somebody who sits for none is to fight or win by the register, where the article names it or its member. */
function seatToCome(
  act: Act,
  article: MarkedArticle,
  register: Register,
  published: IsoDate | null,
): SeatRef | null {
  const person = act.person?.resolution.state === 'resolved' ? act.person.resolution.id : null
  if (!person || !published || standingOn(register, person, published)) return null
  const next = nextGeneralElection(register, published)
  const id =
    contestToCome(person, register, published)?.seat ??
    register.membershipsOf(person).find((each) => each.from === next)?.seat
  const seat = id && seatsNamed(article, register).has(id) ? register.seats.get(id) : undefined
  return seat ? { name: seat.name, id: seat.id, candidates: [] } : null
}

/** Whose colours the register has somebody standing in at a by-election to come. */
function partyToCome(person: PersonId, register: Register, published: IsoDate | null): PartyId | null {
  const contest = contestToCome(person, register, published)
  const party = contest?.candidacies.find((each) => each.person === person)?.party
  return party ? register.countedAs(party) : null
}

/** "P has been chosen to fight the seat": the sitting member's beside whom P is named. */
function seatOfAnother(act: Act, register: Register, published: IsoDate | null): SeatRef | null {
  if (act.fields.status !== 'selected' || !published) return null
  const person = act.person?.resolution.state === 'resolved' ? act.person.resolution.id : null
  if (!person || standingOn(register, person, published)) return null
  for (const { resolution } of act.alternatives) {
    const held = resolution.state === 'resolved' ? standingOn(register, resolution.id, published) : null
    const seat = held && register.seats.get(held.seat)
    if (seat) return { name: seat.name, id: seat.id, candidates: [] }
  }
  return null
}

/** For the seat they have. */
function standsAgain(act: Act, article: MarkedArticle): boolean {
  return act.sentences.every((at) =>
    article.sentences[at]?.tokens.some(
      (token, index, all) => token.lower === 'again' && /^st(?:an|oo)d/.test(all[index - 1]?.lower ?? ''),
    ),
  )
}

const STOOD_FOR = wordSet('in for contest contesting fight fighting defend defending win')

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

/** A sitting member's own party, where none is printed; without the whip nobody's. */
function partyOf(person: PersonId, register: Register, published: IsoDate | null): PartyId | null {
  // The party of the day before: who changes party today announced as a member of the old one.
  // Of an undated page, the party they were last elected for.
  const day = published ? addDays(published, -1) : latestMembership(register, person, null)?.from
  const party = day && standingOn(register, person, day) ? register.partyOf(person, day) : null
  return party && party !== 'party:independent' ? register.countedAs(party) : null
}

/** The by-election the sentence or the article is about, else the next general election. */
function electionOf(
  act: Act,
  sentences: readonly MarkedSentence[],
  { article, register, published, results }: Setting,
): IsoDate | null {
  const person = act.person?.resolution.state === 'resolved' ? act.person.resolution.id : null
  const toCome = person ? contestToCome(person, register, published) : null
  if (toCome && seatsNamed(article, register).has(toCome.seat)) return toCome.date
  const spoken = sentences.some(speaksOfByElection)
  const seats = act.seat ? seatsIn([act.seat], register) : null
  const told = results.find(
    ({ contest, event }) =>
      event.modality === 'reported' &&
      contest.candidacies.some(
        (each) =>
          each.person !== null &&
          act.person?.resolution.state === 'resolved' &&
          each.person === act.person.resolution.id,
      ),
  )
  if (told) return told.contest.date
  if (spoken && seats && !standsAgain(act, article)) {
    const all = contestsBy(register).naming([], seats)
    // Without a day it is the one they stood in.
    const held = published
      ? all.filter((each) => isSoon(each.date, published))
      : all.filter(({ candidacies }) => person && candidacies.some((each) => each.person === person))
    return held.sort((a, b) => (a.date < b.date ? -1 : 1))[0]?.date ?? null
  }
  return spoken && !standsAgain(act, article) ? null : nextGeneralElection(register, published)
}

/** A by-election somebody says they will stand in is at most a year away. */
function isSoon(date: IsoDate, published: IsoDate): boolean {
  const days = daysBetween(published, date)
  return days >= 0 && days <= 365
}

/** The general election an article printed that day calls "the next": the first after it. */
export function nextGeneralElection(register: Register, published: IsoDate | null): IsoDate | null {
  if (!published) return null
  return register.parliaments.find((each) => each.election > published)?.election ?? null
}
