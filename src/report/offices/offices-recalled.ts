/**
 * Posts taken and left before, recalled in whatever words: the register knows who came into one and who went, and on
 * which day.
 * @module
 */
import { addDays, addMonths, dayNumber, daysBetween, type IsoDate } from '../../base/date.ts'
import type { PersonId } from '../../base/id.ts'
import { anchored } from '../../mention/date/anchor.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { type DateMention, NAMED, type PersonMention } from '../../mention/mention.ts'
import { spanAt } from '../../mention/place.ts'
import { type Token, tokenFrom } from '../../mention/token.ts'
import { namedBits, wordSet } from '../../mention/word.ts'
import { kept, lazily } from '../../register/lookup.ts'
import type { Appointment } from '../../register/office.ts'
import type { Register } from '../../register/register.ts'
import { type Act, actIn } from '../discourse/act.ts'
import { peopleNamed } from '../discourse/known-names.ts'
import { standingOn } from '../discourse/standing.ts'
import type { Event } from '../event.ts'
import { COMINGS, comesIn } from './comings.ts'
import { GOINGS, goesOut } from './goings.ts'
import { isDoubted, type Place, placeOf, UNSURE_THEN, type Way, whereSaid } from './name-place.ts'
import { isOfOffice } from './of-office.ts'
import { isHandover, postAbout } from './office-days.ts'
import { isAppointedRank, isChosen, wordsOfPost } from './turnover.ts'

/** What one person took or left on one day. */
interface Turn {
  readonly person: PersonId
  readonly day: IsoDate
  /** Of that day. */
  readonly number: number
  readonly into: boolean
  readonly appointments: readonly Appointment[]
  readonly words: () => readonly string[]
  /** This person went no other time. */
  readonly isOnly: boolean
}

/** For how long a going is recalled without its day, in days. */
const RECENT = 550
/** What was done so few days before is news. */
const NEWS = 3
/** How far apart the page and the register may have one act, in days. */
const SAME = 40
/** How far from a printed day the register's may lie, in days. */
const APART = 3
const DAYS_OF_WEEK = 7
/** Whoever has a post a few days later has left no government, in days; an election may lie between. */
const MOVED = 40

const POST_WORDS = `cabinet government minister ministers ministerial secretary leader leadership speaker office post job role brief position
  frontbench front-bench front reshuffle reshuffles reshuffled shadow whip whips spokesman spokeswoman spokesperson chancellor department premiership`
/** Words of a post that do not say which: "secretary" or "leader" is of this one or of another. */
const NAMING =
  wordSet(`cabinet government minister ministers ministerial office post job role brief position frontbench front-bench front reshuffle
  reshuffles reshuffled shadow department`)
const { words: WORDS, bits } = namedBits({
  INTO: COMINGS,
  // In words that are said of little else.
  RISING:
    'back named became appointed promoted elected elevated recalled reinstated reappointed succeeded replaced',
  OUT: GOINGS,
  POSTS: POST_WORDS,
})
const { INTO, RISING, OUT, POSTS } = bits

/** One act for each coming and going of which a sentence tells in words of its own, and no event does. */
export function officesRecalled(
  told: readonly Event[],
  article: MarkedArticle,
  register: Register,
  about: IsoDate | null,
): readonly Act[] {
  const before = about === null ? Number.POSITIVE_INFINITY : dayNumber(about) - NEWS
  const turns = servedBefore(before, peopleNamed(article), register)
  if (!turns) return NONE
  const known = told.filter(({ type }) => isOfOffice(type))
  const found = new Map<string, Act>()
  for (const sentence of article.sentences) {
    if (sentence.role === 'caption' || !sentence.people.some((each) => turnsFor(each, turns))) continue
    const words = bitsOf(sentence)
    const hasDate = (sentence.named & NAMED.date) !== 0
    if ((words & (hasDate ? INTO | OUT : RISING | OUT)) === 0) continue
    const spans = hasDate ? spansIn(sentence, about) : NONE
    const says = lazily(() => ` ${sentence.tokens.map(({ lower }) => lower).join(' ')} `)
    for (const mention of sentence.people) {
      for (const turn of turnsFor(mention, turns) ?? NONE) {
        if (turn.number >= before || (words & (turn.into ? INTO : OUT)) === 0) continue
        const date = spans.find(({ from, to }) => from <= turn.day && turn.day < to)?.date
        // Without its day it is told by the post.
        if (
          !date &&
          (!isRecalled(turn, words, spans.length > 0, about) ||
            !turn.words().some((phrase) => says().includes(phrase)))
        )
          continue
        const key = `${turn.person} ${turn.day} ${turn.into}`
        if (found.has(key) || known.some((event) => isSame(event, turn, sentence, date))) continue
        if (spanAt(article.speeches, mention.start) >= 0) continue
        const place = placeOf(sentence, mention, null)
        const way = wayOf(turn, place, register)
        if (!way || !isMeant(way, date, place, turn) || isTaken(place, date)) continue
        const act = actOf(way, mention, sentence, turn.day, date ?? null, register)
        if (act) found.set(key, act)
      }
    }
  }
  return [...found.values()]
}

const NONE: readonly never[] = []

/** A coming is told by the post, and a going by its post or its day. */
function bitsOf({ tokens, named }: MarkedSentence): number {
  const words = WORDS.in(tokens)
  if ((words & POSTS) !== 0 || (named & NAMED.office) !== 0) return words
  return (named & NAMED.date) !== 0 ? words & OUT : 0
}

/** Of those people who took or left a post before a day, by its number, each time that they ever did; null where nobody had. */
function servedBefore(
  day: number,
  people: Iterable<PersonId>,
  register: Register,
): ReadonlyMap<PersonId, readonly Turn[]> | null {
  let served: Map<PersonId, readonly Turn[]> | null = null
  for (const person of people) {
    const turns = turnsOf(register, person)
    if (turns.some(({ number }) => number < day)) served = (served ?? new Map()).set(person, turns)
  }
  return served
}

function turnsFor(
  { resolution }: PersonMention,
  turns: ReadonlyMap<PersonId, readonly Turn[]>,
): readonly Turn[] | undefined {
  return resolution.state === 'resolved' ? turns.get(resolution.id) : undefined
}

const turnsOf = kept((register, person: PersonId): readonly Turn[] => {
  const own = register
    .appointmentsOf(person)
    .filter(({ post }) => isAppointedRank(rankOf(post, register)) || isChosen(rankOf(post, register)))
  const turn = (day: IsoDate, into: boolean, appointments: readonly Appointment[], isOnly = false): Turn => ({
    day,
    into,
    appointments,
    isOnly,
    person,
    number: dayNumber(day),
    words: lazily(() => appointments.flatMap(({ post }) => wordsOfPost(register, post))),
  })
  const ends = (each: Appointment): each is Appointment & { readonly to: IsoDate } =>
    each.to !== null &&
    !isHandover(register, each.to) &&
    !own.some(({ from }) => Math.abs(daysBetween(from, each.to as IsoDate)) <= MOVED)
  const begun = Map.groupBy(own, ({ from }) => from)
  const ended = Map.groupBy(own.filter(ends), ({ to }) => to)
  return [
    ...[...begun].map(([day, all]) => turn(day, true, all)),
    ...[...ended].map(([day, all]) => turn(day, false, all, ended.size === 1)),
  ].filter(({ day }) => standingOn(register, person, day) !== null)
})

function rankOf(post: Appointment['post'], register: Register): string {
  return register.posts.get(post)?.rank ?? ''
}

/** The days that a printed date may mean, the last one left out. */
interface DateSpan {
  readonly date: DateMention
  readonly from: IsoDate
  readonly to: IsoDate
}

function spansIn({ mentions }: MarkedSentence, about: IsoDate | null): readonly DateSpan[] {
  return mentions.flatMap((each) => {
    const date = each.kind === 'date' ? anchored(each, about) : null
    return date?.date ? [spanOf(date, date.date)] : []
  })
}

function spanOf(date: DateMention, first: IsoDate): DateSpan {
  const { precision, relative } = date
  if (precision === 'month' || precision === 'year')
    return { date, from: first, to: addMonths(first, precision === 'year' ? 12 : 1) }
  // "Last week" begins on its Monday.
  const isWeek = relative?.kind === 'offset' && relative.unit === 'week'
  return {
    date,
    from: addDays(first, isWeek ? 0 : -APART),
    to: addDays(first, 1 + (isWeek ? DAYS_OF_WEEK : APART)),
  }
}

function isSame(
  { type, person, date, datePrecision, evidence }: Event,
  { person: id, day, into }: Turn,
  { start, end }: MarkedSentence,
  said: DateMention | undefined,
): boolean {
  if (person?.id !== id) return false
  const isHere = evidence.some((span) => span.start < end && span.end > start)
  // Without a day, what a sentence tells of somebody's posts it tells once.
  if (!said && isHere) return true
  if ((type === 'officeAppointed') !== into) return false
  // "In 1998".
  if (date && datePrecision === 'year') return date.slice(0, 4) === day.slice(0, 4)
  return date ? Math.abs(daysBetween(date, day)) <= SAME : isHere
}

/** Without its day: not long ago, or the only time that this person went. */
function isRecalled(
  { into, day, isOnly }: Turn,
  words: number,
  hasDate: boolean,
  about: IsoDate | null,
): boolean {
  if (into) return !hasDate && (words & RISING) !== 0
  return (!hasDate && isOnly) || (about !== null && daysBetween(day, about) <= RECENT)
}

/** Whether a word between the name and the day, or anywhere about a name without one, takes it back. */
function isTaken(
  { tokens, from, to, stretchFrom, stretchTo }: Place,
  date: DateMention | undefined,
): boolean {
  if (!date) return isDoubted(tokens, UNSURE_THEN, stretchFrom, stretchTo)
  const day = tokenFrom(tokens, date.start)
  return isDoubted(tokens, UNSURE_THEN, Math.min(from - BEFORE, day), Math.max(to, day))
}

/** In words, before a name. */
const BEFORE = 4

function wayOf({ into, appointments, words }: Turn, place: Place, register: Register): Way | null {
  if (into) return comesIn(place, appointments, register)
  const way = goesOut(place, words())
  if (!way) return isUntil(place, words()) ? { type: 'officeResigned', ground: 'said' } : null
  return way.ground === 'words' ? { ...way, type: 'officeResigned' } : way
}

/** "Was culture secretary until September". */
function isUntil({ tokens, to, stretchTo }: Place, words: readonly string[]): boolean {
  return UNTIL.in(tokens, to, stretchTo) && whereSaid(tokens.slice(to, stretchTo), words) >= 0
}

const UNTIL = wordSet('until till')

/** A day or a month that falls together is no chance; a year, or none, wants the post or the government as well. */
function isMeant(
  { ground }: Way,
  date: DateMention | undefined,
  { tokens, from, to, clauseFrom, clauseTo, stretchFrom, stretchTo, sentence }: Place,
  { into, words }: Turn,
): boolean {
  const around = [...tokens.slice(stretchFrom, from), ...tokens.slice(to, stretchTo)].filter(
    (token) => !isOfFormerPost(token, sentence),
  )
  const isSaid = () => whereSaid(around, words()) >= 0
  if (ground === 'post' && date) return true
  if (ground === 'said' && date && date.precision !== 'year') return true
  // "Until a new leader is elected".
  if (into && !date && UNTIL.in(tokens, stretchFrom, stretchTo)) return false
  if (into && (!date || ground === 'words') && !ARRIVING.in(tokens, clauseFrom, clauseTo)) return false
  if (!date) return ground === 'said' && isSaid()
  return NAMING.in(around) || isSaid()
}

/** "The former foreign secretary" says what she was, and nothing of when. */
function isOfFormerPost({ start }: Token, { mentions }: MarkedSentence): boolean {
  return mentions.some(
    (each) => each.kind === 'office' && each.former && each.start <= start && start < each.end,
  )
}

const ARRIVING = wordSet(
  'started new joined entered became appointed promoted named elected elevated recalled reinstated reappointed succeeded replaced back',
)

function actOf(
  { type }: Way,
  mention: PersonMention,
  sentence: MarkedSentence,
  day: IsoDate,
  date: DateMention | null,
  register: Register,
): Act | null {
  const act = actIn(sentence, { type, person: mention, mood: 'recap', rule: 'recalled' })
  const post = postAbout(act, register, day)
  return post && { ...act, dates: date ? [date] : [], fields: { office: post.name }, posts: post.posts }
}
