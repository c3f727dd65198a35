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
import { isAppointedRank } from '../offices/turnover.ts'

/** How many people one day must have. */
const MANY = 3
/** And how many times as many as any other. */
const TIMES = 2
/** Days that may be those of one reshuffle. */
const NEAR = 3

/** Null where the page tells of no office, or no day stands out. */
export function dayOfTurns(article: MarkedArticle, acts: readonly Act[], register: Register): IsoDate | null {
  if (!acts.some(({ type, mood }) => isOfOffice(type) && mood === 'reported')) return null
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
        if (comesIn(place, [each], register)?.ground !== 'said') continue
        days.set(each.from, (days.get(each.from) ?? new Set()).add(id))
      }
    }
  const [most, ...others] = [...days].sort((a, b) => b[1].size - a[1].size)
  if (!most || most[1].size < MANY) return null
  const next = others.find(([day]) => Math.abs(daysBetween(day, most[0])) > NEAR)
  return next && next[1].size * TIMES > most[1].size ? null : most[0]
}
