/** Who will stand, has been chosen to, or will not. @module */
import { describe, expect, it } from 'vitest'
import { electionsTold } from '../election-case.test-support.ts'
import type { EventType } from '../event.ts'

const TYPES: readonly EventType[] = ['candidacy']

/** Day of printing, text, what is told. */
const CASES: readonly (readonly [string | null, string, readonly string[]])[] = [
  [
    '2014-01-10',
    'Conservatives in Gloucester have picked Richard Graham to fight the city again at the next election.',
    ['Richard Graham selected, Gloucester 2015-05-07 conservative'],
  ],
  [
    '2024-05-27',
    'Craig Mackinlay joins Dean Russell and John Redwood in not running at the general election.',
    [
      'Craig Mackinlay standing_down, South Thanet 2024-07-04 conservative',
      'Dean Russell standing_down, Watford 2024-07-04 conservative (recap)',
      'John Redwood standing_down, Wokingham 2024-07-04 conservative (recap)',
    ],
  ],
  [
    '2009-06-05',
    "Norwich is to have a by-election. Ian Gibson has had enough. Friends are sorry. Labour's star chamber barred him from standing at the next election.",
    ['Ian Gibson blocked, Norwich North 2010-05-06 labour (recap)'],
  ],
  // Hours after other news is the same news.
  [
    '2024-05-24',
    'Michael Gove will not stand at the general election, he has announced. Hours later Dame Andrea Leadsom said she would not stand again.',
    [
      'Michael Gove standing_down, Surrey Heath 2024-07-04 conservative',
      'Andrea Leadsom standing_down, South Northamptonshire 2024-07-04 conservative',
    ],
  ],
  // The writer of a letter whom it names by his seat alone, and a seat's member.
  [
    '2017-04-18',
    'Dear Colleague,\n\nMy decision is that I will not be standing at the general election. It has been an honour to serve as the MP for Hull West and Hessle.',
    ['Alan Johnson standing_down, Kingston upon Hull West and Hessle 2017-06-08 labour'],
  ],
  [
    '2017-04-18',
    'Dear Editor,\n\nI wrote to the MP for Hull West and Hessle. I will not be standing at the general election.',
    [],
  ],
  [
    '2023-02-14',
    "Stevenage's MP has said that he will not be a candidate at the next election.",
    ['Stephen McPartland standing_down, Stevenage 2024-07-04 conservative'],
  ],
  ['2023-02-14', "Stevenage's former MP has said that he will not be a candidate at the next election.", []],
  [
    '2024-05-24',
    'Michael Gove will not stand at the general election, he has announced.',
    ['Michael Gove standing_down, Surrey Heath 2024-07-04 conservative'],
  ],
  [
    '2022-12-01',
    'Former chancellor Sajid Javid has said he will stand down as an MP at the next election.',
    ['Sajid Javid standing_down, Bromsgrove 2024-07-04 conservative'],
  ],
  [
    '2022-12-07',
    'Matt Hancock will not seek re-election, he told the prime minister. The West Suffolk MP had the Tory whip suspended last month.',
    ['Matt Hancock standing_down, West Suffolk 2024-07-04 independent'],
  ],
  [
    '2024-06-03',
    'Nigel Farage will stand for Reform UK in Clacton at the general election on July 4.',
    ['Nigel Farage standing, Clacton 2024-07-04 reform-uk'],
  ],
  [
    '2024-05-29',
    'Diane Abbott has been barred from standing for Labour at the general election. Faiza Shaheen was blocked from standing as a candidate.',
    ['Diane Abbott blocked, Hackney North and Stoke Newington 2024-07-04 labour'],
  ],
  [
    '2015-03-24',
    'David Cameron said he would not seek a third term as prime minister. Nick Clegg will stand again in Sheffield Hallam.',
    ['Nick Clegg standing, Sheffield Hallam 2015-05-07 liberal-democrat'],
  ],
  [
    '2014-08-26',
    "Boris Johnson will stand in Uxbridge and South Ruislip at next year's general election.",
    ['Boris Johnson standing, Uxbridge and South Ruislip 2015-05-07 conservative'],
  ],
  [
    '2013-01-02',
    "The Green party's Caroline Lucas has been selected to fight Brighton Pavilion again in 2015.",
    ['Caroline Lucas selected, Brighton Pavilion 2015-05-07 green'],
  ],
  [
    '2024-03-02',
    'Rehman Chishti should resign his seat, said constituents. Tobias Ellwood refused to rule out standing down at the next election.',
    ['Tobias Ellwood standing_down, Bournemouth East 2024-07-04 conservative (speculation)'],
  ],
  [
    '2017-04-19',
    'George Osborne is to stand down as an MP at the general election on 8 June. Alan Johnson said he would not be standing again.',
    [
      'George Osborne standing_down, Tatton 2017-06-08 conservative',
      'Alan Johnson standing_down, Kingston upon Hull West and Hessle 2017-06-08 labour',
    ],
  ],
  [
    '2009-05-22',
    'Sir Peter Viggers will step down at the next general election over his expenses. Anthony Steen and Andrew MacKay are also bowing out.',
    [
      'Peter Viggers standing_down, Gosport 2010-05-06 conservative',
      'Anthony Steen standing_down, Totnes 2010-05-06 conservative',
      'Andrew Mackay standing_down, Bracknell 2010-05-06 conservative',
    ],
  ],
  [
    '2023-02-01',
    'Bob Stewart will stand down at the next election, and Sir Charles Walker, Dame Margaret Beckett and Sir George Young have said they will not stand again.',
    [
      'Bob Stewart standing_down, Beckenham 2024-07-04 conservative',
      'Charles Walker standing_down, Broxbourne 2024-07-04 conservative',
      'Margaret Beckett standing_down, Derby South 2024-07-04 labour',
    ],
  ],
  [
    '2024-05-27',
    'Sir John Redwood has announced he will not be contesting the Wokingham seat he has held since 1987. Andrea Leadsom is also stepping down.',
    [
      'John Redwood standing_down, Wokingham 2024-07-04 conservative',
      'Andrea Leadsom standing_down, South Northamptonshire 2024-07-04 conservative',
    ],
  ],
  [
    '2022-11-28',
    'Gary Streeter said he would be stepping down as MP for South West Devon at the next election after 30 years.',
    ['Gary Streeter standing_down, South West Devon 2024-07-04 conservative'],
  ],
  [
    '2024-05-22',
    'Sir Iain Duncan Smith will fight Chingford and Woodford Green again at the election.',
    ['Iain Duncan Smith standing, Chingford and Woodford Green 2024-07-04 conservative'],
  ],
  [
    '2009-12-01',
    'Ann Widdecombe is to retire at the next general election. John Prescott will also leave the Commons at the election.',
    [
      'Ann Widdecombe standing_down, Maidstone and The Weald 2010-05-06 conservative',
      'John Prescott standing_down, Kingston upon Hull East 2010-05-06 labour',
    ],
  ],
  [
    '2019-10-30',
    'Amber Rudd, Justine Greening and Nicky Morgan are among those not seeking re-election on 12 December.',
    [
      'Amber Rudd standing_down, Hastings and Rye 2019-12-12 independent',
      'Justine Greening standing_down, Putney 2019-12-12 independent',
      'Nicky Morgan standing_down, Loughborough 2019-12-12 conservative',
    ],
  ],
  [
    '2023-03-29',
    'Labour has barred Jeremy Corbyn from standing for the party in Islington North at the next election.',
    ['Jeremy Corbyn blocked, Islington North 2024-07-04 '],
  ],
  [
    '2012-06-01',
    'Nadine Dorries may be deselected by her local party. She could stand for UKIP.',
    [
      'Nadine Dorries blocked, Mid Bedfordshire 2015-05-07 conservative (speculation)',
      'Nadine Dorries standing, Mid Bedfordshire 2015-05-07 uk-independence-party (speculation)',
    ],
  ],
  [
    '2019-10-30',
    'Roger Godsiff will run as an independent in Birmingham Hall Green.',
    ['Roger Godsiff standing, Birmingham Hall Green 2019-12-12 independent'],
  ],
  [
    '2019-11-06',
    'David Gauke is to stand as an independent in South West Hertfordshire. Dominic Grieve and Anne Milton are doing the same in Beaconsfield and Guildford.',
    [
      'David Gauke standing, South West Hertfordshire 2019-12-12 independent',
      'Dominic Grieve standing, Beaconsfield 2019-12-12 independent',
      'Anne Milton standing, Guildford 2019-12-12 independent',
    ],
  ],
  [
    '2016-10-26',
    'Zac Goldsmith will stand as an independent in the Richmond Park by-election on 1 December.',
    ['Zac Goldsmith standing, Richmond Park 2016-12-01 independent'],
  ],
  [
    '2021-05-25',
    'George Galloway will stand in the Batley and Spen by-election for the Workers Party.',
    ['George Galloway standing, Batley and Spen 2021-07-01 workers-party-of-britain'],
  ],
  [
    '2019-11-08',
    'Chris Williamson will run as an independent in Derby North.',
    ['Chris Williamson standing, Derby North 2019-12-12 independent'],
  ],
  [
    '2024-05-09',
    "Natalie Elphicke has a majority of 12,278 in Dover, a seat Labour is targeting. She will stand down at the election. Mike Tapp has been selected as Labour's candidate for Dover and Deal.",
    [
      'Natalie Elphicke standing_down, Dover 2024-07-04 labour',
      'Mike Tapp selected, Dover and Deal 2024-07-04 labour',
    ],
  ],
  [
    '2001-05-10',
    'Shaun Woodward, who defected from the Tories, has been selected to fight the safe Labour seat of St Helens South, where Gerry Bermingham had a majority of 23,739.',
    ['Shaun Woodward selected, St Helens South 2001-06-07 labour'],
  ],
  [
    '2015-03-25',
    "UKIP's Mark Reckless and Douglas Carswell, who won by-elections in Rochester and Strood and Clacton last year, will both stand again in May.",
    ['Douglas Carswell standing, Clacton 2015-05-07 uk-independence-party'],
  ],
  [
    '2022-11-25',
    'Conservatives who are leaving\n\nGARY STREETER\nSouth West Devon. Majority 12,788. Will not seek re-election.\n\nCHLOE SMITH\nNorwich North. Majority 4,738. The former work and pensions secretary bowed out on Tuesday.',
    [
      'Gary Streeter standing_down, South West Devon 2024-07-04 conservative',
      'Chloe Smith standing_down, Norwich North 2024-07-04 conservative',
    ],
  ],
  [
    '2009-06-03',
    'Ian Gibson resigned as an MP on Friday after Labour barred him from standing again. A by-election in Norwich North will be held within weeks.',
    ['Ian Gibson blocked, Norwich North 2010-05-06 labour'],
  ],
  [
    '2019-11-06',
    'Tom Watson is stepping down as deputy leader and as an MP. He quit the Commons and will not contest West Bromwich East.',
    ['Tom Watson standing_down, West Bromwich East 2019-12-12 labour'],
  ],
  [
    '2019-11-02',
    'Ken Clarke is retiring after 49 years in the House. Nicky Morgan is to give up her seat at the next election.',
    [
      'Ken Clarke standing_down, Rushcliffe 2019-12-12 independent',
      'Nicky Morgan standing_down, Loughborough 2019-12-12 conservative',
    ],
  ],
  ['2016-03-02', 'Ken Clarke is retiring after lunch. Nobody minded.', []],
  [
    '2023-08-29',
    'Labour has chosen Alistair Strathern, a councillor, for Mid Bedfordshire.',
    ['Alistair Strathern selected, Mid Bedfordshire 2023-10-19 labour'],
  ],
  [
    '2025-03-20',
    "Sarah Pochin is Reform UK's candidate in Runcorn and Helsby.",
    ['Sarah Pochin standing, Runcorn and Helsby 2025-05-01 reform-uk'],
  ],
  [
    '2000-03-09',
    "Frank Dobson is Labour's candidate. Ken Livingstone will run for mayor as an independent.",
    [],
  ],
  ['2013-05-10', 'Activists tabled a motion to deselect Nadine Dorries, which was withdrawn.', []],
  [
    '2009-12-03',
    'Local members voted to deselect Anne Moffat, the MP for East Lothian.',
    ['Anne Moffat blocked, East Lothian 2010-05-06 labour'],
  ],
]

describe('candidacies', () => {
  it.each(CASES)('%s %s', (day, text, told) => {
    expect(electionsTold(text, day, TYPES)).toEqual(told)
  })
})
