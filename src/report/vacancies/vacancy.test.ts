/** Seats falling vacant, and the contests that follow. @module */
import { describe, expect, it } from 'vitest'
import { electionsTold } from '../election-case.test-support.ts'
import type { EventType } from '../event.ts'

const TYPES: readonly EventType[] = ['seatVacated', 'byElectionCalled']

/** Day of printing, text, what is told. */
const CASES: readonly (readonly [string | null, string, readonly string[]])[] = [
  [
    '2023-12-20',
    'Peter Bone was ousted from his Wellingborough seat last night after one in eight of his constituents signed a recall petition.',
    ['Peter Bone, Wellingborough 2023-12-19: recall'],
  ],
  [
    '2019-06-22',
    'Chris Davies, the Tory MP for Brecon and Radnorshire, has been kicked out by a recall petition.',
    ['Chris Davies, Brecon and Radnorshire 2019-06-21: recall'],
  ],
  [
    '2016-10-21',
    "Labour's Tracy Brabin has been elected MP for Batley and Spen with 17,506 votes. All the main parties stood aside after the murder of Jo Cox.",
    ['Jo Cox, Batley and Spen 2016-06-16: death (recap)'],
  ],
  [
    '2025-05-02',
    "Reform UK has won the Runcorn and Helsby by-election by just six votes after a recount. Sarah Pochin beat Labour's Karen Shore by 12,645 votes to 12,639. Labour won the seat with a majority of almost 14,700 last year. The by-election was triggered when Mike Amesbury stood down after being convicted of assault.",
    ['Mike Amesbury, Runcorn and Helsby 2025-03-17: resignation (recap)'],
  ],
  [
    '2024-03-01',
    "George Galloway has won the Rochdale by-election with almost 40% of the vote. He got 12,335 votes, 5,697 more than second-placed independent David Tully (6,638). The Tories' Paul Ellison was third with 3,731. Labour's Sir Tony Lloyd, whose death triggered the contest, held the seat with a majority of 9,668.",
    ['Tony Lloyd, Rochdale 2024-01-17: death (recap)'],
  ],
  [
    '2021-06-18',
    'Sarah Green took Chesham and Amersham for the Liberal Democrats, winning 21,517 votes and a majority of 8,028 over the Conservative Peter Fleet (13,489). The Conservatives had held it with a majority of 16,223 in 2019. The by-election followed the death of Dame Cheryl Gillan in April.',
    ['Cheryl Gillan, Chesham and Amersham 2021-04-04: death (recap)'],
  ],
  [
    '2021-05-07',
    "Jill Mortimer has become the first Conservative MP for Hartlepool, taking 15,529 votes to the 8,589 of Labour's Paul Williams, a majority of 6,940. The swing was 16 points. The contest was called after Mike Hill resigned amid claims of sexual harassment.",
    ['Mike Hill, Hartlepool 2021-03-16: resignation (recap)'],
  ],
  [
    '2019-06-07',
    "Labour's Lisa Forbes won the Peterborough by-election with 10,484 votes, beating the Brexit Party's Mike Greene by 683. Fiona Onasanya was ousted by a recall petition. She won the seat from the Conservatives in 2017 by 607 votes.",
    ['Fiona Onasanya, Peterborough 2019-05-01: recall (recap)'],
  ],
  [
    '2022-06-30',
    'Conservative MP Neil Parish resigned from Parliament in April after admitting watching pornography in the Commons chamber.',
    ['Neil Parish, Tiverton and Honiton 2022-04-01: resignation (recap)'],
  ],
  [
    '2023-08-30',
    'Nadine Dorries has formally quit as an MP, eleven weeks after saying she would go with immediate effect. She was appointed Steward and Bailiff of the Three Hundreds of Chiltern on Tuesday, triggering a by-election in Mid Bedfordshire.',
    [
      'Nadine Dorries, Mid Bedfordshire 2023-08-29: resignation',
      'by-election in Mid Bedfordshire by resignation (announcedFuture)',
    ],
  ],
  [
    '2021-10-15',
    'Sir David Amess, the Conservative MP for Southend West, has died after being stabbed at a constituency surgery.',
    ['David Amess, Southend West 2021-10-15: death'],
  ],
  [
    '2016-06-16',
    'Labour MP Jo Cox has died after being shot and stabbed in her constituency.',
    ['Jo Cox, Batley and Spen 2016-06-16: death'],
  ],
  [
    '2023-06-09',
    'Boris Johnson is standing down as an MP with immediate effect, triggering a by-election in Uxbridge and South Ruislip.',
    [
      'Boris Johnson, Uxbridge and South Ruislip 2023-06-09: resignation',
      'by-election in Uxbridge and South Ruislip by resignation (announcedFuture)',
    ],
  ],
  [
    '2023-06-10',
    'Nigel Adams has announced he is resigning as MP for Selby and Ainsty, becoming the third Tory to quit in two days.',
    ['Nigel Adams, Selby and Ainsty 2023-06-10: resignation'],
  ],
  [
    '2023-08-01',
    'Voters in Rutherglen and Hamilton West have recalled Margaret Ferrier as their MP. A by-election will now be held, expected in October.',
    [
      'Margaret Ferrier, Rutherglen and Hamilton West 2023-08-01: recall',
      'by-election in Rutherglen and Hamilton West by recall (announcedFuture)',
    ],
  ],
  [
    '2023-08-02',
    'Margaret Ferrier has lost her seat after a recall petition was signed by more than 10% of voters in Rutherglen and Hamilton West.',
    ['Margaret Ferrier, Rutherglen and Hamilton West 2023-08-01: recall'],
  ],
  [
    '2024-01-17',
    'The Wellingborough by-election will be held on 15 February, after Peter Bone was ousted by a recall petition.',
    [
      'Peter Bone, Wellingborough 2023-12-19: recall (recap)',
      'by-election in Wellingborough on 2024-02-15 by recall (announcedFuture)',
    ],
  ],
  [
    '2024-01-05',
    'Tory MP Chris Skidmore is to quit the Commons in protest at new oil and gas licences. He said he would stand down "as soon as possible", triggering a by-election in Kingswood.',
    [
      'Chris Skidmore, Kingswood 2024-01-08: resignation (announcedFuture)',
      'by-election in Kingswood by resignation (announcedFuture)',
    ],
  ],
  [
    '2012-11-05',
    'Labour MP Tony Lloyd has stepped down to stand as police and crime commissioner. The Manchester Central by-election takes place on November 15.',
    [
      'Tony Lloyd, Manchester Central 2012-10-22: resignation (recap)',
      'by-election in Manchester Central on 2012-11-15 by resignation (announcedFuture)',
    ],
  ],
  [
    '2012-08-06',
    'Louise Mensch is resigning as MP for Corby to spend more time with her family in New York.',
    ['Louise Mensch, Corby 2012-08-06: resignation'],
  ],
  [
    '2019-05-24',
    'Theresa May will step down as prime minister on June 7. She is not standing down as an MP.',
    ['Theresa May, Maidenhead –: resignation (denial)'],
  ],
  [
    '2022-04-29',
    'Conservative MP Imran Ahmad Khan resigned after being convicted of sexual assault, prompting a by-election in Wakefield.',
    [
      'Imran Ahmad Khan, Wakefield 2022-04-29: resignation',
      'by-election in Wakefield by resignation (announcedFuture)',
    ],
  ],
  [
    '2010-11-05',
    'An election court has ruled the election of Phil Woolas void, and barred him from politics for three years. A by-election will be held in Oldham East and Saddleworth.',
    [
      'Phil Woolas, Oldham East and Saddleworth 2010-11-05: disqualification',
      'by-election in Oldham East and Saddleworth by disqualification (announcedFuture)',
    ],
  ],
  [
    '2016-12-24',
    'Labour MP Jamie Reed is to leave parliament for a job in the nuclear industry. His resignation will trigger a by-election in Copeland, where he had a majority of 2,564 in 2015.',
    [
      'Jamie Reed, Copeland –: resignation (announcedFuture)',
      'by-election in Copeland by resignation (announcedFuture)',
    ],
  ],
  [
    '2018-10-19',
    'A writ has been moved for a by-election in West Tyrone. Polling day is May 3.',
    ['by-election in West Tyrone (announcedFuture)'],
  ],
  [
    '2011-12-02',
    'The death of Alan Keen last month caused a by-election in Feltham and Heston, to be held on 15 December.',
    [
      'Alan Keen, Feltham and Heston 2011-11-10: death (recap)',
      'by-election in Feltham and Heston on 2011-12-15 by death (announcedFuture)',
    ],
  ],
  [
    '2026-01-20',
    'Andrew Gwynne is expected to stand down, which would trigger a by-election.',
    [
      'Andrew Gwynne, Gorton and Denton –: resignation (speculation)',
      'by-election in Gorton and Denton by resignation (hypothetical)',
    ],
  ],
  [
    '2021-12-16',
    'Owen Paterson resigned as MP for North Shropshire in November over a lobbying scandal, having held it with a majority of 22,949.',
    ['Owen Paterson, North Shropshire 2021-11-05: resignation (recap)'],
  ],
  [
    '2021-05-08',
    'Tracy Brabin has been elected mayor of West Yorkshire, which will trigger a by-election in her Batley and Spen constituency, where she had a majority of 3,525 in 2019.',
    [
      'Tracy Brabin, Batley and Spen 2021-05-08: electedToAnotherOffice',
      'by-election in Batley and Spen by electedToAnotherOffice (announcedFuture)',
    ],
  ],
  [
    '2024-05-03',
    "Chris Webb won Blackpool South for Labour with 10,825 votes, with the Conservative David Jones on 3,218 and Reform's Mark Butcher close behind on 3,101. It was a 26.3-point swing. The by-election was sparked by the resignation of Scott Benton over a lobbying scandal.",
    ['Scott Benton, Blackpool South 2024-03-25: resignation (recap)'],
  ],
  [
    '2013-03-01',
    "Mike Thornton kept Eastleigh for the Lib Dems with 13,342 votes. Ukip's Diane James was second with 11,571 and the Tory Maria Hutchings third on 10,559. The contest followed Chris Huhne's resignation; he had a majority of 3,864. Maria Hutchings and John O'Farrell trailed with 10,559 and 4,088 votes respectively.",
    ['Chris Huhne, Eastleigh 2013-02-05: resignation (recap)'],
  ],
  [
    '2023-07-21',
    'The by-election in Uxbridge and South Ruislip was caused by the resignation of Boris Johnson, who had a majority of 7,210.\nSteve Tuckwell (Con): 13,965; Danny Beales (Lab): 13,470; Sarah Green (Green): 893; Laurence Fox (Reclaim): 714; Blaise Baquiche (LD): 526.',
    ['Boris Johnson, Uxbridge and South Ruislip 2023-06-12: resignation (recap)'],
  ],
  [
    '2025-05-02',
    "Sarah Pochin's 6-vote win in Runcorn and Helsby is the smallest in a post-war by-election. Labour won it by 14,696 votes at last year's general election, when Mike Amesbury got 22,358 votes. Mr Amesbury resigned in March.",
    ['Mike Amesbury, Runcorn and Helsby 2025-03-17: resignation (recap)'],
  ],
]

describe('vacancies and by-elections to come', () => {
  it.each(CASES)('%s %s', (day, text, told) => {
    expect(electionsTold(text, day, TYPES)).toEqual(told)
  })
})
