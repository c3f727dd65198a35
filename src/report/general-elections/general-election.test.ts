/** Whose majority a figure is, and of which general election. @module */
import { describe, expect, it } from 'vitest'
import { electionsTold } from '../election-case.test-support.ts'
import type { EventType } from '../event.ts'

const TYPES: readonly EventType[] = ['generalElectionFact']

/** Day of printing, text, what is told. */
const CASES: readonly (readonly [string | null, string, readonly string[]])[] = [
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
      'Terry Jermy, South West Norfolk 2024-07-04: 630 labour from conservative after Liz Truss',
      'Liz Truss, South West Norfolk 2019-12-12: 26195 conservative (recap)',
    ],
  ],
  [
    '2024-07-05',
    "Jacob Rees-Mogg lost North East Somerset and Hanham to Labour's Dan Norris, who won by 5,319 votes.",
    [
      'Dan Norris, North East Somerset and Hanham 2024-07-04: 5319 labour from conservative after Jacob Rees-Mogg',
    ],
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
    [
      'Amy Callaghan, East Dunbartonshire 2019-12-12: 149 scottish-national-party from liberal-democrat after Jo Swinson',
    ],
  ],
  [
    '2017-06-10',
    "North East Fife was held by the SNP's Stephen Gethins by just two votes. Kensington was won by Labour's Emma Dent Coad by 20 votes.",
    [
      'Stephen Gethins, North East Fife 2017-06-08: 2 scottish-national-party',
      'Emma Dent Coad, Kensington 2017-06-08: 20 labour from conservative',
    ],
  ],
  [
    '2022-09-20',
    'Penny Mordaunt, whose majority of 15,780 in Portsmouth North is thought safe, said nothing.',
    ['Penny Mordaunt, Portsmouth North 2019-12-12: 15780 conservative'],
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
    '2023-07-20',
    "Voters go to the polls today in Selby and Ainsty, where the Conservatives are defending a majority of 20,137. Labour's Keir Mather hopes to win.",
    ['Nigel Adams, Selby and Ainsty 2019-12-12: 20137 conservative (recap)'],
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
    [
      'Sandy Martin, Ipswich 2017-06-08: 831 labour from conservative after Ben Gummer',
      'Marsha De Cordova, Battersea 2017-06-08: 2416 labour from conservative after Jane Ellison',
      "Jared O'Mara, Sheffield Hallam 2017-06-08: null labour from liberal-democrat after Nick Clegg",
    ],
  ],
  // Of a party's votes its leader is not the owner.
  ['2025-05-02', "Keir Starmer's party had nearly 11,000 votes to spare here last year.", []],
  ['2016-12-02', "Theresa May's candidate had a majority of 23,015.", []],
  [
    '2024-07-10',
    "Reform's five MPs are Nigel Farage (Clacton, majority 8,405), Lee Anderson (Ashfield, 5,508), Richard Tice (Boston and Skegness, 2,010), Rupert Lowe (Great Yarmouth, 1,426) and James McMurdock (South Basildon and East Thurrock, 98).",
    [
      'Nigel Farage, Clacton 2024-07-04: 8405 reform-uk from conservative',
      'Lee Anderson, Ashfield 2024-07-04: 5508 reform-uk',
      'Richard Tice, Boston and Skegness 2024-07-04: 2010 reform-uk from conservative',
      'Rupert Lowe, Great Yarmouth 2024-07-04: 1426 reform-uk from conservative',
      'James McMurdock, South Basildon and East Thurrock 2024-07-04: 98 reform-uk from conservative',
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
    '2022-11-25',
    'Conservatives who are leaving\n\nGARY STREETER\nSouth West Devon. Majority 12,788. Will not seek re-election.\n\nCHLOE SMITH\nNorwich North. Majority 4,738. The former work and pensions secretary bowed out on Tuesday.',
    ['Chloe Smith, Norwich North 2019-12-12: 4738 conservative'],
  ],
  [
    '2017-06-09',
    'Emma Dent Coad, Labour, overturned a Conservative majority of 7,361 to win Kensington by 20 votes after three recounts.',
    [
      'Victoria Borwick, Kensington 2015-05-07: 7361 conservative (recap)',
      'Emma Dent Coad, Kensington 2017-06-08: 20 labour from conservative',
    ],
  ],
  [
    '1997-05-03',
    'In Torbay the Liberal Democrat Adrian Sanders beat Rupert Allason by 12 votes. Michael Portillo was the biggest casualty.',
    ['Adrian Sanders, Torbay 1997-05-01: 12 liberal-democrat from conservative after Rupert Allason'],
  ],
  [
    '2020-02-01',
    "Jacob Young gained Redcar from Labour's Anna Turley with a majority of 3,527.",
    ['Jacob Young, Redcar 2019-12-12: 3527 conservative from labour after Anna Turley'],
  ],
  [
    '2015-05-08',
    'Ed Balls lost Morley and Outwood to the Conservative Andrea Jenkyns by 422 votes.',
    ['Andrea Jenkyns, Morley and Outwood 2015-05-07: 422 conservative from labour after Ed Balls'],
  ],
  [
    '2015-05-09',
    'Nicola Sturgeon hailed Kirsten Oswald, who ousted Jim Murphy in East Renfrewshire with a majority of 3,718.',
    [
      'Kirsten Oswald, East Renfrewshire 2015-05-07: 3718 scottish-national-party from labour after Jim Murphy',
    ],
  ],
  [
    '2022-10-20',
    'Lisa Nandy kept Wigan in 2019 with a majority reduced from 16,027 to 6,728.',
    ['Lisa Nandy, Wigan 2017-06-08: 16027 labour (recap)', 'Lisa Nandy, Wigan 2019-12-12: 6728 labour'],
  ],
  [
    '2024-06-20',
    'In Dover the Tories had a majority of 12,278 at the last election. Labour needs a swing of 12 per cent.',
    ['Natalie Elphicke, Dover 2019-12-12: 12278 conservative (recap)'],
  ],
  [
    '2010-04-20',
    "Martin Linton's majority in Battersea was just 163 in 2005; Gwyn Prosser hung on in Dover by 4,941.",
    [
      'Martin Linton, Battersea 2005-05-05: 163 labour (recap)',
      'Gwyn Prosser, Dover 2005-05-05: 4941 labour (recap)',
    ],
  ],
  [
    '2018-07-18',
    'Guto Bebb, whose Aberconwy majority is 635, quit as a defence minister.',
    ['Guto Bebb, Aberconwy 2017-06-08: 635 conservative'],
  ],
  [
    '2021-06-24',
    'Dominic Raab won by 2,743 in Esher and Walton; his Lib Dem rival Monica Harding got 28,389 votes to his 31,132.',
    ['Dominic Raab, Esher and Walton 2019-12-12: 2743 conservative'],
  ],
  [
    '2024-09-01',
    'Reform came second in 98 seats. Nigel Farage won Clacton with 21,225 votes, a majority of 8,405.',
    ['Nigel Farage, Clacton 2024-07-04: 8405 reform-uk'],
  ],
  [
    '2023-03-01',
    'Labour won Canterbury in 2017 by 187 votes, ending a century of Tory rule.',
    ['Rosie Duffield, Canterbury 2017-06-08: 187 labour (recap)'],
  ],
  [
    '2023-10-20',
    '"Nadine Dorries\'s majority of 24,664 has been wiped out," said Sir Ed Davey.',
    ['Nadine Dorries, Mid Bedfordshire 2019-12-12: 24664 conservative (recap)'],
  ],
  [
    '2017-05-15',
    "Analysis: what swing does Labour need?\n\nLabour needs a swing of 4.6 per cent to win Dover, where Charlie Elphicke has a 6,294 majority. On a uniform swing of 3 points it would lose Bolton North East, held by David Crausby with a majority of 4,377. In Halifax, Holly Lynch's majority is 428 and Ukip polled 5,621 last time.",
    [
      'Charlie Elphicke, Dover 2015-05-07: 6294 conservative (recap)',
      'David Crausby, Bolton North East 2015-05-07: 4377 labour (recap)',
      'Holly Lynch, Halifax 2015-05-07: 428 labour (recap)',
    ],
  ],
  [
    '2016-06-20',
    'Jo Cox, who was first elected in 2015 with a majority of 6,057, was killed on Thursday in Birstall.',
    ['Jo Cox, Batley and Spen 2015-05-07: 6057 labour (recap)'],
  ],
  [
    '2022-04-12',
    "The Conservative MP Imran Ahmad Khan, who won Wakefield from Labour's Mary Creagh in 2019 by 3,358, has been found guilty.",
    ['Imran Ahmad Khan, Wakefield 2019-12-12: 3358 conservative from labour after Mary Creagh'],
  ],
  [
    '2024-04-29',
    "Labour's candidate in Blackpool South, Chris Webb, hopes to win Thursday's by-election, where the Tories defend a majority of 3,690.",
    ['Scott Benton, Blackpool South 2019-12-12: 3690 conservative (recap)'],
  ],
  [
    '2023-09-05',
    'Lisa Nandy had 6,728 votes in hand in Wigan at the last election.',
    ['Lisa Nandy, Wigan 2019-12-12: 6728 labour'],
  ],
  [
    '2023-09-05',
    'Lisa Nandy, the Wigan MP, finished 6,728 ahead of the Conservatives in 2019.',
    ['Lisa Nandy, Wigan 2019-12-12: 6728 labour'],
  ],
  [
    '2023-09-05',
    'Lisa Nandy, the Wigan MP, was 6,728 votes in front of the Conservatives in 2019.',
    ['Lisa Nandy, Wigan 2019-12-12: 6728 labour'],
  ],
  ['2023-09-05', 'Lisa Nandy, the Wigan MP, spoke with 20 ahead of her in the queue.', []],
]

describe('majorities of general elections', () => {
  it.each(CASES)('%s %s', (day, text, told) => {
    expect(electionsTold(text, day, TYPES)).toEqual(told)
  })
})
