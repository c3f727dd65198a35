/** Turnout, swing, who won, gain or hold: another poll's turnout, a swing turned round, the runner-up as winner. @module */
import { casesOf } from './case.ts'

export const turnout = casesOf('turnout', [
  ['2024-02-17', 'Turnout at the Kingswood by-election was 37.1 per cent.', 37.1, 'supported'],
  ['2024-02-17', 'Turnout at the Kingswood by-election was 71.5 per cent.', 71.5, 'refuted', 37.06],
  ['2024-05-04', 'Damp weather kept turnout in Blackpool South down to 32.5%.', 32.5, 'supported'],
  ['2024-05-04', 'Turnout in the Blackpool South by-election was 56.8%.', 56.8, 'refuted'],
  ['2022-12-17', 'Turnout in the Stretford and Urmston by-election was 25.8%.', 25.8, 'supported'],
  ['2022-12-17', 'Turnout in the Stretford and Urmston by-election was 52.8%.', 52.8, 'refuted'],
  ['2012-11-17', 'At the Manchester Central by-election turnout was 18.2%.', 18.2, 'supported'],
  ['2012-11-17', 'At the Manchester Central by-election turnout was 28.2%.', 28.2, 'refuted'],
])

export const swing = casesOf('swing', [
  [
    '2023-07-22',
    'Selby and Ainsty saw a swing of 23.7 points from the Conservatives to Labour.',
    23.7,
    'supported',
  ],
  [
    '2023-07-22',
    'Selby and Ainsty saw a swing of 23.7 points from Labour to the Conservatives.',
    23.7,
    'refuted',
  ],
  [
    '2023-07-22',
    'The Somerton and Frome by-election saw a 29% swing from the Conservatives to the Liberal Democrats.',
    29,
    'supported',
  ],
  [
    '2023-10-21',
    'In the Tamworth by-election the swing from the Conservatives to Labour was 23.9%.',
    23.9,
    'supported',
  ],
  [
    '2023-10-21',
    'In the Tamworth by-election the swing from the Conservatives to Labour was 20.5%.',
    20.5,
    'refuted',
  ],
  ['2023-10-07', 'Rutherglen and Hamilton West saw a 20.4% swing from the SNP to Labour.', 20.4, 'supported'],
  ['2023-10-07', 'Rutherglen and Hamilton West saw a 14.4% swing from the SNP to Labour.', 14.4, 'refuted'],
  [
    '2024-05-04',
    'The Blackpool South by-election brought a swing of 26.3% from the Conservatives to Labour.',
    26.3,
    'supported',
  ],
  [
    '2024-05-04',
    'The Blackpool South by-election brought a swing of 36.2% from the Conservatives to Labour.',
    36.2,
    'refuted',
  ],
])

export const winner = casesOf('winner', [
  ['2017-02-25', 'Gareth Snell won the Stoke-on-Trent Central by-election.', 'Gareth Snell', 'supported'],
  [
    '2017-02-25',
    'Paul Nuttall won the Stoke-on-Trent Central by-election.',
    'Paul Nuttall',
    'refuted',
    'Gareth Snell',
  ],
  ['2019-08-03', 'Jane Dodds won the Brecon and Radnorshire by-election.', 'Jane Dodds', 'supported'],
  [
    '2019-08-03',
    'Chris Davies won the Brecon and Radnorshire by-election.',
    'Chris Davies',
    'refuted',
    'Jane Dodds',
  ],
  ['2023-10-21', 'Labour won the Tamworth by-election.', 'Labour', 'supported', 'Labour'],
  ['2023-10-21', 'The Conservatives won the Tamworth by-election.', 'Conservative', 'refuted', 'Labour'],
  ['2013-03-02', 'Mike Thornton won the Eastleigh by-election.', 'Mike Thornton', 'supported'],
  [
    '2013-03-02',
    'UKIP won the Eastleigh by-election.',
    'UK Independence Party',
    'refuted',
    'Liberal Democrat',
  ],
  // Rochdale voted twice that year, and he won the first time.
  ['2025-05-03', 'George Galloway won Rochdale in 2024.', 'George Galloway', 'supported'],
  [
    '2025-05-03',
    'George Galloway won Rochdale with 13,235 votes in 2024.',
    'George Galloway',
    'not-enough-information',
  ],
  ['2025-05-03', 'Paul Waugh won Rochdale in 2024.', 'Paul Waugh', 'supported'],
])

export const outcome = casesOf('outcome', [
  [
    '2022-06-25',
    'Labour gained Wakefield from the Conservatives.',
    'Labour gain from Conservative',
    'supported',
  ],
  ['2022-06-25', 'Labour held Wakefield.', 'Labour hold', 'refuted', 'Labour gain from Conservative'],
  ['2021-07-03', 'Labour held Batley and Spen.', 'Labour hold', 'supported', 'Labour hold'],
  [
    '2021-05-08',
    'The Conservatives gained Hartlepool from Labour.',
    'Conservative gain from Labour',
    'supported',
  ],
  ['2021-05-08', 'Labour held Hartlepool.', 'Labour hold', 'refuted', 'Conservative gain from Labour'],
  [
    '2017-02-25',
    'The Conservatives gained Copeland from Labour.',
    'Conservative gain from Labour',
    'supported',
  ],
  ['2017-02-25', 'Labour held Copeland.', 'Labour hold', 'refuted', 'Conservative gain from Labour'],
  [
    '2016-12-03',
    'The Liberal Democrats gained Richmond Park from Labour.',
    'Liberal Democrat gain from Labour',
    'refuted',
  ],
])
