/** Changes of party that somebody will have none of. @module */
import { expect, test } from 'vitest'
import { told } from '../report-case.test-support.ts'
import { PARTY_EVENTS } from './of-parties.ts'

const CASES: readonly (readonly [string, string | null, readonly string[]])[] = [
  [
    'Half a dozen Tories are said to be thinking of defecting to Labour. Dehenna Davison called the idea that she was among them nonsense, and Caroline Nokes dismissed it too.',
    '2022-06-26',
    [
      'defection Dehenna Davison conservative>labour (denial)',
      'defection Caroline Nokes conservative>labour (denial)',
    ],
  ],
  [
    'Suella Braverman brushed aside talk that she would follow her husband into Reform UK.',
    '2024-12-17',
    ['defection Suella Braverman conservative>reform-uk (denial)'],
  ],
  // Of something else, of one who does not sit, and of nobody's party.
  ['Caroline Nokes rejected the claim that fares would rise.', '2022-06-26', []],
  ['Ann Widdecombe laughed off talk of defection from Reform UK.', '2024-12-17', []],
  ['Sir Keir Starmer dismissed reports of a rift with Labour’s mayors.', '2024-12-17', []],
]

test.each(CASES)('a move denied: %s', (text, day, events) => {
  expect(told(text, day, PARTY_EVENTS).sort()).toEqual([...events].sort())
})
