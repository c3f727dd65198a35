/** By-elections recalled by the way, and results told by the way, beside those that are the news. */
import { describe, expect, it } from 'vitest'
import { electionsTold } from '../election-case.test-support.ts'

/** Day of printing, text, what is told. */
const CASES: readonly (readonly [string | null, string, readonly string[]])[] = [
  [
    '2011-04-04',
    'Eric Illsley, once the member for Barnsley Central, is in prison. Dan Jarvis kept that seat for Labour in a by-election on March 3.',
    ['Barnsley Central 2011-03-03: Dan Jarvis labour; hold (recap)'],
  ],
  [
    '2014-06-02',
    'No government has lost a seat of this kind since the Liberal Democrats took Eastbourne at a by-election in October 1990.',
    ['Eastbourne 1990-10-18: – liberal-democrat; gain from conservative (recap)'],
  ],
  [
    null,
    'The party looks back fondly on by-election wins at Romsey in May 2000 and Brent East in September 2003.',
    [
      'Romsey 2000-05-04: – liberal-democrat; gain from conservative (recap)',
      'Brent East 2003-09-18: – liberal-democrat; gain from labour (recap)',
    ],
  ],
  [
    '2021-08-01',
    'After by-election defeats in Hartlepool and in Chesham and Amersham, both big parties are nervous.',
    [
      'Hartlepool 2021-05-06: – conservative; gain from labour (recap)',
      'Chesham and Amersham 2021-06-17: – liberal-democrat; gain from conservative (recap)',
    ],
  ],
  [
    null,
    'As a student he canvassed for Simon Hughes, whose victory in the Bermondsey by-election is still argued about.',
    ['Bermondsey 1983-02-24: Simon Hughes liberal; gain from labour (recap)'],
  ],
  [
    '2009-02-01',
    "Labour's by-election loss of Crewe and Nantwich last May was its first to the Tories in a generation.",
    ['Crewe and Nantwich 2008-05-22: – conservative; gain from labour (recap)'],
  ],
  // By its majority, which is no general election's.
  [
    '2020-11-15',
    'Douglas Carswell won Clacton by 12,404 votes and kept it the year after.',
    [
      'Clacton 2014-10-09: Douglas Carswell uk-independence-party; gain from conservative; majority 12404 (recap)',
    ],
  ],
  // By its party and month, where nobody says "by-election".
  [
    '2023-08-05',
    'Selby and Ainsty, which Labour won last month, had been safe. The Lib Dems, who took Somerton and Frome in July, agree.',
    [
      'Selby and Ainsty 2023-07-20: – labour; gain from conservative (recap)',
      'Somerton and Frome 2023-07-20: – liberal-democrat; gain from conservative (recap)',
    ],
  ],
  [
    '2023-08-05',
    'Labour, which won Selby at the last attempt in May, holds the council with the Greens.',
    [],
  ],
  ['2020-02-05', 'Labour lost Blyth Valley to the Conservatives in December.', []],
  // A result of the week, in a story that is of something else.
  [
    '2017-02-26',
    'The prime minister flies to Washington today. She will speak of trade. A state visit is on the cards. A dinner is planned. Aides are buoyed by taking Copeland in a by-election on Thursday.',
    ['Copeland 2017-02-23: – conservative; gain from labour (recap)'],
  ],
  [
    '2017-02-26',
    'Sir Gerald Kaufman has died. The MP for Manchester Gorton was 86. Labour must now fight there after losing Copeland and holding Stoke-on-Trent Central in by-elections on Thursday.',
    [
      'Stoke-on-Trent Central 2017-02-23: – labour; hold (recap)',
      'Copeland 2017-02-23: – conservative; gain from labour (recap)',
    ],
  ],
  [
    '2017-02-24',
    'The Conservatives have taken Copeland from Labour. Theresa May called it astounding. In Copeland, Trudy Harrison beat Gillian Troughton to take the seat.',
    ['Copeland 2017-02-23: Trudy Harrison conservative; gain from labour;'],
  ],
  [
    '2016-12-02',
    "In Richmond Park, Sarah Olney took the seat that had been Zac Goldsmith's.",
    ['Richmond Park 2016-12-01: Sarah Olney liberal-democrat; gain from conservative;'],
  ],
  [
    '2008-07-26',
    'LONDON — Scottish nationalists beat the governing Labour Party in a special election. John Mason defeated Margaret Curran to win the House of Commons seat of Glasgow East.',
    ['Glasgow East 2008-07-24: John Mason scottish-national-party; gain from labour;'],
  ],
  [
    '2012-11-16',
    'A good night for Labour, which kept Manchester Central and Cardiff South and Penarth in by-elections.',
    [
      'Manchester Central 2012-11-15: – labour; hold;',
      'Cardiff South and Penarth 2012-11-15: – labour; hold;',
    ],
  ],
  [
    '2015-12-04',
    'Jim McMahon is Oldham West and Royton’s new MP.',
    ['Oldham West and Royton 2015-12-03: Jim McMahon labour; hold;'],
  ],
  [
    '2015-12-04',
    'Jim McMahon will be the new MP for Oldham West and Royton.',
    ['Oldham West and Royton 2015-12-03: Jim McMahon labour; hold;'],
  ],
  [
    '2018-06-15',
    "Janet Daby is Labour's newest MP, elected in Lewisham East to replace Heidi Alexander.",
    ['Lewisham East 2018-06-14: Janet Daby labour; hold;'],
  ],
  [
    '1991-11-09',
    'The Liberal Democrats pulled off a victory in Kincardine and Deeside, cutting the government’s ranks.',
    ['Kincardine and Deeside 1991-11-07: – liberal-democrat; gain from conservative;'],
  ],
  ['2010-06-10', 'Anna Soubry is Broxtowe’s new MP.', []],
  // Places without a contest, contests without an outcome, councils.
  ['2014-06-02', 'Eastbourne won the floral prize in 1990.', []],
  ['2014-06-02', 'The party spent more on the Newark by-election than it had.', []],
  ['2014-06-02', 'Eastbourne has had no by-election worth the name.', []],
]

describe('by-elections recalled', () => {
  it.each(CASES)('%s %s', (day, text, expected) => {
    const told = electionsTold(text, day, ['byElectionResult'])
    expect(told.length).toBe(expected.length)
    for (const [at, line] of expected.entries()) expect(`${told[at]};`).toContain(line)
  })
})
