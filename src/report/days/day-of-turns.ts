/** The day a page without one is of, by those of whom it says that they come into posts: the register has so many do so on one day only. @module */
import { daysBetween, type IsoDate } from '../../base/date.ts'
import type { PersonId } from '../../base/id.ts'
import type { MarkedArticle } from '../../mention/marked.ts'
import { spanAt } from '../../mention/place.ts'
import type { Register } from '../../register/register.ts'
import type { Act } from '../discourse/act.ts'
import { comesIn } from '../offices/comings.ts'
import { placeOf } from '../offices/name-place.ts'
import { isOfOffice } from '../offices/of-office.ts'
import { isAppointedRank, isOfReshuffle } from '../offices/turnover.ts'

/** How many people one day must have. */
const MANY = 3
/** And how many times as many as any other; of so many people fewer times will do. */
const TIMES = 2
const CROWD = 6
const TIMES_OF_CROWD = 1.5
/** Days that may be those of one reshuffle. */
const NEAR = 3

/** Null where the page tells of no office, or no days stand out. */
export function dayOfTurns(article: MarkedArticle, acts: readonly Act[], register: Register): IsoDate | null {
  if (!acts.some(({ type, mood }) => isOfOffice(type) && mood === 'reported')) return null
  const days = daysOfComing(article, register)
  const around = (day: IsoDate) => {
    const people = new Set<PersonId>()
    for (const [each, came] of days) {
      const after = daysBetween(day, each)
      if (after >= 0 && after < NEAR) for (const id of came) people.add(id)
    }
    return people.size
  }
  const counts = [...days.keys()]
    .map((day) => ({ day, count: around(day) }))
    .sort((a, b) => b.count - a.count)
  const [most, ...others] = counts
  if (!most || most.count < MANY) return null
  const next = others.find(({ day }) => Math.abs(daysBetween(day, most.day)) >= NEAR)
  if (next && next.count * (most.count >= CROWD ? TIMES_OF_CROWD : TIMES) > most.count) return null
  // A reshuffle goes on for days: its day is that on which most came in.
  return [...days]
    .filter(([day]) => Math.abs(daysBetween(day, most.day)) < NEAR)
    .reduce((best, each) => (each[1].size > best[1].size ? each : best))[0]
}

/** By day, whom the register has come into a post, and of whom a sentence says so: on a page about a reshuffle in any words. */
function daysOfComing(
  article: MarkedArticle,
  register: Register,
): ReadonlyMap<IsoDate, ReadonlySet<PersonId>> {
  const isReshuffle = article.sentences.some(isOfReshuffle)
  const days = new Map<IsoDate, Set<PersonId>>()
  for (const sentence of article.sentences)
    for (const mention of sentence.people) {
      const { form, former, resolution } = mention
      if (form === 'pronoun' || former || resolution.state !== 'resolved') continue
      if (spanAt(article.speeches, mention.start) >= 0) continue
      const { id } = resolution
      const place = placeOf(sentence, mention)
      for (const each of register.appointmentsOf(id)) {
        if (!isAppointedRank(register.posts.get(each.post)?.rank ?? '')) continue
        const ground = comesIn(place, [each], register)?.ground
        if (ground !== 'said' && !(ground && isReshuffle)) continue
        days.set(each.from, (days.get(each.from) ?? new Set()).add(id))
      }
    }
  return days
}
