/** How days, verdicts and events are worded. @module */
import { describe, expect, it } from 'vitest'
import type { EventJson } from '../record/recorded-page.ts'
import { dateWords } from './date-words.ts'
import { eventWords } from './event-words.ts'
import { summaryWords } from './summary-words.ts'
import { verdictWords } from './verdict-words.ts'

describe('dateWords', () => {
  it.each([
    ['2024-05-30', 'day', '30 May 2024'],
    ['2024-05-01', 'month', 'May 2024'],
    ['2024-05', 'day', 'May 2024'],
    ['2024', 'year', '2024'],
    ['not a date', 'day', 'not a date'],
  ] as const)('%s to the %s: %s', (date, precision, words) => {
    expect(dateWords(date, precision)).toBe(words)
  })
})

describe('a verdict is worded as a comparison, never as a charge', () => {
  it.each([
    ['supported', 'majority', 402, 'matches the official result'],
    ['refuted', 'majority', 1192, 'does not match the official result: 1,192'],
    ['refuted', 'turnout', 44.1, 'does not match the official result: 44.1%'],
    ['refuted', 'swing', 20.52, 'does not match the official result: 20.52 points'],
    ['refuted', 'dateOf', '2023-10-19', 'does not match the official result: 19 October 2023'],
    ['refuted', 'firstElected', 2017, 'does not match the official result: 2017'],
    ['refuted', 'winner', null, 'does not match the official result'],
    ['depends', 'countInWindow', null, 'depends on how it is counted'],
    ['not-enough-information', 'majority', null, 'we can’t check this'],
  ] as const)('%s of a %s, %s', (verdict, predicate, computed, words) => {
    expect(verdictWords({ verdict, predicate, computed })).toBe(words)
  })

  it('counts verdicts of a text, those that do not match first', () => {
    const claims = ['supported', 'refuted', 'supported', 'depends'] as const
    expect(summaryWords(claims.map((verdict) => ({ verdict })))).toBe(
      '4 claims: 1 does not match, 2 match, 1 depends on how it is counted.',
    )
  })
})

describe('eventWords', () => {
  const common = {
    person: 'Pat Example',
    constituency: 'Anywhere',
    date: '2024-05-30',
    datePrecision: 'day',
    asserted: true,
    modality: 'reported',
    record: 'adds',
    evidence: [],
  } as const

  it.each<[string, EventJson]>([
    [
      'Pat Example goes over from Conservative to Labour (Anywhere), 30 May 2024',
      { ...common, type: 'defection', fromParty: 'Conservative', toParty: 'Labour' },
    ],
    [
      'Pat Example gives up the Labour whip (Anywhere), 30 May 2024',
      { ...common, type: 'whipSuspended', party: 'Labour', selfWithdrawn: true },
    ],
    [
      'Pat Example leaves the House (elected to another office) (Anywhere), 30 May 2024',
      { ...common, type: 'seatVacated', cause: 'electedToAnotherOffice' },
    ],
    [
      'Pat Example (Labour) wins the by-election in Anywhere, a gain from Conservative, majority 1,192, 30 May 2024',
      {
        ...common,
        type: 'byElectionResult',
        person: null,
        winner: 'Pat Example',
        winnerParty: 'Labour',
        gainFrom: 'Conservative',
        majority: 1192,
      },
    ],
    [
      'Said to be possible: Pat Example resigns as Foreign Secretary (Anywhere), May 2024',
      {
        ...common,
        type: 'officeResigned',
        office: 'Foreign Secretary',
        modality: 'speculation',
        datePrecision: 'month',
      },
    ],
    [
      'Pat Example wins Anywhere at the general election of 4 July 2024, majority 32',
      { ...common, type: 'generalElectionFact', election: '2024-07-04', date: '2024-07-04', majority: 32 },
    ],
    [
      'If it came to that: Pat Example is standing down in Anywhere, 30 May 2024',
      { ...common, type: 'candidacy', status: 'standing_down', modality: 'hypothetical' },
    ],
    [
      'Someone hands in a letter of no confidence in Sam Sample',
      {
        ...common,
        person: null,
        constituency: null,
        date: null,
        type: 'noConfidenceLetter',
        target: 'Sam Sample',
        withdrawn: false,
      },
    ],
  ])('%s', (words, event) => {
    expect(eventWords(event)).toBe(words)
  })
})
