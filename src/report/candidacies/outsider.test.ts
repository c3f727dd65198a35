/** Candidates who never sat, parties that stand aside, lists of names, and people whom the next sentence names. */
import { describe, expect, it } from 'vitest'
import { electionsTold } from '../election-case.test-support.ts'

/** Day of printing, text, what is told. */
const CASES: readonly (readonly [string | null, string, readonly string[]])[] = [
  // Of two seats that somebody died in the one that votes.
  [
    '2021-10-15',
    'Sir David Amess, of Southend West, has died. Jo Cox, the MP for Batley and Spen, was murdered in 2016. The Greens will not contest the by-election.',
    ['– not_contesting, Southend West – green'],
  ],
  [
    '2016-11-20',
    'The Richmond Park by-election is on 1 December. The Labour candidate is Christian Wolmar, a writer on railways.',
    ['Christian Wolmar selected, Richmond Park 2016-12-01 labour'],
  ],
  [
    '2012-11-20',
    'Croydon North votes next week. Labour leaflets in the by-election picture Steve Reed. The Tory candidate, Andy Stranack, was once a mayor’s aide.',
    ['Andy Stranack standing, Croydon North 2012-11-29 conservative'],
  ],
  [
    '2014-10-20',
    'Labour has selected Naushabah Khan to fight the Rochester and Strood by-election.',
    ['Naushabah Khan selected, Rochester and Strood 2014-11-20 labour'],
  ],
  // A given name that nobody else bears.
  [
    '2024-03-10',
    'Labour members in Clacton have selected Jovan Owusu-Nepaul as their candidate for the seat.',
    ['Jovan Owusu-Nepaul selected, Clacton 2024-07-04 labour'],
  ],
  [
    '2018-05-20',
    'A by-election in Lewisham East has been called for June. Ross Archer has been picked as the Conservative candidate.',
    ['Ross Archer selected, Lewisham East 2018-06-14 conservative'],
  ],
  [
    '2011-12-01',
    'Feltham and Heston goes to the polls on 15 December. Roger Crouch, the Liberal Democrat candidate, wants fewer night flights.',
    ['Roger Crouch standing, Feltham and Heston 2011-12-15 liberal-democrat'],
  ],
  [
    '2022-06-13',
    'The Conservatives have selected Nadeem Ahmed as their candidate for Wakefield.',
    ['Nadeem Ahmed selected, Wakefield 2022-06-23 conservative'],
  ],
  [
    '2012-03-20',
    "Respect has George Galloway; Labour's candidate in the Bradford West by-election will be Imran Hussain.",
    [
      'Imran Hussain selected, Bradford West 2012-03-29 labour',
      'George Galloway standing, Bradford West 2012-03-29 respect',
    ],
  ],
  [
    '2016-10-28',
    'The Conservatives will not contest the Richmond Park by-election.',
    ['– not_contesting, Richmond Park – conservative'],
  ],
  [
    '2016-10-28',
    'Zac Goldsmith has resigned over Heathrow. Labour and the Greens are under pressure in Richmond Park. Ukip has decided not to field a candidate in the by-election.',
    ['– not_contesting, Richmond Park – uk-independence-party'],
  ],
  [
    '2021-11-01',
    'The Liberal Democrats and the Greens have said that they will not be standing in Southend West. Labour and the Liberal Democrats will not put up candidates in the Southend West by-election.',
    ['– not_contesting, Southend West – labour', '– not_contesting, Southend West – liberal-democrat'],
  ],
  [
    '2014-11-26',
    'Labour selections\nThe party has announced three candidates for the general election:\nMorley and Outwood - Ed Balls\nWirral West – Margaret Greenwood\nEaling Central and Acton: Rupa Huq',
    [
      'Ed Balls selected, Morley and Outwood 2015-05-07 labour',
      'Margaret Greenwood selected, Wirral West 2015-05-07 labour',
      'Rupa Huq selected, Ealing Central and Acton 2015-05-07 labour',
    ],
  ],
  [
    '2019-11-01',
    'MPs standing down\nKate Hoey (Vauxhall)\nNorman Lamb (North Norfolk)',
    [
      'Kate Hoey standing_down, Vauxhall 2019-12-12 labour',
      'Norman Lamb standing_down, North Norfolk 2019-12-12 liberal-democrat',
    ],
  ],
  [
    '2019-10-30',
    'A Labour MP is to stand down at the general election. Owen Smith, 49, has represented Pontypridd since 2010.',
    ['Owen Smith standing_down, Pontypridd 2019-12-12 labour'],
  ],
  [
    '2019-10-30',
    'One of Wales’s longest-serving MPs has announced that she will not seek re-election. Ann Clwyd was first elected in the Cynon Valley in 1984.',
    ['Ann Clwyd standing_down, Cynon Valley 2019-12-12 labour'],
  ],
  [
    '2010-01-20',
    'Tory members meet on Friday to choose between three candidates to succeed Ann Widdecombe.',
    ['Ann Widdecombe standing_down, Maidstone and The Weald 2010-05-06 conservative (recap)'],
  ],
  [
    '2013-11-05',
    'Politicians who have announced they are not seeking re-election include the Croydon South MP Sir Richard Ottaway and Jack Straw, the former home secretary.',
    [
      'Richard Ottaway standing_down, Croydon South 2015-05-07 conservative',
      'Jack Straw standing_down, Blackburn 2015-05-07 labour',
    ],
  ],
  // Nobody's candidacy: told of others, of councils, of what is past, or of nobody known.
  ['2016-10-28', 'The Conservatives will not contest the Kew ward by-election to Richmond council.', []],
  ['2019-10-30', 'A Labour MP is to stand down at the general election. Jeremy Corbyn thanked him.', []],
  ['2017-03-01', 'The Ukip candidate, Joe Bloggs, spoke at a school in Kent.', []],
  [
    '2016-12-02',
    'Sarah Olney won the Richmond Park by-election. The Labour candidate, Christian Wolmar, lost his deposit.',
    [],
  ],
  [
    '2023-05-01',
    'Office hours - Monday\nKeir Starmer - Holborn and St Pancras\nDiane Abbott - Hackney North and Stoke Newington',
    [],
  ],
]

describe('candidacies of outsiders', () => {
  it.each(CASES)('%s %s', (day, text, expected) => {
    expect(electionsTold(text, day, ['candidacy'])).toEqual(expected)
  })
})
