/** Which seat a sentence speaks of. @module */

import { daysBetween, type IsoDate } from '../../base/date.ts'
import type { PersonId, SeatId } from '../../base/id.ts'
import type { Span } from '../../base/span.ts'
import type { MarkedSentence } from '../../mention/marked.ts'
import { idOf } from '../../mention/meant.ts'
import type { Mention, PersonMention, SeatMention } from '../../mention/mention.ts'
import type { Register } from '../../register/register.ts'
import { latestContest } from './contest.ts'
import { type ClaimContext, type NotedContext, onceAContext, onceAView, type View } from './context.ts'
import { isInUse, seatCalled } from './short-name.ts'
import { speechAt } from './spoken.ts'

const NONE: readonly never[] = []

export interface Place {
  readonly seat: SeatId
  /** `sentence` named here; `person` through the member it belongs to; `focus` named before. */
  readonly basis: 'sentence' | 'person' | 'focus'
  /** Nothing else could be meant. */
  readonly certain: boolean
}

/** How many sentences back a seat stays what the text is about. */
const FOCUS_SENTENCES = 6

/** Where only the boundaries are in doubt (an undated page), any of the line will do: contests are looked for in all of it. */
export function seatOfMention(register: Register, mention: SeatMention): SeatId | null {
  const { resolution } = mention
  if (resolution.state === 'resolved') return resolution.id
  if (resolution.state === 'unresolved') return null
  const lines = new Set(resolution.candidates.map((seat) => lineKey(register, seat)))
  return lines.size === 1 ? (resolution.candidates.at(-1) ?? null) : null
}

/**
 * The seat a mention means on the article's day: a name that is no seat's any more stands for the seat of today it
 * is a part of, unless the sentence speaks of the years when it was one, or of somebody who sat for it.
 */
export function seatMeant(
  view: Pick<View, 'register' | 'asOf'>,
  mention: SeatMention,
  beside: readonly Mention[] = [],
): SeatId | null {
  const { register, asOf } = view
  const seat = seatOfMention(register, mention)
  if (!seat || !asOf || isInUse(register, seat, asOf)) return seat
  const ofItsTime = beside.some(
    (one) => one.kind === 'date' && one.date !== null && isInUse(register, seat, one.date),
  )
  return ofItsTime || beside.some((one) => hasSatFor(register, personOf(one), seat))
    ? seat
    : (seatCalled(register, mention.name, asOf) ?? seat)
}

function hasSatFor(register: Register, person: PersonId | null, seat: SeatId): boolean {
  const line = lineKey(register, seat)
  return person !== null && register.membershipsOf(person).some((one) => lineKey(register, one.seat) === line)
}

/** The same of a seat an event of the article names. */
function seatOfNews(view: View, seat: SeatId): SeatId {
  const { register, asOf } = view
  if (!asOf || isInUse(register, seat, asOf)) return seat
  return seatCalled(register, register.seats.get(seat)?.name ?? '', asOf) ?? seat
}

export function personOf(mention: Mention | undefined): PersonId | null {
  return mention?.kind === 'person' ? idOf(mention) : null
}

/** The seat a person sat for on a day, or last before it; undated, only where there has been but one line of seats. */
export function seatOfPerson(register: Register, person: PersonId, on: IsoDate | null): SeatId | null {
  const memberships = register.membershipsOf(person)
  if (on) {
    const sitting = register.seatOf(person, on) ?? memberships.findLast((one) => one.from <= on)
    return sitting?.seat ?? null
  }
  const last = memberships.at(-1)
  if (!last) return null
  const line = new Set([...register.line(last.seat), last.seat])
  return memberships.every((one) => line.has(one.seat)) ? last.seat : null
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
  if (owner && ownerId === null && owner.name) return candidatePlace(view)
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

/** Somebody who never sat: the seat the article is about. */
function candidatePlace(view: View): Place | null {
  return focusOf(view)
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

const WON =
  /\b(?:won|wins|held|holds|lost|loses|gained|regained|took|retained|kept|represent(?:s|ed|ing)?|contested|fought|(?:re-?)?elected (?:in|for))\s+$/i

/** What is won, held or lost at a poll is a constituency. */
function isWon(context: ClaimContext, mention: Span): boolean {
  return WON.test(context.article.text.slice(Math.max(0, mention.start - 18), mention.start))
}

export function lineKey(register: Register, seat: SeatId): SeatId {
  return register.line(seat)[0] ?? seat
}

/**
 * What the text is about: the only seat of the sentence before, else the seat of the article's news, else the
 * seat last named. Certain when nothing else is in sight.
 */
export const focusOf = onceAView((view: View): Place | null => {
  const { context, register, at } = view
  let found: SeatId | null = null
  let beside: SeatId | null = null
  let scene: SeatId | null = null
  const seen = new Set<SeatId>()
  for (let back = 1; back <= FOCUS_SENTENCES; back++) {
    const sentence = context.article.sentences[at - back]
    if (!sentence || sentence.role === 'caption' || isSpoken(view, sentence)) continue
    const seats = seatsOf(view, sentence.mentions)
    const lines = new Set(seats.map((seat) => lineKey(register, seat)))
    for (const line of lines) seen.add(line)
    found ??= seats[0] ?? null
    if (back === 1 && lines.size === 1) beside = seats[0] ?? null
    if (lines.size === 1 && opensOn(view, sentence)) scene ??= seats[0] ?? null
    if (found && back >= 2) break
  }
  const events = eventSeats(view)
  if (opensElsewhere(view)) return found && focus(beside ?? found, false)
  if (beside) return focus(beside, seen.size === 1)
  if (scene) return focus(scene, seen.size === 1)
  const [news] = events.values()
  if (events.size === 1 && news) return focus(news, found === null || lineKey(register, found) === news)
  return found && focus(found, seen.size === 1 && (events.size === 0 || events.has(lineKey(register, found))))

  function focus(seat: SeatId, certain: boolean): Place {
    return { seat, basis: 'focus', certain }
  }
})

/** "In Luton North, …", "Luton North has been held by …": what follows goes on about that seat, whatever the news is. */
function opensOn(view: View, sentence: MarkedSentence): boolean {
  const [seat] = sentence.seats
  if (!seat) return false
  const { text } = view.context.article
  const opening = text.slice(sentence.start, seat.start)
  return (
    /^\W*(?:(?:And|But|Meanwhile,?) )?(?:[Ii]n|[Aa]t|[Oo]ver in) (?:the )?$/.test(opening) ||
    (/^\W*$/.test(opening) && /^\s+(?:was|were|is|has been)\b/.test(text.slice(seat.end, seat.end + 10)))
  )
}

/** "In Stoke, …": somewhere is named that is no seat we know, and what follows is said of it. */
function opensElsewhere(view: View): boolean {
  const { text } = view.context.article
  const opening = /^\W*(?:But |And )?(?:In|At|Over in|Across in) (?=\p{Lu})/u.exec(
    text.slice(view.sentence.start, view.sentence.start + 24),
  )
  if (!opening) return false
  const at = view.sentence.start + opening[0].length
  return !view.sentence.mentions.some((one) => one.kind !== 'seat' && one.start <= at && one.end > at)
}

/** What a speaker names in passing does not change the subject. */
function isSpoken(view: View, sentence: Span): boolean {
  const speech = speechAt(view.context.article, sentence.start + 1)
  return speech !== null && sentence.end <= speech.end + 1
}

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

/** Seats a sentence names, the last first. */
function seatsOf(view: View, mentions: readonly Mention[]): readonly SeatId[] {
  const seats: SeatId[] = []
  for (const mention of mentions) {
    const seat =
      mention.kind === 'seat'
        ? seatMeant(view, mention, mentions)
        : mention.kind === 'person' && mention.form === 'role' && isMemberRole(view, mention)
          ? roleSeat(view, mention)
          : null
    if (seat) seats.unshift(seat)
  }
  return seats
}

function isMemberRole(view: View, mention: Span): boolean {
  return /\bMP\b/.test(view.context.article.text.slice(mention.start, mention.end))
}

function roleSeat(view: View, mention: PersonMention): SeatId | null {
  const id = personOf(mention)
  return id && seatOfPerson(view.register, id, view.asOf)
}

/** Lines of the seats the article reports its news of. */
function eventSeats(view: View): ReadonlySet<SeatId> {
  return linesInTheNews(view.context, view)
}

const linesInTheNews = onceAContext(({ events }: NotedContext, view: View): ReadonlySet<SeatId> => {
  const lines = new Set<SeatId>()
  for (const { constituency, modality } of events)
    if (constituency?.id && (modality === 'reported' || modality === 'announcedFuture'))
      lines.add(lineKey(view.register, seatOfNews(view, constituency.id)))
  return lines
})
