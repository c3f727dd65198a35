/** Results of by-elections in prose and in tables. @module */
import { describe, expect, it } from 'vitest'
import { electionsTold } from '../election-case.test-support.ts'
import type { EventType } from '../event.ts'

const TYPES: readonly EventType[] = ['byElectionResult']

/** Day of printing, text, what is told. */
const CASES: readonly (readonly [string | null, string, readonly string[]])[] = [
  [
    '2016-10-21',
    "Labour's Tracy Brabin has been elected MP for Batley and Spen with 17,506 votes. All the main parties stood aside after the murder of Jo Cox.",
    ['Batley and Spen 2016-10-20: Tracy Brabin labour; hold; Tracy Brabin 17506'],
  ],
  [
    '2014-10-10',
    "Douglas Carswell has become UKIP's first elected MP after winning the Clacton by-election with a majority of 12,404. He took 21,113 votes to the Conservative Giles Watling's 8,709. Labour's Tim Young came third with 3,957. Turnout was 51.2%. The swing was a record 44.1 percentage points from the Conservatives.",
    [
      'Clacton 2014-10-09: Douglas Carswell uk-independence-party; gain from conservative; Douglas Carswell 21113, Giles Watling 8709, Tim Young 3957; majority 12404; swing 44.1 conservative>uk-independence-party; turnout 51.2',
    ],
  ],
  [
    '2014-11-21',
    "UKIP's Mark Reckless has won the Rochester and Strood by-election, beating the Conservative candidate Kelly Tolhurst by 2,920 votes. Mr Reckless polled 16,867 votes to Ms Tolhurst's 13,947, while Labour's Naushabah Khan was third on 6,713. The seat was vacated when Mr Reckless defected from the Tories, having won a majority of 9,953 at the 2010 general election.",
    [
      'Rochester and Strood 2014-11-20: Mark Reckless uk-independence-party; gain from conservative; Mark Reckless 16867, Kelly Tolhurst 13947, Naushabah Khan 6713; majority 2920; overturned 9953',
    ],
  ],
  [
    '2022-06-24',
    "The Tories have suffered two by-election defeats in one night. The Liberal Democrats overturned a Tory majority of 24,239 in Tiverton and Honiton, where Richard Foord beat Helen Hurford by 6,144 votes. In Wakefield, Labour's Simon Lightwood won by 4,925 votes, with a swing of 12.7 per cent from the Conservatives. The swing in Tiverton and Honiton was almost 30%.",
    [
      'Tiverton and Honiton 2022-06-23: Richard Foord liberal-democrat; gain from conservative; majority 6144; overturned 24239; swing 30 conservative>liberal-democrat',
      'Wakefield 2022-06-23: Simon Lightwood labour; gain from conservative; majority 4925; swing 12.7 conservative>labour',
    ],
  ],
  [
    '2023-07-21',
    "Labour has taken Selby and Ainsty from the Conservatives, overturning a 20,137 majority. Keir Mather, 25, won 16,456 votes to 12,295 for the Tory Claire Holmes. It was the largest majority Labour has overturned at a by-election since 1945. In Uxbridge and South Ruislip Steve Tuckwell clung on for the Conservatives by 495 votes, and in Somerton and Frome the Lib Dems' Sarah Dyke overturned a majority of 19,213 to win by 11,008.",
    [
      'Selby and Ainsty 2023-07-20: Keir Mather labour; gain from conservative; Keir Mather 16456, Claire Holmes 12295; overturned 20137',
      'Uxbridge and South Ruislip 2023-07-20: Steve Tuckwell conservative; hold; majority 495',
      'Somerton and Frome 2023-07-20: Sarah Dyke liberal-democrat; gain from conservative; majority 11008; overturned 19213',
    ],
  ],
  [
    '2025-05-02',
    "Reform UK has won the Runcorn and Helsby by-election by just six votes after a recount. Sarah Pochin beat Labour's Karen Shore by 12,645 votes to 12,639. Labour won the seat with a majority of almost 14,700 last year. The by-election was triggered when Mike Amesbury stood down after being convicted of assault.",
    [
      'Runcorn and Helsby 2025-05-01: Sarah Pochin reform-uk; gain from labour; Sarah Pochin 12645, Karen Shore 12639; majority 6',
    ],
  ],
  [
    '2024-03-01',
    "George Galloway has won the Rochdale by-election with almost 40% of the vote. He got 12,335 votes, 5,697 more than second-placed independent David Tully (6,638). The Tories' Paul Ellison was third with 3,731. Labour's Sir Tony Lloyd, whose death triggered the contest, held the seat with a majority of 9,668.",
    [
      'Rochdale 2024-02-29: George Galloway workers-party-of-britain; gain from labour; George Galloway 12335, David Tully 6638, Paul Ellison 3731; majority 5697; overturned 9668',
    ],
  ],
  [
    '2023-10-20',
    "Labour's Sarah Edwards won Tamworth by 1,316 votes, a swing of 23.9 per cent. The former Conservative MP Chris Pincher had a majority of 19,634 at the 2019 general election. Labour needed a swing of 21.4 per cent.",
    [
      'Tamworth 2023-10-19: Sarah Edwards labour; gain from conservative; majority 1316; overturned 19634; swing 23.9 conservative>labour',
    ],
  ],
  [
    '2021-06-18',
    'Sarah Green took Chesham and Amersham for the Liberal Democrats, winning 21,517 votes and a majority of 8,028 over the Conservative Peter Fleet (13,489). The Conservatives had held it with a majority of 16,223 in 2019. The by-election followed the death of Dame Cheryl Gillan in April.',
    [
      'Chesham and Amersham 2021-06-17: Sarah Green liberal-democrat; gain from conservative; Sarah Green 21517, Peter Fleet 13489; majority 8028; overturned 16223',
    ],
  ],
  [
    '2021-05-07',
    "Jill Mortimer has become the first Conservative MP for Hartlepool, taking 15,529 votes to the 8,589 of Labour's Paul Williams, a majority of 6,940. The swing was 16 points. The contest was called after Mike Hill resigned amid claims of sexual harassment.",
    [
      'Hartlepool 2021-05-06: Jill Mortimer conservative; gain from labour; Jill Mortimer 15529, Paul Williams 8589; majority 6940; swing 16 labour>conservative',
    ],
  ],
  [
    '2019-08-02',
    "Jane Dodds has won the Brecon and Radnorshire by-election for the Lib Dems. She beat Chris Davies, the sitting Conservative, by 1,425. Boris Johnson's working majority is cut to one.",
    ['Brecon and Radnorshire 2019-08-01: Jane Dodds liberal-democrat; gain from conservative; majority 1425'],
  ],
  [
    '2017-02-24',
    "The Conservatives' Trudy Harrison won Copeland with 13,748 votes, 2,147 more than Labour's Gillian Troughton. Labour has held the seat since 1935. In Stoke-on-Trent Central, Labour's Gareth Snell saw off Ukip leader Paul Nuttall by 2,620 votes (7,853 to 5,233).",
    [
      'Copeland 2017-02-23: Trudy Harrison conservative; gain from labour; Trudy Harrison 13748; majority 2147',
      'Stoke-on-Trent Central 2017-02-23: Gareth Snell labour; hold; Gareth Snell 7853, Paul Nuttall 5233; majority 2620',
    ],
  ],
  [
    '2019-06-07',
    "Labour's Lisa Forbes won the Peterborough by-election with 10,484 votes, beating the Brexit Party's Mike Greene by 683. Fiona Onasanya was ousted by a recall petition. She won the seat from the Conservatives in 2017 by 607 votes.",
    ['Peterborough 2019-06-06: Lisa Forbes labour; hold; Lisa Forbes 10484; majority 683'],
  ],
  [
    '2026-02-27',
    'The Greens have won Gorton and Denton, taking it from Labour.',
    ['Gorton and Denton 2026-02-26: – green; gain from labour'],
  ],
  [
    '2012-03-30',
    "George Galloway has pulled off an extraordinary victory in the Bradford West by-election. The Respect candidate took the seat from Labour by 10,140 votes. He won 18,341 votes; Labour's Imran Hussain got 8,201. Turnout was 50.78%.",
    [
      'Bradford West 2012-03-29: George Galloway respect; gain from labour; George Galloway 18341, Imran Hussain 8201; majority 10140; turnout 50.78',
    ],
  ],
  [
    '2024-02-16',
    "Labour's Gen Kitchen won Wellingborough with a 28.5 per cent swing, and Damien Egan took Kingswood. Ms Kitchen got 13,844 votes to the Tory Helen Harrison's 7,408, a majority of 6,436; Mr Egan won by 2,501, on a swing of 16.4 per cent. Turnout was 38.1% in Wellingborough and 37.1% in Kingswood.",
    [
      'Wellingborough 2024-02-15: Gen Kitchen labour; gain from conservative; Gen Kitchen 13844, Helen Harrison 7408; majority 6436; swing 28.5 conservative>labour; turnout 38.1',
      'Kingswood 2024-02-15: Damien Egan labour; gain from conservative; majority 2501; swing 16.4 conservative>labour',
    ],
  ],
  [
    '2024-05-03',
    "Chris Webb won Blackpool South for Labour with 10,825 votes, with the Conservative David Jones on 3,218 and Reform's Mark Butcher close behind on 3,101. It was a 26.3-point swing. The by-election was sparked by the resignation of Scott Benton over a lobbying scandal.",
    [
      'Blackpool South 2024-05-02: Chris Webb labour; gain from conservative; Chris Webb 10825, David Jones 3218, Mark Butcher 3101; swing 26.3 conservative>labour',
    ],
  ],
  [
    '2021-12-17',
    "Helen Morgan has won North Shropshire for the Liberal Democrats, overturning a Conservative majority of nearly 23,000. Ms Morgan took 17,957 votes; Neil Shastri-Hurst, for the Tories, got 12,032. Her majority was 5,925. Labour's Ben Wood came third with 3,686.\nNorth Shropshire result in full:\nHelen Morgan (Lib Dem) 17,957 (47.2%)\nNeil Shastri-Hurst (C) 12,032 (31.6%)\nBen Wood (Lab) 3,686 (9.7%)\nTurnout 46.3%",
    [
      'North Shropshire 2021-12-16: Helen Morgan liberal-democrat; gain from conservative; Helen Morgan 17957, Neil Shastri-Hurst 12032, Ben Wood 3686; majority 5925; overturned 23000; turnout 46.3',
    ],
  ],
  [
    '2013-03-01',
    "Mike Thornton kept Eastleigh for the Lib Dems with 13,342 votes. Ukip's Diane James was second with 11,571 and the Tory Maria Hutchings third on 10,559. The contest followed Chris Huhne's resignation; he had a majority of 3,864. Maria Hutchings and John O'Farrell trailed with 10,559 and 4,088 votes respectively.",
    [
      "Eastleigh 2013-02-28: Mike Thornton liberal-democrat; hold; Mike Thornton 13342, Diane James 11571, Maria Hutchings 10559, John O'Farrell 4088",
    ],
  ],
  [
    '2018-05-04',
    "Sinn Fein's Orfhlaith Begley has won the West Tyrone by-election with 16,346 votes.",
    ['West Tyrone 2018-05-03: Órfhlaith Begley sinn-fein; hold; Órfhlaith Begley 16346'],
  ],
  [
    null,
    "The Liberal Democrats have taken Tiverton and Honiton with a swing of nearly 30 points. Richard Foord won 22,537 votes to Helen Hurford's 16,393.",
    [
      'Tiverton and Honiton 2022-06-23: Richard Foord liberal-democrat; gain from conservative; Richard Foord 22537, Helen Hurford 16393; swing 30 conservative>liberal-democrat',
    ],
  ],
  [
    '2023-07-21',
    'The by-election in Uxbridge and South Ruislip was caused by the resignation of Boris Johnson, who had a majority of 7,210.\nSteve Tuckwell (Con): 13,965; Danny Beales (Lab): 13,470; Sarah Green (Green): 893; Laurence Fox (Reclaim): 714; Blaise Baquiche (LD): 526.',
    [
      'Uxbridge and South Ruislip 2023-07-20: Steve Tuckwell conservative; hold; Steve Tuckwell 13965, Danny Beales 13470, Sarah Green 893, Laurence Fox 714, Blaise Baquiche 526',
    ],
  ],
  [
    '2016-12-09',
    "The Conservatives' Caroline Johnson has won the Sleaford and North Hykeham by-election. She polled 17,570 votes, with Ukip's Victoria Ayling second on 4,426. Her 13,144 majority is down from the 24,115 secured by Stephen Phillips in 2015. Turnout was 37.1%, compared with 70.2% in 2015.",
    [
      'Sleaford and North Hykeham 2016-12-08: Caroline Johnson conservative; hold; Caroline Johnson 17570, Victoria Ayling 4426; majority 13144; turnout 37.1',
    ],
  ],
  [
    '2023-10-06',
    "Michael Shanks won Rutherglen and Hamilton West with 17,845 votes, more than double the 8,399 of the SNP's Katy Loudon. There was a 20.4% swing from the SNP to Labour. Margaret Ferrier won the seat for the SNP in 2019 with a majority of 5,230 over Labour.",
    [
      'Rutherglen and Hamilton West 2023-10-05: Michael Shanks labour; gain from scottish-national-party; Michael Shanks 17845, Katy Loudon 8399; overturned 5230; swing 20.4 scottish-national-party>labour',
    ],
  ],
  [
    '2025-05-02',
    "Sarah Pochin's 6-vote win in Runcorn and Helsby is the smallest in a post-war by-election. Labour won it by 14,696 votes at last year's general election, when Mike Amesbury got 22,358 votes. Mr Amesbury resigned in March.",
    ['Runcorn and Helsby 2025-05-01: Sarah Pochin reform-uk; gain from labour; majority 6; overturned 14696'],
  ],
  [
    '2022-03-04',
    'Labour held Birmingham Erdington, with Paulette Hamilton winning 9,413 votes, 55.5% of the total, against 6,147 for Robert Alden. Majority 3,266. Jack Dromey, who held the seat from 2010, died in January.',
    [
      'Birmingham Erdington 2022-03-03: Paulette Hamilton labour; hold; Paulette Hamilton 9413, Robert Alden 6147; majority 3266',
    ],
  ],
  [
    '2016-12-02',
    'Richmond Park by-election in full\nSarah Olney Liberal Democrats 20,510 49.7 Zac Goldsmith Independent 18,638 45.2 Christian Wolmar Labour 1515 3.7\nMajority 1872',
    [
      'Richmond Park 2016-12-01: Sarah Olney liberal-democrat; gain from conservative; Sarah Olney 20510, Zac Goldsmith 18638, Christian Wolmar 1515; majority 1872',
    ],
  ],
  [
    '2023-10-20',
    'TAMWORTH RESULT\nLab 11,719\nCon 10,403\nReform 1,373\nBrit First 580\nUKIP 436',
    [
      'Tamworth 2023-10-19: – labour; gain from conservative; labour 11719, conservative 10403, reform-uk 1373, britain-first 580, uk-independence-party 436',
    ],
  ],
  [
    '2016-12-02',
    'constituency: Richmond Park\ntype: by-election\ndate: 1 December 2016\nwinner: Sarah Olney\nparty: Liberal Democrats\nvotes: 20,510\nmajority: 1,872\nturnout: 53.4%\nswing: 21.7%',
    [
      'Richmond Park 2016-12-01: Sarah Olney liberal-democrat; gain from conservative; Sarah Olney 20510; majority 1872; swing 21.7 conservative>liberal-democrat; turnout 53.4',
    ],
  ],
  [
    '2021-12-17',
    'North Shropshire result: Helen Morgan, Liberal Democrat - 17,957 (47.22%); Neil Shastri-Hurst, Conservative - 12,032 (31.64%); Ben Wood, Labour - 3,686 (9.69%); Duncan Kerr, Green - 1,738 (4.57%)',
    [
      'North Shropshire 2021-12-16: Helen Morgan liberal-democrat; gain from conservative; Helen Morgan 17957, Neil Shastri-Hurst 12032, Ben Wood 3686, Duncan Kerr 1738',
    ],
  ],
  [
    '2014-06-06',
    "Robert Jenrick won Newark with a majority of 7,403, down from 16,152 for Patrick Mercer in 2010. Ukip's Roger Helmer came second with 10,028 votes to the 17,431 for Mr Jenrick.",
    [
      'Newark 2014-06-05: Robert Jenrick conservative; hold; Robert Jenrick 17431, Roger Helmer 10028; majority 7403',
    ],
  ],
  [
    '2012-11-30',
    "Labour's Sarah Champion won the Rotherham by-election, held after Denis MacShane resigned over expenses. In Croydon North, Steve Reed was elected with 15,898 votes. Andy McDonald held Middlesbrough. Respect's Yvonne Ridley came fourth in Rotherham.",
    [
      'Rotherham 2012-11-29: Sarah Champion labour; hold; Yvonne Ridley ?',
      'Croydon North 2012-11-29: Steve Reed labour; hold; Steve Reed 15898',
      'Middlesbrough 2012-11-29: Andy McDonald labour; hold',
    ],
  ],
  [
    '2011-06-30',
    "Iain McKenzie held Inverclyde for Labour with 15,118 votes, 5,838 ahead of the SNP's Anne McLaughlin.",
    ['Inverclyde 2011-06-30: Iain McKenzie labour; hold; Iain McKenzie 15118; majority 5838'],
  ],
  [
    '2021-05-07',
    'Jill Mortimer won Hartlepool with 15,529 votes. The contest was called after the Labour MP Mike Hill resigned in March.',
    ['Hartlepool 2021-05-06: Jill Mortimer conservative; gain from labour; Jill Mortimer 15529'],
  ],
  [
    '2022-06-24',
    'Wakefield by-election result: Simon Lightwood (Lab) 13,166 (47.91%, +8.08%); Nadeem Ahmed (C) 8,241 (29.99%, -17.28%); Labour majority: 4,925. Swing: 12.7%. Electorate: 69,601. Turnout: 27,466 (39.46%)',
    [
      'Wakefield 2022-06-23: Simon Lightwood labour; gain from conservative; Simon Lightwood 13166, Nadeem Ahmed 8241; majority 4925; swing 12.7 conservative>labour; turnout 39.46; cast 27466',
    ],
  ],
  [
    '2023-07-21',
    "Tories hold Uxbridge by a whisker\nThe Conservatives have narrowly held on to Boris Johnson's old seat of Uxbridge and South Ruislip, with a much-reduced majority of just 495.\nSteve Tuckwell saw off a challenge from Labour's Danny Beales, who polled 13,470 votes (43.6%).\nThe Liberal Democrat candidate, Blaise Baquiche, came in fifth place with 526 votes, losing the party's deposit.\nThe turnout was 46.1%, down from 68.5% at the last general election. There was a swing of 6.7 points to Labour, which had needed a swing of 7.6 points.\nThe Tory majority was slashed from 7,210 to 495.",
    [
      'Uxbridge and South Ruislip 2023-07-20: Steve Tuckwell conservative; hold; Danny Beales 13470, Blaise Baquiche 526; majority 495; swing 6.7 >labour; turnout 46.1',
    ],
  ],
  [
    '2023-07-22',
    'How the by-elections compare: at Dudley West in 1994 the swing to Labour was 29.1%, at Wirral South in 1997 Ben Chapman won by 7,888, and at Christchurch in 1993 Diana Maddock overturned a Tory majority of 23,015.',
    [
      'Wirral South 1997-02-27: Ben Chapman labour; gain from conservative; majority 7888 (recap)',
      'Christchurch 1993-07-29: Diana Maddock liberal-democrat; gain from conservative; overturned 23015 (recap)',
      'Dudley West 1994-12-15: – labour; gain from conservative (recap)',
    ],
  ],
  [
    '2021-03-01',
    'Sarah Olney, who won the 2016 Richmond Park by-election by 1,872 votes, lost it by 45 votes in 2017 and regained it in 2019 with a majority of 7,766, has called for an inquiry.',
    ['Richmond Park 2016-12-01: Sarah Olney liberal-democrat; gain from conservative; majority 1872 (recap)'],
  ],
  [
    '2026-06-19',
    'Andy Burnham has won Makerfield for Labour. The by-election was called after Josh Simons stood down.',
    ['Makerfield 2026-06-18: Andy Burnham labour; hold'],
  ],
  [
    '2015-03-25',
    "UKIP's Mark Reckless and Douglas Carswell, who won by-elections in Rochester and Strood and Clacton last year, will both stand again in May.",
    [
      'Clacton 2014-10-09: Douglas Carswell uk-independence-party; gain from conservative (recap)',
      'Rochester and Strood 2014-11-20: Mark Reckless uk-independence-party; gain from conservative (recap)',
    ],
  ],
  [
    '2011-03-04',
    "Labour's Dan Jarvis won Barnsley Central comfortably, polling 14,724 votes, 60.8% of those cast. UKIP beat the Tories into third; the Liberal Democrats fell from second to sixth with 1,012. Turnout was just 36.5% and the swing from the Lib Dems to Labour was 13.3%.",
    [
      'Barnsley Central 2011-03-03: Dan Jarvis labour; hold; Dan Jarvis 14724, liberal-democrat 1012; swing 13.3 liberal-democrat>labour; turnout 36.5',
    ],
  ],
  [
    '2024-02-16',
    "By-election results: Labour overturns big Tory majorities\n\nKeir Starmer's party won in both Wellingborough and Kingswood overnight.\n\nIn Wellingborough, where the seat had been vacant since Peter Bone was recalled, Gen Kitchen took 13,844 votes, 45.9% of the total, to defeat Helen Harrison by 6,436. Reform UK's Ben Habib was third with 3,919 votes (13%). Bone had won by 18,540 in 2019.\n\nKingswood was closer. Damien Egan, the former mayor of Lewisham, secured 11,176 votes against 8,675 for the Conservative Sam Bromiley, while Rupert Lowe of Reform came third on 2,578. The seat's former MP Chris Skidmore, who had an 11,220 majority, resigned over oil and gas.\n\n\"We will fight for every vote,\" said Ms Kitchen. Sir Jacob Rees-Mogg said turnout of 37.11% showed Tory voters stayed at home.",
    [
      'Wellingborough 2024-02-15: Gen Kitchen labour; gain from conservative; Gen Kitchen 13844, Ben Habib 3919; majority 6436; overturned 18540; turnout 37.11',
      'Kingswood 2024-02-15: Damien Egan labour; gain from conservative; Damien Egan 11176, Sam Bromiley 8675, Rupert Lowe 2578; overturned 11220',
    ],
  ],
  [
    null,
    'Kim Leadbeater held Batley and Spen for Labour last night by 323 votes.',
    ['Batley and Spen 2021-07-01: Kim Leadbeater labour; hold; majority 323'],
  ],
  [
    null,
    'Labour won Makerfield at the by-election in June 2026. It has been quiet since.',
    ['Makerfield 2026-06-18: – labour; hold (recap)'],
  ],
  [
    '2018-06-15',
    "Janet Daby has won Lewisham East for Labour with 11,033 votes and a majority of 5,629 over the Lib Dems' Lucy Salek, who polled 5,404. Heidi Alexander, who had a majority of 21,213, resigned to become a deputy mayor of London.",
    ['Lewisham East 2018-06-14: Janet Daby labour; hold; Janet Daby 11033, Lucy Salek 5404; majority 5629'],
  ],
]

describe('results of by-elections', () => {
  it.each(CASES)('%s %s', (day, text, told) => {
    expect(electionsTold(text, day, TYPES)).toEqual(told)
  })
})
