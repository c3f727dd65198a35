/** Whose majority a figure is, and of which general election. @module */
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
    '2019-12-13',
    "Dehenna Davison has won Bishop Auckland for the Conservatives with a majority of 7,962, taking it from Labour's Helen Goodman.",
    ['Dehenna Davison, Bishop Auckland 2019-12-12: 7962 conservative from labour after Helen Goodman'],
  ],
  [
    '2024-05-10',
    'Lee Anderson, who won Ashfield with a majority of 5,733 in 2019, said he would not quit.',
    ['Lee Anderson, Ashfield 2019-12-12: 5733 conservative'],
  ],
  [
    '2022-02-01',
    'Christian Wakeford won Bury South in 2019 with a wafer-thin majority of just 402 votes, beating Labour by 43.8 per cent to 43.',
    ['Christian Wakeford, Bury South 2019-12-12: 402 conservative'],
  ],
  [
    '2019-06-07',
    "Labour's Lisa Forbes won the Peterborough by-election with 10,484 votes, beating the Brexit Party's Mike Greene by 683. Fiona Onasanya was ousted by a recall petition. She won the seat from the Conservatives in 2017 by 607 votes.",
    ['Fiona Onasanya, Peterborough 2017-06-08: 607 labour from conservative (recap)'],
  ],
  [
    '2016-12-24',
    'Labour MP Jamie Reed is to leave parliament for a job in the nuclear industry. His resignation will trigger a by-election in Copeland, where he had a majority of 2,564 in 2015.',
    ['Jamie Reed, Copeland 2015-05-07: 2564 labour'],
  ],
  [
    '2021-12-16',
    'Owen Paterson resigned as MP for North Shropshire in November over a lobbying scandal, having held it with a majority of 22,949.',
    ['Owen Paterson, North Shropshire 2019-12-12: 22949 conservative (recap)'],
  ],
  [
    '2021-05-08',
    'Tracy Brabin has been elected mayor of West Yorkshire, which will trigger a by-election in her Batley and Spen constituency, where she had a majority of 3,525 in 2019.',
    ['Tracy Brabin, Batley and Spen 2019-12-12: 3525 labour'],
  ],
  [
    '2024-07-05',
    "Liz Truss has lost her South West Norfolk seat to Labour's Terry Jermy by 630 votes. She had a majority of 26,195 in 2019.",
    [
      'Terry Jermy, South West Norfolk 2024-07-04: 630 labour',
      'Liz Truss, South West Norfolk 2019-12-12: 26195 conservative (recap)',
    ],
  ],
  [
    '2024-07-05',
    "Jacob Rees-Mogg lost North East Somerset and Hanham to Labour's Dan Norris, who won by 5,319 votes.",
    ['Dan Norris, North East Somerset and Hanham 2024-07-04: 5319 labour'],
  ],
  [
    '2005-05-06',
    'George Galloway ousted Oona King in Bethnal Green and Bow by 823 votes.',
    ['George Galloway, Bethnal Green and Bow 2005-05-05: 823 respect from labour after Oona King'],
  ],
  [
    '1997-05-02',
    'Martin Bell won Tatton by 11,077 votes, unseating Neil Hamilton. Stephen Twigg beat Michael Portillo in Enfield Southgate by 1,433.',
    [
      'Martin Bell, Tatton 1997-05-01: 11077 independent from conservative after Neil Hamilton',
      'Stephen Twigg, Enfield Southgate 1997-05-01: 1433 labour from conservative after Michael Portillo',
    ],
  ],
  [
    '2019-12-13',
    'Jo Swinson has lost her seat to the SNP by 149 votes. Amy Callaghan won East Dunbartonshire.',
    ['Amy Callaghan, East Dunbartonshire 2019-12-12: 149 scottish-national-party'],
  ],
  [
    '2017-06-10',
    "North East Fife was held by the SNP's Stephen Gethins by just two votes. Kensington was won by Labour's Emma Dent Coad by 20 votes.",
    [
      'Stephen Gethins, North East Fife 2017-06-08: 2 scottish-national-party',
      'Emma Dent Coad, Kensington 2017-06-08: 20 labour',
    ],
  ],
  [
    '2022-09-20',
    'Penny Mordaunt, whose majority of 15,780 in Portsmouth North is thought safe, said nothing.',
    ['Penny Mordaunt, Portsmouth North 2019-12-12: 15780 conservative'],
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
    '2024-10-01',
    "The Labour MP for Canterbury, Rosie Duffield, whose 8,653 majority is the city's largest for Labour, resigned the whip.",
    ['Rosie Duffield, Canterbury 2024-07-04: 8653 labour'],
  ],
  [
    '2017-05-05',
    'Manchester Gorton: majority 24,079.',
    ['Gerald Kaufman, Manchester Gorton 2015-05-07: 24079 labour (recap)'],
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
    '2023-07-20',
    "Voters go to the polls today in Selby and Ainsty, where the Conservatives are defending a majority of 20,137. Labour's Keir Mather hopes to win.",
    ['Nigel Adams, Selby and Ainsty 2019-12-12: 20137 conservative (recap)'],
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
      'Zac Goldsmith, Richmond Park 2017-06-08: 45 conservative (recap)',
      'Sarah Olney, Richmond Park 2019-12-12: 7766 liberal-democrat',
    ],
  ],
  [
    '2022-02-01',
    'Bury South (Conservative majority: 402) is one of the most marginal seats in the country.',
    ['Christian Wakeford, Bury South 2019-12-12: 402 conservative'],
  ],
  [
    '2024-01-10',
    "Labour's Ian Byrne sits on a majority of 29,984 in Liverpool West Derby. The former MP for Wirral West, Esther McVey, won Tatton by more than 17,000 votes.",
    [
      'Ian Byrne, Liverpool West Derby 2019-12-12: 29984 labour',
      'Esther McVey, Tatton 2019-12-12: 17000 conservative',
    ],
  ],
  [
    '2018-05-05',
    'Mhairi Black was first elected in 2015, when she defeated Douglas Alexander in Paisley and Renfrewshire South by 5,684 votes. In 2017 only 2,541 votes separated her from Labour.',
    [
      'Mhairi Black, Paisley and Renfrewshire South 2015-05-07: 5684 scottish-national-party from labour after Douglas Alexander (recap)',
      'Mhairi Black, Paisley and Renfrewshire South 2017-06-08: 2541 scottish-national-party',
    ],
  ],
  [
    '2020-06-12',
    "Rob Roberts took Delyn from Labour's David Hanson in 2019 by 865 votes.",
    ['Rob Roberts, Delyn 2019-12-12: 865 conservative from labour after David Hanson'],
  ],
  [
    '2013-10-01',
    'Iain Wright, MP for Hartlepool, has a majority of 5,509. He has served since a by-election in September 2004.',
    ['Iain Wright, Hartlepool 2010-05-06: 5509 labour'],
  ],
  [
    '2023-12-20',
    'Peter Bone has been removed as MP for Wellingborough after 13.2% of voters signed a recall petition, forcing a by-election. Bone, who won by 18,540 votes in 2019, had the whip withdrawn in October.',
    ['Peter Bone, Wellingborough 2019-12-12: 18540 conservative (recap)'],
  ],
  [
    '2023-05-10',
    'Liam Fox, who has a 17,536 majority, and Tobias Ellwood, whose majority is 8,806, were among the MPs present.',
    [
      'Liam Fox, North Somerset 2019-12-12: 17536 conservative',
      'Tobias Ellwood, Bournemouth East 2019-12-12: 8806 conservative',
    ],
  ],
  [
    '2017-06-09',
    'Ben Gummer lost Ipswich to Labour by 831 votes and Jane Ellison lost Battersea by 2,416. Nick Clegg was beaten in Sheffield Hallam.',
    ['Sandy Martin, Ipswich 2017-06-08: 831 labour', 'Marsha De Cordova, Battersea 2017-06-08: 2416 labour'],
  ],
  [
    '2024-07-10',
    "Reform's five MPs are Nigel Farage (Clacton, majority 8,405), Lee Anderson (Ashfield, 5,508), Richard Tice (Boston and Skegness, 2,010), Rupert Lowe (Great Yarmouth, 1,426) and James McMurdock (South Basildon and East Thurrock, 98).",
    [
      'Nigel Farage, Clacton 2024-07-04: 8405 reform-uk',
      'Lee Anderson, Ashfield 2024-07-04: 5508 reform-uk',
      'Richard Tice, Boston and Skegness 2024-07-04: 2010 reform-uk',
      'Rupert Lowe, Great Yarmouth 2024-07-04: 1426 reform-uk',
      'James McMurdock, South Basildon and East Thurrock 2024-07-04: 98 reform-uk',
    ],
  ],
  [
    '2022-01-20',
    'Owen Thompson, whose Midlothian seat the SNP won from Labour in 2019 with a majority of 5,705, agreed.',
    ['Owen Thompson, Midlothian 2019-12-12: 5705 scottish-national-party from labour'],
  ],
  [
    '2009-06-05',
    'Labour suffered its worst council results. Hazel Blears, the Salford MP with a majority of 7,945, resigned as communities secretary.',
    ['Hazel Blears, Salford 2005-05-05: 7945 labour'],
  ],
  [
    '2019-09-04',
    "Phillip Lee crossed the floor to join the Liberal Democrats. He won Bracknell with a 16,016 majority in 2017. The government's working majority of one vanished.",
    ['Phillip Lee, Bracknell 2017-06-08: 16016 conservative'],
  ],
  [
    '2024-05-09',
    "Natalie Elphicke has a majority of 12,278 in Dover, a seat Labour is targeting. She will stand down at the election. Mike Tapp has been selected as Labour's candidate for Dover and Deal.",
    ['Natalie Elphicke, Dover 2019-12-12: 12278 conservative'],
  ],
  [
    '2001-05-10',
    'Shaun Woodward, who defected from the Tories, has been selected to fight the safe Labour seat of St Helens South, where Gerry Bermingham had a majority of 23,739.',
    ['Gerry Bermingham, St Helens South 1997-05-01: 23739 labour'],
  ],
  [
    '2022-11-30',
    'Rosie Cooper has formally resigned as the Labour MP for West Lancashire, where she had a majority of 8,336. A by-election is expected in the new year.',
    ['Rosie Cooper, West Lancashire 2019-12-12: 8336 labour'],
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
    '2022-11-25',
    'Conservatives who are leaving\n\nGARY STREETER\nSouth West Devon. Majority 12,788. Will not seek re-election.\n\nCHLOE SMITH\nNorwich North. Majority 4,738. The former work and pensions secretary bowed out on Tuesday.',
    ['Chloe Smith, Norwich North 2019-12-12: 4738 conservative'],
  ],
]

describe('majorities of general elections', () => {
  it.each(CASES)('%s %s', (day, text, told) => {
    expect(electionsTold(text, day, TYPES)).toEqual(told)
  })
})
