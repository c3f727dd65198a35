/** The House: seats of a party, majorities, counts and firsts, days, offices. @module */
import { casesOf } from './case.ts'

export const partySeats = casesOf('partySeats', [
  ['2020-01-05', 'The Conservatives won 365 seats at the 2019 general election.', 365, 'supported', 365],
  ['2020-01-05', 'The Conservatives won 356 seats at the 2019 general election.', 356, 'refuted', 365],
  ['2024-07-20', 'The Liberal Democrats won 72 seats at the 2024 election.', 72, 'supported', 72],
  ['2024-07-20', 'The Liberal Democrats won 27 seats at the 2024 election.', 27, 'refuted', 72],
  ['2015-06-01', 'The SNP won 56 seats in 2015.', 56, 'supported', 56],
  ['2015-06-01', 'The SNP won 65 seats in 2015.', 65, 'refuted', 56],
  ['2024-07-20', 'Labour won 411 seats at the 2024 election.', 411, 'supported', 411],
  ['2024-07-20', 'Labour won 441 seats at the 2024 election.', 441, 'refuted', 411],
  ['1998-01-01', 'The Conservatives won 165 seats at the 1997 election.', 165, 'supported', 165],
])

export const houseMajority = casesOf('houseMajority', [
  [
    '2020-01-05',
    'Boris Johnson won the 2019 general election with an 80-seat majority.',
    80,
    'supported',
    80,
  ],
  ['2020-01-05', 'Boris Johnson won the 2019 general election with a 60-seat majority.', 60, 'refuted', 80],
  [
    '2015-06-01',
    'David Cameron won the 2015 general election with an overall majority of 12.',
    12,
    'supported',
  ],
  [
    '2015-06-01',
    'David Cameron won the 2015 general election with an overall majority of 21.',
    21,
    'refuted',
  ],
  [
    '1998-01-01',
    'Tony Blair won the 1997 general election with an overall majority of 179.',
    179,
    'supported',
  ],
  ['1998-01-01', 'Tony Blair won the 1997 general election with an overall majority of 197.', 197, 'refuted'],
  ['2024-07-20', 'Labour won the 2024 general election with a 174-seat majority.', 174, 'supported'],
  ['2024-07-20', 'Labour won the 2024 general election with a 147-seat majority.', 147, 'refuted'],
])

export const countInWindow = casesOf('countInWindow', [
  [
    '2024-05-09',
    'Natalie Elphicke is the second Tory MP to defect to Labour in a fortnight.',
    'second in a fortnight',
    'supported',
  ],
  [
    '2024-05-09',
    'Natalie Elphicke is the fifth Tory MP to defect to Labour in a fortnight.',
    'fifth in a fortnight',
    'refuted',
  ],
  ['2019-02-21', 'Three Conservatives have quit the party this week.', '3 this week', 'supported'],
  ['2019-02-21', 'Seven Conservatives have quit the party this week.', '7 this week', 'refuted'],
])

export const firstSince = casesOf('firstSince', [
  [
    '2022-01-20',
    'Christian Wakeford is the first Tory MP to defect to Labour since 2007.',
    'first since 2007',
    'supported',
    'Quentin Davies',
  ],
  [
    '2022-01-20',
    'Christian Wakeford is the first Tory MP to defect to Labour since 1995.',
    'first since 1995',
    'refuted',
    'Quentin Davies',
  ],
  ['2024-07-20', 'Labour won Stafford for the first time since 2005.', 'first since 2005', 'supported'],
  ['2024-07-20', 'Labour won Stafford for the first time since 1997.', 'first since 1997', 'refuted', '2005'],
  [
    '2022-06-25',
    'Labour’s win in Wakefield was its first by-election gain from the Conservatives since 2012.',
    'first since 2012',
    'supported',
    'Corby',
  ],
  [
    '2022-06-25',
    'Labour’s win in Wakefield was its first by-election gain from the Conservatives since 2004.',
    'first since 2004',
    'refuted',
    'Corby',
  ],
])

export const superlative = casesOf('superlative', [
  [
    '2017-06-14',
    'North East Fife had the smallest majority at the 2017 general election.',
    'smallest majority',
    'supported',
    'North East Fife: 2',
  ],
  [
    '2017-06-14',
    'The constituency of Kensington had the smallest majority at the 2017 general election.',
    'smallest majority',
    'refuted',
    'North East Fife: 2',
  ],
  [
    '2012-11-17',
    'The Manchester Central by-election had the lowest turnout since 2011.',
    'lowest turnout',
    'supported',
  ],
  [
    '2022-12-03',
    'The City of Chester by-election had the lowest turnout since 2012.',
    'lowest turnout',
    'refuted',
    'Manchester Central',
  ],
  [
    '2024-02-17',
    'Wellingborough saw the biggest swing from the Conservatives to Labour at a by-election since 2015.',
    'biggest swing',
    'supported',
  ],
  [
    '2024-02-17',
    'Kingswood saw the biggest swing from the Conservatives to Labour at a by-election since 2015.',
    'biggest swing',
    'refuted',
  ],
  [
    '2012-11-17',
    'The Manchester Central by-election had the lowest turnout since the war.',
    'lowest turnout',
    'not-enough-information',
  ],
])
