/** The day an article was printed: what the page says, unless it tells of later things; else what its news and the record give. @module */

import { addDays, daysBetween, type IsoDate } from '../../base/date.ts'
import type { MarkedArticle } from '../../mention/marked.ts'
import type { Register } from '../../register/register.ts'
import { contestsOf } from '../by-elections/contest.ts'
import { contestOfThePage } from '../by-elections/contest-of-the-page.ts'
import { pollingDayTold } from '../by-elections/polling-day.ts'
import { tabledContests } from '../by-elections/tabled.ts'
import type { Act } from '../discourse/act.ts'
import { figuresOf } from '../figures/figure.ts'
import { electionNight } from '../general-elections/election-night.ts'
import type { Published } from '../report.ts'
import { beforeAPoll } from './before-a-poll.ts'
import { NEWS_DAYS } from './date-of-act.ts'
import { cluesOf } from './day-clues.ts'
import { isFresh, type Lead, type Leading, leadingDay } from './leading-act.ts'
import { likeliestDay } from './likeliest-day.ts'
import { isDatedLongAgo, namesItsYear } from './long-ago.ts'
import { notBefore } from './not-before.ts'
import { daysToldOf, toldDays } from './told-beside.ts'

/** When an article was printed, and about when where the day is not sure: names are read as of then. */
export interface Dating {
  readonly published: Published
  readonly about: IsoDate | null
}

/** A caller's date is believed; a printed one unless the article's own news had not happened yet. */
export function publishedOn(
  article: MarkedArticle,
  acts: readonly Act[],
  register: Register,
  given: IsoDate | null,
): Dating {
  if (given) return on({ date: given, basis: 'given' })
  const printed = printedDay(article)
  const inferred = inferredDay(article, acts, register)
  const overPage = article.article.printedDate?.overPage === true
  const isOutOfDate = (day: IsoDate) => overPage && printed && daysBetween(day, printed.date) > MOST_LATE
  if (printed && !(inferred && (contradicts(inferred, printed.date) || isOutOfDate(inferred.day)))) {
    const night = overPage ? nightBefore(article, acts, register) : null
    return night && isOutOfDate(night) ? on({ date: night, basis: 'inferred' }) : on(printed)
  }
  if (inferred?.sure) return on({ date: inferred.day, basis: 'inferred' })
  const told = dayTold(article, acts, register) ?? pollingDayTold(article, register)
  if (told) return on({ date: told, basis: 'inferred' })
  const night = nightBefore(article, acts, register)
  if (night) return on({ date: night, basis: 'inferred' })
  const about = inferred?.day ?? beforeAPoll(article, register, () => notBefore(article, acts, register))
  return { published: { date: null, basis: 'unknown' }, about }
}

/** "Last night (Monday, February 13)": the year is that in which those whom the page names all sat. */
function dayTold(article: MarkedArticle, acts: readonly Act[], register: Register): IsoDate | null {
  const told = toldDays(article)
  if (told.length === 0) return null
  const from = notBefore(article, acts, register) ?? register.completeFrom.ministers
  const days = daysToldOf(told, from, register.completeTo.memberships)
  return likeliestDay(days, article, acts, register)
}

/** The election night that the page is of, where it tells of nothing later. */
function nightBefore(article: MarkedArticle, acts: readonly Act[], register: Register): IsoDate | null {
  const night = electionNight(article, register)
  const first = night && notBefore(article, acts, register)
  return night && first && daysBetween(night, first) > NEWS_DAYS ? null : night
}

/** Papers put up on the evening before bear that evening's date: what they call yesterday is the day of the stamp. */
function printedDay(article: MarkedArticle): (Published & { readonly date: IsoDate }) | null {
  const printed = article.article.printedDate
  if (!printed) return null
  const { date, basis, late } = printed
  return { date: late && opensWithYesterday(article) ? addDays(date, 1) : date, basis }
}

/** Sentences within which an article comes to its news, past what furniture of the page is left. */
const HEAD = 10

function opensWithYesterday({ sentences }: MarkedArticle): boolean {
  return sentences
    .slice(0, HEAD)
    .some(({ mentions }) =>
      mentions.some(
        (each) =>
          each.kind === 'date' &&
          each.relative?.kind === 'offset' &&
          each.relative.unit === 'day' &&
          each.relative.from === 'publication' &&
          each.relative.amount === -1,
      ),
    )
}

function on(published: Published): Dating {
  return { published, about: published.date }
}

/** The news lies after the printed day; or it is of a day it calls "yesterday" or by its weekday, and the page was dated anew long after. */
function contradicts({ day, fresh, lead }: Leading, printed: IsoDate): boolean {
  const after = daysBetween(printed, day)
  return after > MOST_AHEAD[lead] || (fresh && after < -MOST_LATE)
}

/** Days a page may be put up after it was written. */
const MOST_LATE = 45

/** Days a page may be printed before the register's day: nobody knows a result early; moves are told before they take effect. */
const MOST_AHEAD = { count: 1, act: 10, vacancy: 120 } as const satisfies Record<Lead, number>

/** Earliest day of the week after the leading act that agrees with most of what the article says of its own day. */
function inferredDay(article: MarkedArticle, acts: readonly Act[], register: Register): Leading | null {
  const leading = countDay(article, acts, register) ?? leadingDay(article, acts, register)
  if (!leading) return null
  const clues = cluesOf(article, acts, register, leading.day)
  let best: { day: IsoDate; agreed: number } | null = null
  for (let after = leading.lead === 'count' ? 1 : 0; after <= NEWS_DAYS; after++) {
    const day = addDays(leading.day, after)
    const agreed = clues.filter((clue) => clue(day)).length
    if (!best || agreed > best.agreed) best = { day, agreed }
  }
  return best && { ...leading, day: best.day }
}

/** The polling day of a by-election the article tells as news: the last of several. */
function countDay(article: MarkedArticle, acts: readonly Act[], register: Register): Leading | null {
  const news = acts.filter((act) => act.mood === 'reported' && !isDatedLongAgo(act) && !isOfMonthPast(act))
  const first = news.some(({ type }) => type === 'byElectionResult')
    ? notBefore(article, acts, register)
    : null
  const told = [...contestsOf(news, article, register, null)].flatMap(([contest, acts]) =>
    acts.every((act) => namesItsYear(act, contest.date, article)) || isPast(contest.date, first)
      ? []
      : [contest],
  )
  const days = [...told, ...tabledContests(article, figuresOf(article), register, null)].map(
    (contest) => contest.date,
  )
  const isUndated = article.article.printedDate === null
  const day = days.sort().at(-1) ?? (isUndated ? contestOfThePage(article, news, register) : null)
  return day
    ? {
        day,
        fresh: news.some((act) => act.type === 'byElectionResult' && isFresh(act, article)),
        lead: 'count',
        sure: true,
      }
    : null
}

/** "Last month's by-election". */
function isOfMonthPast({ dates }: Act): boolean {
  return dates.length > 0 && dates.every(({ relative }) => relative?.kind === 'month')
}

function isPast(day: IsoDate, first: IsoDate | null): boolean {
  return first !== null && daysBetween(day, first) > NEWS_DAYS
}
