/** The seat a text goes on about, where a sentence names none. @module */
import type { SeatId } from '../../base/id.ts'
import type { Span } from '../../base/span.ts'
import type { MarkedSentence } from '../../mention/marked.ts'
import type { Mention, PersonMention } from '../../mention/mention.ts'
import { type NotedContext, onceAContext, onceAView, type View } from './context.ts'
import type { Place } from './place.ts'
import { lineKey, personOf, seatMeant, seatOfPerson } from './seat-meant.ts'
import { isInUse, seatCalled } from './short-name.ts'
import { speechAt } from './spoken.ts'

/** How many sentences back a seat stays what the text is about. */
const FOCUS_SENTENCES = 6

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
export function eventSeats(view: View): ReadonlySet<SeatId> {
  return linesInTheNews(view.context, view)
}

const linesInTheNews = onceAContext(({ events }: NotedContext, view: View): ReadonlySet<SeatId> => {
  const lines = new Set<SeatId>()
  for (const { constituency, modality } of events)
    if (constituency?.id && (modality === 'reported' || modality === 'announcedFuture'))
      lines.add(lineKey(view.register, seatOfNews(view, constituency.id)))
  return lines
})

/** The same of a seat an event of the article names. */
function seatOfNews(view: View, seat: SeatId): SeatId {
  const { register, asOf } = view
  if (!asOf || isInUse(register, seat, asOf)) return seat
  return seatCalled(register, register.seats.get(seat)?.name ?? '', asOf) ?? seat
}
