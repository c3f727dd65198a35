/** Words that are nobody's, or not of whom the sentence names first. @module */
import { describe, expect, test } from 'vitest'
import { eventsIn } from '../report-case.test-support.ts'

/** Text, day of printing, speakers. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'Chris Pincher has lost the Conservative whip. The party accused the Tamworth MP of “unacceptable conduct on that night”.',
    '2022-07-01',
    [],
  ],
  [
    'Chris Pincher has lost the Conservative whip. Its disciplinary panel suspended him, saying it was “a grave matter”.',
    '2022-07-01',
    [],
  ],
  [
    'Wes Streeting met MPs. “Wes is asleep at the wheel,” said one Starmer ally. Sir Keir Starmer was away.',
    '2025-11-12',
    [],
  ],
  [
    'Kelvin Hopkins has been suspended from Labour “on the basis of allegations received this week”, a spokesman said.',
    '2017-11-03',
    ['Labour spokesman'],
  ],
  [
    "Suella Braverman is in the news. A spokesman for Mrs Braverman said: 'Suella has only just been elected.'",
    '2024-07-20',
    ['spokesman for Suella Braverman'],
  ],
  [
    'Lucy Powell wanted a good candidate. Ms Powell praised Andy Burnham as “a most gifted mayor”.',
    '2026-01-24',
    ['Lucy Powell'],
  ],
  [
    'Tom Watson was hurt by the actions of Jon Ashworth and claimed: “He has undermined me and the party.”',
    '2019-09-21',
    ['Tom Watson'],
  ],
  [
    'Letters of the day\n\nTo Kenneth Clarke (Minister without Portfolio): ‘You have never been timid in all these years.’',
    '2014-07-14',
    [],
  ],
  [
    'Michael Portillo has left. The contest opened when the party invited applications to succeed Michael Portillo.',
    '2004-01-08',
    [],
  ],
  [
    'Naz Shah has been suspended by Labour. Ken Livingstone said: “What she said was wrong, and she said it twice.”',
    '2016-04-27',
    ['Ken Livingstone'],
  ],
  [
    'Lee Anderson joined Reform. “All I want is my country back,” the Ashfield member said in Westminster with Richard Tice beside him.',
    '2024-03-11',
    ['Lee Anderson'],
  ],
  [
    'Caroline Flint was dragged along. Sir Lindsay Hoyle, the new Speaker, paid tribute to his daughter, saying she would “always be missed by all of us”.',
    '2019-11-04',
    ['Lindsay Hoyle'],
  ],
  [
    'Lee Anderson has defected to Reform. It was Mr Anderson who made the first move that warned of trouble.',
    '2024-03-11',
    [],
  ],
  [
    'Lee Anderson has defected to Reform. Mr Anderson kept a diary that described the whips as fools.',
    '2024-03-11',
    [],
  ],
  [
    'Howard Flight was a father of the Hutton Review, and the Hutton Review said costs would rise.',
    '2005-03-26',
    [],
  ],
  // And those whose they are.
  [
    'Lee Anderson has defected to Reform.\n\nMr Anderson said that he had thought about it for weeks.\n\n“All I want is my country back. Is that too much to ask?”\n\nIt was a short speech.',
    '2024-03-11',
    ['Lee Anderson'],
  ],
  [
    'Lee Anderson has defected to Reform, with Richard Tice calling him “a champion of the red wall”.',
    '2024-03-11',
    ['Richard Tice'],
  ],
]

describe('whose words', () => {
  test.each(CASES)('%s', (text, day, speakers) => {
    expect(eventsIn(text, day, ['statement']).map(({ event }) => event.person?.name)).toEqual(speakers)
  })
})
