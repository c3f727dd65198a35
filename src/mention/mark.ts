/** Marks everything an article names, as of a day. @module */
import type { Article } from '../article/article.ts'
import type { IsoDate } from '../base/date.ts'
import type { PartyId } from '../base/id.ts'
import type { Span } from '../base/span.ts'
import type { Register } from '../register/register.ts'
import { anchored } from './date/anchor.ts'
import { datesOf } from './date/find.ts'
import type { MarkedArticle, MarkedSentence } from './marked.ts'
import type { Block, Mention, PersonMention, Quotation, SeatMention } from './mention.ts'
import { numbersOf } from './number/find.ts'
import { officesOf } from './office/find.ts'
import { compileOffices, type OfficeNames } from './office/names.ts'
import { compileParties, type PartyTable, partiesOf } from './party.ts'
import { compileNames, type NameTable } from './person/name-table.ts'
import { peopleOf } from './person/people.ts'
import { Antecedents } from './person/pronoun.ts'
import { rolesOf } from './person/role.ts'
import { quotationsOf } from './quotation.ts'
import { compileSeats, type SeatTable, seatsOf } from './seat.ts'
import { sentencesOf } from './sentence.ts'
import { speechesOf } from './speech.ts'
import { type Token, tokenize } from './token.ts'

/** All names of the register, compiled once. */
export interface Gazetteer {
  readonly register: Register
  readonly names: NameTable
  readonly parties: PartyTable
  readonly seats: SeatTable
  readonly offices: OfficeNames
}

export function compileGazetteer(register: Register): Gazetteer {
  return {
    register,
    names: compileNames(register),
    parties: compileParties(register),
    seats: compileSeats(register),
    offices: compileOffices(register),
  }
}

/** What does not depend on the day: blocks, sentences, words. Worked out once however often the article is marked. */
export interface Wording {
  readonly article: Article
  readonly text: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly ReturnType<typeof sentencesOf>[number][]
  readonly tokens: readonly (readonly Token[])[]
  readonly quotations: readonly Quotation[]
}

export function wordingOf(text: string, article: Article): Wording {
  const blocks = blocksOf(article)
  const sentences = sentencesOf(text, blocks)
  return {
    article,
    text,
    blocks,
    sentences,
    tokens: sentences.map((each) => tokenize(text, each.start, each.end)),
    quotations: quotationsOf(text, blocks, sentences),
  }
}

function blocksOf(article: Article): Block[] {
  const blocks: Block[] = [
    ...(article.title ? [{ ...article.title, role: 'title' as const }] : []),
    ...article.body.map((span) => ({ start: span.start, end: span.end, role: 'body' as const })),
    ...article.captions.map((span) => ({ start: span.start, end: span.end, role: 'caption' as const })),
  ]
  return blocks.sort((a, b) => a.start - b.start)
}

/** Names are resolved as of `asOf`; null leaves to the register's silence what only a day could decide. */
export function markArticle(wording: Wording, gazetteer: Gazetteer, asOf: IsoDate | null): MarkedArticle {
  const { register } = gazetteer
  const seen = new Set<PartyId>()
  const seats = wording.tokens.map((tokens) => seatsOf(tokens, gazetteer.seats, register, asOf))
  const people = peopleOf(wording.tokens, seats, gazetteer.names, register, asOf)
  const present = new Set(
    people
      .flat()
      .flatMap(({ identity: { resolution } }) => (resolution.state === 'resolved' ? [resolution.id] : [])),
  )
  const antecedents = new Antecedents()
  const sentences: MarkedSentence[] = wording.sentences.map((sentence, index) => {
    const tokens = wording.tokens[index] ?? []
    const named = people[index] ?? []
    const offices = officesOf(gazetteer.offices, tokens)
    const own = (seats[index] ?? []).filter((seat) => !named.some(({ mention }) => overlap(seat, mention)))
    const roles = rolesOf(
      tokens,
      own,
      offices,
      named.map((each) => each.mention),
      register,
      asOf,
      present,
    )
    const persons = antecedents.readSentence(
      tokens,
      withRoles(named, roles, register),
      quotedIn(wording.quotations, sentence),
    )
    const parties = partiesOf(tokens, gazetteer.parties, asOf, seen).filter(
      (party) => !named.some(({ mention }) => overlap(party, mention)),
    )
    const mentions: Mention[] = [
      ...persons,
      ...parties,
      ...own,
      ...offices,
      ...datesOf(wording.text, tokens).map((date) => anchored(date, asOf)),
      ...numbersOf(wording.text, tokens),
    ]
    return { ...sentence, tokens, mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end) }
  })
  const speech = speechesOf(wording.quotations, sentences)
  return { article: wording.article, text: wording.text, asOf, blocks: wording.blocks, sentences, ...speech }
}

/** The parts of a sentence that stand in quotation marks. */
function quotedIn(quotations: readonly Quotation[], sentence: Span): Span[] {
  return quotations.filter((each) => each.start < sentence.end && sentence.start < each.end)
}

function withRoles(
  named: ReturnType<typeof peopleOf>[number],
  roles: readonly PersonMention[],
  register: Register,
) {
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
          printed: [` ${mention.name.toLowerCase()}`],
        },
      }
    }),
  ]
  return all.sort((a, b) => a.mention.start - b.mention.start)
}

function overlap(a: SeatMention | Mention, b: PersonMention): boolean {
  return a.start < b.end && b.start < a.end
}
