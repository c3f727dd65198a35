/** Candidacies that are past, only talked of, or somebody else's. */
import { describe, expect, it } from 'vitest'
import { electionsTold } from '../election-case.test-support.ts'

/** Day of printing, text, what is told. */
const CASES: readonly (readonly [string | null, string, readonly string[]])[] = [
  [
    '2018-09-10',
    'Kate Hoey, the Vauxhall MP, said that at 72 she was too old to stand at the next general election.',
    ['Kate Hoey standing, Vauxhall 2019-12-12 labour (denial)'],
  ],
  [
    '2007-09-19',
    "Sir Menzies Campbell's aides denied that he might stand down before the election.",
    ['Menzies Campbell standing_down, North East Fife 2010-05-06 liberal-democrat (denial)'],
  ],
  // Called for, and not done.
  ['1995-10-08', 'Alan Howarth has rejected calls from local Tories to resign and fight a by-election.', []],
  ['2008-03-01', 'Gisela Stuart would never stand down in Edgbaston, a friend said.', []],
  ['2003-06-18', 'Tony Blair has chosen Matt Carter to succeed the general secretary of his party.', []],
  [
    '2014-03-01',
    '“When I was first selected to fight Rossendale I was given a week,” recalled Jake Berry.',
    ['Jake Berry selected, Rossendale 2015-05-07 conservative (recap)'],
  ],
  [
    '2017-05-02',
    'George Osborne told readers at the time that he would stand again in Tatton.',
    ['George Osborne standing, Tatton 2017-06-08 conservative (recap)'],
  ],
  [
    '2014-09-20',
    'The council wants a bypass. It has wanted one since 1961. Residents marched last week. A petition is going round. Sir Malcolm Bruce announced that he would stand down at the general election.',
    ['Malcolm Bruce standing_down, Gordon 2015-05-07 liberal-democrat (recap)'],
  ],
  [
    '2014-09-20',
    'The council wants a bypass. It has wanted one since 1961. Residents marched last week. A petition is going round. Sir Malcolm Bruce has announced that he will stand down at the general election.',
    ['Malcolm Bruce standing_down, Gordon 2015-05-07 liberal-democrat'],
  ],
  [
    '2019-05-10',
    'The fête raised £900. The sun shone all day. Mhairi Black, who will stand down at the next election, was there too.',
    ['Mhairi Black standing_down, Paisley and Renfrewshire South 2019-12-12 scottish-national-party (recap)'],
  ],
  [
    '2013-05-20',
    'Tim Yeo will not be defending his seat: he is standing down at the next general election, and will not be defending his seat. He had sat for South Suffolk for thirty years.',
    ['Tim Yeo standing_down, South Suffolk 2015-05-07 conservative'],
  ],
  [
    '2024-05-20',
    'Nigel Farage denied he would stand in Clacton.',
    ['Nigel Farage standing, Clacton 2024-07-04 reform-uk (denial)'],
  ],
  [
    '2019-11-05',
    'Philip Hammond: Why I will not stand in Runnymede and Weybridge',
    ['Philip Hammond standing_down, Runnymede and Weybridge 2019-12-12 '],
  ],
  [
    '2014-09-12',
    'Boris Johnson, the mayor, has been selected by party members to fight a seat in parliament.',
    ['Boris Johnson selected, – 2015-05-07 conservative'],
  ],
  [
    '2024-05-29',
    'Lloyd Russell-Moyle was dropped as a Labour candidate.',
    ['Lloyd Russell-Moyle blocked, Brighton Kemptown 2024-07-04 labour'],
  ],
  [
    '2010-01-20',
    'Jim Cousins, who leaves at the election, thanked Newcastle members for choosing him to fight the seat.',
    [
      'Jim Cousins selected, Newcastle upon Tyne Central 2010-05-06 labour (recap)',
      'Jim Cousins standing_down, Newcastle upon Tyne Central 2010-05-06 labour (recap)',
    ],
  ],
  [
    '2014-02-01',
    'Jack Straw, Frank Dobson and David Blunkett lunched together. None of the three will stand again, friends say.',
    [
      'Jack Straw standing_down, Blackburn 2015-05-07 labour',
      'Frank Dobson standing_down, Holborn and St Pancras 2015-05-07 labour',
      'David Blunkett standing_down, Sheffield Brightside and Hillsborough 2015-05-07 labour',
    ],
  ],
  [
    '2018-06-01',
    'Frank Field has spoken. He intends to stand at the next election.',
    ['Frank Field standing, Birkenhead 2019-12-12 labour'],
  ],
  [
    '2018-06-01',
    'It rained. It rained again. The pitch was flooded. Play was abandoned. Frank Field vowed that he would stand at the next election.',
    ['Frank Field standing, Birkenhead 2019-12-12 labour (recap)'],
  ],
  // Blocking is warned against, and nobody has been blocked; who is to be succeeded is not chosen, but goes.
  ['2026-01-24', 'Colleagues warned against blocking Andy Burnham from standing in Gorton and Denton.', []],
  [
    '2010-02-10',
    'Members in Sedgefield have chosen a nurse to fight Phil Wilson. They picked her to succeed Alan Milburn in Darlington.',
    ['Alan Milburn standing_down, Darlington 2010-05-06 labour (recap)'],
  ],
]

describe('the mood of a candidacy', () => {
  it.each(CASES)('%s %s', (day, text, expected) => {
    expect(electionsTold(text, day, ['candidacy'])).toEqual(expected)
  })
})
