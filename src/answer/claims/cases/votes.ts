/** Votes, shares, their changes and places: digits changed round, the rival's figure, another place. @module */
import { casesOf } from './case.ts'

export const votes = casesOf('votes', [
  ['2022-06-25', 'In Wakefield Simon Lightwood polled 13,166 votes.', 13_166, 'supported', 13_166],
  ['2022-06-25', 'In Wakefield Simon Lightwood polled 13,616 votes.', 13_616, 'refuted', 13_166],
  ['2021-05-08', 'In Hartlepool Paul Williams got 8,589 votes.', 8589, 'supported', 8589],
  ['2021-05-08', 'In Hartlepool Jill Mortimer got 8,589 votes.', 8589, 'refuted', 15_529],
  ['2024-05-04', 'Reform UK’s Mark Butcher took 3,101 votes in Blackpool South.', 3101, 'supported', 3101],
  ['2024-05-04', 'Reform UK’s Mark Butcher took 3,218 votes in Blackpool South.', 3218, 'refuted', 3101],
  [
    '2023-10-07',
    'Michael Shanks won Rutherglen and Hamilton West with 17,845 votes.',
    17_845,
    'supported',
    17_845,
  ],
  [
    '2023-10-07',
    'Michael Shanks won Rutherglen and Hamilton West with 17,485 votes.',
    17_485,
    'refuted',
    17_845,
  ],
  ['2016-12-03', 'Zac Goldsmith received 18,638 votes in Richmond Park.', 18_638, 'supported', 18_638],
  ['2016-12-03', 'Sarah Olney received 18,638 votes in Richmond Park.', 18_638, 'refuted', 20_510],
  [
    '2017-02-25',
    'Trudy Harrison won Copeland with 13,748 votes, ahead of Gillian Troughton on 11,601.',
    11_601,
    'supported',
  ],
  ['2012-04-01', 'George Galloway secured 18,341 votes in Bradford West.', 18_341, 'supported', 18_341],
  ['2012-04-01', 'George Galloway secured 13,841 votes in Bradford West.', 13_841, 'refuted', 18_341],
])

export const share = casesOf('share', [
  ['2022-06-25', 'Labour took 47.9% of the vote in Wakefield.', 47.9, 'supported'],
  ['2022-06-25', 'Labour took 57.9% of the vote in Wakefield.', 57.9, 'refuted'],
  ['2021-12-18', 'Helen Morgan won North Shropshire with 47.2 per cent of the vote.', 47.2, 'supported'],
  ['2021-12-18', 'Helen Morgan won North Shropshire with 37.2 per cent of the vote.', 37.2, 'refuted'],
  ['2021-07-03', 'George Galloway won 21.9% of the vote in Batley and Spen.', 21.9, 'supported'],
  ['2021-07-03', 'George Galloway won 35.3% of the vote in Batley and Spen.', 35.3, 'refuted', 21.92],
])

export const shareChange = casesOf('shareChange', [
  ['2022-06-25', 'In Wakefield the Conservative vote share fell by 17.3 points.', -17.3, 'supported'],
  ['2022-06-25', 'In Wakefield the Conservative vote share rose by 17.3 points.', 17.3, 'refuted'],
  [
    '2021-06-19',
    'In Chesham and Amersham the Liberal Democrat vote share was up by 30.4 points.',
    30.4,
    'supported',
  ],
  [
    '2021-06-19',
    'In Chesham and Amersham the Liberal Democrat vote share was up by 40.4 points.',
    40.4,
    'refuted',
  ],
])

export const shareRatio = casesOf('shareRatio', [
  [
    '2021-12-18',
    'In the North Shropshire by-election the Liberal Democrats more than quadrupled their share of the vote.',
    'more than quadrupled',
    'supported',
  ],
  [
    '2021-12-18',
    'In the North Shropshire by-election the Conservatives doubled their share of the vote.',
    'doubled',
    'refuted',
  ],
  [
    '2021-06-19',
    'In the Chesham and Amersham by-election the Liberal Democrats more than doubled their share of the vote.',
    'more than doubled',
    'supported',
  ],
  [
    '2021-06-19',
    'In the Chesham and Amersham by-election the Liberal Democrats halved their share of the vote.',
    'halved',
    'refuted',
  ],
])

export const position = casesOf('position', [
  ['2021-07-03', 'George Galloway came third in Batley and Spen.', 3, 'supported', 3],
  ['2021-07-03', 'George Galloway came second in Batley and Spen.', 2, 'refuted', 3],
  ['2024-03-02', 'David Tully finished second in Rochdale.', 2, 'supported', 2],
  ['2024-03-02', 'David Tully finished third in Rochdale.', 3, 'refuted', 2],
  ['2021-12-18', 'Labour came third in North Shropshire.', 3, 'supported', 3],
  ['2021-12-18', 'The Conservatives came third in North Shropshire.', 3, 'refuted', 2],
  ['2024-05-04', 'Reform UK finished third in the Blackpool South by-election.', 3, 'supported', 3],
  ['2024-05-04', 'Reform UK finished second in the Blackpool South by-election.', 2, 'refuted', 3],
])
