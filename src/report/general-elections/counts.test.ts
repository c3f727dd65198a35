/** General elections told by the votes of a seat, and whose a majority is where several contests are told. @module */
import { describe, expect, it } from 'vitest'
import { electionsTold } from '../election-case.test-support.ts'
import type { EventType } from '../event.ts'

const TYPES: readonly EventType[] = ['generalElectionFact', 'byElectionResult']

/** Day of printing, text, what is told. */
const CASES: readonly (readonly [string | null, string, readonly string[]])[] = [
  [
    '2010-05-07',
    'Another Labour seat has gone. Norwich South:\n\nSimon Wright Liberal Democrat 13,960 29.4%\nCharles Clarke Labour 13,650 28.7%\nAntony Little Conservative 10,902 22.9%',
    ['Simon Wright, Norwich South 2010-05-06: 310 liberal-democrat from labour after Charles Clarke'],
  ],
  [
    '2015-05-08',
    'Lewes\n\nMaria Caulfield (Con) 19,206\nNorman Baker (Lib Dem) 18,123\nRay Finch (UKIP) 5,427',
    ['Maria Caulfield, Lewes 2015-05-07: 1083 conservative from liberal-democrat after Norman Baker'],
  ],
  [
    '2017-06-09',
    'In St Ives it went to a recount: Derek Thomas had 22,120 votes, Andrew George 21,808.',
    ['Derek Thomas, St Ives 2017-06-08: 312 conservative'],
  ],
  [
    '2024-08-02',
    'In Mansfield last month Labour had 16,048 votes and the Conservatives 12,563.',
    ['Steve Yemm, Mansfield 2024-07-04: 3485 labour'],
  ],
  [
    null,
    '| Candidate | Party | Votes |\n| Rudi Vis | Labour | 23,180 |\n| John Marshall | Conservative | 19,991 |\n\nThat was Finchley and Golders Green in 1997.',
    ['Rudi Vis, Finchley and Golders Green 1997-05-01: 3189 labour (recap)'],
  ],
  // One total of two, or not the winner's, is no count.
  ['2024-08-02', 'In Mansfield last month Labour had 16,048 votes, far more than the Greens.', []],
  ['2024-08-02', 'In Mansfield last month the Conservatives had 12,563 votes and Reform 9,385.', []],
  // Not yet held.
  ['2015-04-08', 'Lewes council spent 19,206 pounds on paint and 18,123 on paper.', []],
  // The figure is of the contest it stands under.
  [
    '2023-07-21',
    'In Selby and Ainsty, Keir Mather turned a Tory majority of 20,000 into a Labour one of 4,161 votes.\n\nIn Somerton and Frome, Sara Dyke overturned a 19,000 majority to win by 11,008 votes.',
    [
      'Selby and Ainsty 2023-07-20: Keir Mather labour; gain from conservative; majority 4161; overturned 20000',
      'Nigel Adams, Selby and Ainsty 2019-12-12: 20000 conservative (recap)',
      'Somerton and Frome 2023-07-20: Sarah Dyke liberal-democrat; gain from conservative; majority 11008; overturned 19000',
      'David Warburton, Somerton and Frome 2019-12-12: 19000 conservative (recap)',
    ],
  ],
  // Who won the seat back did so at the general election.
  [
    '2019-12-14',
    'The Conservatives regained Brecon and Radnorshire from Jane Dodds, who had won it at a by-election in August. Fay Jones has a majority of 7,131.',
    [
      'Brecon and Radnorshire 2019-08-01: Jane Dodds liberal-democrat; gain from conservative (recap)',
      'Fay Jones, Brecon and Radnorshire 2019-12-12: 7131 conservative from liberal-democrat after Jane Dodds',
    ],
  ],
  [
    '2023-02-01',
    'Rosie Cooper’s party has a majority of 8,336 in the seat, West Lancashire, and few fear for it.',
    ['Rosie Cooper, West Lancashire 2019-12-12: 8336 labour (recap)'],
  ],
  [
    '2023-02-01',
    'Labour has a majority of 14 seats on the council, which in West Lancashire numbers 45.',
    [],
  ],
  // A figure that nobody calls a majority, and is that of whoever is named beside it.
  [
    '2022-11-20',
    'Hywel Williams had 92 votes to thank for Arfon in 2017; two years later he had 2,781.',
    [
      'Hywel Williams, Arfon 2017-06-08: 92 plaid-cymru (recap)',
      'Hywel Williams, Arfon 2019-12-12: 2781 plaid-cymru',
    ],
  ],
  [
    '2013-09-10',
    'In Plymouth Moor View the Tories came second, and wanted 1,588 more.',
    ['Alison Seabeck, Plymouth Moor View 2010-05-06: 1588 labour'],
  ],
  [
    '2011-01-12',
    'Nobody expects an upset in Barnsley Central, where Eric Illsley led by 11,000 last May.',
    ['Eric Illsley, Barnsley Central 2010-05-06: 11000 labour'],
  ],
  [
    '2022-05-25',
    'Neil Parish is gone from Tiverton and Honiton. His party was more than 24,000 clear.',
    ['Neil Parish, Tiverton and Honiton 2019-12-12: 24000 conservative (recap)'],
  ],
  // Round, and nothing says that anybody led by it; exact, and of no votes; a year.
  ['2011-01-12', 'Barnsley Central has 11,000 pensioners on its roll.', []],
  ['2022-11-20', 'Arfon lost 92 jobs when the works shut.', []],
  ['2013-09-10', 'In Plymouth Moor View 1,600 people were ahead in the queue.', []],
]

describe('general elections counted', () => {
  it.each(CASES)('%s %s', (day, text, told) => {
    expect(electionsTold(text, day, TYPES)).toEqual(told)
  })
})
