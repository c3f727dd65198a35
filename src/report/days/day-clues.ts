/** What a page says of its own day beside what it tells: "yesterday", "earlier this month", a day without its year. @module */
import { daysBetween, type IsoDate, isoDate, weekdayNumber, yearOf } from '../../base/date.ts'
import type { MarkedArticle } from '../../mention/marked.ts'
import { type DateMention, NAMED } from '../../mention/mention.ts'
import { KIND, numbered, wordSet } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import type { Act } from '../discourse/act.ts'
import { heldDays, NEWS_DAYS } from './date-of-act.ts'
import { isToldDay, toldDays } from './told-beside.ts'

/** What a day of printing would have to be for a page to say what it says. */
type Clue = (published: IsoDate) => boolean

/** All that bears on the days after the leading act. */
export function cluesOf(
  article: MarkedArticle,
  acts: readonly Act[],
  register: Register,
  leading: IsoDate,
): Clue[] {
  return [
    ...dissolutionClues(article, register),
    ...relativeClues(article, acts, register),
    ...calendarClues(article, leading),
    ...openingClues(article, leading),
    ...toldDays(article).flatMap((told) => Array<Clue>(SURE).fill((day) => isToldDay(told, day))),
    ...weekdayClues(article, leading),
  ]
}

/** What a page says of its own day weighs as much as so many other clues. */
const SURE = 3

/** "There was good news for many yesterday": where an article opens with it, of what it leads with. */
function openingClues({ sentences }: MarkedArticle, leading: IsoDate): Clue[] {
  return sentences
    .slice(0, FIRST)
    .flatMap(({ mentions }) =>
      mentions.flatMap((each) =>
        each.kind === 'date' && isOfTheDay(each) ? (clueOf(each, [leading]) ?? []) : [],
      ),
    )
}

/** The title and the first two sentences. */
const FIRST = 3

/** "Told them on Wednesday 20 February", of the days right after the leading act: not printed before. */
function calendarClues({ sentences }: MarkedArticle, leading: IsoDate): Clue[] {
  const days = sentences.flatMap(({ mentions }) =>
    mentions.flatMap((each) => (each.kind === 'date' ? (dayAfter(each, leading) ?? []) : [])),
  )
  return [...new Set(days)].map((told) => (published) => told <= published)
}

/** "She told reporters on Friday", of a day right after the leading act: not printed before. */
function weekdayClues({ sentences }: MarkedArticle, leading: IsoDate): Clue[] {
  const first = weekdayNumber(leading)
  let last = 0
  for (const { mentions, tokens, named } of sentences) {
    if (!(named & NAMED.date) || TO_COME.in(tokens)) continue
    for (const each of mentions) {
      if (each.kind !== 'date' || each.relative?.kind !== 'weekday') continue
      const { weekday, direction, from } = each.relative
      const after = (weekday - first + 7) % 7
      if (direction === 'nearest' && from !== 'event' && after <= MOST_AFTER) last = Math.max(last, after)
    }
  }
  return last === 0 ? [] : [(published) => daysBetween(leading, published) >= last]
}

/** Days after an act that a page tells of it may be printed, and name by their weekdays. */
const MOST_AFTER = 2
const TO_COME = wordSet(
  "will would shall may might could should must 'll due next until till by before expected is are to if unless",
)

/** The day of the calendar told without its year, where it is of the week after the leading act. */
function dayAfter({ relative }: DateMention, leading: IsoDate): IsoDate | null {
  if (relative?.kind !== 'dayOfMonth' || relative.year === 'future' || relative.year === 'next') return null
  const day = [0, 1].flatMap((year) => isoDate(yearOf(leading) + year, relative.month, relative.day) ?? [])
  return day.find((each) => each > leading && daysBetween(leading, each) <= NEWS_DAYS) ?? null
}

const PARLIAMENT = numbered('parliament')
const DISSOLVED = numbered('dissolved')

/** "Parliament dissolved on Thursday", in the past: not printed before that day. */
function dissolutionClues(article: MarkedArticle, register: Register): Clue[] {
  const told = article.sentences.some(
    (sentence) =>
      (sentence.kinds & KIND.house) !== 0 &&
      sentence.tokens.some(({ word }) => word === PARLIAMENT) &&
      sentence.tokens.some(({ word }) => word === DISSOLVED),
  )
  if (!told) return []
  const days = register.parliaments.flatMap((each) => (each.dissolved ? [each.dissolved] : []))
  return [(day) => days.some((dissolved) => dissolved <= day && daysBetween(dissolved, day) <= NEWS_DAYS)]
}

/** "Yesterday", "earlier this month", "last month" beside an act the register dates; "last night" in a sentence that tells it. */
function relativeClues(article: MarkedArticle, acts: readonly Act[], register: Register): Clue[] {
  return acts.flatMap((act): Clue[] => {
    const days = heldDays(act, register)
    if (days.length === 0) return []
    const beside = act.mood === 'reported' && act.dates.length === 0 ? mentionsOf(act, article) : []
    return [...act.dates, ...beside.filter(isOfTheDay)].flatMap((date) => clueOf(date, days) ?? [])
  })
}

function clueOf({ relative }: DateMention, days: readonly IsoDate[]): Clue | null {
  if (relative?.kind === 'offset' && relative.unit === 'day' && relative.from === 'publication')
    return (published) => days.some((day) => daysBetween(day, published) === -relative.amount)
  if (relative?.kind === 'offset' && relative.unit === 'week' && relative.amount === -1)
    return (published) => days.some((day) => weekOf(published) - weekOf(day) === 1)
  if (relative?.kind === 'month' && relative.month !== null) return null
  if (relative?.kind !== 'month' && !(relative?.kind === 'offset' && relative.unit === 'month')) return null
  const back = relative.kind === 'offset' ? -relative.amount : 0
  return (published) => days.some((day) => day <= published && monthsApart(day, published) === back)
}

/** Weeks since one that began on a Monday. */
function weekOf(day: IsoDate): number {
  return Math.floor(daysBetween(MONDAY, day) / 7)
}

const MONDAY = '1900-01-01' as IsoDate

function monthsApart(a: IsoDate, b: IsoDate): number {
  return (Number(b.slice(0, 4)) - Number(a.slice(0, 4))) * 12 + Number(b.slice(5, 7)) - Number(a.slice(5, 7))
}

/** "Last night", "yesterday", "today". */
export function isOfTheDay({ relative }: DateMention): boolean {
  return (
    relative?.kind === 'offset' &&
    relative.unit === 'day' &&
    relative.from === 'publication' &&
    relative.amount > -3 &&
    relative.amount <= 0
  )
}

/** The dates of the sentences that tell an act. */
export function mentionsOf(act: Act, { sentences }: MarkedArticle): readonly DateMention[] {
  return act.sentences.flatMap(
    (at) => sentences[at]?.mentions.filter((each): each is DateMention => each.kind === 'date') ?? [],
  )
}
