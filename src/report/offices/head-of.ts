/** What somebody who stands down heads or headed: a party, the government or the House. @module */
import { addDays, daysBetween, type IsoDate } from '../../base/date.ts'
import type { PersonId } from '../../base/id.ts'
import type { Appointment } from '../../register/office.ts'
import type { Register } from '../../register/register.ts'
import type { Act } from '../discourse/act.ts'
import type { Named } from './office-name.ts'
import { isChosen } from './turnover.ts'

/** The party, the government or the House that the doer heads on the day, or headed not long before. */
export function headOf(act: Act, register: Register, published: IsoDate | null): Named | null {
  if (!published || act.person?.resolution.state !== 'resolved') return null
  const { id } = act.person.resolution
  // Whoever leaves the House that week stands down from a seat.
  const since = leavesHouseAbout(id, register, published) ? published : addDays(published, -RECALLED_DAYS)
  const held = register
    .appointmentsOf(id)
    .filter(({ from, to }) => from <= published && (to === null || to >= since))
    .filter((each) => !isNews(act) || endsWithin(each, register, published))
    .flatMap(({ post }) => register.posts.get(post) ?? [])
    .filter(({ rank }) => isChosen(rank))
    .sort((a, b) => Number(b.rank === 'PM') - Number(a.rank === 'PM'))[0]
  return held ? { name: held.name, posts: [held.id] } : null
}

function isNews({ mood }: Act): boolean {
  return mood === 'reported' || mood === 'announcedFuture'
}

/** Whoever has just come in, or stays for years, is not the one who goes. */
function endsWithin({ from, to }: Appointment, register: Register, published: IsoDate): boolean {
  return (
    daysBetween(from, published) > WEEK &&
    daysBetween(published, to ?? register.completeTo.ministers) <= RECALLED_DAYS
  )
}

/** Within a week of the day. */
function leavesHouseAbout(person: PersonId, register: Register, published: IsoDate): boolean {
  return register
    .membershipsOf(person)
    .some(({ to }) => to !== null && Math.abs(daysBetween(to, published)) <= WEEK)
}

/** In days. */
const WEEK = 7
/** For how long a page may say of somebody that they stood down without saying from what. */
const RECALLED_DAYS = 400
