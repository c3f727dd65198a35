/** Who won which seat in the days after a general election, and the night that an undated page is of. @module */
import { describe, expect, it } from 'vitest'
import { electionsTold } from '../election-case.test-support.ts'
import type { EventType } from '../event.ts'

const TYPES: readonly EventType[] = ['generalElectionFact']

/** Day of printing, text, what is told. */
const CASES: readonly (readonly [string | null, string, readonly string[]])[] = [
  [
    null,
    'How Norfolk voted\n\nThe counting went on until six. Chloe Smith is 3,901 ahead in Norwich North. Simon Wright won Norwich South by 310. George Freeman goes to Westminster for Mid Norfolk with 13,856 votes to spare. Norman Lamb romped home again in North Norfolk.',
    [
      'Chloe Smith, Norwich North 2010-05-06: 3901 conservative',
      'Simon Wright, Norwich South 2010-05-06: 310 liberal-democrat from labour',
      'George Freeman, Mid Norfolk 2010-05-06: 13856 conservative',
      'Norman Lamb, North Norfolk 2010-05-06: null liberal-democrat',
    ],
  ],
  [
    '2019-12-13',
    'Wrexham fell to the Tories, whose Sarah Atherton ousted Labour. Jess Phillips had no trouble in Birmingham Yardley.',
    [
      'Sarah Atherton, Wrexham 2019-12-12: null conservative from labour',
      'Jess Phillips, Birmingham Yardley 2019-12-12: null labour',
    ],
  ],
  [
    '2024-07-12',
    'Two of the group’s members are new: Ann Davies of Caerfyrddin and Llinos Medi of Ynys Môn.',
    [
      'Ann Davies, Caerfyrddin 2024-07-04: null plaid-cymru',
      'Llinos Medi, Ynys Môn 2024-07-04: null plaid-cymru from conservative',
    ],
  ],
  // Two members beaten, on a page that says no more of the night.
  [
    null,
    'Jo Platt, beaten in Leigh by James Grundy, wept. Laura Pidcock was defeated in North West Durham.',
    [
      'James Grundy, Leigh 2019-12-12: null conservative from labour after Jo Platt',
      'Richard Holden, North West Durham 2019-12-12: null conservative from labour after Laura Pidcock',
    ],
  ],
  // The year alone, long after.
  [
    '2015-05-08',
    'Stuart Andrew won the seat of Pudsey in 2010.',
    ['Stuart Andrew, Pudsey 2010-05-06: null conservative (recap)'],
  ],
  // Nothing was won; told of an earlier time; another's.
  ['2019-12-13', 'Jess Phillips of Birmingham Yardley slept until noon.', []],
  ['2024-07-12', 'Liz Saville Roberts was first returned for Dwyfor Meirionnydd nine years ago.', []],
  [
    '2019-12-13',
    'Wrexham fell to the Tories, Ian Lucas said.',
    ['Sarah Atherton, Wrexham 2019-12-12: null conservative from labour after Ian Lucas'],
  ],
  [
    '2005-05-06',
    'Labour lost three seats here, the Liberal Democrats taking Cardiff Central, and Monmouth and Clwyd West going to the Conservatives.',
    [
      'Jenny Willott, Cardiff Central 2005-05-05: null liberal-democrat from labour',
      'David Davies, Monmouth 2005-05-05: null conservative from labour',
      'David Jones, Clwyd West 2005-05-05: null conservative from labour',
    ],
  ],
  [
    '2024-07-05',
    'In North Cornwall the winner was Ben Maguire, in place of Scott Mann, who had sat there since 2015.',
    ['Ben Maguire, North Cornwall 2024-07-04: null liberal-democrat from conservative after Scott Mann'],
  ],
  [
    '2024-07-09',
    'Labour took its bus to Hexham last week, and the Conservatives went to Stroud for a picnic.',
    [],
  ],
  ['2024-07-05', 'Labour went through Dover, Deal and Corby last week with a caravan.', []],
]

describe('the days after a general election', () => {
  it.each(CASES)('%s %s', (day, text, told) => {
    expect(electionsTold(text, day, TYPES)).toEqual(told)
  })
})
