/** Seats that a sentence tells of as lost, taken or kept on the night of a general election, by the register. @module */

import type { IsoDate } from '../../base/date.ts'
import type { Span } from '../../base/span.ts'
import { BEING } from '../../mention/grammar.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { NAMED } from '../../mention/mention.ts'
import type { Token } from '../../mention/token.ts'
import { namedBits, wordSet } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import { namesOfSeats, seatsIn } from '../discourse/known-names.ts'
import { elections, type Won } from './elections-won.ts'
import { heldUntil, lastHolder, partyHeldBy, stoodIn } from './held-before.ts'
import { OPEN, SEAT } from './won-told.ts'

const NONE: readonly never[] = []
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

const PLACED = wordSet('in at near across')
/** In tokens. */
const BEHIND = 3

function beginsWithin(tokens: readonly Token[], at: number, mentions: readonly Span[]): boolean {
  return tokens
    .slice(at + 1, at + 1 + BEHIND)
    .some(({ start }) => mentions.some((each) => each.start === start))
}

const LOSES = wordSet('lost loses lose losing beaten defeated ousted unseated toppled out')
/** In tokens. */
const MODAL_REACH = 4
