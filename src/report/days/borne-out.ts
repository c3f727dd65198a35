/** Whether what an article tells as news bears out the day it prints. @module */
import { daysBetween } from '../../base/date.ts'
import type { Register } from '../../register/register.ts'
import type { Act } from '../discourse/act.ts'
import type { Published } from '../report.ts'
import { heldDays, NEWS_DAYS } from './date-of-act.ts'
import { isDatedLongAgo } from './long-ago.ts'

/**
 * Whether a printed day may be believed without asking further: the article tells nothing as news that
 * the register could date, or something of the days before it. A crawler's date can be wrong by years.
 */
export function isBorneOut(published: Published, acts: readonly Act[], register: Register): boolean {
  const { date, basis } = published
  if (!date || (basis !== 'printed' && basis !== 'metadata')) return true
  const news = acts.filter((act) => act.mood === 'reported' && !isDatedLongAgo(act))
  return (
    news.length === 0 ||
    news.some((act) =>
      heldDays(act, register).some((day) => Math.abs(daysBetween(day, date)) <= 2 * NEWS_DAYS),
    )
  )
}
