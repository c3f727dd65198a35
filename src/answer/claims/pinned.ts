/** How firmly the words say which seat, which poll of it and whose figure is meant. @module */
import { daysBetween, type IsoDate } from '../../base/date.ts'
import type { PartyId, PersonId, SeatId } from '../../base/id.ts'
import type { Span } from '../../base/span.ts'
import type { DateMention, PartyMention, PersonMention } from '../../mention/mention.ts'
import type { Candidacy, Election } from '../../register/election.ts'
import { candidacyOf, namedAlone } from './candidate-near.ts'
import { candidateNamed, contestsOf, isSameCandidacy, lastGeneral } from './contest.ts'
import { type NotedContext, onceAContext, textOf, type View } from './context.ts'
import { lineKey, personOf, seatMeant, seatOfPerson } from './seat-meant.ts'
import { fitsDate } from './which-contest.ts'

/**
 * `sentence` says it itself; it is what is in the `news`, and nothing in the sentence points elsewhere; in the `story`
 * there is nothing else it could be; null leaves a choice.
 */
export type Pin = 'sentence' | 'news' | 'story' | null

/** Lines of the seats a story names anywhere; a name that may be of several lines is one of its own. */
export const seatsOfStory = onceAContext((context: NotedContext, view: View): ReadonlySet<SeatId> => {
  const lines = new Set<SeatId>()
  for (const { seats, mentions } of context.article.sentences)
    for (const one of seats) lines.add(lineOf(view, one, mentions) ?? (`seat:${one.name}` as SeatId))
  return lines
})

function lineOf(
  view: View,
  mention: Parameters<typeof seatMeant>[1],
  beside: Parameters<typeof seatMeant>[2],
) {
  const seat = seatMeant(view, mention, beside)
  return seat && lineKey(view.register, seat)
}

/** The seat is the only one the sentence names, itself or by its member; else the only one of the story. */
export function seatPin(view: View, seat: SeatId, election: Election | null): Pin {
  const { mentions } = view.sentence
  const own = lineKey(view.register, seat)
  const named = new Set(
    mentions.flatMap((one) =>
      one.kind === 'seat' ? (lineOf(view, one, mentions) ?? `seat:${one.name}`) : [],
    ),
  )
  if (named.size > 0) return named.size === 1 && named.has(own) ? 'sentence' : null
  const members = mentions.flatMap((one) =>
    one.kind === 'person' && one.form !== 'pronoun' ? (lineOfMember(view, one, own, election) ?? []) : [],
  )
  const sure = mentions.some(
    (one) => one.kind === 'person' && (one.form === 'full' || isSurelyNamed(view, one)),
  )
  if (sure && members.length > 0 && members.every((line) => line === own)) return 'sentence'
  const story = seatsOfStory(view.context, view)
  if (members.length > 0 || story.size !== 1 || !story.has(own)) return null
  if (
    !isNamedBefore(view, own) ||
    mentions.some((one) => one.kind === 'person' && isStranger(view, one, election))
  )
    return null
  return membersBefore(view, own, election).every((line) => line === own) ? 'story' : null
}

/** What only comes later is not yet what the words are about. */
function isNamedBefore(view: View, own: SeatId): boolean {
  return view.context.article.sentences
    .slice(0, view.at)
    .some(({ seats, mentions }) => seats.some((one) => lineOf(view, one, mentions) === own))
}

/** Somebody named in full who did not stand there. */
function isStranger(view: View, mention: PersonMention, election: Election | null): boolean {
  return (
    mention.form === 'full' &&
    election !== null &&
    candidateNamed(view.register, election, personOf(mention), mention.name) === null
  )
}

/** How far back somebody of another seat may be who the words go on about, in sentences. */
const STILL_SPOKEN_OF = 2

function membersBefore(view: View, own: SeatId, election: Election | null): readonly SeatId[] {
  return view.context.article.sentences
    .slice(Math.max(0, view.at - STILL_SPOKEN_OF), view.at)
    .flatMap(({ mentions }) => mentions)
    .flatMap((one) => (one.kind === 'person' ? (lineOfMember(view, one, own, election) ?? []) : []))
}

/** Lines of the seats of the members a story names. */
export const seatsOfMembers = onceAContext((context: NotedContext, view: View): ReadonlySet<SeatId> => {
  const lines = new Set<SeatId>()
  for (const { people } of context.article.sentences)
    for (const one of people) {
      const person = personOf(one)
      const seat = person && seatOfPerson(view.register, person, view.asOf)
      if (seat) lines.add(lineKey(view.register, seat))
    }
  return lines
})

/** Names whose bearers the story gives in full, so that the surname alone is theirs. */
const givenInFull = onceAContext((context: NotedContext): ReadonlySet<PersonId> => {
  const people = new Set<PersonId>()
  for (const { people: named } of context.article.sentences)
    for (const one of named) {
      const person = personOf(one)
      if (person && (one.form === 'full' || one.form === 'role')) people.add(person)
    }
  return people
})

/** Named here by more than a pronoun or a surname that may be another's. */
export function isSurelyNamed(view: View, mention: PersonMention): boolean {
  const person = personOf(mention)
  if (!person || mention.form === 'pronoun') return false
  return mention.form !== 'surname' || givenInFull(view.context).has(person)
}

/** Whoever stood in the contest is of the seat, wherever they sit now. */
function lineOfMember(
  view: View,
  mention: PersonMention,
  own: SeatId,
  election: Election | null,
): SeatId | null {
  const person = personOf(mention)
  if (!person) {
    const stood =
      election && mention.form === 'full' && candidateNamed(view.register, election, null, mention.name)
    return stood ? own : null
  }
  if (election && view.register.candidaciesIn(election.id).some((one) => one.person === person)) return own
  // Nobody won a seat on a day they stood nowhere: "an adviser to Brown before he entered the House".
  if (election?.kind === 'general' && !stoodOn(view, person, election.date)) return null
  const seat = seatOfPerson(view.register, person, view.asOf)
  return seat && lineKey(view.register, seat)
}

function stoodOn(view: View, person: PersonId, day: IsoDate): boolean {
  return view.register
    .candidaciesOf(person)
    .some((one) => view.register.elections.get(one.election)?.date === day)
}

/** How long a poll is what undated words are about, in days. */
const NEWS = 60

const OF_ANOTHER_POLL =
  /\b(?:previous(?:ly)?|last|before|former(?:ly)?|then|ago|earlier|inherit\w*|compared|first (?:won|elected|took)|having (?:won|held|been)|at the time|(?:years?|months?|decades?) back)\b/i
const LAST_ELECTION = /\bat the last (?:general )?election\b[^.;,]{0,24}$/i
const BY_ELECTION = /\bby-?\s?elections?\b/i
const GENERAL = /\b(?:general|last|previous) election\b/i

/** The poll is named by its year or its kind, or is the one in the news while nothing points to another. */
export function pollPin(view: View, election: Election, at: Span, ofTheOneBefore: boolean): Pin {
  const { register, asOf } = view
  const words = textOf(view, view.sentence.start, view.sentence.end)
  // Right beside the figure, whatever other years the sentence names.
  const beside = textOf(view, Math.max(view.sentence.start, at.start - 50), at.start)
  if (asOf && LAST_ELECTION.test(beside) && election.date === lastGeneral(register, asOf)) return 'sentence'
  const all = contestsOf(register, election.seat)
  const dates = view.sentence.mentions.filter(
    (one): one is DateMention => one.kind === 'date' && one.date !== null,
  )
  const dated = dates.filter((date) => all.some((one) => fitsDate(one.date, date)))
  const own = dated.filter((date) => fitsDate(election.date, date))
  if (dated.length > own.length) return null
  if (own.length > 0) {
    // A year may have had two polls: "won Rochdale in 2024".
    const alike = all.filter(
      (one) => isOfItsKind(words, one) && own.every((date) => fitsDate(one.date, date)),
    )
    return alike.length === 1 && alike[0]?.id === election.id ? 'sentence' : null
  }
  const past = all.filter((one) => !asOf || one.date <= asOf)
  const latest = past.at(-1)
  const isNews = asOf !== null && latest !== undefined && daysBetween(latest.date, asOf) <= NEWS
  if (ofTheOneBefore) return isNews && past.at(-2)?.id === election.id ? 'sentence' : otherwise()
  if (OF_ANOTHER_POLL.test(words)) {
    const last = asOf && lastGeneral(register, asOf)
    if (/\blast (?:general )?election\b/i.test(words) && election.date === last) return 'sentence'
    return isNews && past.at(-2)?.id === election.id ? 'story' : null
  }
  if (BY_ELECTION.test(words) || GENERAL.test(words)) {
    const alike = past.filter(({ kind }) => kind === election.kind)
    if (!isOfItsKind(words, election) || alike.at(-1)?.id !== election.id) return null
    return isNews || alike.length === 1 ? 'sentence' : otherwise()
  }
  if (isNews && latest?.id === election.id) return 'news'
  return otherwise()

  function otherwise(): Pin {
    return latest?.id === election.id && !namesAnotherPoll(view, election) ? 'story' : null
  }
}

function isOfItsKind(words: string, { kind }: Election): boolean {
  const byElection = BY_ELECTION.test(words)
  const general = /\bgeneral election\b/i.test(words)
  return byElection && general ? false : kind === 'byElection' ? !general : !byElection
}

/** Some date of the story is that of another poll of the seat. */
function namesAnotherPoll(view: View, election: Election): boolean {
  const others = contestsOf(view.register, election.seat).filter((one) => one.id !== election.id)
  return datesOfStory(view.context).some(
    (one) => others.some(({ date }) => fitsDate(date, one)) && !fitsDate(election.date, one),
  )
}

/** Each once: a long story asks of them for every figure that does not fit. */
const datesOfStory = onceAContext((context: NotedContext): readonly DateMention[] => {
  const dates = new Map<string, DateMention>()
  for (const { mentions } of context.article.sentences)
    for (const one of mentions)
      if (one.kind === 'date' && one.date !== null) dates.set(`${one.date} ${one.precision}`, one)
  return [...dates.values()]
})

type Named = PersonMention | PartyMention

/** Who is named last before a figure or, with nobody before it, first after. */
function nearestName(view: View, at: Span): Named | null {
  const names = view.sentence.mentions.filter(
    (one): one is Named => one.kind === 'party' || (one.kind === 'person' && one.form !== 'pronoun'),
  )
  return names.findLast((one) => one.end <= at.start) ?? names.find((one) => one.start >= at.end) ?? null
}

/** The name nearest to a figure is that of the candidate it was held against. */
export function isBesideCandidate(view: View, at: Span, election: Election, whose: Candidacy): boolean {
  const name = nearestName(view, at)
  const found = name && candidacyOf(view, election, namedAlone(name))
  return found !== null && isSameCandidacy(found, whose)
}

const GOES_ON =
  /\b(?:where|who|which|whose|they|he|she|it|them|while|as|but|after|when|with|over|against|behind|than)\b|[;:]/i

/** Nothing stands between the name and its figure that might turn to somebody else: "they", "where", "behind". */
export function isFirmlyOf(view: View, at: Span): boolean {
  const name = nearestName(view, at)
  return name !== null && name.end <= at.start && !GOES_ON.test(textOf(view, name.end, at.start))
}

/** The party nearest to a figure is the one it was held against. */
export function isBesideParty(view: View, at: Span, party: PartyId): boolean {
  const parties = view.sentence.mentions.filter((one) => one.kind === 'party')
  const near =
    parties.findLast((one) => one.start <= at.start) ?? parties.find((one) => one.start >= at.start)
  return near !== undefined && view.register.countedAs(near.party) === view.register.countedAs(party)
}
