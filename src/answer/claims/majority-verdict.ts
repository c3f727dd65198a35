/** A printed majority beside the true one, as it was fought and on later boundaries. @module */
import type { Election } from '../../register/election.ts'
import type { Register } from '../../register/register.ts'
import type { Verdict } from './claim.ts'
import { isComplete, majorityIn, notionalAfter, rankedIn } from './contest.ts'
import type { Figure } from './figure.ts'
import { checked, elsewhereThatNight, likelySlips } from './number-check.ts'
import { fitCount, holds } from './tolerance.ts'
import { unknown, verdict } from './verdict.ts'
import { cite, contestName, figures } from './wording.ts'

/**
 * First minus second, in votes (rule 8); null where the register has no votes for the contest. `overturned`: of a
 * seat fought since on new boundaries, the broadcasters' figure is the notional one.
 */
export function majorityVerdict(
  register: Register,
  election: Election,
  figure: Figure,
  overturned = false,
): Verdict | null {
  const [first, second] = rankedIn(register, election)
  const actual = majorityIn(register, election)
  if (!first || !second || actual === null)
    return unknown('the register holds no votes for this contest', { citations: [cite(election)] })
  const fit = fitCount(figure, actual)
  if (!holds(fit) && !isComplete(register, election)) return bySource(register, election, figure)
  const notional = notionalAfter(register, election)
  const later = notional?.majority ?? null
  const onLater = later !== null && notional ? `on the notional ${notional.seat.slice(-4)} boundaries` : ''
  if (overturned && later !== null && !holds(fit) && holds(fitCount(figure, later)))
    return verdict('supported', later, {
      working: `${figures(later)} ${onLater}`,
      caveats: [`notional: ${figures(actual)} on the boundaries it was fought on`],
      readings: [
        { rule: 'as it was fought', computed: actual, holds: false },
        { rule: `as estimated ${onLater}`, computed: later, holds: true },
      ],
      citations: [cite(election)],
    })
  const isNotional = later !== null && later === figure.value && !holds(fit)
  const caveats = [
    later === null
      ? null
      : isNotional
        ? `${figures(later)} is the majority ${onLater}`
        : `${figures(later)} ${onLater}`,
  ]
  const slips = holds(fit)
    ? []
    : [
        ...likelySlips(register, election, figure.value, actual),
        elsewhereThatNight(register, election, figure.value),
      ]
  return checked({
    figure,
    fit,
    actual,
    working: `${figures(first.votes)} − ${figures(second.votes)} = ${figures(actual)}`,
    citations: [cite(election)],
    caveats: [...caveats, ...slips],
  })
}

/** Whether the figure may be a majority of that contest, as it was fought, as its source prints it or as estimated since. */
export function mayBeMajority(register: Register, election: Election, figure: Figure): boolean {
  const mayBe = (actual: number | null) => actual !== null && fitCount(figure, actual) !== 'no'
  return (
    mayBe(majorityIn(register, election)) ||
    mayBe(election.majority) ||
    mayBe(notionalAfter(register, election)?.majority ?? null)
  )
}

/** Where the candidates' votes do not add up, only the majority the source prints can bear a figure out. */
function bySource(register: Register, election: Election, figure: Figure): Verdict | null {
  if (election.majority === null) return null
  const fit = fitCount(figure, election.majority)
  if (!holds(fit)) return null
  const working = `${figures(election.majority)}, as the official result gives it`
  const caveats = [`the votes the register holds for ${contestName(register, election)} do not add up`]
  return checked({ figure, fit, actual: election.majority, working, citations: [cite(election)], caveats })
}
