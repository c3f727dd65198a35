/**
 * Posts taken and left before, recalled in whatever words: the register knows who came into one and who went, and on
 * which day.
 * @module
 */
import { addDays, addMonths, dayNumber, daysBetween, type IsoDate } from '../../base/date.ts'
import { anchored } from '../../mention/date/anchor.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { type DateMention, NAMED, type PersonMention } from '../../mention/mention.ts'
import { spanAt } from '../../mention/place.ts'
import { type Token, tokenFrom } from '../../mention/token.ts'
import { namedBits, wordSet } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import { type Act, actIn } from '../discourse/act.ts'
import type { Event } from '../event.ts'
import { COMINGS, comesIn } from './comings.ts'
import { GOINGS, goesOut } from './goings.ts'
import { isDoubted, type Place, placeOf, UNSURE_THEN, type Way, whereSaid } from './name-place.ts'
import { isOfOffice } from './of-office.ts'
import { postAbout } from './office-days.ts'
import { type Served, turnsOf } from './posts-served.ts'

/** For how long a going is recalled without its day, in days. */
const RECENT = 550
/** What was done so few days before is news. */
const NEWS = 3
/** How far apart the page and the register may have one act, in days. */
const SAME = 40
/** How far from a printed day the register's may lie, in days. */
const APART = 3
const DAYS_OF_WEEK = 7

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
  let recalling: Recalling | null = null
  for (const sentence of article.sentences) {
    if (sentence.people.length === 0 || sentence.role === 'caption') continue
    const words = bitsOf(sentence)
    const hasDate = (sentence.named & NAMED.date) !== 0
    if ((words & (hasDate ? INTO | OUT : RISING | OUT)) === 0) continue
    recalling ??= new Recalling(told, article, register, about, before)
    recalling.read(sentence, words)
  }
  return recalling ? recalling.found.map(({ act }) => act) : NONE
}

interface Recalled {
  readonly turn: Served
  readonly act: Act
}

/** What the sentences of one article recall. */
class Recalling {
  readonly found: Recalled[] = []
  readonly #known: readonly Event[]
  readonly #article: MarkedArticle
  readonly #register: Register
  readonly #about: IsoDate | null
  readonly #before: number
  /** The words of the sentence being read, from when they are first asked for. */
  #said: string | null = null

  /** Of what was taken or left before the day `before`, by its number. */
  constructor(
    told: readonly Event[],
    article: MarkedArticle,
    register: Register,
    about: IsoDate | null,
    before: number,
  ) {
    this.#known = told.filter(({ type }) => isOfOffice(type))
    this.#article = article
    this.#register = register
    this.#about = about
    this.#before = before
  }

  /** Of a sentence that names somebody and has these `words`. */
  read(sentence: MarkedSentence, words: number): void {
    let spans: readonly DateSpan[] | null = null
    this.#said = null
    for (const mention of sentence.people) {
      if (mention.resolution.state !== 'resolved') continue
      for (const turn of turnsOf(this.#register, mention.resolution.id)) {
        if (turn.number >= this.#before || (words & (turn.into ? INTO : OUT)) === 0) continue
        spans ??= (sentence.named & NAMED.date) !== 0 ? spansIn(sentence, this.#about) : NONE
        this.#readTurn(turn, mention, sentence, words, spans)
      }
    }
  }

  #readTurn(
    turn: Served,
    mention: PersonMention,
    sentence: MarkedSentence,
    words: number,
    spans: readonly DateSpan[],
  ): void {
    const date = spans.find(({ from, to }) => from <= turn.day && turn.day < to)?.date
    // Without its day it is told by the post.
    if (!date && !(isRecalled(turn, words, spans.length > 0, this.#about) && this.#namesPost(sentence, turn)))
      return
    if (this.#turnsLike(turn).some((each) => each.turn.day === turn.day)) return
    if (this.#known.some((event) => isSame(event, turn, sentence, date))) return
    if (spanAt(this.#article.speeches, mention.start) >= 0) return
    const place = placeOf(sentence, mention, null)
    const way = wayOf(turn, place, this.#register)
    if (!way || !isMeant(way, date, place, turn) || isTaken(place, date)) return
    const act = actOf(way, mention, sentence, turn.day, date ?? null, this.#register)
    // Of two posts that were left within days, both are called by the higher; without a day a post is told once.
    const isTold = this.#turnsLike(turn).some(
      (each) =>
        each.act.fields.office === act?.fields.office &&
        (!date || Math.abs(each.turn.number - turn.number) <= SAME),
    )
    if (act && !isTold) this.found.push({ turn, act })
  }

  #turnsLike({ person, into }: Served): readonly Recalled[] {
    return this.found.filter(({ turn }) => turn.person === person && turn.into === into)
  }

  #namesPost({ tokens }: MarkedSentence, { words }: Served): boolean {
    const said = this.#said ?? ` ${tokens.map(({ lower }) => lower).join(' ')} `
    this.#said = said
    return words().some((phrase) => said.includes(phrase))
  }
}

const NONE: readonly never[] = []

/** A coming is told by the post, and a going by its post or its day. */
function bitsOf({ tokens, named }: MarkedSentence): number {
  const words = WORDS.in(tokens)
  if ((words & POSTS) !== 0 || (named & NAMED.office) !== 0) return words
  return (named & NAMED.date) !== 0 ? words & OUT : 0
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
  { person: id, day, into }: Served,
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
  { into, day, isOnly }: Served,
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

function wayOf({ into, appointments, words }: Served, place: Place, register: Register): Way | null {
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
  { into, words }: Served,
): boolean {
  const around = [...tokens.slice(stretchFrom, from), ...tokens.slice(to, stretchTo)].filter(
    (token) => !isOfFormerPost(token, sentence),
  )
  const isSaid = () => whereSaid(around, words()) >= 0
  if (ground === 'post' && date) return true
  if (ground === 'said' && date && date.precision !== 'year') return true
  // "Until a new leader is elected".
  if (into && !date && UNTIL.in(tokens, stretchFrom, stretchTo)) return false
  // "Elected in 2019, he was given it as Ann Lee finished": a year of another's clause.
  const year = date && ground === 'words' ? tokenFrom(tokens, date.start) : from
  if (into && (year < clauseFrom || year >= clauseTo)) return false
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
  'started new joined entered became appointed promoted named elevated recalled reinstated reappointed succeeded replaced back',
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
