/** What a claim is about, in a word or two. @module */
import type { Predicate } from '../answer/claims/claim.ts'
import { valueWords } from './verdict-words.ts'

const WORDS = {
  majority: 'majority',
  majorityShare: 'majority, as a share of the votes',
  votes: 'votes',
  share: 'share of the votes',
  shareChange: 'change of share',
  shareRatio: 'share, times what it was',
  position: 'place',
  turnout: 'turnout',
  swing: 'swing',
  winner: 'winner',
  outcome: 'gain or hold',
  heldSince: 'held since',
  previousHolder: 'who held it before',
  electedAs: 'elected as',
  firstElected: 'first elected',
  countInWindow: 'how many in a time',
  firstSince: 'the first since',
  partySeats: 'seats of the party',
  houseMajority: 'majority of the House',
  dateOf: 'day',
  interval: 'length of time',
  officeHeld: 'office',
  projection: 'projection',
  superlative: 'the most or least',
} as const satisfies Record<Predicate, string>

/** `majority, printed as 1,912`. */
export function printedWords({
  predicate,
  printed,
}: {
  readonly predicate: string
  readonly printed: number | string
}): string {
  const about = Object.hasOwn(WORDS, predicate) ? WORDS[predicate as Predicate] : predicate
  return `${about}, printed as ${valueWords(printed, predicate)}`
}
