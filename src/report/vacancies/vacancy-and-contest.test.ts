/** A seat falling vacant and the by-election it brings, told together. @module */
import { describe, expect, it } from 'vitest'
import { electionsTold } from '../election-case.test-support.ts'
import type { EventType } from '../event.ts'

const TYPES: readonly EventType[] = ['seatVacated', 'byElectionCalled']

/** Day of printing, text, what is told. */
const CASES: readonly (readonly [string | null, string, readonly string[]])[] = [
  [
    '2022-03-04',
    'Labour held Birmingham Erdington, with Paulette Hamilton winning 9,413 votes, 55.5% of the total, against 6,147 for Robert Alden. Majority 3,266. Jack Dromey, who held the seat from 2010, died in January.',
    ['Jack Dromey, Birmingham Erdington 2022-01-07: death (recap)'],
  ],
  [
    '2009-07-24',
    'Chloe Smith, 27, won Norwich North for the Conservatives by 7,348 votes, becoming the youngest member of the House. There was a swing of 16.5% from Labour to the Tories. Ian Gibson, who had a majority of 5,459, quit after the expenses scandal.',
    ['Ian Gibson, Norwich North 2009-06-08: resignation (recap)'],
  ],
  [
    '2012-11-30',
    "Labour's Sarah Champion won the Rotherham by-election, held after Denis MacShane resigned over expenses. In Croydon North, Steve Reed was elected with 15,898 votes. Andy McDonald held Middlesbrough. Respect's Yvonne Ridley came fourth in Rotherham.",
    ['Denis MacShane, Rotherham 2012-11-05: resignation (recap)'],
  ],
  [
    '2021-05-07',
    'Jill Mortimer won Hartlepool with 15,529 votes. The contest was called after the Labour MP Mike Hill resigned in March.',
    ['Mike Hill, Hartlepool 2021-03-16: resignation (recap)'],
  ],
  [
    '2016-10-26',
    'Zac Goldsmith will stand as an independent in the Richmond Park by-election on 1 December.',
    ['by-election in Richmond Park on 2016-12-01 (announcedFuture)'],
  ],
  [
    '2013-03-27',
    'David Miliband is to leave the Commons for a job in New York, triggering a by-election in South Shields.',
    [
      'David Miliband, South Shields –: resignation (announcedFuture)',
      'by-election in South Shields by resignation (announcedFuture)',
    ],
  ],
  [
    '2011-01-26',
    'Gerry Adams has resigned as MP for West Belfast and been appointed Steward and Bailiff of the Manor of Northstead.',
    ['Gerry Adams, Belfast West 2011-01-26: resignation'],
  ],
  [
    '2026-06-19',
    'Andy Burnham has won Makerfield for Labour. The by-election was called after Josh Simons stood down.',
    ['Josh Simons, Makerfield 2026-05-18: resignation (recap)'],
  ],
  [
    '2023-12-20',
    'Peter Bone has been removed as MP for Wellingborough after 13.2% of voters signed a recall petition, forcing a by-election. Bone, who won by 18,540 votes in 2019, had the whip withdrawn in October.',
    [
      'Peter Bone, Wellingborough 2023-12-19: recall',
      'by-election in Wellingborough by recall (announcedFuture)',
    ],
  ],
  [
    '2022-11-30',
    'Rosie Cooper has formally resigned as the Labour MP for West Lancashire, where she had a majority of 8,336. A by-election is expected in the new year.',
    [
      'Rosie Cooper, West Lancashire 2022-11-30: resignation',
      'by-election in West Lancashire by resignation (announcedFuture)',
    ],
  ],
  [
    '2003-07-01',
    'Labour MP Paul Daisley died in June. Roy Jenkins, the former home secretary, died in January.',
    ['Paul Daisley, Brent East 2003-06-18: death (recap)'],
  ],
  [
    '2022-11-30',
    'Rosie Cooper has resigned as the Labour MP for West Lancashire. A by-election is expected in the new year.',
    [
      'Rosie Cooper, West Lancashire 2022-11-30: resignation',
      'by-election in West Lancashire by resignation (announcedFuture)',
    ],
  ],
  [
    '2019-05-02',
    'The petition to recall Fiona Onasanya succeeded, and a by-election in Peterborough will take place on June 6.',
    [
      'Fiona Onasanya, Peterborough 2019-05-01: recall',
      'by-election in Peterborough on 2019-06-06 by recall (announcedFuture)',
    ],
  ],
  [
    '2021-10-20',
    'The by-election to replace James Brokenshire in Old Bexley and Sidcup has been set for 2 December, the council said.',
    [
      'James Brokenshire, Old Bexley and Sidcup 2021-10-07: death (recap)',
      'by-election in Old Bexley and Sidcup on 2021-12-02 (announcedFuture)',
    ],
  ],
  [
    '2016-11-05',
    'Theresa May faces a by-election in Sleaford and North Hykeham after Stephen Phillips quit as an MP over Brexit.',
    [
      'Stephen Phillips, Sleaford and North Hykeham 2016-11-04: resignation',
      'by-election in Sleaford and North Hykeham by resignation (announcedFuture)',
    ],
  ],
  [
    '2017-01-13',
    'Tristram Hunt is quitting as MP for Stoke-on-Trent Central to become director of the V&A, sparking a by-election.',
    [
      'Tristram Hunt, Stoke-on-Trent Central 2017-01-13: resignation',
      'by-election in Stoke-on-Trent Central by resignation (announcedFuture)',
    ],
  ],
  [
    '2022-05-05',
    'A by-election could be triggered in Tiverton and Honiton.',
    ['by-election in Tiverton and Honiton (speculation)'],
  ],
  [
    '2008-06-12',
    'David Davis has resigned as an MP to force a by-election in Haltemprice and Howden over 42-day detention.',
    [
      'David Davis, Haltemprice and Howden 2008-06-12: resignation',
      'by-election in Haltemprice and Howden by resignation (announcedFuture)',
    ],
  ],
  [
    '1997-09-01',
    "Winchester faces a by-election after the High Court declared Mark Oaten's two-vote victory void.",
    [
      'Mark Oaten, Winchester 1997-09-01: disqualification',
      'by-election in Winchester by disqualification (announcedFuture)',
    ],
  ],
  [
    '2018-01-15',
    'Barry McElduff has resigned as MP for West Tyrone over a Kingsmill tweet.',
    ['Barry McElduff, West Tyrone 2018-01-15: resignation'],
  ],
  [
    '2009-06-03',
    'Ian Gibson resigned as an MP on Friday after Labour barred him from standing again. A by-election in Norwich North will be held within weeks.',
    [
      'Ian Gibson, Norwich North 2009-05-29: resignation',
      'by-election in Norwich North by resignation (announcedFuture)',
    ],
  ],
  [
    '2013-02-06',
    'Chris Huhne has resigned as an MP after pleading guilty; he is no longer MP for Eastleigh.',
    ['Chris Huhne, Eastleigh 2013-02-05: resignation'],
  ],
  [
    '2025-03-10',
    'Mike Amesbury said he would step down as an MP as soon as possible, which means a by-election.',
    [
      'Mike Amesbury, Runcorn and Helsby 2025-03-17: resignation (announcedFuture)',
      'by-election in Runcorn and Helsby by resignation (announcedFuture)',
    ],
  ],
  [
    '2024-03-25',
    'Scott Benton has quit as an MP.',
    ['Scott Benton, Blackpool South 2024-03-25: resignation'],
  ],
  [
    '2021-05-17',
    'Tracy Brabin has vacated her seat in Batley and Spen after becoming mayor.',
    ['Tracy Brabin, Batley and Spen 2021-05-10: resignation'],
  ],
  [
    '2011-05-01',
    'Sir Peter Soulsby has resigned his Leicester South seat to run for mayor of Leicester.',
    ['Peter Soulsby, Leicester South 2011-04-01: resignation (recap)'],
  ],
  [
    '2024-02-16',
    "By-election results: Labour overturns big Tory majorities\n\nKeir Starmer's party won in both Wellingborough and Kingswood overnight.\n\nIn Wellingborough, where the seat had been vacant since Peter Bone was recalled, Gen Kitchen took 13,844 votes, 45.9% of the total, to defeat Helen Harrison by 6,436. Reform UK's Ben Habib was third with 3,919 votes (13%). Bone had won by 18,540 in 2019.\n\nKingswood was closer. Damien Egan, the former mayor of Lewisham, secured 11,176 votes against 8,675 for the Conservative Sam Bromiley, while Rupert Lowe of Reform came third on 2,578. The seat's former MP Chris Skidmore, who had an 11,220 majority, resigned over oil and gas.\n\n\"We will fight for every vote,\" said Ms Kitchen. Sir Jacob Rees-Mogg said turnout of 37.11% showed Tory voters stayed at home.",
    [
      'Peter Bone, Wellingborough 2023-12-19: recall (recap)',
      'Chris Skidmore, Kingswood 2024-01-08: resignation (recap)',
    ],
  ],
  [
    '2016-06-20',
    'Jo Cox, who was first elected in 2015 with a majority of 6,057, was killed on Thursday in Birstall.',
    ['Jo Cox, Batley and Spen 2016-06-16: death'],
  ],
  [
    '2023-12-19',
    'A recall petition has unseated the independent MP Peter Bone.',
    ['Peter Bone, Wellingborough 2023-12-19: recall'],
  ],
  [
    '2018-06-15',
    "Janet Daby has won Lewisham East for Labour with 11,033 votes and a majority of 5,629 over the Lib Dems' Lucy Salek, who polled 5,404. Heidi Alexander, who had a majority of 21,213, resigned to become a deputy mayor of London.",
    ['Heidi Alexander, Lewisham East 2018-05-09: resignation (recap)'],
  ],
  [
    '2025-09-16',
    'There will not be a by-election in East Wiltshire. Mr Farage saw no need for one.',
    ['by-election in East Wiltshire (denial)'],
  ],
  ['2025-09-16', 'Labour said the member for East Wiltshire ought to fight a by-election.', []],
  ['2025-09-16', 'The Liberal Democrats demanded a by-election in East Wiltshire.', []],
  ['2025-09-16', 'Danny Kruger would welcome any by-election in East Wiltshire, a friend said.', []],
  [
    '2018-01-16',
    'Barry McElduff has resigned as MP for West Tyrone. A special election is expected in the spring.',
    [
      'Barry McElduff, West Tyrone 2018-01-16: resignation',
      'by-election in West Tyrone by resignation (announcedFuture)',
    ],
  ],
  [
    '2013-02-06',
    'Chris Huhne has resigned as MP for Eastleigh. Polling is set for 28 February, the Liberal Democrats said.',
    [
      'Chris Huhne, Eastleigh 2013-02-05: resignation',
      'by-election in Eastleigh on 2013-02-28 by resignation (announcedFuture)',
    ],
  ],
  [
    '2013-02-06',
    'Chris Huhne has resigned as MP for Eastleigh. A by-election there is inevitable.',
    [
      'Chris Huhne, Eastleigh 2013-02-05: resignation',
      'by-election in Eastleigh by resignation (announcedFuture)',
    ],
  ],
]

describe('vacancies and by-elections to come', () => {
  it.each(CASES)('%s %s', (day, text, told) => {
    expect(electionsTold(text, day, TYPES)).toEqual(told)
  })
})

describe('a recall petition signed', () => {
  const told = 'Chris Davies, Brecon and Radnorshire 2019-06-21: recall'

  it.each([
    'Voters signed the petition to recall the Tory MP Chris Davies.',
    'More than a tenth of electors signed a petition to unseat Chris Davies.',
    'Some 10,005 people signed a petition against Chris Davies, and he is out.',
    'A petition to remove Chris Davies was signed by 19% of voters.',
    'Enough people have signed a petition for the recall of Chris Davies.',
    'Electors in Wales signed their petition to oust the MP Chris Davies.',
  ])('%s', (text) => {
    expect(electionsTold(text, '2019-06-21', ['seatVacated'])).toEqual([told])
  })

  it.each([
    'Thousands signed a petition to remove Chris Grayling. A by-election will be held in Newport West.',
    'Readers signed a petition to oust Boris Johnson.',
    'A petition against Theresa May was signed by nobody.',
  ])('not: %s', (text) => {
    expect(electionsTold(text, '2019-03-01', TYPES).filter((each) => !each.includes('Newport West'))).toEqual(
      [],
    )
  })
})
