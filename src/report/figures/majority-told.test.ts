/** Majorities told far from their word, behind a hyphen, beside a by-election, and by a name misspelt or left out. */
import { describe, expect, it } from 'vitest'
import { electionsTold } from '../election-case.test-support.ts'

/** Day of printing, text, what is told. */
const CASES: readonly (readonly [string | null, string, readonly string[]])[] = [
  [
    '2013-06-01',
    'Nick Clegg sits for Sheffield Hallam. His majority at the last general election in May 2010 was just over 15,000.',
    ['Nick Clegg, Sheffield Hallam 2010-05-06: 15000 liberal-democrat'],
  ],
  [
    '2013-06-01',
    'Patrick Mercer, the Newark MP, has a near-16,000 majority.',
    ['Patrick Mercer, Newark 2010-05-06: 16000 conservative'],
  ],
  [
    '2013-06-01',
    'Douglas Carswell defends an almost-12,000 majority in Clacton.',
    ['Douglas Carswell, Clacton 2010-05-06: 12000 conservative'],
  ],
  [
    '2013-06-01',
    'The seat of Wirral West changed hands last time. In 2010, the Tories took it with a 2,436 majority.',
    ['Esther McVey, Wirral West 2010-05-06: 2436 conservative'],
  ],
  [
    '2014-05-02',
    'The Newark by-election is on 5 June. Patrick Mercer held it at the last general election with a majority of 16,152.',
    ['Patrick Mercer, Newark 2010-05-06: 16152 conservative (recap)'],
  ],
  ['2013-06-01', 'Two majorities in a row were lost. The A-30,000 is a lorry.', []],
]

describe('majorities as they are told', () => {
  it.each(CASES)('%s %s', (day, text, expected) => {
    expect(electionsTold(text, day, ['generalElectionFact'])).toEqual(expected)
  })
})
