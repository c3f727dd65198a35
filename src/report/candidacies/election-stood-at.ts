/** Which election a candidacy is for, and in whose colours: what the article says of it, and what the register has of it. @module */

import { addDays, daysBetween, type IsoDate } from '../../base/date.ts'
import type { PartyId, PersonId } from '../../base/id.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { idOf } from '../../mention/meant.ts'
import type { SeatMention } from '../../mention/mention.ts'
import { tokenFrom } from '../../mention/token.ts'
import { wordSet } from '../../mention/word.ts'
import type { Membership } from '../../register/membership.ts'
import { INDEPENDENT } from '../../register/no-party.ts'
import type { Register } from '../../register/register.ts'
import { speaksOfByElection, speaksOfGeneralElection } from '../by-elections/by-election-words.ts'
import { type Contest, contestsBy } from '../by-elections/by-elections.ts'
import type { Act } from '../discourse/act.ts'
import { seatsIn, seatsNamed } from '../discourse/known-names.ts'
import type { Setting } from '../discourse/setting.ts'
import { latestMembership, standingOn } from '../discourse/standing.ts'
import { contestFought } from './fought.ts'

/** The by-election the sentence or the article is about, else the next general election; of somebody who went at one, that. */
export function electionOf(
  act: Act,
  sentences: readonly MarkedSentence[],
  { article, register, published, results }: Setting,
): IsoDate | null {
  const person = idOf(act.person)
  const toCome = person ? contestToCome(person, register, published) : null
  if (toCome && seatsNamed(article, register).has(toCome.seat)) return toCome.date
  const told = results.find(
    ({ contest, event }) =>
      event.modality === 'reported' &&
      contest.candidacies.some((each) => each.person !== null && each.person === person),
  )
  if (told) return told.contest.date
  const again = standsAgain(act, article)
  const spoken = !again && sentences.some(speaksOfByElection)
  if (spoken && act.seat) {
    const all = contestsBy(register).naming([], seatsIn([act.seat], register))
    // Without a day it is the one they stood in.
    const held = published
      ? all.filter((each) => isSoon(each.date, published))
      : all.filter(({ candidacies }) => person && candidacies.some((each) => each.person === person))
    return held.sort((a, b) => (a.date < b.date ? -1 : 1))[0]?.date ?? null
  }
  if (spoken) {
    const only = onlyContest(article, register, published)
    return only && !sitsElsewhere(person, only, register, published) ? only.date : null
  }
  const year = yearTold(act, article)
  if (year) {
    const then = electionOfYear(register, year)
    if (then || (published && year < published.slice(0, 4)))
      return then ?? nextGeneralElection(register, `${year}-12-31` as IsoDate)
  }
  if (!again && act.fields.status !== 'standing_down' && !sentences.some(speaksOfGeneralElection)) {
    const soon = contestNear(act, sentences, register, published)
    if (soon) return soon.date
  }
  return published
    ? nextGeneralElection(register, published)
    : person && (foughtHere(person, act, article, register) ?? electionByLife(person, act, article, register))
}

/** The one year that a candidacy is told of: "was barred from standing in 2010". "Its member since 1992" is of the seat. */
export function yearTold({ dates }: Act, { sentences }: MarkedArticle): string | null {
  const [only, ...others] = dates
  if (!only?.date || only.precision !== 'year' || others.length > 0) return null
  const tokens = sentences.find(({ start, end }) => start <= only.start && only.start < end)?.tokens ?? []
  return SINCE.has(tokens[tokenFrom(tokens, only.start) - 1]) ? null : only.date.slice(0, 4)
}

const SINCE = wordSet('since from until before after')

function electionOfYear(register: Register, year: string): IsoDate | null {
  const held = register.parliaments.filter(({ election }) => election.startsWith(year))
  return held.length === 1 ? (held[0]?.election ?? null) : null
}

/** A member who stands in a by-election has left the seat it is for. */
export function sitsElsewhere(
  person: PersonId | null,
  { seat }: Contest,
  register: Register,
  published: IsoDate | null,
): boolean {
  const held = person && published ? standingOn(register, person, published) : null
  return held !== null && held.seat !== seat
}

/** The one by-election to come in a seat that the article names. */
export function onlyContest(
  article: MarkedArticle,
  register: Register,
  published: IsoDate | null,
): Contest | null {
  if (!published) return null
  const soon = contestsBy(register)
    .naming([], seatsNamed(article, register))
    .filter(({ date }) => isSoon(date, published))
  const [first, ...others] = soon
  return first && others.every(({ seat }) => seat === first.seat) ? first : null
}

/** Days before polling within which somebody chosen for a seat is chosen for its by-election. */
const NEAR = 75

/** The by-election that is near for the seat somebody stands in. */
function contestNear(
  act: Act,
  sentences: readonly MarkedSentence[],
  register: Register,
  published: IsoDate | null,
): Contest | null {
  const seats: readonly SeatMention[] = act.seat ? [act.seat] : sentences.flatMap((each) => each.seats)
  if (!published || seats.length === 0) return null
  return (
    contestsBy(register)
      .naming([], seatsIn(seats, register))
      .find(({ date }) => date >= published && daysBetween(published, date) <= NEAR) ?? null
  )
}

/** On a page without a day: the one at which somebody stood, who does so for the first time, in a seat that it names. */
function foughtHere(
  person: PersonId,
  { fields, mood }: Act,
  article: MarkedArticle,
  register: Register,
): IsoDate | null {
  const stands = mood === 'reported' && (fields.status === 'standing' || fields.status === 'selected')
  if (!stands || isCalledByRole(person, article)) return null
  return contestFought(person, article, register, null)?.date ?? null
}

/** On a page without a day: the election at which they left the House, or at which they came into it. */
function electionByLife(
  person: PersonId,
  { fields, mood }: Act,
  article: MarkedArticle,
  register: Register,
): IsoDate | null {
  const all = register.membershipsOf(person)
  if (fields.status === 'standing_down') return leftAt(all.at(-1), register)
  const [first] = all
  const stands = mood === 'reported' && (fields.status === 'standing' || fields.status === 'selected')
  if (!stands || first?.fromReason !== 'generalElection' || isCalledByRole(person, article)) return null
  // Who came back may be told of then.
  const returned = all.some(
    ({ to }, at) => at < all.length - 1 && nextGeneralElection(register, to) !== all[at + 1]?.from,
  )
  return returned ? null : first.from
}

/** "The member for the Isles": whoever is told to sit does not stand for the first time. */
function isCalledByRole(person: PersonId, { sentences }: MarkedArticle): boolean {
  return sentences.some(({ people }) => people.some((each) => each.form === 'role' && idOf(each) === person))
}

/** The election at which somebody who sat until the dissolution before it sat no more. */
function leftAt(last: Membership | undefined, register: Register): IsoDate | null {
  return last?.to && last.toReason === 'dissolution' ? nextGeneralElection(register, last.to) : null
}

/** The last election up to the day at which somebody left the House, of those who have. */
export function electionLeftAt(person: PersonId, register: Register, day: IsoDate | null): IsoDate | null {
  const left = leftAt(latestMembership(register, person, day) ?? undefined, register)
  return left && (!day || left <= day) ? left : null
}

/** The by-election of the year after in which the register has somebody standing. */
export function contestToCome(
  person: PersonId,
  register: Register,
  published: IsoDate | null,
): Contest | null {
  if (!published) return null
  return (
    contestsBy(register)
      .naming([person], [])
      .find(
        (each) =>
          isSoon(each.date, published) &&
          (each.winner === person || each.candidacies.some((candidacy) => candidacy.person === person)),
      ) ?? null
  )
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

/** Whose candidate somebody is where no party is printed: that of the contest, else that they sit or last sat for. */
export function partyStoodFor(
  person: PersonId,
  act: Act,
  election: IsoDate | null,
  { register, published }: Setting,
): PartyId | null {
  const own = partyAt(person, act, election, register)
  if (own) return own
  const sat = partyOf(person, register, published)
  // Without the whip nobody knows yet for whom they would stand; who goes, goes as what they are.
  if (sat && (sat !== INDEPENDENT || act.fields.status === 'standing_down')) return sat
  const toCome = contestToCome(person, register, published)
  const party = toCome?.candidacies.find((each) => each.person === person)?.party
  return party ? register.countedAs(party) : null
}

/** What they were elected as at it, of those who stand and won. */
function partyAt(person: PersonId, act: Act, election: IsoDate | null, register: Register): PartyId | null {
  const { status } = act.fields
  if (!election || (status !== 'standing' && status !== 'selected')) return null
  const won = register.membershipsOf(person).find(({ from }) => from === election)
  const party = won && register.partyOf(person, won.from)
  return party ? register.countedAs(party) : null
}

/** How long ago a member who sits no more left, whose party is printed nowhere, in days. */
const LATELY = 400

/** A sitting member's own party. */
function partyOf(person: PersonId, register: Register, published: IsoDate | null): PartyId | null {
  // The party of the day before: who changes party today announced as a member of the old one.
  // Of an undated page, the party they were last elected for.
  const last = latestMembership(register, person, published)
  const until =
    last?.to && published && daysBetween(last.to, published) <= LATELY ? addDays(last.to, -1) : null
  const before = published && addDays(published, -1)
  const day = !published ? last?.from : before && standingOn(register, person, before) ? before : until
  const was = day ? register.partyOf(person, day) : null
  // Who has the whip back has a party again that very day.
  const party = was === INDEPENDENT && published ? (register.partyOf(person, published) ?? was) : was
  return party && register.countedAs(party)
}

/** For the seat they have. */
export function standsAgain(act: Act, article: MarkedArticle): boolean {
  return act.sentences.every((at) =>
    article.sentences[at]?.tokens.some(
      (token, index, all) => token.lower === 'again' && /^st(?:an|oo)d/.test(all[index - 1]?.lower ?? ''),
    ),
  )
}
