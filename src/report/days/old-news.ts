/** On a page without a day: acts told in the words of news that the page itself shows to be long past. @module */
import { daysBetween, type IsoDate } from '../../base/date.ts'
import type { MarkedArticle } from '../../mention/marked.ts'
import type { Register } from '../../register/register.ts'
import type { Act } from '../discourse/act.ts'
import { leads } from '../discourse/lead.ts'
import { isOfParties } from '../moves/of-parties.ts'
import { isOfOffice } from '../offices/of-office.ts'
import { heldDays, NEWS_DAYS } from './date-of-act.ts'
import { isOfTheDay, mentionsOf } from './day-clues.ts'
import { notBefore } from './not-before.ts'

/** `acts`, those of them as background. */
export function withOldNewsPast(
  acts: readonly Act[],
  article: MarkedArticle,
  register: Register,
): readonly Act[] {
  const told = acts.filter(isDayed)
  if (told.length === 0) return acts
  const first = notBefore(article, acts, register)
  const past = new Set([
    ...told.filter((act) => isLongBefore(act, first, register)),
    ...listedApart(acts, register),
  ])
  for (const act of past) if (leads(act, act.news) && isToldOfTheDay(act, article)) past.delete(act)
  return past.size === 0
    ? acts
    : acts.map((act) => (past.has(act) ? { ...act, mood: 'recap' as const } : act))
}

/** Told as news, and of a kind the register has days for. */
function isDayed({ type, mood }: Act): boolean {
  return mood === 'reported' && (isOfParties(type) || isOfOffice(type) || type === 'seatVacated')
}

function isLongBefore(act: Act, first: IsoDate | null, register: Register): boolean {
  const last = first && heldDays(act, register).at(-1)
  return Boolean(first && last && daysBetween(last, first) > NEWS_DAYS)
}

function isToldOfTheDay(act: Act, article: MarkedArticle): boolean {
  return act.dates.some(isOfTheDay) || mentionsOf(act, article).some(isOfTheDay)
}

/** "Ann Lee, Bo Day and Cy Fox have all gone over": what several did weeks apart, told in one breath, is no news of one day. */
export function listedApart(acts: readonly Act[], register: Register): readonly Act[] {
  const lists = new Map<string, Act[]>()
  for (const act of acts)
    if (act.mood === 'reported' || act.mood === 'recap')
      for (const { start } of act.evidence) {
        const key = `${act.type} ${start}`
        lists.set(key, [...(lists.get(key) ?? []), act])
      }
  return [...lists.values()].flatMap((told) => {
    const days = told.flatMap((act) => onlyDay(act, register) ?? []).sort()
    const [first, last] = [days[0], days.at(-1)]
    if (!first || !last || daysBetween(first, last) <= NEWS_DAYS) return []
    return told.filter((act) => isDayed(act) && act.evidence.length === 1 && !leads(act))
  })
}

function onlyDay(act: Act, register: Register): IsoDate | null {
  const [day, other] = heldDays(act, register)
  return day && !other ? day : null
}
