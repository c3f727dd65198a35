/** General elections told by the votes of a seat, to the vote as the register has them: the rows of a results table. @module */
import type { SeatId } from '../../base/id.ts'
import type { MarkedArticle } from '../../mention/marked.ts'
import type { Register } from '../../register/register.ts'
import { peopleNamed, seatsNamed } from './contest.ts'
import { elections, type Won } from './elections-won.ts'
import type { Figure } from './measure.ts'

/** Totals below this may be anything. */
const FEWEST = 1000

export interface Count {
  /** The winner's total, told as the majority that the printed totals give. */
  readonly figure: Figure
  readonly won: Won
}

/** Elections of the seats or winners named of which the article prints the first two totals. */
export function countsOf(figures: readonly Figure[], article: MarkedArticle, register: Register): Count[] {
  const totals = new Map<number, Figure>()
  for (const figure of figures)
    if (figure.value >= FEWEST && !totals.has(figure.value)) totals.set(figure.value, figure)
  if (totals.size < 2) return []
  const lines = new Map<string, SeatId>()
  for (const seat of seatsNamed(article, register)) lines.set(register.line(seat)[0] ?? seat, seat)
  const seats = [...lines.values()].map((seat) => ({ seat }))
  const people = [...peopleNamed(article)].map((person) => ({ person }))
  const counts = new Map<string, Count>()
  for (const won of [...seats, ...people].flatMap((owner) => elections.of(register, owner))) {
    const [first, second] = elections.totalsOf(register, won)
    const figure = totals.get(first ?? 0)
    if (!figure || !first || !second || !totals.has(second)) continue
    counts.set(`${won.seat} ${won.date}`, {
      figure: { ...figure, measure: 'majority', value: first - second },
      won,
    })
  }
  return [...counts.values()]
}
