/** Marks everything an article names, as of a day. @module */
import type { IsoDate } from '../base/date.ts'
import type { PartyId, PersonId } from '../base/id.ts'
import { lazily } from '../register/lookup.ts'
import type { Register } from '../register/register.ts'
import { anchored } from './date/anchor.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { MarkedArticle, MarkedSentence } from './marked.ts'
import type { Mention, PersonMention, SeatMention } from './mention.ts'
import { bitsOf } from './named.ts'
import { partiesOf } from './party.ts'
import { DESCRIBING } from './person/description.ts'
import { peopleOf } from './person/people.ts'
import { UNPRINTED } from './person/printed.ts'
import { Antecedents, type NamedPerson } from './person/pronoun.ts'
import { rolesOf } from './person/role.ts'
import { seatMention } from './seat.ts'
import { speechesOf } from './speech.ts'
import { KIND, wordSet } from './word.ts'
import type { WordedSentence, Wording } from './wording.ts'

/** Names are resolved as of `asOf`; null leaves to the register's silence what only a day could decide. */
export function markArticle(wording: Wording, gazetteer: Gazetteer, asOf: IsoDate | null): MarkedArticle {
  const { article, text, blocks } = wording
  const { register } = gazetteer
  const seats = wording.sentences.map((each) =>
    each.seats.length === 0 ? NONE : each.seats.map((seat) => seatMention(seat, register, asOf)),
  )
  const people = peopleOf(
    wording.sentences.map((each) => each.names),
    seats,
    gazetteer.names,
    register,
    asOf,
    lazily(() => wording.sentences.some(isPolitical)),
  )
  const present = presentIn(people)
  const seen = new Set<PartyId>()
  const antecedents = new Antecedents()
  const sentences = wording.sentences.map((sentence, index): MarkedSentence => {
    const places = seats[index] ?? NONE
    const named = withoutSeats(people[index] ?? NONE, places)
    if (named.length === 0 && places.length === 0 && namesNothing(sentence))
      return markedSentence(sentence, NONE, NONE, NONE)
    const { tokens, offices } = sentence
    const own = apartFrom(named, places)
    const roles =
      offices.length === 0 && own.length === 0
        ? NONE
        : rolesOf(tokens, own, offices, named.map(mentionOf), register, asOf, present)
    const persons = antecedents.readSentence(sentence, withRoles(named, roles, register))
    const parties = apartFrom(named, partiesOf(tokens, sentence.parties, asOf, seen))
    const dates = sentence.dates.length === 0 ? NONE : sentence.dates.map((date) => anchored(date, asOf))
    const mentions = inOrder([persons, parties, own, offices, dates, sentence.numbers])
    return markedSentence(sentence, mentions, persons, own)
  })
  const speech = speechesOf(wording, sentences)
  return { article, text, asOf, blocks, sentences, notes: [], ...speech }
}

/** "Who represents Hazel Grove": what might be anybody's name is none where it is said to be a seat. */
function withoutSeats(named: readonly NamedPerson[], places: readonly SeatMention[]): readonly NamedPerson[] {
  if (named.length === 0 || !places.some(({ cued }) => cued)) return named
  const isSeat = ({ mention }: NamedPerson) =>
    mention.resolution.state === 'unresolved' &&
    places.some((each) => each.cued && each.start === mention.start && each.end === mention.end)
  return named.some(isSeat) ? named.filter((each) => !isSeat(each)) : named
}

/** Whether nothing but names and seats, if there are any, can be marked in it. */
function namesNothing({ kinds, offices, pronouns, parties, dates, numbers }: WordedSentence): boolean {
  if ((kinds & DESCRIBING) !== 0 || offices.length > 0 || pronouns.length > 0) return false
  return parties.length === 0 && dates.length === 0 && numbers.length === 0
}

function mentionOf({ mention }: NamedPerson): PersonMention {
  return mention
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

/** So many are put in their place one by one, as they come nearly in order. */
const FEW = 16

/** All of them by where they start, the longer one first; equal ones as the lists are given. */
function inOrder(lists: readonly (readonly Mention[])[]): readonly Mention[] {
  let all: Mention[] | null = null
  for (const list of lists) {
    for (const mention of list) {
      if (all) all.push(mention)
      else all = [mention]
    }
  }
  if (!all) return NONE
  if (all.length > FEW) return all.sort(compared)
  for (let at = 1; at < all.length; at++) {
    const mention = all[at] as Mention
    let to = at
    for (; to > 0 && compared(all[to - 1] as Mention, mention) > 0; to--) all[to] = all[to - 1] as Mention
    all[to] = mention
  }
  return all
}

function compared(a: Mention, b: Mention): number {
  return a.start - b.start || b.end - a.end
}

function presentIn(people: readonly (readonly NamedPerson[])[]): Set<PersonId> {
  const present = new Set<PersonId>()
  for (const named of people)
    for (const { identity } of named)
      if (identity.resolution.state === 'resolved') present.add(identity.resolution.id)
  return present
}

/** Without what is part of somebody's name. Both lists are in order and free of overlap. */
function apartFrom<M extends SeatMention | Mention>(
  named: readonly NamedPerson[],
  mentions: readonly M[],
): readonly M[] {
  if (named.length === 0 || mentions.length === 0) return mentions
  let next = 0
  return mentions.filter((each) => {
    while (next < named.length && (named[next] as NamedPerson).mention.end <= each.start) next++
    const name = named[next]?.mention
    return !name || name.start >= each.end
  })
}

function withRoles(
  named: readonly NamedPerson[],
  roles: readonly PersonMention[],
  register: Register,
): readonly NamedPerson[] {
  if (roles.length === 0) return named
  const all = [
    ...named,
    ...roles.map((mention) => {
      const person =
        mention.resolution.state === 'resolved' ? register.people.get(mention.resolution.id) : undefined
      return {
        mention,
        identity: {
          name: mention.name,
          resolution: mention.resolution,
          gender: person?.gender ?? null,
          given: '',
          printed: UNPRINTED,
        },
      }
    }),
  ]
  return all.sort((a, b) => a.mention.start - b.mention.start)
}
