/** Which contest of a seat a figure is said of. @module */
import { daysBetween, type IsoDate, yearOf } from '../../base/date.ts'
import type { PersonId, SeatId } from '../../base/id.ts'
import type { Span } from '../../base/span.ts'
import { type DateMention, NAMED } from '../../mention/mention.ts'
import type { Election } from '../../register/election.ts'
import type { Register } from '../../register/register.ts'
import { contestsOf, lastGeneral, winnerIn, winsOf } from './contest.ts'
import type { View } from './context.ts'
import { HINT, mayBeAbout } from './hints.ts'
import { isInUse } from './short-name.ts'

export interface Contests {
  /** The natural one first, then the others that may be meant. */
  readonly choices: readonly Election[]
  /** How many of the first are what the words say; the rest are only possible. */
  readonly said: number
  /** The first is certainly meant, so that a figure that does not fit it is wrong. */
  readonly certain: boolean
  /** Why there is none, where the words say which poll is meant and there was no such poll. */
  readonly none?: string
}

export interface Wanted {
  /** Only contests this person won. */
  readonly wonBy?: PersonId | null
  /** Where several are left, the one this person won. */
  readonly owner?: PersonId | null
  /** "Overturned a majority of": the contest before the one reported; what is `defended` may be still to be fought for. */
  readonly previous?: 'overturned' | 'defended' | false
}

const NONE: Contests = { choices: [], said: 0, certain: false }

function noSuchPoll(register: Register, seat: SeatId, why: string): Contests {
  const name = register.seats.get(seat)?.name ?? seat
  return { ...NONE, none: `the register holds no contest in ${name} ${why}` }
}

const NO_POLLS: readonly Election[] = []

function contestsWonBy(register: Register, seat: SeatId, person: PersonId | null): readonly Election[] {
  const all = contestsOf(register, seat)
  if (!person) return all
  const won = winsOf(register, person)
  return all.filter((one) => won.includes(one))
}

/** Those on a day or before it, the last first; without a day all. */
function upTo(all: readonly Election[], day: IsoDate | null): readonly Election[] {
  const found: Election[] = []
  for (let at = all.length - 1; at >= 0; at--) {
    const one = all[at] as Election
    if (day === null || one.date <= day) found.push(one)
  }
  return found
}

const LAST_ELECTION =
  /\b(?:last|previous|preceding) (?:general )?election|\blast time\b|\bat the (?:last|general) election/i

export function contestsFor(view: View, seat: SeatId, at: Span, wanted: Wanted = {}): Contests {
  const { register, asOf } = view
  const all = contestsWonBy(register, seat, wanted.wonBy ?? null)
  const past = upTo(all, asOf)
  // The figure of a newcomer's later poll shows that the page is younger than its date says.
  const { owner } = wanted
  const newcomer = owner && !past.some((one) => isWonBy(register, one, owner)) ? owner : null
  const later =
    newcomer && asOf ? all.filter((one) => one.date > asOf && isWonBy(register, one, newcomer)) : NO_POLLS
  const [latest] = past
  if (!latest) return NONE
  const segment = segmentOf(view, at)
  const words = view.context.article.text.slice(segment.start, segment.end)
  const namesPoll = mayBeAbout(view, HINT.pollNamed)
  const byElection = namesPoll && BY_ELECTION.test(words)
  const general = namesPoll && /\bgeneral election/i.test(words.replace(/by-?\s?election/gi, ''))
  const hint = dateHint(view, segment, at)
  // "On Thursday he overturned a majority of": the day is that of the poll after.
  if (hint?.strong && hint.mention.date && !(wanted.previous && hint.mention.precision !== 'year')) {
    const dated = past.filter((one) => fitsDate(one.date, hint.mention))
    const kinds = dated.filter((one) =>
      byElection ? one.kind === 'byElection' : general ? one.kind === 'general' : true,
    )
    if (byElection && dated.length > 0 && kinds.length === 0 && isByElectionOf(view, hint.mention))
      return noSuchPoll(register, seat, `that was a by-election then`)
    const own = wanted.owner ? kinds.filter((one) => isWonBy(register, one, wanted.owner as PersonId)) : []
    const choices = own.length > 0 ? own : kinds.length > 0 ? kinds : dated
    if (choices.length > 0) return { choices, said: choices.length, certain: choices.length === 1 }
    if (hint.mention.precision === 'year') {
      const year = yearOf(hint.mention.date)
      // "In 2021 he had a majority of": of the poll that then stood, where no poll is said to have been.
      const standing = past.find((one) => yearOf(one.date) < year)
      const others =
        wanted.wonBy && contestsOf(register, seat).some((one) => fitsDate(one.date, hint.mention))
      if (others || !standing || /election|\bwon\b|elected|majority in/i.test(words))
        return noSuchPoll(register, seat, `in ${year}`)
      return { choices: [standing], said: 1, certain: false }
    }
  }
  if (namesPoll && LAST_ELECTION.test(words) && !(wanted.previous && !asOf)) {
    const day = asOf && lastGeneral(register, asOf)
    const last = day ? past.filter((one) => one.date === day) : []
    if (last.length === 1) return { choices: last, said: 1, certain: true }
    return { choices: past, said: 0, certain: false }
  }
  if (wanted.previous) {
    // The poll just fought is another's where only those of the member before were looked for.
    const fought = contestsOf(register, seat).findLast((one) => !asOf || one.date <= asOf) ?? latest
    const before = fought.id === latest.id ? past[1] : latest
    const reported = isReported(view, fought) || isJustFought(view, fought)
    if (reported && before) return { choices: [before], said: 1, certain: asOf !== null }
    if (wanted.previous !== 'defended') return { choices: past, said: 1, certain: false }
  }
  if (asOf && hint === null && !isInUse(register, seat, asOf))
    return noSuchPoll(register, seat, `after ${latest.date}: there was no such seat on ${asOf}`)
  // A date elsewhere in the sentence that is the latest poll's own leaves no doubt; nor, on polling day, is it
  // known yet who won.
  const open = (hint !== null && !fitsDate(latest.date, hint.mention)) || latest.date === asOf
  const sure = asOf !== null && !open
  const carried = hint === null && !byElection && tellsOfAnEarlierPoll(view, past)
  const others =
    asOf === null ||
    open ||
    carried ||
    (OF_ANOTHER_POLL.test(words) &&
      !GROWN_TO_THIS.test(view.context.article.text.slice(segment.start, at.start)))
  if (byElection) {
    const polls = past.filter((one) => one.kind === 'byElection')
    const [poll] = polls
    if (poll) {
      const rest = others ? [...polls.slice(1), ...past.filter((one) => one.kind !== 'byElection')] : []
      return {
        choices: [poll, ...rest, ...later],
        said: 1,
        certain: asOf ? sure && isRecent(poll.date, asOf) : polls.length === 1 && hint === null,
      }
    }
  }
  // A year beside it that is of a poll of the seat leaves no others.
  const dated =
    hint?.mention.precision === 'year' ? past.filter((one) => fitsDate(one.date, hint.mention)) : []
  const rest = others ? (dated.length > 0 ? dated : past.slice(1, EARLIER)) : []
  return {
    choices: [latest, ...rest, ...later],
    said: 1,
    certain: !carried && (sure || (asOf !== null && !isOfAnother(hint, past) && isReported(view, latest))),
  }
}

/** "Down to 6,708": what it is now, not what it was. */
export const GROWN_TO_THIS =
  /\b(?:down|up|cut|slashed|reduced|fell|fallen|rose|risen|dropped|shrank|shrunk|grew|increased|doubled|halved) to (?:just |only |a |an |\w+ ){0,2}$/i

/** Words that look back do so over a poll or two: a figure of one long ago fits by chance. */
const EARLIER = 4

/** The date beside the figure is that of an earlier poll of the seat. */
function isOfAnother(hint: Hint | null, past: readonly Election[]): boolean {
  return hint !== null && isOfAnEarlier(hint.mention, past)
}

/** A year that is not the last poll's, but that of one before. */
function isOfAnEarlier(date: DateMention, past: readonly Election[]): boolean {
  if (date.precision !== 'year' || past.length < 2 || fitsDate((past[0] as Election).date, date)) return false
  for (let at = 1; at < past.length; at++) if (fitsDate((past[at] as Election).date, date)) return true
  return false
}

/** The sentence before is dated to an earlier poll, and this one, undated, may go on about it. */
function tellsOfAnEarlierPoll(view: View, past: readonly Election[]): boolean {
  const before = view.context.article.sentences[view.at - 1]
  const [latest] = past
  if (!before || !latest || before.role !== view.sentence.role || (before.named & NAMED.date) === 0)
    return false
  const isDated = before.mentions.some((one) => one.kind === 'date' && isOfAnEarlier(one, past))
  // "She won the by-election in a seat held by 9,000 votes two years ago" goes on about the by-election.
  return (
    isDated &&
    !(
      latest.kind === 'byElection' &&
      BY_ELECTION.test(view.context.article.text.slice(before.start, before.end))
    )
  )
}

const BY_ELECTION = /\bby-?\s?elections?\b/i

/** "The 2010 by-election", "the by-election in 2010": not a by-election told of beside another poll's year. */
function isByElectionOf(view: View, date: DateMention): boolean {
  const { text } = view.context.article
  const before = text.slice(Math.max(view.sentence.start, date.start - 24), date.start)
  return (
    /\bby-?\s?election (?:in|of|on|held in|there in) (?:the )?$/i.test(before) ||
    /^\s*by-?\s?election\b/i.test(text.slice(date.end, date.end + 14))
  )
}

/** Without such a word, a figure is of the latest poll: one of the poll before is a slip. */
const OF_ANOTHER_POLL =
  /\b(?:previous(?:ly)?|last (?:time|general|election|year|contest|won|held|fought)|had|overturn\w*|defend\w*|compare[sd]?|before|then|former(?:ly)?|was|were|ago|when|general election|inherit\w*|slash\w*|cut|cutting|down|up|from|first|earlier)\b/i

function isWonBy(register: Register, election: Election, person: PersonId): boolean {
  return winnerIn(register, election)?.person === person
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

/** How long a general election is the poll that what was held before it is set against, in days. */
const STILL_NEWS = 21

function isJustFought({ asOf }: View, { date }: Election): boolean {
  return asOf !== null && daysBetween(date, asOf) <= STILL_NEWS
}

function isRecent(date: IsoDate, asOf: IsoDate): boolean {
  return daysBetween(date, asOf) <= 400
}

/** The part of the sentence a figure shares with no other figure of votes. */
function segmentOf(view: View, at: Span): Span {
  let start = view.sentence.start
  let end = view.sentence.end
  const { numbers } = view.sentence
  if (numbers.length < 2) return { start, end }
  // A place in the order goes on to the votes it was won with: "third with 10 per cent of the vote in 2019".
  const isPlace = numbers.some((one) => one.unit === 'ordinal' && one.start === at.start)
  for (const mention of numbers) {
    if (mention.inWords || mention.unit === 'ordinal') continue
    if (isPlace && mention.start >= at.end && mention.start - at.end < 24) continue
    if (mention.end <= at.start) start = Math.max(start, mention.end)
    else if (mention.start >= at.end) end = Math.min(end, mention.start)
  }
  return { start, end }
}

export interface Hint {
  readonly mention: DateMention
  /** Of one piece with the figure; a weak one only says that another poll may be meant. */
  readonly strong: boolean
}

const SPELL = /\b(?:since|until|till)\s+$/i
const FROM = /\bfrom\s+$/i
/** "Down from 853 in 2010 to 332": the year is that of the figure before it. */
const GROWN_TO = /^(?:\s+(?:general\s+)?election)?\s+(?:up |down )?to\s+(?:[\p{L}]+\s+){0,3}$/iu
const TO = /^\s*(?:to|until|till|onwards?)\b/i

/** The date that goes with a figure: one close behind it, else the nearest before, else the first after. */
function dateHint(view: View, segment: Span, at: Span): Hint | null {
  if ((view.sentence.named & NAMED.date) === 0) return null
  const { text } = view.context.article
  let before: DateMention | null = null
  let after: DateMention | null = null
  for (const mention of view.sentence.mentions) {
    if (mention.kind !== 'date' || mention.start < segment.start || mention.end > segment.end) continue
    // "Conservative since 1918", "until 2010" and "from 1997 to 2010" date a spell; "a majority of 402 from 2019" a poll.
    const lead = text.slice(Math.max(view.sentence.start, mention.start - 8), mention.start)
    if (SPELL.test(lead) || (FROM.test(lead) && TO.test(text.slice(mention.end, mention.end + 10)))) continue
    // "2,882 votes, slightly down on the party's 2001 result": the year of what it is set against.
    if (mention.start >= at.end && SET_AGAINST.test(text.slice(at.end, mention.start))) continue
    if (mention.end <= at.start) before = mention
    else after ??= mention
  }
  if (after && isOfOnePiece(unnamed(view, at.end, after.start)) && after.start - at.end < 60)
    return { mention: after, strong: true }
  if (before) {
    const between = unnamed(view, before.end, at.start)
    if (segment.start > view.sentence.start && GROWN_TO.test(between))
      return { mention: before, strong: false }
    const opens = before.start - view.sentence.start < 24
    const frames = opens && isFrame(text.slice(view.sentence.start, before.start)) && isOnlyDate(view, before)
    return { mention: before, strong: frames || isOfOnePiece(opens ? between.replace(',', '') : between) }
  }
  return after && { mention: after, strong: false }
}

const SET_AGAINST = /\b(?:(?:up|down) (?:on|from)|compared (?:with|to)|than|against|better|worse)\b/i

/** "At the 2010 general election, Singh, who stood down, won by": the opening dates the whole sentence. */
function isFrame(opening: string): boolean {
  return /^\s*(?:at|in)\s+(?:the\s+)?$/i.test(opening)
}

function isOnlyDate(view: View, date: DateMention): boolean {
  return view.sentence.mentions.every((one) => one.kind !== 'date' || one === date)
}

/** The text between two places, blank where a seat is named: "Selby and Ainsty" joins no clauses. */
function unnamed(view: View, from: number, to: number): string {
  let text = view.context.article.text.slice(from, to)
  for (const { start, end } of view.sentence.seats)
    if (start >= from && end <= to)
      text = text.slice(0, start - from) + ' '.repeat(end - start) + text.slice(end - from)
  return text
}

/** No new clause between a date and a figure, but one that goes on about the same poll. */
function isOfOnePiece(between: string): boolean {
  return !/[,;:]| and (?!\d)/.test(
    between.replace(/, (?:when|where|with|by|winning|beating|taking|defeating)\b/g, ''),
  )
}

export function fitsDate(date: IsoDate, hint: Pick<DateMention, 'date' | 'precision'>): boolean {
  if (!hint.date) return false
  if (hint.precision === 'year') return yearOf(date) === yearOf(hint.date)
  if (hint.precision === 'month') return date.slice(0, 7) === hint.date.slice(0, 7)
  return Math.abs(daysBetween(date, hint.date)) <= 2
}
