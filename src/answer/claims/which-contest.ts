/** Which contest of a seat a figure is said of. @module */
import { daysBetween, type IsoDate, yearOf } from '../../base/date.ts'
import type { PersonId, SeatId } from '../../base/id.ts'
import type { Span } from '../../base/span.ts'
import type { DateMention } from '../../mention/mention.ts'
import type { Election } from '../../register/election.ts'
import { contestsOf, lastGeneral, winsOf } from './contest.ts'
import type { View } from './context.ts'

export interface Contests {
  /** The natural one first, then the others that may be meant. */
  readonly choices: readonly Election[]
  /** How many of the first are what the words say; the rest are only possible. */
  readonly said: number
  /** The first is certainly meant, so that a figure that does not fit it is wrong. */
  readonly certain: boolean
}

export interface Wanted {
  /** Only contests this person won. */
  readonly wonBy?: PersonId | null
  /** "Overturned a majority of": the contest before the one reported. */
  readonly previous?: boolean
}

const NONE: Contests = { choices: [], said: 0, certain: false }

export function contestsFor(view: View, seat: SeatId, at: Span, wanted: Wanted = {}): Contests {
  const { register, asOf } = view
  let all = contestsOf(register, seat).filter((one) => !asOf || one.date <= asOf)
  if (wanted.wonBy) {
    const won = new Set(winsOf(register, wanted.wonBy).map((one) => one.id))
    all = all.filter((one) => won.has(one.id))
  }
  if (all.length === 0) return NONE
  const latestFirst = [...all].reverse()
  const segment = segmentOf(view, at)
  const words = view.context.article.text.slice(segment.start, segment.end).toLowerCase()
  const byElection = /\bby-?\s?elections?\b/.test(words)
  const general = /\bgeneral election/.test(words.replace(/by-?\s?election/g, ''))
  const hint = dateHint(view, segment, at)
  if (hint) {
    const dated = latestFirst.filter((one) => fitsDate(one.date, hint))
    const kinds = dated.filter((one) =>
      byElection ? one.kind === 'byElection' : general ? one.kind === 'general' : true,
    )
    const choices = kinds.length > 0 ? kinds : dated
    if (choices.length > 0) return { choices, said: choices.length, certain: choices.length === 1 }
    // A year the register holds no contest for, though one was said to be then.
    if (hint.date && hint.precision === 'year' && /election|\bwon\b|elected|majority in/.test(words))
      return NONE
  }
  if (
    /\b(?:last|previous|preceding) (?:general )?election|\blast time\b|\bat the (?:last|general) election/.test(
      words,
    )
  ) {
    const day = asOf && lastGeneral(register, asOf)
    const last = day ? all.filter((one) => one.date === day) : []
    if (last.length === 1) return { choices: last, said: 1, certain: true }
    return { choices: latestFirst, said: 0, certain: false }
  }
  if (wanted.previous) {
    const [latest, before] = latestFirst
    const reported = latest && isReported(view, latest)
    const order = reported && before ? [before, latest] : latestFirst
    return { choices: order.slice(0, 2), said: 1, certain: asOf !== null && reported === true }
  }
  if (byElection) {
    const polls = latestFirst.filter((one) => one.kind === 'byElection')
    const [latest] = polls
    if (latest)
      return {
        choices: [...polls, ...latestFirst.filter((one) => one.kind !== 'byElection')],
        said: 1,
        certain: asOf !== null && isRecent(latest.date, asOf),
      }
  }
  return { choices: latestFirst, said: 1, certain: asOf !== null }
}

/** A poll the article is about: it reports the result, or was printed within days of it. */
function isReported(view: View, election: Election): boolean {
  if (election.kind === 'byElection' && view.asOf && daysBetween(election.date, view.asOf) <= 14) return true
  return view.context.events.some(
    (event) =>
      event.type === 'byElectionResult' &&
      event.modality === 'reported' &&
      event.constituency?.id === election.seat,
  )
}

function isRecent(date: IsoDate, asOf: IsoDate): boolean {
  return daysBetween(date, asOf) <= 400
}

/** The part of the sentence a figure shares with no other figure of votes. */
function segmentOf(view: View, at: Span): Span {
  let start = view.sentence.start
  let end = view.sentence.end
  for (const mention of view.sentence.mentions) {
    if (mention.kind !== 'number' || mention.inWords || mention.unit === 'ordinal') continue
    if (mention.end <= at.start) start = Math.max(start, mention.end)
    else if (mention.start >= at.end) end = Math.min(end, mention.start)
  }
  return { start, end }
}

/** The date that goes with a figure: one close behind it, else the nearest before, else the first after. */
export function dateHint(view: View, segment: Span, at: Span): DateMention | null {
  let before: DateMention | null = null
  let after: DateMention | null = null
  for (const mention of view.sentence.mentions) {
    if (mention.kind !== 'date' || mention.start < segment.start || mention.end > segment.end) continue
    if (mention.end <= at.start) before = mention
    else after ??= mention
  }
  if (after) {
    const between = view.context.article.text.slice(at.end, after.start)
    if (!before || (between.length < 32 && !/[,;]| and /.test(between))) return after
  }
  return before
}

export function fitsDate(date: IsoDate, hint: Pick<DateMention, 'date' | 'precision'>): boolean {
  if (!hint.date) return false
  if (hint.precision === 'year') return yearOf(date) === yearOf(hint.date)
  if (hint.precision === 'month') return date.slice(0, 7) === hint.date.slice(0, 7)
  return Math.abs(daysBetween(date, hint.date)) <= 2
}
