/** A majority as a share of the vote: "a majority of 3.2%". @module */
import { majorityOf } from '../../elections/majority.ts'
import { shareOf, validVotesOf } from '../../elections/share.ts'
import type { Election } from '../../register/election.ts'
import type { Register } from '../../register/register.ts'
import type { Firing, Rule } from '../../report/pattern/rulebook.ts'
import type { Verdict } from './claim.ts'
import { isOtherPoll, isSupposed, isVoteInTheHouse } from './clause.ts'
import { claimDecided, decideAt } from './contest-figure.ts'
import { type Figure, figureOf } from './figure.ts'
import { checked } from './number-check.ts'
import type { Draft, PredicateReader } from './predicate.ts'
import { fitPercent } from './tolerance.ts'
import { cite, figures, percent } from './wording.ts'

const RULES: readonly Rule[] = [
  {
    id: 'majorityShare.of',
    patterns: ['majority of ..2 NUMBER[percent|points]:n', 'NUMBER[percent|points]:n majority'],
  },
]

export const majorityShare: PredicateReader = {
  predicate: 'majorityShare',
  needs: ['rate'],
  rules: RULES,
  read(view, firings: readonly Firing<Rule>[]) {
    const drafts: Draft[] = []
    for (const { rule, match } of firings) {
      const number = match.roles.get('n')
      if (number?.kind !== 'number') continue
      if (isOtherPoll(view, number) || isSupposed(view, number) || isVoteInTheHouse(view, number)) continue
      const figure = figureOf(number, view.context.article.text)
      const decided = decideAt(view, {
        at: number,
        particular: false,
        mayRefute: true,
        compute: (election) => majorityShareVerdict(view.register, election, figure),
      })
      if (decided) drafts.push(claimDecided(decided, figure.value, number, rule.id))
    }
    return drafts
  },
}

/** Majority over valid votes, in percentage points. */
function majorityShareVerdict(register: Register, election: Election, figure: Figure): Verdict | null {
  const candidacies = register.candidaciesIn(election.id)
  const votes = majorityOf(candidacies)
  const valid = validVotesOf(election, candidacies)
  const actual = shareOf(votes, valid)
  if (actual === null || votes === null || valid === null) return null
  return checked({
    figure,
    fit: fitPercent(figure, actual),
    actual,
    working: `${figures(votes)} ÷ ${figures(valid)} = ${percent(actual)}`,
    citations: [cite(election)],
  })
}
