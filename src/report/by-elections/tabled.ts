/** By-elections told by their figures alone: the figures are the register's, whatever the words. @module */
import { daysBetween, type IsoDate, yearOf } from '../../base/date.ts'
import type { PersonId } from '../../base/id.ts'
import type { MarkedArticle } from '../../mention/marked.ts'
import { wordSet } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import { yearsIn } from '../days/years.ts'
import { knownAmong, peopleNamed, seatsIn, seatsNamed } from '../discourse/known-names.ts'
import type { Figure } from '../figures/measure.ts'
import { type Contest, contestsBy } from './by-elections.ts'
import { speaksOfOutcome } from './recalled.ts'

/** So many totals to the vote are no chance. */
const ENOUGH = 2

/** A majority of fewer votes may be any number. */
const FEWEST = 100
/** Days after polling in which a bare majority tells the result. */
const NEWS = 10

/**
 * Contests two of whose totals the article prints, or in the days after it the winner's or the majority, with the seat;
 * of contests without votes in the register, those whose seat, winner and some total it prints within days.
 */
export function tabledContests(
  article: MarkedArticle,
  figures: readonly Figure[],
  register: Register,
  published: IsoDate | null,
): readonly Contest[] {
  const lately = published ? contestsBy(register).lately(published, NEWS) : NONE
  if (lately.length === 0 && figures.length < ENOUGH) return NONE
  const votes = new Set<number>()
  const majorities = new Set<number>()
  for (const { measure, value } of figures) {
    if (value >= 1000) votes.add(value)
    if (measure === 'majority' && value >= FEWEST) majorities.add(value)
  }
  const counted = published ? countedLately(lately, article, register, published) : NONE
  if (votes.size === 0 && majorities.size === 0) return counted
  const seats = seatsNamed(article, register)
  const people = peopleNamed(article)
  return contestsBy(register)
    .withTotals(lately, votes)
    .filter((contest) => {
      if (counted.includes(contest)) return true
      const days = published ? daysBetween(contest.date, published) : null
      if (days !== null && days < 0) return false
      const seat = seats.has(contest.seat)
      if (days !== null && days <= NEWS) {
        const one = (id: PersonId | null) => id !== null && people.has(id)
        const known = seat || one(contest.winner) || contest.candidacies.some((each) => one(each.person))
        if (known && contest.majority && majorities.has(contest.majority)) return true
        if (seat && votes.has(contest.candidacies[0]?.votes ?? 0)) return true
        // On polling day a count is of the election before.
        if (seat && contest.candidacies.length === 0 && days > 0 && one(contest.winner)) return votes.size > 0
      }
      const fits = contest.candidacies.filter((each) => each.votes !== null && votes.has(each.votes)).length
      return fits >= (seat ? ENOUGH : ENOUGH + 1)
    })
}

const NONE: readonly never[] = []

/** Of the days after polling, contests whose majority the article prints with the seat, or the one they undid with the winner, in whatever words. */
function countedLately(
  lately: readonly Contest[],
  article: MarkedArticle,
  register: Register,
  published: IsoDate,
): readonly Contest[] {
  if (lately.length === 0) return NONE
  const values = new Set<number>()
  for (const { numbers } of article.sentences) for (const { value } of numbers) values.add(value)
  const prints = (majority: number | null | undefined) =>
    majority !== null && majority !== undefined && majority >= FEWEST && values.has(majority)
  const seats = seatsNamed(article, register)
  const people = peopleNamed(article)
  return lately.filter((contest) => {
    const { seat, date, majority, before, winner } = contest
    if (!seats.has(seat)) return false
    if (prints(majority)) return true
    if (date === published || winner === null || !people.has(winner)) return false
    return (
      prints(before?.majority) ||
      (daysBetween(date, published) <= MORROW && opensWith(contest, article, register))
    )
  })
}

/** In days after polling. */
const MORROW = 3
/** Sentences in which an article tells its news. */
const OPENING = 4

/** "Voters in Dover have sent Ann Lee to Westminster": who won, where, and a word of it, where an article opens. */
function opensWith({ seat, winner }: Contest, { sentences }: MarkedArticle, register: Register): boolean {
  return (
    winner !== null &&
    sentences
      .slice(0, OPENING)
      .some(
        (each) =>
          each.role !== 'caption' &&
          (speaksOfOutcome(each) || RETURNS.in(each.tokens)) &&
          knownAmong(each.people).has(winner) &&
          seatsIn(each.seats, register).has(seat),
      )
  )
}

const RETURNS = wordSet(
  'sent chose chosen squeaked scraped voters election by-election byelection succeeds succeeded',
)

/** Contests recalled by year and majority: "in 2012 George Galloway romped in by 10,140". */
export function recalledContests(figures: readonly Figure[], register: Register): Contest[] {
  const told: Contest[] = []
  for (const { measure, value, sentence } of figures) {
    if (measure !== 'majority' || value < FEWEST) continue
    const years = yearsIn(sentence)
    if (years.length === 0) continue
    for (const each of contestsBy(register).won(value))
      if (years.includes(yearOf(each.date)) && !told.includes(each)) told.push(each)
  }
  return told.sort((a, b) => a.order - b.order)
}
