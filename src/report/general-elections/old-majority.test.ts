/** The general election behind a by-election: whose majority was undone. @module */
import { describe, expect, it } from 'vitest'
import { electionsTold } from '../election-case.test-support.ts'
import type { EventType } from '../event.ts'

const TYPES: readonly EventType[] = ['generalElectionFact']

/** Day of printing, text, what is told. */
const CASES: readonly (readonly [string | null, string, readonly string[]])[] = [
  [
    '2014-11-21',
    "UKIP's Mark Reckless has won the Rochester and Strood by-election, beating the Conservative candidate Kelly Tolhurst by 2,920 votes. Mr Reckless polled 16,867 votes to Ms Tolhurst's 13,947, while Labour's Naushabah Khan was third on 6,713. The seat was vacated when Mr Reckless defected from the Tories, having won a majority of 9,953 at the 2010 general election.",
    ['Mark Reckless, Rochester and Strood 2010-05-06: 9953 conservative (recap)'],
  ],
  [
    '2022-06-24',
    "The Tories have suffered two by-election defeats in one night. The Liberal Democrats overturned a Tory majority of 24,239 in Tiverton and Honiton, where Richard Foord beat Helen Hurford by 6,144 votes. In Wakefield, Labour's Simon Lightwood won by 4,925 votes, with a swing of 12.7 per cent from the Conservatives. The swing in Tiverton and Honiton was almost 30%.",
    ['Neil Parish, Tiverton and Honiton 2019-12-12: 24239 conservative (recap)'],
  ],
  [
    '2023-07-21',
    "Labour has taken Selby and Ainsty from the Conservatives, overturning a 20,137 majority. Keir Mather, 25, won 16,456 votes to 12,295 for the Tory Claire Holmes. It was the largest majority Labour has overturned at a by-election since 1945. In Uxbridge and South Ruislip Steve Tuckwell clung on for the Conservatives by 495 votes, and in Somerton and Frome the Lib Dems' Sarah Dyke overturned a majority of 19,213 to win by 11,008.",
    [
      'Nigel Adams, Selby and Ainsty 2019-12-12: 20137 conservative (recap)',
      'David Warburton, Somerton and Frome 2019-12-12: 19213 conservative (recap)',
    ],
  ],
  [
    '2025-05-02',
    "Reform UK has won the Runcorn and Helsby by-election by just six votes after a recount. Sarah Pochin beat Labour's Karen Shore by 12,645 votes to 12,639. Labour won the seat with a majority of almost 14,700 last year. The by-election was triggered when Mike Amesbury stood down after being convicted of assault.",
    ['Mike Amesbury, Runcorn and Helsby 2024-07-04: 14700 labour (recap)'],
  ],
  [
    '2024-03-01',
    "George Galloway has won the Rochdale by-election with almost 40% of the vote. He got 12,335 votes, 5,697 more than second-placed independent David Tully (6,638). The Tories' Paul Ellison was third with 3,731. Labour's Sir Tony Lloyd, whose death triggered the contest, held the seat with a majority of 9,668.",
    ['Tony Lloyd, Rochdale 2019-12-12: 9668 labour (recap)'],
  ],
  [
    '2023-10-20',
    "Labour's Sarah Edwards won Tamworth by 1,316 votes, a swing of 23.9 per cent. The former Conservative MP Chris Pincher had a majority of 19,634 at the 2019 general election. Labour needed a swing of 21.4 per cent.",
    ['Chris Pincher, Tamworth 2019-12-12: 19634 conservative (recap)'],
  ],
  [
    '2021-06-18',
    'Sarah Green took Chesham and Amersham for the Liberal Democrats, winning 21,517 votes and a majority of 8,028 over the Conservative Peter Fleet (13,489). The Conservatives had held it with a majority of 16,223 in 2019. The by-election followed the death of Dame Cheryl Gillan in April.',
    ['Cheryl Gillan, Chesham and Amersham 2019-12-12: 16223 conservative (recap)'],
  ],
  [
    '2008-07-25',
    "Labour has lost Glasgow East to the SNP. John Mason won by 365 votes, overturning a majority of 13,507. He polled 11,277 votes against 10,912 for Labour's Margaret Curran.",
    ['David Marshall, Glasgow East 2005-05-05: 13507 labour (recap)'],
  ],
  [
    '2000-05-05',
    'Sandra Gidley overturned an 8,585 Conservative majority to win Romsey for the Lib Dems by 3,311.',
    ['Michael Colvin, Romsey 1997-05-01: 8585 conservative (recap)'],
  ],
  [
    '2019-06-07',
    "Labour's Lisa Forbes won the Peterborough by-election with 10,484 votes, beating the Brexit Party's Mike Greene by 683. Fiona Onasanya was ousted by a recall petition. She won the seat from the Conservatives in 2017 by 607 votes.",
    ['Fiona Onasanya, Peterborough 2017-06-08: 607 labour from conservative (recap)'],
  ],
  [
    '2021-12-17',
    "Helen Morgan has won North Shropshire for the Liberal Democrats, overturning a Conservative majority of nearly 23,000. Ms Morgan took 17,957 votes; Neil Shastri-Hurst, for the Tories, got 12,032. Her majority was 5,925. Labour's Ben Wood came third with 3,686.\nNorth Shropshire result in full:\nHelen Morgan (Lib Dem) 17,957 (47.2%)\nNeil Shastri-Hurst (C) 12,032 (31.6%)\nBen Wood (Lab) 3,686 (9.7%)\nTurnout 46.3%",
    ['Owen Paterson, North Shropshire 2019-12-12: 23000 conservative (recap)'],
  ],
  [
    '2013-03-01',
    "Mike Thornton kept Eastleigh for the Lib Dems with 13,342 votes. Ukip's Diane James was second with 11,571 and the Tory Maria Hutchings third on 10,559. The contest followed Chris Huhne's resignation; he had a majority of 3,864. Maria Hutchings and John O'Farrell trailed with 10,559 and 4,088 votes respectively.",
    ['Chris Huhne, Eastleigh 2010-05-06: 3864 liberal-democrat (recap)'],
  ],
  [
    '2023-07-21',
    'The by-election in Uxbridge and South Ruislip was caused by the resignation of Boris Johnson, who had a majority of 7,210.\nSteve Tuckwell (Con): 13,965; Danny Beales (Lab): 13,470; Sarah Green (Green): 893; Laurence Fox (Reclaim): 714; Blaise Baquiche (LD): 526.',
    ['Boris Johnson, Uxbridge and South Ruislip 2019-12-12: 7210 conservative (recap)'],
  ],
  [
    '2016-12-09',
    "The Conservatives' Caroline Johnson has won the Sleaford and North Hykeham by-election. She polled 17,570 votes, with Ukip's Victoria Ayling second on 4,426. Her 13,144 majority is down from the 24,115 secured by Stephen Phillips in 2015. Turnout was 37.1%, compared with 70.2% in 2015.",
    ['Stephen Phillips, Sleaford and North Hykeham 2015-05-07: 24115 conservative (recap)'],
  ],
  [
    '2023-10-06',
    "Michael Shanks won Rutherglen and Hamilton West with 17,845 votes, more than double the 8,399 of the SNP's Katy Loudon. There was a 20.4% swing from the SNP to Labour. Margaret Ferrier won the seat for the SNP in 2019 with a majority of 5,230 over Labour.",
    ['Margaret Ferrier, Rutherglen and Hamilton West 2019-12-12: 5230 scottish-national-party (recap)'],
  ],
  [
    '2025-05-02',
    "Sarah Pochin's 6-vote win in Runcorn and Helsby is the smallest in a post-war by-election. Labour won it by 14,696 votes at last year's general election, when Mike Amesbury got 22,358 votes. Mr Amesbury resigned in March.",
    ['Mike Amesbury, Runcorn and Helsby 2024-07-04: 14696 labour (recap)'],
  ],
  [
    '2000-11-24',
    "Labour's John Robertson held Glasgow Anniesland in Thursday's by-election with 10,539 votes. The SNP's Grant Thoms polled 4,202, the Conservative Dorothy Luckhurst 2,188 and the Liberal Democrat Christopher McGinty 1,630. Labour's majority fell from 15,154 at the general election to 6,337 on a turnout of 38.4%.",
    ['Donald Dewar, Glasgow Anniesland 1997-05-01: 15154 labour (recap)'],
  ],
  [
    '2006-06-30',
    'Labour lost its safest Welsh seat a second time when independent Dai Davies won the Blaenau Gwent by-election with a majority of 2,484 over Owen Smith. Bob Neill held Bromley and Chislehurst for the Tories, but a majority of 13,342 was cut to 633.',
    ['Eric Forth, Bromley and Chislehurst 2005-05-05: 13342 conservative (recap)'],
  ],
  [
    '2003-09-19',
    'Sarah Teather, 29, has become the youngest MP after winning Brent East for the Liberal Democrats by 1,118 votes, on a 29% swing from Labour, which had defended a 13,047 majority. Turnout was just 36.2 per cent.',
    ['Paul Daisley, Brent East 2001-06-07: 13047 labour (recap)'],
  ],
  [
    '2009-07-24',
    'Chloe Smith, 27, won Norwich North for the Conservatives by 7,348 votes, becoming the youngest member of the House. There was a swing of 16.5% from Labour to the Tories. Ian Gibson, who had a majority of 5,459, quit after the expenses scandal.',
    ['Ian Gibson, Norwich North 2005-05-05: 5459 labour (recap)'],
  ],
  [
    '2014-06-06',
    "Robert Jenrick won Newark with a majority of 7,403, down from 16,152 for Patrick Mercer in 2010. Ukip's Roger Helmer came second with 10,028 votes to the 17,431 for Mr Jenrick.",
    ['Patrick Mercer, Newark 2010-05-06: 16152 conservative (recap)'],
  ],
  [
    '2023-07-21',
    "Tories hold Uxbridge by a whisker\nThe Conservatives have narrowly held on to Boris Johnson's old seat of Uxbridge and South Ruislip, with a much-reduced majority of just 495.\nSteve Tuckwell saw off a challenge from Labour's Danny Beales, who polled 13,470 votes (43.6%).\nThe Liberal Democrat candidate, Blaise Baquiche, came in fifth place with 526 votes, losing the party's deposit.\nThe turnout was 46.1%, down from 68.5% at the last general election. There was a swing of 6.7 points to Labour, which had needed a swing of 7.6 points.\nThe Tory majority was slashed from 7,210 to 495.",
    ['Boris Johnson, Uxbridge and South Ruislip 2019-12-12: 7210 conservative (recap)'],
  ],
  [
    '2023-07-22',
    'How the by-elections compare: at Dudley West in 1994 the swing to Labour was 29.1%, at Wirral South in 1997 Ben Chapman won by 7,888, and at Christchurch in 1993 Diana Maddock overturned a Tory majority of 23,015.',
    ['Robert Adley, Christchurch 1992-04-09: 23015 conservative (recap)'],
  ],
  [
    '2021-03-01',
    'Sarah Olney, who won the 2016 Richmond Park by-election by 1,872 votes, lost it by 45 votes in 2017 and regained it in 2019 with a majority of 7,766, has called for an inquiry.',
    [
      'Zac Goldsmith, Richmond Park 2017-06-08: 45 conservative from liberal-democrat after Sarah Olney (recap)',
      'Sarah Olney, Richmond Park 2019-12-12: 7766 liberal-democrat',
    ],
  ],
  [
    '1995-05-26',
    "The SNP's Roseanna Cunningham has won Perth and Kinross with a majority of 7,311 over Labour's Douglas Alexander, pushing the Conservatives, who were defending a 2,094 majority, into third place.",
    ['Nicholas Fairbairn, Perth and Kinross 1992-04-09: 2094 conservative (recap)'],
  ],
  [
    '1996-04-12',
    "Labour's Brian Jenkins captured Staffordshire South East from the Conservatives with a swing of 22 per cent, turning a Tory majority of 7,192 into a Labour one of 13,762.",
    ['David Lightbown, South East Staffordshire 1992-04-09: 7192 conservative (recap)'],
  ],
  [
    '2024-02-16',
    "By-election results: Labour overturns big Tory majorities\n\nKeir Starmer's party won in both Wellingborough and Kingswood overnight.\n\nIn Wellingborough, where the seat had been vacant since Peter Bone was recalled, Gen Kitchen took 13,844 votes, 45.9% of the total, to defeat Helen Harrison by 6,436. Reform UK's Ben Habib was third with 3,919 votes (13%). Bone had won by 18,540 in 2019.\n\nKingswood was closer. Damien Egan, the former mayor of Lewisham, secured 11,176 votes against 8,675 for the Conservative Sam Bromiley, while Rupert Lowe of Reform came third on 2,578. The seat's former MP Chris Skidmore, who had an 11,220 majority, resigned over oil and gas.\n\n\"We will fight for every vote,\" said Ms Kitchen. Sir Jacob Rees-Mogg said turnout of 37.11% showed Tory voters stayed at home.",
    [
      'Peter Bone, Wellingborough 2019-12-12: 18540 conservative (recap)',
      'Chris Skidmore, Kingswood 2019-12-12: 11220 conservative (recap)',
    ],
  ],
  [
    '2018-06-15',
    "Janet Daby has won Lewisham East for Labour with 11,033 votes and a majority of 5,629 over the Lib Dems' Lucy Salek, who polled 5,404. Heidi Alexander, who had a majority of 21,213, resigned to become a deputy mayor of London.",
    ['Heidi Alexander, Lewisham East 2017-06-08: 21213 labour (recap)'],
  ],
  [
    '2018-05-02',
    'Neil Hamilton, who lost Tatton to Martin Bell in 1997 by 11,077, sits in Cardiff now.',
    ['Martin Bell, Tatton 1997-05-01: 11077 independent from conservative after Neil Hamilton (recap)'],
  ],
]

describe('majorities undone or kept at by-elections', () => {
  it.each(CASES)('%s %s', (day, text, told) => {
    expect(electionsTold(text, day, TYPES)).toEqual(told)
  })
})
