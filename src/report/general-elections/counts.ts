/** General elections told by the votes of a seat, to the vote as the register has them: the rows of a results table. @module */
import { type MarkedArticle, once } from '../../mention/marked.ts'
import type { Register } from '../../register/register.ts'
import { namesAmong, peopleNamed, seatsNamed } from '../discourse/known-names.ts'
import { figuresOf } from '../figures/figure.ts'
import type { Figure } from '../figures/measure.ts'
import { elections, type Owner, type Won } from './elections-won.ts'

/** Totals below this may be anything. */
const FEWEST = 1000

export interface Count {
  /** The winner's total, told as the majority that the printed totals give. */
  readonly figure: Figure
  readonly won: Won
}

/** Elections of the seats or winners named of which the article prints the first two totals. */
export const countsOf = once((article: MarkedArticle, register: Register): readonly Count[] => {
  const figures = figuresOf(article)
  if (figures.length < 2) return NONE
  const totals = new Map<number, Figure>()
  for (const figure of figures)
    if (figure.value >= FEWEST && !totals.has(figure.value)) totals.set(figure.value, figure)
  if (totals.size < 2) return NONE
  const counts = new Map<string, Count>()
  for (const seat of namesAmong(seatsNamed(article, register), register)) add({ seat })
  for (const person of peopleNamed(article)) add({ person })
  return [...counts.values()]

  function add(owner: Owner): void {
    for (const won of elections.of(register, owner)) {
      const [first, second] = won.totals
      const figure = first && second && totals.has(second) ? totals.get(first) : undefined
      if (figure && first && second)
        counts.set(`${won.seat} ${won.date}`, {
          figure: { ...figure, measure: 'majority', value: first - second },
          won,
        })
    }
  }
})

const NONE: readonly never[] = []
