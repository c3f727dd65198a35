/** The day of the act that an article leads with, by the register: what dates a page that prints no day. @module */

import { daysBetween, type IsoDate, weekdayNumber } from '../../base/date.ts'
import type { MarkedArticle } from '../../mention/marked.ts'
import { idOf } from '../../mention/meant.ts'
import type { DateMention } from '../../mention/mention.ts'
import { numbered } from '../../mention/word.ts'
import { lazily } from '../../register/lookup.ts'
import type { Register } from '../../register/register.ts'
import type { Act } from '../discourse/act.ts'
import { leads } from '../discourse/lead.ts'
import { backedRules, looseRules } from '../events/all.ts'
import { isOfParties } from '../moves/of-parties.ts'
import { isOfOffice } from '../offices/of-office.ts'
import { isKept, isToldAhead } from '../offices/office-days.ts'
import { covers, heldDays, NEWS_DAYS } from './date-of-act.ts'
import { fittingDays, isMove } from './day-among.ts'
import { isOfTheDay, mentionsOf } from './day-clues.ts'
import { dayOfTurns } from './day-of-turns.ts'
import { isDatedLongAgo, isDatedLoosely, namesItsYear } from './long-ago.ts'
import { notBefore } from './not-before.ts'
import { listedApart } from './old-news.ts'
import { clearlyBest } from './taken-as-so.ts'
import { turnTold } from './turn-told.ts'

/** What an article is dated by: the count of a by-election, a seat given up, or another act. */
export type Lead = 'count' | 'vacancy' | 'act'

export interface Leading {
  readonly day: IsoDate
  /** Told by a day that only a reader of that week would know. */
  readonly fresh: boolean
  readonly lead: Lead
  /** The day of printing follows; else only about when it was. */
  readonly sure: boolean
}

/**
 * The register's day for the first act told as news; of several, the one on which others of the article acted too.
 * Of moves weeks apart it is the last: who tells of both does so after it.
 */
export function leadingDay(article: MarkedArticle, acts: readonly Act[], register: Register): Leading | null {
  const apart = listedApart(acts, register)
  const news = acts
    .filter(
      (act) =>
        act.mood === 'reported' &&
        act.type !== 'byElectionResult' &&
        !isDatedLongAgo(act) &&
        !apart.includes(act),
    )
    .sort((a, b) => (a.sentences[0] ?? 0) - (b.sentences[0] ?? 0))
  const people = actingOn(news, register)
  const reshuffle = reshuffleDay(news, register) ?? dayOfTurns(article, news, register)
  if (reshuffle) return { day: reshuffle, fresh: true, lead: 'act', sure: true }
  const shadows = lazily(() => isOfShadows(article))
  const first = news.length > 0 ? notBefore(article, acts, register) : null
  let leading: Leading | null = null
  for (const act of news) {
    if (act.rules.every((rule) => looseRules().has(rule) || (!leads(act) && backedRules().has(rule))))
      continue
    if (
      isToldAhead(act, register) &&
      !heldDays(act, register).some((day) => (people.get(day)?.size ?? 0) >= 2)
    )
      continue
    const held = stillNews(
      act,
      clearlyBest(
        fittingDays(
          act,
          heldDays(act, register).filter((day) => isTold(act, day)),
          register,
        ),
        article,
        register,
      ),
      first,
    )
    const shared = held.filter((day) => (people.get(day)?.size ?? 0) >= 2)
    // "Justice secretary" on a page of the opposition is as like as not a shadow's.
    const days = (isOfOffice(act.type) && shadows()) || !isSure(act, register) ? shared : held
    const day = days.length === 1 ? days[0] : shared.length === 1 ? shared[0] : undefined
    if (!day || namesItsYear(act, day, article)) continue
    if (
      leading &&
      daysBetween(leading.day, day) <= NEWS_DAYS &&
      !(leading.lead === 'vacancy' && goes(act, acts))
    )
      continue
    const lead = act.type === 'seatVacated' ? 'vacancy' : 'act'
    const isOfMany = (people.get(day)?.size ?? 0) >= MANY && (act.sentences[0] ?? 0) < OPENING
    const sure = tellsTheDay(act, day, article) || (isOfMany && !isDatedLoosely(act))
    // Posts that changed hands weeks apart are a list of such: the page is later than the last.
    if (!leading || isOfParties(act.type)) leading = { day, fresh: isFresh(act, article), lead, sure }
    else if (isOfOffice(act.type)) leading = { day, fresh: false, lead, sure: false }
  }
  if (!leading) {
    const day = article.article.printedDate ? null : turnTold(article, register, first)
    return day ? { day, fresh: true, lead: 'act', sure: false } : vacancyBefore(article, acts, register)
  }
  const { day } = leading
  if ((people.get(day)?.size ?? 0) >= 2) return leading
  return acts.some((act) => isAfter(act, day, register)) ? { ...leading, sure: false } : leading
}

/** Whether whoever moves says as well that they will not stand again: then the seat is given up long after. */
function goes({ type, person }: Act, acts: readonly Act[]): boolean {
  if (!isOfParties(type) || person?.resolution.state !== 'resolved') return false
  const { id } = person.resolution
  return acts.some(
    (each) =>
      each.type === 'candidacy' &&
      each.mood === 'reported' &&
      each.fields.status === 'standing_down' &&
      idOf(each.person) === id,
  )
}

/** None that was long past when the page was written; which settles nothing between several days but of what the page leads with. */
function stillNews(act: Act, days: readonly IsoDate[], first: IsoDate | null): readonly IsoDate[] {
  if (!first) return days
  const left = days.filter((day) => daysBetween(day, first) <= NEWS_DAYS)
  return left.length === 1 && days.length > 1 && !leads(act, act.news) ? days : left
}

/** Done, by the register, when the day was no longer news. */
function isAfter(act: Act, day: IsoDate, register: Register): boolean {
  if (act.mood !== 'reported' && act.mood !== 'recap') return false
  const held = heldDays(act, register)
  return held.length === 1 && daysBetween(day, held[0] as IsoDate) > NEWS_DAYS
}

/** "In 2015" is not the day in 2020. */
function isTold({ dates }: Act, day: IsoDate): boolean {
  return dates.length === 0 || dates.some((date) => covers(date, day))
}

/** Sentences within which a page tells what dates it. */
const OPENING = 6

/** Whether the register's day for an act is that of the news: which it need not be of what is announced, or told late. */
function tellsTheDay(act: Act, day: IsoDate, article: MarkedArticle): boolean {
  if (isDatedLoosely(act)) return false
  if (act.type === 'seatVacated') return act.fields.cause !== 'resignation' || isDone(act, article)
  // The House is told of a whip some days after it is taken or given back.
  if (ON_NOTICE.has(act.type)) return leads(act, act.news) || saysWeekdayOf(act, day, article)
  return (act.sentences[0] ?? 0) < OPENING || isFresh(act, article)
}

const ON_NOTICE: ReadonlySet<string> = new Set(['whipSuspended', 'whipRestored', 'expelledFromParty'])

/** "Has resigned", "stood down": not "is giving up the seat", which may be months before. */
function isDone(act: Act, article: MarkedArticle): boolean {
  return tokensOf(act, article).some(({ lower }, at, all) => LEFT.has(lower) && all[at - 1]?.lower !== 'to')
}

const LEFT = new Set(
  'resigned quit left stood stepped gave given gone vacated accepted appointed applied'.split(' '),
)

function saysWeekdayOf(act: Act, day: IsoDate, article: MarkedArticle): boolean {
  const weekday = weekdayNumber(day)
  return mentionsOf(act, article).some(
    ({ relative }) =>
      relative?.kind === 'weekday' && relative.direction !== 'next' && relative.weekday === weekday,
  )
}

function tokensOf(act: Act, { sentences }: MarkedArticle): readonly { readonly lower: string }[] {
  return act.sentences.flatMap((at) => sentences[at]?.tokens ?? [])
}

/** A by-election is to come, and nothing else is told that has a day: the last vacancy that is told of as its ground. */
function vacancyBefore(article: MarkedArticle, acts: readonly Act[], register: Register): Leading | null {
  if (!acts.some((act) => act.type === 'byElectionCalled')) return null
  const days = acts
    .filter((act) => act.type === 'seatVacated' && act.mood === 'recap' && !isDatedLongAgo(act))
    .flatMap((act) => heldDays(act, register).filter((day) => !namesItsYear(act, day, article)))
    .sort()
  const day = days.at(-1)
  return day ? { day, fresh: false, lead: 'vacancy', sure: false } : null
}

/** The day on which most of those in the news took or left a post. */
function reshuffleDay(news: readonly Act[], register: Register): IsoDate | null {
  const told = news.filter(({ type }) => isOfOffice(type))
  const offices = actingOn(told, register)
  const all = new Set([...offices.values()].flatMap((people) => [...people])).size
  const [most, next] = [...offices].sort((a, b) => b[1].size - a[1].size)
  return most &&
    most[1].size >= MANY &&
    most[1].size * LEAST_SHARE >= all &&
    most[1].size > (next?.[1].size ?? 0)
    ? most[0]
    : null
}

/** How many people in the news one day must have to date a page by itself. */
const MANY = 3

/** One in so many of those the register has a day for. */
const LEAST_SHARE = 3

/** What the register has of opposition and aides is not enough to date a page by one of them. */
function isSure(act: Act, register: Register): boolean {
  if (!isOfOffice(act.type)) return true
  // Who sits where tells of nobody's move by itself.
  return isKept(act, register) && !act.rules.includes('officeAppointed.listed')
}

/** How often a page of the opposition's posts says so. */
const SHADOWS = 3
const SHADOW = numbered('shadow')

function isOfShadows({ sentences }: MarkedArticle): boolean {
  let count = 0
  for (const { tokens } of sentences) for (const { word } of tokens) if (word === SHADOW) count++
  return count >= SHADOWS
}

/** "Last night", "on Thursday": of the act, or in a sentence that tells it. */
export function isFresh(act: Act, article: MarkedArticle): boolean {
  return act.dates.some(isOfTheWeek) || mentionsOf(act, article).some(isOfTheDay)
}

function isOfTheWeek(date: DateMention): boolean {
  return isOfTheDay(date) || (date.relative?.kind === 'weekday' && date.relative.from !== 'event')
}

/** Who of those in the news acted on each day. */
function actingOn(news: readonly Act[], register: Register): Map<IsoDate, Set<string>> {
  const people = new Map<IsoDate, Set<string>>()
  for (const act of news) {
    if (act.person?.resolution.state !== 'resolved') continue
    for (const day of heldDays(act, register)) {
      // Who resigned got no other post then.
      if (act.type === 'officeResigned' && isMove(act, day, register)) continue
      const named = people.get(day) ?? new Set()
      people.set(day, named.add(act.person.resolution.id))
    }
  }
  return people
}
