/** What each piece of evidence is worth. @module */
import type { Evidence } from './evidence.ts'

/**
 * Weights of a choice among all gaps of a page and none (a conditional logit), fitted to pairs of news
 * stories glued end to end and to stories left whole, then rounded.
 */
const WEIGHTS = {
  sharedWords: -3.1,
  twoVocabularies: 0.2,
  links: -1.4,
  anyLink: -0.8,
  commonLinks: -1,
  namesAgain: -0.4,
  introduced: 0.4,
  pointsBack: -3.1,
  heading: 0.3,
  sidesHold: 2,
  twoParagraphs: -1.9,
  threeParagraphs: -1.2,
  namesShared: -1,
  noNameShared: 0.9,
  namesNotShared: 0.3,
  perfect: 1.6,
  day: 2.1,
  indefinite: 0.8,
  capitals: 0.8,
  nextGoesOn: 3.9,
  lastCameBefore: 1.5,
  masthead: 2.5,
  comment: 1,
  someoneNamedNext: 1,
  someoneNamedHere: -2.4,
} satisfies Record<keyof Evidence, number>

const BIAS = -0.6

/** Log odds of a boundary there against none on the page. */
export function boundaryScore(evidence: Evidence): number {
  let score = BIAS
  for (const name of Object.keys(WEIGHTS) as (keyof Evidence)[]) score += WEIGHTS[name] * evidence[name]
  return score
}
