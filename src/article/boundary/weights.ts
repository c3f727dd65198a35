/** What each piece of evidence is worth. @module */
import type { Held, Shown, Told } from './evidence.ts'

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

const SHOWN = {
  pointsBack: -1.5,
  heading: -0.7,
  indefinite: 0.6,
  capitals: 1.2,
  masthead: 0.7,
  someoneNamedNext: 1.3,
  someoneNamedHere: -3.2,
} satisfies Record<keyof Shown, number>

const TOLD = { perfect: 1.3, day: 1.9, comment: 1.1 } satisfies Record<keyof Told, number>

const BIAS = -2.5

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

/** What the paragraphs add to it by what they show. */
export function shownScore(shown: Shown): number {
  return (
    SHOWN.pointsBack * shown.pointsBack +
    SHOWN.heading * shown.heading +
    SHOWN.indefinite * shown.indefinite +
    SHOWN.capitals * shown.capitals +
    SHOWN.masthead * shown.masthead +
    SHOWN.someoneNamedNext * shown.someoneNamedNext +
    SHOWN.someoneNamedHere * shown.someoneNamedHere
  )
}

/** What they add by what they say. */
export function toldScore(told: Told): number {
  return TOLD.perfect * told.perfect + TOLD.day * told.day + TOLD.comment * told.comment
}

function most(weights: Readonly<Record<string, number>>): number {
  return Object.values(weights).reduce((sum, weight) => sum + Math.max(weight, 0), 0)
}

/** The most each can add: a gap that falls short by more need not be read. */
export const MOST_TOLD = most(TOLD)
export const MOST_SHOWN = most(SHOWN) + MOST_TOLD
