/** Finds constituencies and picks the boundary set in force on the day. @module */
import type { IsoDate } from '../base/date.ts'
import type { SeatId } from '../base/id.ts'
import type { Span } from '../base/span.ts'
import { IN_PRINT_SINCE, type Register } from '../register/register.ts'
import type { Seat } from '../register/seat.ts'
import { tokenize } from './cutter.ts'
import type { Resolution, SeatMention } from './mention.ts'
import { ownsFrom } from './owner.ts'
import { isFirstPart, isOfByElection, shortNamesOf } from './seat-short.ts'
import { spellingsOf } from './seat-spelling.ts'
import type { Token } from './token.ts'
import { Trie } from './trie.ts'
import { addKind, KIND, numberOf, wordSet } from './word.ts'

export interface SeatTable {
  readonly names: Trie<Seat>
  /** Names cut short, of which each needs its ground. */
  readonly short: Trie<ShortName>
}

interface ShortName {
  readonly seat: Seat
  /** It is the first of two parts, and goes for both once they are named. */
  readonly first: boolean
}

export function compileSeats(register: Register): SeatTable {
  const names = new Trie<Seat>()
  const words = new Map<string, readonly string[][]>()
  const add = (name: string, seat: Seat) => {
    let spellings = words.get(name)
    if (!spellings) {
      spellings = spellingsOf(name).map((one) => tokenize(one).map((token) => token.lower))
      words.set(name, spellings)
    }
    for (const spelling of spellings) {
      names.add(spelling, seat)
      if (spelling.includes(','))
        names.add(
          spelling.filter((word) => word !== ','),
          seat,
        )
    }
  }
  const gone = new Set<SeatId>()
  for (const seat of register.seats.values()) {
    if (seat.to !== null && seat.to < IN_PRINT_SINCE) gone.add(seat.id)
    else add(seat.name, seat)
  }
  for (const each of register.seatNames) {
    const seat = gone.has(each.seat) ? undefined : register.seats.get(each.seat)
    if (seat) add(each.name, seat)
  }
  const short = new Trie<ShortName>()
  for (const seat of register.seats.values()) {
    const { id, name } = seat
    // Long out of print: said of a by-election they are meant all the same.
    for (const each of gone.has(id) ? [name] : shortNamesOf(name)) {
      const value = { seat, first: isFirstPart(each, name) }
      for (const spelling of spellingsOf(each))
        short.add(
          tokenize(spelling).map((token) => token.lower),
          value,
        )
    }
  }
  addKind(KIND.seat, names.openings)
  addKind(KIND.seat, short.openings)
  return { names, short }
}

const BEFORE = wordSet(
  'for in of represents represented representing won wins winning hold held holds holding contest contested fight seat constituency defend lost lose gained captured took take retain retained',
)
const HOLDER = wordSet(
  'mp mps member candidate candidates seat constituency by-election byelection contest race election victory voters',
)
const AFTER = wordSet(
  'mp mps by-election byelection seat constituency by-elections contest candidate voters result race',
)
const COMPASS = wordSet('north south east west central mid northern southern eastern western and')

/** A constituency's name as found; which of its generations is meant waits for the day. */
export interface FoundSeat extends Span {
  readonly seats: readonly Seat[]
  /** Seats whose name it is cut short. */
  readonly shortOf: readonly Seat[]
  /** It means one of those, should none of `seats` be in force. */
  readonly meansShort: boolean
  readonly cued: boolean
  readonly possessive: boolean
}

/**
 * Adds the constituency whose name begins at token `at`, which is of its kind: the longest there is. Gives the place from
 * which another may. A name cut short counts where a by-election is said to be, and before "MP"; else it has no `seats` and waits for
 * `withShortNames`.
 */
export function seatFrom(tokens: readonly Token[], at: number, table: SeatTable, found: FoundSeat[]): number {
  const name = table.names.longest(tokens, at)
  const cut = shortAt(tokens, at, table)
  const to = Math.max(name?.to ?? 0, cut?.to ?? 0)
  if (to === 0 || !closesName(tokens[to - 1] as Token)) return at + 1
  const exact = name?.to === to ? name.values : NONE
  const shortOf = cut?.to === to ? cut.seats : NONE
  const last = tokens[to - 1] as Token
  found.push({
    start: (tokens[at] as Token).start,
    end: last.end,
    seats: exact.length === 0 && cut?.isMeant ? shortOf : exact,
    shortOf,
    meansShort: cut?.isMeant === true,
    cued: isCued(tokens, at, to),
    possessive: ownsFrom(tokens[to], last.end),
  })
  return to
}

/** The name cut short at `at`, one past its last token, with what it may stand for here. */
function shortAt(tokens: readonly Token[], at: number, { short }: SeatTable) {
  const hit = short.longest(tokens, at)
  if (!hit) return null
  const ofContest = isOfByElection(tokens, at, hit.to)
  const seats = hit.values.filter(({ first }) => ofContest || first).map(({ seat }) => seat)
  // "The Bethnal Green MP" says as well as a by-election that a seat is meant.
  const isMeant = ofContest || MEMBERS.has(tokens[hit.to])
  return seats.length > 0 ? { to: hit.to, seats, isMeant } : null
}

const MEMBERS = wordSet('mp mps')

const NONE: readonly never[] = []

/** A capital, and whatever is too short to have one. */
function closesName({ capital, text }: Token): boolean {
  return capital || text === '(' || (text.length === 1 && text >= 'a' && text <= 'z')
}

/** The generation of the seat that is meant on a day. */
export function seatMention(found: FoundSeat, asOf: IsoDate | null): SeatMention {
  const { start, end, cued, possessive } = found
  const isShort = found.meansShort && !isAnyInForce(found.seats, asOf) && isAnyInForce(found.shortOf, asOf)
  const seats = isShort ? found.shortOf : found.seats
  const [meant, rule] = generation(seats, asOf)
  const resolution: Resolution<SeatId> = meant
    ? { state: 'resolved', id: meant.id, rule }
    : { state: 'ambiguous', candidates: seats.map(({ id }) => id) }
  const name = (meant ?? seats[seats.length - 1])?.name ?? ''
  return { kind: 'seat', start, end, name, cued, resolution, possessive }
}

function isCued(tokens: readonly Token[], at: number, to: number): boolean {
  if (AFTER.has(tokens[to]) || tellsWhere(tokens, at, to)) return true
  const from = at > 1 && tokens[at - 1]?.lower === 'the' ? at - 1 : at
  const before = from > 0 ? tokens[from - 1] : undefined
  if (!before || !BEFORE.has(before)) return false
  if (before.lower !== 'for' && before.lower !== 'in' && before.lower !== 'of') return true
  return at > 1 && HOLDER.has(tokens[at - 2])
}

/** "Bury South", "Mid-Ulster", "Ely and East Cambridgeshire": one of its words says where, or joins two places. */
function tellsWhere(tokens: readonly Token[], at: number, to: number): boolean {
  for (let here = at; here < to; here++) {
    const token = tokens[here] as Token
    if (to - at > 1 && COMPASS.has(token)) return true
    if (token.kinds & KIND.hyphen && token.lower.split('-').some((part) => COMPASS.holds(numberOf(part))))
      return true
  }
  return false
}

/** Of seats of one name the one on the boundaries in force that day, and by which rule; undated, only a name with one generation is settled. */
function generation(seats: readonly Seat[], asOf: IsoDate | null): readonly [Seat | null, string] {
  if (seats.length === 1) return [seats[0] as Seat, 'seat.onlyBearer']
  if (!asOf) return UNSETTLED
  let inForce: Seat | null = null
  let latest: Seat | null = null
  for (const seat of seats) {
    if (isInForce(seat, asOf)) {
      if (inForce) return UNSETTLED
      inForce = seat
    }
    if (seat.from <= asOf && (!latest || seat.id > latest.id)) latest = seat
  }
  return inForce ? [inForce, 'seat.inForce'] : latest ? [latest, 'seat.lastInForce'] : UNSETTLED
}

const UNSETTLED: readonly [null, string] = [null, '']

function isAnyInForce(seats: readonly Seat[], asOf: IsoDate | null): boolean {
  return asOf !== null && seats.some((seat) => isInForce(seat, asOf))
}

function isInForce({ from, to }: Seat, asOf: IsoDate): boolean {
  return from <= asOf && (to === null || asOf <= to)
}

/** Names cut short stay, and mean it, where the article has one of their seats by its full name. */
export function withShortNames<Sentence extends { readonly seats: readonly FoundSeat[] }>(
  sentences: readonly Sentence[],
): readonly Sentence[] {
  if (!sentences.some(hasCutShort)) return sentences
  const full = new Set<Seat>()
  for (const { seats } of sentences) for (const each of seats) for (const seat of each.seats) full.add(seat)
  const settled = (each: FoundSeat): readonly FoundSeat[] => {
    if (!isCutShort(each)) return [each]
    const meant = each.shortOf.filter((seat) => full.has(seat))
    if (meant.length === 0) return each.seats.length > 0 ? [each] : NONE
    return [{ ...each, seats: each.seats.length > 0 ? each.seats : meant, shortOf: meant, meansShort: true }]
  }
  return sentences.map((sentence) =>
    hasCutShort(sentence) ? { ...sentence, seats: sentence.seats.flatMap(settled) } : sentence,
  )
}

function hasCutShort({ seats }: { readonly seats: readonly FoundSeat[] }): boolean {
  for (let at = 0; at < seats.length; at++) if (isCutShort(seats[at] as FoundSeat)) return true
  return false
}

function isCutShort({ shortOf }: FoundSeat): boolean {
  return shortOf.length > 0
}
