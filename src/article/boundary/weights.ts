/** What each piece of evidence is worth. @module */
import type { Held, Told } from './evidence.ts'

/**
 * Weights of a choice among all gaps of a page and none (a conditional logit), fitted to pairs of news
 * stories glued end to end, whole and as the first two thousand characters of a crawled page, and to the same left
 * whole, then rounded.
 */
const HELD = {
  sharedWords: -2.7,
  twoVocabularies: 1,
  links: -1.5,
  anyLink: -0.8,
  commonLinks: -0.7,
  namesAgain: 0,
  introduced: -0.2,
  sidesHold: 2.3,
  twoParagraphs: -1.7,
  threeParagraphs: -1.3,
  namesShared: -0.4,
  noNameShared: -1,
  namesNotShared: 1.3,
  nextGoesOn: 3.5,
  lastCameBefore: 1.9,
} satisfies Record<keyof Held, number>

const TOLD = {
  pointsBack: -1.5,
  heading: -0.7,
  perfect: 1.3,
  day: 1.9,
  indefinite: 0.6,
  capitals: 1.2,
  masthead: 0.7,
  comment: 1.1,
  someoneNamedNext: 1.3,
  someoneNamedHere: -3.2,
} satisfies Record<keyof Told, number>

const BIAS = -2.5

const TOLD_NAMES = Object.keys(TOLD) as (keyof Told)[]

/** Log odds of a boundary there against none on the page, by words and names alone. */
export function heldScore(held: Held): number {
  // Written out, as it is asked of every gap of every page.
  return (
    BIAS +
    HELD.sharedWords * held.sharedWords +
    HELD.twoVocabularies * held.twoVocabularies +
    HELD.links * held.links +
    HELD.anyLink * held.anyLink +
    HELD.commonLinks * held.commonLinks +
    HELD.namesAgain * held.namesAgain +
    HELD.introduced * held.introduced +
    HELD.sidesHold * held.sidesHold +
    HELD.twoParagraphs * held.twoParagraphs +
    HELD.threeParagraphs * held.threeParagraphs +
    HELD.namesShared * held.namesShared +
    HELD.noNameShared * held.noNameShared +
    HELD.namesNotShared * held.namesNotShared +
    HELD.nextGoesOn * held.nextGoesOn +
    HELD.lastCameBefore * held.lastCameBefore
  )
}

/** What the paragraphs add to it. */
export function toldScore(told: Told): number {
  let score = 0
  for (const name of TOLD_NAMES) score += TOLD[name] * told[name]
  return score
}

/** The most they can add: a gap that falls short by more need not be read. */
export const MOST_TOLD = TOLD_NAMES.reduce((most, name) => most + Math.max(TOLD[name], 0), 0)
