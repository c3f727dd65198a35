/** How far a printed figure may stand from the official one: the one table, used by the code and printed in the docs. @module */

export interface Tolerance {
  /** Fraction, points, votes, seats or days, as `unit` says. */
  readonly value: number
  readonly unit: 'times the figure' | 'points' | 'seats' | 'members' | 'years' | 'of the time said'
  /** What is printed. */
  readonly printed: string
  /** When that is right, wrong, or neither. */
  readonly rule: string
  readonly why: string
}

export const TOLERANCES = {
  about: {
    value: 0.05,
    unit: 'times the figure',
    printed: '“about”, “some”, “roughly” N',
    rule: 'right within this',
    why: 'nearer than any reader would take “about” for',
  },
  aboutDoubtful: {
    value: 0.12,
    unit: 'times the figure',
    printed: '“about”, “some”, “roughly” N',
    rule: 'depends up to this, wrong beyond',
    why: 'a matter of taste',
  },
  nearly: {
    value: 0.9,
    unit: 'times the figure',
    printed: '“nearly”, “almost”, “just under” N',
    rule: 'right from this much of N up to N',
    why: 'a tenth less is the least that readers take for nearly',
  },
  nearlyDoubtful: {
    value: 0.8,
    unit: 'times the figure',
    printed: '“nearly”, “almost”, “just under” N',
    rule: 'depends from this much of N, wrong below',
    why: 'a matter of taste',
  },
  under: {
    value: 0.5,
    unit: 'times the figure',
    printed: '“fewer than”, “under” N',
    rule: 'right from this much of N up to N, depends below',
    why: 'true to the letter, but it misleads',
  },
  justOver: {
    value: 1.1,
    unit: 'times the figure',
    printed: '“just over” N',
    rule: 'right up to this much of N, depends beyond',
    why: 'a tenth more is not just over',
  },
  over: {
    value: 1.5,
    unit: 'times the figure',
    printed: '“more than”, “over”, “at least” N',
    rule: 'right up to this much of N, depends beyond',
    why: 'true to the letter, but it misleads',
  },
  nearlyPoints: {
    value: 2.5,
    unit: 'points',
    printed: '“nearly”, “almost”, “just under” N%',
    rule: 'right from this much below N up to N, wrong below',
    why: 'nearly 57% is not 53%, though 53 is more than nine tenths of it',
  },
  justOverPoints: {
    value: 1,
    unit: 'points',
    printed: '“just over” N%',
    rule: 'right up to this much more, depends beyond',
    why: 'a point more is not just over',
  },
  overPoints: {
    value: 5,
    unit: 'points',
    printed: '“more than”, “over”, “at least” N%',
    rule: 'right up to this much more, depends beyond',
    why: 'true to the letter, but it misleads',
  },
  overItself: {
    value: 0.005,
    unit: 'times the figure',
    printed: '“more than” N of a figure that is N or a hair less',
    rule: 'depends within this',
    why: 'a quarrel about rounding',
  },
  underItself: {
    value: 0.02,
    unit: 'times the figure',
    printed: '“under” N of a figure that is N or a hair more',
    rule: 'depends within this',
    why: 'a quarrel about rounding',
  },
  times: {
    value: 0.1,
    unit: 'times the figure',
    printed: '“doubled”, “halved”, “three times”',
    rule: 'right within this',
    why: 'said of shares that are themselves rounded',
  },
  timesDoubtful: {
    value: 0.25,
    unit: 'times the figure',
    printed: '“doubled”, “halved”, “three times”',
    rule: 'depends up to this, wrong beyond',
    why: 'a matter of taste',
  },
  turnout: {
    value: 0.35,
    unit: 'points',
    printed: 'a turnout',
    rule: 'depends within this of valid votes over the electorate; right where it is that of all votes cast',
    why: 'returning officers count spoilt papers and late changes of the roll, the Commons Library does not',
  },
  turnoutOfOld: {
    value: 0.75,
    unit: 'points',
    printed: 'a turnout of a poll whose spoilt papers the register does not hold',
    rule: 'depends within this of valid votes over the electorate',
    why: 'the turnout of all votes cast cannot be told, and older electorates differ by source',
  },
  swingFromRounded: {
    value: 0.12,
    unit: 'points',
    printed: 'a swing',
    rule: 'right within this of Butler’s, as of shares rounded to one place before they were set side by side',
    why: 'broadcasters reckon swings of shares rounded to one place',
  },
  swingOnTheNight: {
    value: 0.2,
    unit: 'points',
    printed: 'a swing',
    rule: 'right within this of Butler’s, with a caveat',
    why: 'figures given out on the night differ from the declared ones in the last place or two',
  },
  swingDoubtful: {
    value: 0.25,
    unit: 'points',
    printed: 'a swing',
    rule: 'depends up to this, wrong beyond',
    why: 'as above',
  },
  houseAtElection: {
    value: 2,
    unit: 'seats',
    printed: 'a majority of the House, won at an election',
    rule: 'depends within this of every convention, wrong beyond',
    why: 'the Speaker, and seats whose poll was put off',
  },
  houseOnDay: {
    value: 6,
    unit: 'seats',
    printed: 'a majority of the House, on a day',
    rule: 'depends within this of every convention, wrong beyond',
    why: 'vacancies, the whip and the unsworn are counted in many ways',
  },
  houseOneOff: {
    value: 1,
    unit: 'seats',
    printed: 'a working majority',
    rule: 'right within this of the working majority, with a caveat',
    why: 'one tied vote, vacancy or member without the whip more or less changes it by one',
  },
  partySeats: {
    value: 1,
    unit: 'members',
    printed: 'members of a party on a day',
    rule: 'depends within this of the days about it, wrong beyond',
    why: 'whether a member who just moved is counted',
  },
  heldFor: {
    value: 1.5,
    unit: 'years',
    printed: '“for N years” of a seat',
    rule: 'right from a year less to this much more',
    why: 'years are counted from poll to poll, or to the day, and rounded either way',
  },
  heldForWrong: {
    value: 3,
    unit: 'years',
    printed: '“for N years” of a seat',
    rule: 'wrong from this far off, no verdict before',
    why: 'as above',
  },
  service: {
    value: 0.12,
    unit: 'of the time said',
    printed: '“for N days” or years in a seat or an office',
    rule: 'depends within this (and within a year or so of terms in years), wrong beyond',
    why: 'a term may be counted to the day its end was announced',
  },
  windowOver: {
    value: 0.5,
    unit: 'of the time said',
    printed: 'the n-th “in just over” a time',
    rule: 'acts this much further back are still in it',
    why: '“just over a month” may be six weeks, not two months',
  },
  windowExact: {
    value: 0.15,
    unit: 'of the time said',
    printed: 'the n-th “in” a time',
    rule: 'acts this much further back are still in it',
    why: 'times are said in round units',
  },
} as const satisfies Record<string, Tolerance>

/** Figures that are right only when rounded alike: printed first in the docs, and what `tolerance.ts` does. */
export const ROUNDING = [
  ['`378`', 'is 378'],
  [
    '`5,600`, `20,000`',
    'is the same when rounded to as many trailing noughts (thousands at most); depends when within one such unit',
  ],
  ['a percentage', 'is the same when rounded, or cut, to the places printed'],
] as const satisfies readonly (readonly [string, string])[]
