/** Seats that members lose on the night of a general election, and from whom a seat that is won was taken. @module */

import { addDays, dayNumber, daysBetween, type IsoDate } from '../../base/date.ts'
import type { PartyId, PersonId, SeatId } from '../../base/id.ts'
import type { Span } from '../../base/span.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { NAMED } from '../../mention/mention.ts'
import type { Token } from '../../mention/token.ts'
import { namedBits, wordSet } from '../../mention/word.ts'
import { keptOfPerson, keptOfSeat } from '../../register/lookup.ts'
import type { Register } from '../../register/register.ts'
import { namesOfSeats, peopleNamed, seatsIn } from '../discourse/known-names.ts'
import { elections, type Won } from './elections-won.ts'
import { type Gain, gainAbout } from './seat-gain.ts'

const NONE: readonly never[] = []
export const SEAT = wordSet('seat constituency')
/** Before what is no fact: "could win", "hopes to hold", "has not lost". */
export const OPEN = new Set(
  "to not n't never could may might would should will can if hopes expected".split(' '),
)

/** "Ed Balls was beaten in Morley and Outwood", "lost her seat": what a member lost by the register is somebody's gain; `day` is polling day. */
export function lostOnTheNight(
  sentence: MarkedSentence,
  { sentences }: MarkedArticle,
  register: Register,
  day: IsoDate,
): readonly Won[] {
  const at = sentence.tokens.findIndex((token) => LOSES.has(token))
  if (at < 0) return NONE
  if (sentence.tokens.slice(Math.max(0, at - MODAL_REACH), at).some(({ lower }) => OPEN.has(lower)))
    return NONE
  const own = seatsIn(sentence.seats, register)
  const named = own.size > 0 ? own : seatsIn(sentences[sentence.index - 1]?.seats ?? [], register)
  if (named.size === 0 && !SEAT.in(sentence.tokens)) return NONE
  return sentence.people.flatMap(({ resolution }): readonly Won[] => {
    if (resolution.state !== 'resolved') return NONE
    const held = heldUntil(resolution.id, day, register)
    if (!held || !(named.has(held) || (own.size === 0 && SEAT.in(sentence.tokens)))) return NONE
    const won = elections.of(register, { seat: held }).find(({ date }) => date === day)
    const isLost = won && won.person !== resolution.id && stoodIn(won, resolution.id, register)
    return isLost ? [won] : NONE
  })
}

/**
 * "Labour lost Dover and Deal", "the Conservatives took Dover from them", "they kept Ashford and Thanet": seats a sentence
 * names with a party that won, lost or held them that day, by the register; `day` is polling day.
 */
export function changedOnTheNight(
  { tokens, seats, mentions, named: kinds }: MarkedSentence,
  register: Register,
  day: IsoDate,
): readonly Won[] {
  if (seats.length === 0 || (kinds & NAMED.party) === 0) return NONE
  const words = WORDS.in(tokens)
  if (words === 0) return NONE
  const parties = mentions.filter((each) => each.kind === 'party')
  const isSaid = (at: number) =>
    at >= 0 && !tokens.slice(Math.max(0, at - MODAL_REACH), at).some(({ lower }) => OPEN.has(lower))
  const isChange =
    (words & ~HOLDS) !== 0 &&
    isSaid(
      tokens.findIndex((token, here) => {
        const own = WORDS.of(token)
        return (
          (own & CHANGES) !== 0 ||
          ((own & TAKES) !== 0 && beginsWithin(tokens, here, seats)) ||
          ((own & GOES) !== 0 && beginsWithin(tokens, here, parties))
        )
      }),
    )
  const isHold =
    (words & HOLDS) !== 0 &&
    isSaid(tokens.findIndex((_, here) => isHeld(tokens, here) && beginsWithin(tokens, here, seats)))
  if (!isChange && !isHold) return NONE
  const named = new Set(parties.map(({ party }) => register.countedAs(party)))
  return seats.flatMap((seat): readonly Won[] => {
    const won = namesOfSeats([seat], register).flatMap((each) =>
      elections.ofSeat(register, each).filter(({ date }) => date === day),
    )
    const [told] = won
    if (!told || won.length > 1) return NONE
    const winner = told.party && register.countedAs(told.party)
    if (!winner || (!isChange && !named.has(winner))) return NONE
    const loser = partyHeldBy(lastHolder(told, register), told, register)
    // Of a seat with new bounds the register may not know who had it.
    if (winner === loser || !loser) return isHold && named.has(winner) ? [told] : NONE
    return isChange && (named.has(winner) || named.has(loser)) ? [told] : NONE
  })
}

/** Lists of words, by their bit. */
const { words: WORDS, bits } = namedBits({
  CHANGES: `lost loses losing gained gains gain gaining captured captures capturing seized seizes seizing snatched snatches flipped fell fall falls
  wrested recaptured regained regains reclaimed reclaims toppled swung swings switched changed swept sweeping tumbled crumbled
  surrendered surrenders conceded concedes unseated ousted claimed claims won wins winning`,
  // Of everything, but where the seat stands right behind: "took Dover".
  TAKES: 'taking took takes swept',
  // The same of the party: "going to the Conservatives".
  GOES: 'falling falls went goes going turned',
  // "They kept Dover": of a seat right behind, which the register has stay with the party.
  HOLDS:
    'held holds holding kept keeps keeping retained retains retaining defended clung clings hung hangs off survived survives',
})
const { CHANGES, TAKES, GOES, HOLDS } = bits

/** "Held on in Hull", but not "was held in Hull", "held in Hull". */
function isHeld(tokens: readonly Token[], at: number): boolean {
  const isHolding = (WORDS.of(tokens[at] as Token) & HOLDS) !== 0
  return isHolding && !BEING.has(tokens[at - 1]) && !PLACED.has(tokens[at + 1])
}

const BEING = wordSet('was were be been being is are')
const PLACED = wordSet('in at near across')
/** In tokens. */
const BEHIND = 3

function beginsWithin(tokens: readonly Token[], at: number, mentions: readonly Span[]): boolean {
  return tokens
    .slice(at + 1, at + 1 + BEHIND)
    .some(({ start }) => mentions.some((each) => each.start === start))
}

/** The seat a member sat for until the House was dissolved for the poll of `day`. */
function heldUntil(person: PersonId, day: IsoDate, register: Register): SeatId | null {
  const polled = dayNumber(day)
  const held = endsOf(register, person).findLast(({ to }) => to <= polled && polled - to <= LONGEST_CAMPAIGN)
  return held?.seat ?? null
}

/** The seats somebody has left, each with the number of the day. */
const endsOf = keptOfPerson((register, person: PersonId) =>
  register
    .membershipsOf(person)
    .flatMap(({ seat, to }): readonly { readonly seat: SeatId; readonly to: number }[] =>
      to === null ? NONE : [{ seat, to: dayNumber(to) }],
    ),
)

/** Who of those a sentence names held the seat until then, and does no more. */
export function holderIn({ people }: MarkedSentence, won: Won, register: Register): PersonId | null {
  const { seat, date, person } = won
  for (const { resolution } of people) {
    if (resolution.state !== 'resolved' || resolution.id === person) continue
    const held = heldUntil(resolution.id, date, register)
    if (!held) continue
    // A seat with new bounds is lost by whoever fought it from the House.
    if (register.line(seat).includes(held) || stoodIn(won, resolution.id, register)) return resolution.id
  }
  return null
}

function stoodIn({ seat, date }: Won, person: PersonId, register: Register): boolean {
  return register
    .electionsIn(seat)
    .some(
      (each) =>
        each.date === date &&
        register.candidaciesIn(each.id).some((candidacy) => candidacy.person === person),
    )
}

const LOSES = wordSet('lost loses lose losing beaten defeated ousted unseated toppled out')
/** In tokens. */
const MODAL_REACH = 4
/** From dissolution to polling, in days. */
const LONGEST_CAMPAIGN = 60

/** The last general election before printing was so few days ago that who won is the news. */
export function isOfTheNight({ date }: Won, published: IsoDate | null): boolean {
  if (!published) return false
  const days = daysBetween(date, published)
  return days >= 0 && days <= NIGHT
}

/** In days. */
const NIGHT = 10

/**
 * From whom, as the sentence says; also of somebody it names and the register has hold the seat before. Of the news of
 * the night the register knows from which party, and who held the seat where the article names them.
 */
export function gainFor(won: Won, sentence: MarkedSentence, { article, register, published }: Telling): Gain {
  const told = gainAbout(article, sentence, won, register)
  if (told.holder) return told
  const isNews = isOfTheNight(won, published)
  const last = isNews ? lastHolder(won, register) : null
  const isNamed = last !== null && peopleNamed(article).has(last)
  const holder = holderIn(sentence, won, register) ?? (isNamed ? last : null)
  const holderParty = partyHeldBy(holder, won, register)
  const winners = won.party && register.countedAs(won.party)
  const before = holderParty ?? partyHeldBy(last, won, register)
  return {
    from: told.from ?? (before === winners ? null : before),
    holder: holder === won.person ? null : holder,
    holderParty,
  }
}

interface Telling {
  readonly article: MarkedArticle
  readonly register: Register
  readonly published: IsoDate | null
}

/** Who sat for the seat until the House was dissolved, where one alone did. */
function lastHolder({ seat, date }: Won, register: Register): PersonId | null {
  const polled = dayNumber(date)
  let last: PersonId | null = null
  for (const { person, to } of leaversOf(register, seat)) {
    if (to > polled || polled - to > LONGEST_CAMPAIGN) continue
    if (last !== null) return null
    last = person
  }
  return last
}

/** Who has left a seat of that name, each with the number of the day. */
const leaversOf = keptOfSeat((register, seat: SeatId) =>
  register
    .line(seat)
    .flatMap((each) => register.membershipsIn(each))
    .flatMap(({ person, to }): readonly { readonly person: PersonId; readonly to: number }[] =>
      to === null ? NONE : [{ person, to: dayNumber(to) }],
    ),
)

/** The party somebody sat for until the House was dissolved. */
function partyHeldBy(holder: PersonId | null, { date }: Won, register: Register): PartyId | null {
  const last = holder && register.membershipsOf(holder).findLast(({ to }) => to !== null && to <= date)
  const party = last?.to ? register.partyOf(last.person, addDays(last.to, -1)) : null
  return party && register.countedAs(party)
}
