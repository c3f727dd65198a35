/** What each piece of evidence is worth. @module */
import type { Evidence } from './evidence.ts'

/**
 * Weights of a choice among all gaps of a page and none (a conditional logit), fitted to pairs of news
 * stories glued end to end and to stories left whole, then rounded.
 */
const WEIGHTS = {
  sharedWords: -4.3,
  twoVocabularies: -0.1,
  links: -1.2,
  anyLink: -0.6,
  commonLinks: -0.4,
  namesAgain: -0.1,
  introduced: 0,
  pointsBack: -3.9,
  heading: 0.3,
  sidesHold: 1.6,
  twoParagraphs: -2.2,
  threeParagraphs: -1,
  namesShared: -1.1,
  noNameShared: 0.3,
  namesNotShared: 0.4,
  perfect: 1.4,
  day: 2.5,
  indefinite: 0,
  capitals: 1.3,
  nextGoesOn: 4.1,
  lastCameBefore: 1.3,
  masthead: 3,
  comment: 1,
  someoneNamedNext: 1.3,
  someoneNamedHere: -3.4,
} satisfies Record<keyof Evidence, number>

const NAMES = Object.keys(WEIGHTS) as (keyof Evidence)[]

const BIAS = 0.7

/** Log odds of a boundary there against none on the page. */
export function boundaryScore(evidence: Evidence): number {
  let score = BIAS
  for (const name of NAMES) score += WEIGHTS[name] * evidence[name]
  return score
}
