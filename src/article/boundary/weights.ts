/** What each piece of evidence is worth. @module */
import type { Evidence } from './evidence.ts'

/**
 * Weights of a choice among all gaps of a page and none (a conditional logit), fitted to pairs of news
 * stories glued end to end, whole and as the first two thousand characters of a crawled page, and to the same left
 * whole, then rounded.
 */
const WEIGHTS = {
  sharedWords: -2.7,
  twoVocabularies: 1,
  links: -1.5,
  anyLink: -0.8,
  commonLinks: -0.7,
  namesAgain: 0,
  introduced: -0.2,
  pointsBack: -1.5,
  heading: -0.7,
  sidesHold: 2.3,
  twoParagraphs: -1.7,
  threeParagraphs: -1.3,
  namesShared: -0.4,
  noNameShared: -1,
  namesNotShared: 1.3,
  perfect: 1.3,
  day: 1.9,
  indefinite: 0.6,
  capitals: 1.2,
  nextGoesOn: 3.5,
  lastCameBefore: 1.9,
  masthead: 0.7,
  comment: 1.1,
  someoneNamedNext: 1.3,
  someoneNamedHere: -3.2,
} satisfies Record<keyof Evidence, number>

const NAMES = Object.keys(WEIGHTS) as (keyof Evidence)[]

const BIAS = -2.5

/** Log odds of a boundary there against none on the page. */
export function boundaryScore(evidence: Evidence): number {
  let score = BIAS
  for (const name of NAMES) score += WEIGHTS[name] * evidence[name]
  return score
}
