/** Marks everything an article names, as of a day. @module */
import type { IsoDate } from '../base/date.ts'
import type { PartyId, PersonId } from '../base/id.ts'
import { inOrder } from '../base/in-order.ts'
import { lazily } from '../register/lookup.ts'
import type { Register } from '../register/register.ts'
import { anchored } from './date/anchor.ts'
import type { Gazetteer } from './gazetteer.ts'
import { type MarkedArticle, type MarkedSentence, once } from './marked.ts'
import type { DateMention, Mention, PartyMention, PersonMention, SeatMention } from './mention.ts'
import { bitsOf } from './named.ts'
import { partiesOf } from './party.ts'
import { Antecedents } from './person/antecedents.ts'
import { DESCRIBING } from './person/description.ts'
import { peopleOf } from './person/people.ts'
import { UNPRINTED } from './person/printed.ts'
import type { Identity, NamedPerson } from './person/resolve.ts'
import { rolesOf } from './person/role.ts'
import { seatMention } from './seat.ts'
import { speechesOf } from './speech.ts'
import { KIND, wordSet } from './word.ts'
import type { WordedSentence, Wording } from './wording.ts'

/** Names are resolved as of `asOf`; null leaves to the register's silence what only a day could decide. */
export function markArticle(wording: Wording, gazetteer: Gazetteer, asOf: IsoDate | null): MarkedArticle {
  const { article, text, blocks } = wording
  const seats = seatsOf(wording.sentences, asOf)
  const isOfPolitics = lazily(() => wording.sentences.some(isPolitical))
  const people = peopleOf(wording.sentences, seats, gazetteer.names, asOf, isOfPolitics)
  const marker = new Marker(gazetteer.register, asOf, people)
  const sentences: MarkedSentence[] = []
  let kinds = 0
  let named = 0
  for (let at = 0; at < wording.sentences.length; at++) {
    const sentence = marker.marked(
      wording.sentences[at] as WordedSentence,
      people[at] ?? NONE,
      seats[at] ?? NONE,
    )
    sentences.push(sentence)
    kinds |= sentence.kinds
    named |= sentence.named
  }
  const { speeches, reportedSpeech } = speechesOf(wording, sentences)
  return {
    article,
    text,
    asOf,
    blocks,
    sentences,
    kinds,
    named,
    notes: once.notes(),
    speeches,
    reportedSpeech,
  }
}

/** The seats that each sentence names. */
function seatsOf(
  sentences: readonly WordedSentence[],
  asOf: IsoDate | null,
): readonly (readonly SeatMention[])[] {
  const all: (readonly SeatMention[])[] = []
  for (const { seats } of sentences)
    all.push(seats.length === 0 ? NONE : seats.map((seat) => seatMention(seat, asOf)))
  return all
}

/** Marks the sentences of one article in their order, and remembers whom they have named. */
class Marker {
  readonly #register: Register
  readonly #asOf: IsoDate | null
  readonly #present: () => ReadonlySet<PersonId>
  #seen: Set<PartyId> | null = null
  readonly #antecedents = new Antecedents()

  /** `people`: those each sentence of the article names. */
  constructor(register: Register, asOf: IsoDate | null, people: readonly (readonly NamedPerson[])[]) {
    this.#register = register
    this.#asOf = asOf
    this.#present = lazily(() => presentIn(people))
  }

  marked(
    sentence: WordedSentence,
    people: readonly NamedPerson[],
    places: readonly SeatMention[],
  ): MarkedSentence {
    const isBare = namesNothing(sentence)
    if (isBare && people.length === 0 && places.length === 0)
      return markedSentence(sentence, NONE, NONE, NONE)
    const named = withoutSeats(people, places)
    const own = apartFrom(named, places)
    const persons = this.#antecedents.readSentence(sentence, this.#withRoles(sentence, named, own))
    if (isBare && own.length === 0) return markedSentence(sentence, persons, persons, NONE)
    const { offices, numbers } = sentence
    const parties = apartFrom(named, this.#parties(sentence))
    const mentions = joined(persons, parties, own, offices, this.#dates(sentence), numbers)
    return markedSentence(sentence, mentions, persons, own)
  }

  #withRoles(
    { tokens, offices }: WordedSentence,
    named: readonly NamedPerson[],
    seats: readonly SeatMention[],
  ): readonly NamedPerson[] {
    if (offices.length === 0 && seats.length === 0) return named
    const roles = rolesOf(tokens, seats, offices, named, this.#register, this.#asOf, this.#present)
    if (roles.length === 0) return named
    const all = [...named]
    for (const mention of roles) all.push({ mention, identity: identityOfRole(mention, this.#register) })
    return inOrder(all, byMention)
  }

  #parties({ tokens, parties }: WordedSentence): readonly PartyMention[] {
    if (parties.length === 0) return NONE
    this.#seen ??= new Set()
    return partiesOf(tokens, parties, this.#asOf, this.#seen)
  }

  #dates({ dates }: WordedSentence): readonly DateMention[] {
    if (dates.length === 0 || this.#asOf === null) return dates
    const settled = new Array<DateMention>(dates.length)
    for (let at = 0; at < dates.length; at++) settled[at] = anchored(dates[at] as DateMention, this.#asOf)
    return settled
  }
}

/** "Who represents Hazel Grove": what might be anybody's name is none where it is said to be a seat. */
function withoutSeats(named: readonly NamedPerson[], places: readonly SeatMention[]): readonly NamedPerson[] {
  if (named.length === 0 || places.length === 0) return named
  let people: NamedPerson[] | null = null
  for (let at = 0; at < named.length; at++) {
    const each = named[at] as NamedPerson
    if (isSeat(each.mention, places)) people ??= named.slice(0, at)
    else if (people) people.push(each)
  }
  return people ?? named
}

function isSeat({ resolution, start, end }: PersonMention, places: readonly SeatMention[]): boolean {
  if (resolution.state !== 'unresolved') return false
  const isList = places.length >= LISTED
  for (const each of places)
    if ((each.cued || isList) && each.start === start && each.end === end) return true
  return false
}

/** Among so many places a name that is a seat's is one of them: "held Erewash, Amber Valley and Derbyshire Dales". */
const LISTED = 3

/** Whether nothing but names and seats, if there are any, can be marked in it. */
function namesNothing({ kinds, offices, pronouns, parties, dates, numbers }: WordedSentence): boolean {
  if ((kinds & DESCRIBING) !== 0 || offices.length > 0 || pronouns.length > 0) return false
  return parties.length === 0 && dates.length === 0 && numbers.length === 0
}

/** Kinds of words by which a sentence speaks of a parliament or a poll. */
const POLITICAL = KIND.house | KIND.poll
const OF_POLITICS = wordSet(
  `majority majorities vote votes voted voting ballot elected re-elected election elections seat seats constituency
  constituencies brexit cabinet backbench backbencher backbenchers government politics politician politicians`,
)

function isPolitical({ kinds, parties, offices, tokens }: WordedSentence): boolean {
  return parties.length > 0 || offices.length > 0 || (kinds & POLITICAL) !== 0 || OF_POLITICS.in(tokens)
}

function markedSentence(
  sentence: WordedSentence,
  mentions: readonly Mention[],
  people: readonly PersonMention[],
  seats: readonly SeatMention[],
): MarkedSentence {
  const { start, end, index, block, role, tokens, kinds, numbers } = sentence
  let named = 0
  for (let at = 0; at < mentions.length; at++) named |= bitsOf(mentions[at] as Mention)
  return { start, end, index, block, role, tokens, kinds, mentions, people, seats, numbers, named }
}

const NONE: readonly never[] = []

/** All of them by where they start, the longer one first; equal ones as the lists are given. */
function joined(
  people: readonly Mention[],
  parties: readonly Mention[],
  seats: readonly Mention[],
  offices: readonly Mention[],
  dates: readonly Mention[],
  numbers: readonly Mention[],
): readonly Mention[] {
  const count = people.length + parties.length + seats.length + offices.length + dates.length + numbers.length
  if (count === 0) return NONE
  if (count === numbers.length) return numbers
  // Of the very length: an array that grows makes room for many more.
  const all = new Array<Mention>(count)
  let end = put(all, 0, people)
  end = put(all, end, parties)
  end = put(all, end, seats)
  end = put(all, end, offices)
  end = put(all, end, dates)
  put(all, end, numbers)
  return inOrder(all, compared)
}

/** Puts them at `from` and behind it, and says where the last ends. */
function put(all: Mention[], from: number, mentions: readonly Mention[]): number {
  for (let at = 0; at < mentions.length; at++) all[from + at] = mentions[at] as Mention
  return from + mentions.length
}

function byMention(a: NamedPerson, b: NamedPerson): number {
  return a.mention.start - b.mention.start
}

function compared(a: Mention, b: Mention): number {
  return a.start - b.start || b.end - a.end
}

function presentIn(people: readonly (readonly NamedPerson[])[]): ReadonlySet<PersonId> {
  const present = new Set<PersonId>()
  for (const named of people)
    for (const { identity } of named)
      if (identity.resolution.state === 'resolved') present.add(identity.resolution.id)
  return present
}

/** Without what is part of somebody's name. Both lists are in order and free of overlap. */
function apartFrom<M extends Mention>(named: readonly NamedPerson[], mentions: readonly M[]): readonly M[] {
  if (named.length === 0 || mentions.length === 0) return mentions
  let apart: M[] | null = null
  let next = 0
  for (let at = 0; at < mentions.length; at++) {
    const each = mentions[at] as M
    while (next < named.length && (named[next] as NamedPerson).mention.end <= each.start) next++
    const isApart = next === named.length || (named[next] as NamedPerson).mention.start >= each.end
    if (!isApart) apart ??= mentions.slice(0, at)
    else if (apart) apart.push(each)
  }
  return apart ?? mentions
}

function identityOfRole({ name, resolution }: PersonMention, register: Register): Identity {
  const person = resolution.state === 'resolved' ? register.people.get(resolution.id) : undefined
  return { name, resolution, gender: person?.gender ?? null, given: '', printed: UNPRINTED }
}
