/** Which seat a figure or fact of a sentence is of. @module */

import { daysBetween, type IsoDate } from '../../base/date.ts'
import type { SeatId } from '../../base/id.ts'
import type { Span } from '../../base/span.ts'
import type { PersonMention } from '../../mention/mention.ts'
import { latestContest } from './contest.ts'
import { type ClaimContext, type NotedContext, onceAContext, type View } from './context.ts'
import { eventSeats, focusOf } from './focus.ts'
import { lineKey, personOf, seatMeant, seatOfPerson } from './seat-meant.ts'

const NONE: readonly never[] = []

export interface Place {
  readonly seat: SeatId
  /** `sentence` named here; `person` through the member it belongs to; `focus` named before. */
  readonly basis: 'sentence' | 'person' | 'focus'
  /** Nothing else could be meant. */
  readonly certain: boolean
}

/**
 * The seat a figure or fact at `at` belongs to. `owner` is the person whose it is said to be. A seat named
 * in the sentence goes first, the nearest before it or, failing that, the first after.
 */
export function placeOf(view: View, at: Span, owner: PersonMention | null): Place | null {
  const { register, sentence, asOf } = view
  const joined = seatJoined(view, at)
  if (joined) return joined
  const named = seatsNear(view, at)
  const ownerId = owner ? personOf(owner) : null
  const ownSeat = ownerId ? seatOfPerson(register, ownerId, asOf) : null
  if (ownSeat && owner) {
    const line = new Set([...register.line(ownSeat), ownSeat])
    const same = named.find((seat) => line.has(seat))
    if (same) return { seat: same, basis: 'sentence', certain: true }
    if (named.length === 0 || owner.possessive)
      return { seat: ownSeat, basis: 'person', certain: owner.form !== 'pronoun' || isInFocus(view, line) }
  }
  const [first] = named
  if (first) {
    const lines = new Set(named.map((seat) => lineKey(register, seat)))
    const certain = (lines.size === 1 || isBeside(view, at)) && isMeant(view, first)
    return { seat: first, basis: 'sentence', certain }
  }
  if (ownSeat) {
    const line = new Set([...register.line(ownSeat), ownSeat])
    return { seat: ownSeat, basis: 'person', certain: owner?.form !== 'pronoun' || isInFocus(view, line) }
  }
  if (owner && ownerId === null && owner.name) return focusOf(view)
  const role = sentence.mentions.filter((one) => one.kind === 'person' && one.form === 'role')
  if (role.length === 1) {
    const id = personOf(role[0])
    const seat = id && seatOfPerson(register, id, asOf)
    if (
      seat &&
      role[0] &&
      /\b(?:MP|member) for|\bMP\b/i.test(view.context.article.text.slice(role[0].start, role[0].end))
    )
      return { seat, basis: 'person', certain: true }
  }
  return focusOf(view)
}

/** "51% in Clacton and 36% in Rochester": what stands in the place goes with it, whatever was named before. */
function seatJoined(view: View, at: Span): Place | null {
  const next = view.sentence.seats.find((one) => one.start >= at.end)
  if (!next || next.start - at.end > 30) return null
  const between = view.context.article.text.slice(at.end, next.start)
  const found = JOINED.exec(between)
  const seat = found && seatMeant(view, next, view.sentence.mentions)
  // A majority, turnout or swing somewhere is of the constituency, not the town.
  return seat && { seat, basis: 'sentence', certain: found[1] !== undefined || isMeant(view, seat) }
}

const JOINED = /^\s*(?:%|per\s?cent)?\s*(?:votes?|(majority|turnout|swing))?\s*(?:in|at) (?:the )?$/i

/** "Held Bedford by 145 votes": whatever other seats the sentence names, this figure goes with that one. */
function isBeside(view: View, at: Span): boolean {
  const last = view.sentence.seats.findLast((one) => one.end <= at.start)
  if (!last || at.start - last.end > 40) return false
  return !/[,;:]| and /.test(view.context.article.text.slice(last.end, at.start))
}

/** "She" may stand for another than was thought: only the member the text is about is certain. */
function isInFocus(view: View, line: ReadonlySet<SeatId>): boolean {
  const focus = focusOf(view)
  return focus === null || line.has(focus.seat)
}

/** Seats of the sentence, the nearest before first; towns that share a seat's name only where no seat is certain. */
function seatsNear(view: View, at: Span): readonly SeatId[] {
  if (view.sentence.seats.length === 0) return NONE
  const seats = view.sentence.seats.filter((one) => seatMeant(view, one, view.sentence.mentions) !== null)
  const cued = seats.filter(
    (one) =>
      one.cued ||
      isWon(view.context, one) ||
      // "In Kensington Felicity Buchan": its member beside it says that the seat is meant.
      isSeatOfSomebodyHere(
        view,
        lineKey(view.register, seatMeant(view, one, view.sentence.mentions) as SeatId),
      ),
  )
  const before: SeatId[] = []
  const after: SeatId[] = []
  for (const mention of cued.length > 0 ? cued : seats) {
    const seat = seatMeant(view, mention, view.sentence.mentions) as SeatId
    if (mention.end <= at.start) before.unshift(seat)
    else after.push(seat)
  }
  return [...before, ...after]
}

/** The words say that a constituency is meant, here or elsewhere in the article, or its events are about it. */
function isMeant(view: View, seat: SeatId): boolean {
  const line = lineKey(view.register, seat)
  return (
    eventSeats(view).has(line) ||
    cuedSeats(view).has(line) ||
    isSeatOfSomebodyHere(view, line) ||
    hasJustVoted(view, seat)
  )
}

/** A place that had a by-election a fortnight ago at most is that seat. */
function hasJustVoted({ register, asOf }: View, seat: SeatId): boolean {
  const last = asOf && latestContest(register, seat, asOf)
  return last !== null && last?.kind === 'byElection' && daysBetween(last.date, asOf as IsoDate) <= 14
}

function isSeatOfSomebodyHere(view: View, line: SeatId): boolean {
  return view.sentence.people.some((one) => {
    const person = personOf(one)
    const seat = person && seatOfPerson(view.register, person, view.asOf)
    return seat !== null && lineKey(view.register, seat) === line
  })
}

/** Lines of the seats the article names as constituencies. */
function cuedSeats(view: View): ReadonlySet<SeatId> {
  return linesCued(view.context, view)
}

const linesCued = onceAContext((context: NotedContext, view: View): ReadonlySet<SeatId> => {
  const lines = new Set<SeatId>()
  for (const { seats } of context.article.sentences)
    for (const one of seats) {
      const seat = one.cued || isWon(context, one) ? seatMeant(view, one) : null
      if (seat) lines.add(lineKey(view.register, seat))
    }
  return lines
})

/** The places a figure may belong to, the natural one first: for figures so particular that they tell by themselves. */
export function placesOf(view: View, at: Span, owner: PersonMention | null): readonly Place[] {
  const natural = placeOf(view, at, owner)
  const named = !natural || natural.basis === 'focus' ? seatsOfThoseNamed(view, at) : []
  const person = owner && personOf(owner)
  const saysSeat = view.sentence.seats.length > 0
  const own = person && !saysSeat ? seatOfPerson(view.register, person, view.asOf) : null
  const elsewhere = own && natural && lineKey(view.register, own) !== lineKey(view.register, natural.seat)
  if (natural?.certain && named.length === 0 && !elsewhere) return [natural]
  if (natural?.basis === 'sentence' && isTheScene(view, natural.seat)) return [natural]
  const focus = focusOf(view)
  const others = [
    ...(own ? [own] : []),
    ...named,
    ...seatsNear(view, at),
    ...(focus ? [focus.seat] : []),
    ...eventSeats(view),
  ]
  const places: Place[] = natural ? [natural] : []
  const lines = new Set(places.map(({ seat }) => lineKey(view.register, seat)))
  for (const seat of others) {
    const line = lineKey(view.register, seat)
    if (lines.has(line)) continue
    lines.add(line)
    places.push({ seat, basis: 'focus', certain: false })
  }
  return places
}

/** "In Dudley North Lee held on", "Dudley North was won by Lee": what the sentence tells of a poll, it tells of that seat. */
function isTheScene(view: View, seat: SeatId): boolean {
  const { text } = view.context.article
  return view.sentence.seats.some((one) => {
    if (seatMeant(view, one, view.sentence.mentions) !== seat) return false
    const opening = text.slice(view.sentence.start, one.start)
    return (
      one.cued ||
      isWon(view.context, one) ||
      /^\W*(?:and |but |meanwhile,? )?(?:in|at) (?:the )?$/i.test(opening) ||
      /\b(?:home|on|back|in) in (?:the )?$/i.test(opening) ||
      /^['’s]*\s+(?:was|were|is|has been|had been|went|fell|goes|falls|stayed|stays)\b/.test(
        text.slice(one.end, one.end + 16),
      )
    )
  })
}

/** The seats of the members a sentence names before a place; none where it names a seat itself. */
function seatsOfThoseNamed(view: View, at: Span): readonly SeatId[] {
  const { seats, people } = view.sentence
  if (seats.length > 0 || people.length === 0) return NONE
  const found: SeatId[] = []
  for (const one of people) {
    const person = one.end <= at.start ? personOf(one) : null
    const seat = person && seatOfPerson(view.register, person, view.asOf)
    if (seat) found.push(seat)
  }
  return found
}

const WON =
  /\b(?:won|wins|held|holds|lost|loses|gained|regained|took|retained|kept|represent(?:s|ed|ing)?|contested|fought|(?:re-?)?elected (?:in|for))\s+$/i

/** What is won, held or lost at a poll is a constituency. */
function isWon(context: ClaimContext, mention: Span): boolean {
  return WON.test(context.article.text.slice(Math.max(0, mention.start - 18), mention.start))
}
