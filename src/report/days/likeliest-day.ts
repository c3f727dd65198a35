/** Of several days a page may be of, the one on which those whom it names sat in the House and what it tells may have been. @module */
import { daysBetween, type IsoDate } from '../../base/date.ts'
import type { PersonId } from '../../base/id.ts'
import { contains } from '../../base/interval.ts'
import type { MarkedArticle } from '../../mention/marked.ts'
import type { Membership } from '../../register/membership.ts'
import type { Register } from '../../register/register.ts'
import { speaksOfByElection } from '../by-elections/by-election-words.ts'
import { contestsBy } from '../by-elections/by-elections.ts'
import type { Act } from '../discourse/act.ts'
import { seatsNamed } from '../discourse/known-names.ts'
import { NEWS_DAYS } from './date-of-act.ts'

/** Null where no day, or more than one, has most of them. */
export function likeliestDay(
  days: readonly IsoDate[],
  article: MarkedArticle,
  acts: readonly Act[],
  register: Register,
): IsoDate | null {
  const possible = days.filter((day) => acts.every((act) => mayGo(act, day, register)))
  const people = peopleOf(article)
  const isOfContest = article.sentences.some(speaksOfByElection)
  const counts = possible.map((day) => {
    const contests = isOfContest ? countContests(article, day, register) : 0
    return [day, countSitting(people, day, register) + CONTEST * contests] as const
  })
  const most = Math.max(0, ...counts.map(([, count]) => count))
  const best = counts.filter(([, count]) => count === most)
  return most > 0 && best.length === 1 ? (best[0]?.[0] ?? null) : null
}

/** A contest at hand weighs as much as so many people who sit: whose seat it was sits there no more. */
const CONTEST = 2

/** Those named in full and as what they are now. */
function peopleOf({ sentences }: MarkedArticle): ReadonlySet<PersonId> {
  const people = new Set<PersonId>()
  for (const sentence of sentences)
    for (const { form, former, resolution } of sentence.people)
      if (form === 'full' && !former && resolution.state === 'resolved') people.add(resolution.id)
  return people
}

function countSitting(people: ReadonlySet<PersonId>, day: IsoDate, register: Register): number {
  let count = 0
  for (const person of people)
    if (register.membershipsOf(person).some((each) => contains(each, day) || isDissolved(each, day))) count++
  return count
}

/** Between two Houses those of the last are named as before. */
function isDissolved({ to, toReason }: Membership, day: IsoDate): boolean {
  return to !== null && toReason === 'dissolution' && to <= day && daysBetween(to, day) <= CAMPAIGN
}

/** The longest from the dissolution to polling day. */
const CAMPAIGN = 45

/** By-elections in the seats named, soon to be held or just held on the day. */
function countContests(article: MarkedArticle, day: IsoDate, register: Register): number {
  let count = 0
  for (const seat of seatsNamed(article, register))
    for (const { date } of contestsBy(register).inSeat(seat)) {
      const ahead = daysBetween(day, date)
      if (ahead >= -NEWS_DAYS && ahead <= CAMPAIGN) count++
    }
  return count
}

/** Who will not stand again sits then for the last time. */
function mayGo({ type, fields, mood, person }: Act, day: IsoDate, register: Register): boolean {
  if (type !== 'candidacy' || fields.status !== 'standing_down' || mood !== 'reported') return true
  if (person?.resolution.state !== 'resolved') return true
  const last = register.membershipsOf(person.resolution.id).at(-1)
  return !last || contains(last, day)
}
