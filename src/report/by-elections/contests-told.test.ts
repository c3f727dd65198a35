/** Which by-election a sentence tells the result of: by its seat, its parties, its year, or the heading it stands under. @module */
import { describe, expect, it } from 'vitest'
import { electionsTold } from '../election-case.test-support.ts'
import type { EventType } from '../event.ts'

const TYPES: readonly EventType[] = ['byElectionResult']

/** Day of printing, text, what is told. */
const CASES: readonly (readonly [string | null, string, readonly string[]])[] = [
  // Each year of a list is of its own contest, and dates nothing.
  [
    null,
    'By-elections to remember\n\n1973: Margo MacDonald grabbed Glasgow Govan for the SNP on a 26.7% swing from Labour.\n\n1990: The Liberal Democrats overturned a 16,923 Conservative majority to win Eastbourne.\n\n1991: Labour captured Monmouth from the Tories.\n\n2003: Sarah Teather stole Brent East from Labour.',
    [
      'Glasgow Govan 1973-11-08: Margo MacDonald scottish-national-party; gain from labour; swing 26.7 labour>scottish-national-party (recap)',
      'Eastbourne 1990-10-18: – liberal-democrat; gain from conservative; overturned 16923 (recap)',
      'Monmouth 1991-05-16: – labour; gain from conservative (recap)',
      'Brent East 2003-09-18: Sarah Teather liberal-democrat; gain from labour (recap)',
    ],
  ],
  // By the seat and both parties, on a page without a day.
  [
    null,
    'A Berkshire earthquake\n\nThe Liberal Democrats last night prised the once rock-solid constituency of Newbury from the Conservatives in a by-election.',
    ['Newbury 1993-05-06: – liberal-democrat; gain from conservative'],
  ],
  // The year of the old majority is not the year of the contest.
  [
    null,
    'David Chidgey took the Hampshire constituency of Eastleigh in a by-election yesterday. He overturned a 1992 Conservative majority of 17,702.',
    ['Eastleigh 1994-06-09: David Chidgey liberal-democrat; gain from conservative; overturned 17702'],
  ],
  // Under headings with the month.
  [
    '2023-07-25',
    'By-elections under three prime ministers\n\nWakefield, June 2022\n\nThe Conservatives surrendered nothing more than the seat: Labour seized Wakefield from the Tories.\n\nOld Bexley and Sidcup, December 2021\n\nThe Conservatives kept Old Bexley & Sidcup.',
    [
      'Wakefield 2022-06-23: – labour; gain from conservative (recap)',
      'Old Bexley and Sidcup 2021-12-02: – conservative; hold (recap)',
    ],
  ],
  [
    null,
    'The by-elections of that parliament\n\nBradford West, March 2012\n\nGeorge Galloway swept to victory with 18,341 votes, beating Labour’s Imran Hussain into second place.',
    [
      'Bradford West 2012-03-29: George Galloway respect; gain from labour; George Galloway 18341, Imran Hussain ?',
    ],
  ],
  // Elected as the member for a place told by another name.
  [
    '2022-06-24',
    'Richard Foord was elected as the new MP after Neil Parish quit. The Tories had held Tiverton and Honiton for as long as it has existed.',
    ['Tiverton and Honiton 2022-06-23: Richard Foord liberal-democrat; gain from conservative'],
  ],
  [
    '2021-12-17',
    'Liberal Democrat Helen Morgan triumphed in the North Shropshire contest.',
    ['North Shropshire 2021-12-16: Helen Morgan liberal-democrat; gain from conservative'],
  ],
  [
    '2017-02-24',
    'The result saw Trudy Harrison defeat Gillian Troughton in Copeland by 2,147.',
    ['Copeland 2017-02-23: Trudy Harrison conservative; gain from labour; majority 2147'],
  ],
  // Seats by the short name that a by-election gives them, or that the page has given in full.
  [
    '2021-07-02',
    'Labour has won the Batley by-election by 323 votes.',
    ['Batley and Spen 2021-07-01: – labour; hold; majority 323'],
  ],
  [
    '2023-10-07',
    'Michael Shanks won a by-election in Rutherglen on Thursday.',
    ['Rutherglen and Hamilton West 2023-10-05: Michael Shanks labour; gain from scottish-national-party'],
  ],
  [
    '2022-03-04',
    'Paulette Hamilton has won the Erdington by-election.',
    ['Birmingham Erdington 2022-03-03: Paulette Hamilton labour; hold'],
  ],
  [
    '2008-05-24',
    'The Crewe and Nantwich result shook Labour. In Crewe, Edward Timpson had overturned a majority of 7,078.',
    ['Crewe and Nantwich 2008-05-22: Edward Timpson conservative; gain from labour; overturned 7078'],
  ],
  ['2021-07-02', 'In Batley the market was busy after the win.', []],
  ['2019-07-02', 'The Lib Dems won the Batley ward by-election on the council.', []],
  // The seat does it, or has it done to it.
  [
    null,
    'Christchurch fell to the Liberal Democrats in a by-election yesterday. Diana Maddock brushed aside a Conservative majority of 23,015.',
    ['Christchurch 1993-07-29: Diana Maddock liberal-democrat; gain from conservative; overturned 23015'],
  ],
  [
    null,
    'Bradford West was taken by George Galloway in the by-election; Labour’s lead of 5,763 was blown away.',
    ['Bradford West 2012-03-29: George Galloway respect; gain from labour; overturned 5763'],
  ],
  [
    '1990-10-19',
    'Eastbourne has a Liberal Democrat MP this morning. Nobody had thought that a by-election could do it.',
    ['Eastbourne 1990-10-18: – liberal-democrat; gain from conservative'],
  ],
  [
    '2019-04-05',
    'Newport West stayed with Labour in yesterday’s by-election.',
    ['Newport West 2019-04-04: – labour; hold'],
  ],
  [
    '1973-11-09',
    'By-elections: in Glasgow Govan the SNP relieved Labour of nothing less than a citadel.',
    [],
  ],
  // Recalled without the word, by the winner and the seat, where nobody has been elected there since.
  [
    '2004-07-20',
    'The party is on a run. Its last triumph was Sarah Teather’s in Brent East.',
    ['Brent East 2003-09-18: Sarah Teather liberal-democrat; gain from labour (recap)'],
  ],
  ['2006-07-20', 'The party is on a run. Sarah Teather won Brent East and keeps a cat.', []],
  // By the winner and the year.
  [
    '2001-03-01',
    'Michael Portillo came back by a by-election that he won in 1999.',
    ['Kensington and Chelsea 1999-11-25: Michael Portillo conservative; hold (recap)'],
  ],
  // All that an item of a list by years names.
  [
    '2008-05-22',
    'By-elections that are still talked of\n\n1968: Labour lost Dudley, with Meriden on the same day.\n\n1983: Nobody in Bermondsey had expected Simon Hughes.',
    [
      'Dudley 1968-03-28: – conservative; gain from labour (recap)',
      'Meriden 1968-03-28: – conservative; gain from labour (recap)',
      'Bermondsey 1983-02-24: Simon Hughes liberal; gain from labour (recap)',
    ],
  ],
  // The other contest of the day, in whatever words.
  [
    '2004-07-17',
    'Parmjit Singh Gill won the Leicester South by-election on Thursday. Birmingham Hodge Hill came within 460 votes of going the same way.',
    [
      'Leicester South 2004-07-15: Parmjit Singh Gill liberal-democrat; gain from labour',
      'Birmingham Hodge Hill 2004-07-15: – labour; hold',
    ],
  ],
  // A figure that is far from the winner's is none of it.
  [
    '2014-11-21',
    'Mark Reckless won the Rochester and Strood by-election. The Greens were 300 votes ahead of the Liberal Democrats.',
    ['Rochester and Strood 2014-11-20: Mark Reckless uk-independence-party; gain from conservative'],
  ],
  // Seats that are long gone, by their contests.
  [
    '2008-05-22',
    'Veterans still speak of the Orpington and Torrington by-elections; the Torrington by-election of 1958 was won by 219 votes.',
    ['Torrington 1958-03-27: – liberal; gain from conservative; majority 219 (recap)'],
  ],
  // Chosen to fight it, not elected.
  ['2016-02-13', 'Members in Ogmore picked Chris Elmore for the by-election.', []],
  // Another party won there than is said to have: another election.
  [null, 'Labour won Chesham and Amersham in no by-election that anybody remembers.', []],
  // A general election, with a by-election somewhere else on the page.
  [
    '2024-07-06',
    'The Liberal Democrats gained Eastbourne from the Conservatives on Thursday. A by-election for the council is next.',
    [],
  ],
  // A council of the seat's name.
  [
    '1998-07-23',
    'The Lib Dems won control of Winchester council in May. They want a by-election in St Luke ward.',
    [],
  ],
]

describe('which by-election is told', () => {
  it.each(CASES)('%s %s', (day, text, told) => {
    expect(electionsTold(text, day, TYPES)).toEqual(told)
  })
})
