/** What a page without a day tells in the words of news and is not. @module */
import { describe, expect, it } from 'vitest'
import { told } from '../report-case.test-support.ts'

const CASES: readonly (readonly [why: string, text: string, told: readonly string[]])[] = [
  [
    'a year that the page looks back on',
    'Teachers and their ministers\n\nEstelle Morris resigned as Education Secretary. Nobody in the job has lasted long. Since 2010 there have been ten of them in that building.',
    ['officeResigned Estelle Morris 2002-10-24 (recap)'],
  ],
  [
    'a month of what was done before the news',
    "UKIP has its first MP\n\nBob Spink, the Castle Point member, has become the UK Independence Party's first MP. Mr Spink gave up the Conservative whip last month.",
    [
      'defection Bob Spink independent>uk-independence-party 2008-04-22',
      'resignationFromParty Bob Spink conservative>independent 2008-03-12 (recap)',
    ],
  ],
  [
    'a year in which the same was done',
    'MP loses Tory whip over tax\n\nAnne Marie Morris, who sits for Newton Abbot, has had the Conservative whip removed. The party suspended her in 2017 as well.',
    [
      'whipSuspended Anne Marie Morris conservative 2022-01-12',
      'whipSuspended Anne Marie Morris conservative 2017-07-10 (recap)',
    ],
  ],
  [
    'a whip of the opposition who became the chief whip later',
    'The Conservatives have withdrawn the whip from Bob Spink. The Castle Point MP had written to the chief whip, Patrick McLoughlin.',
    ['whipSuspended Bob Spink conservative 2008-03-12'],
  ],
  [
    'the death of whoever did it',
    'Sir Richard Body\n\nSir Richard Body has died aged 90. He lost his wife in 2002. A farmer, he resigned the Conservative whip and sat for Holland with Boston.',
    ['resignationFromParty Richard Body conservative>independent 1994-11-29 (recap)'],
  ],
  [
    'a death of somebody else',
    'Rudd goes\n\nAmber Rudd, whose husband died aged 61 in 2016, has resigned as home secretary.',
    ['officeResigned Amber Rudd 2018-04-29'],
  ],
  [
    'a post that somebody holds',
    'Labour and its leavers\n\nGavin Shuker resigned from the Labour Party. The Labour leader, Sir Keir Starmer, has asked nobody back.',
    ['resignationFromParty Gavin Shuker labour>independent 2019-02-18 (recap)'],
  ],
  [
    'the month of an act of about that day',
    'Two are still out\n\nOliver Ryan lost the Labour whip in February. Andrew Gwynne was sacked as health minister in the same affair.',
    [
      'whipSuspended Oliver Ryan labour 2025-02-10 (recap)',
      'officeDismissed Andrew Gwynne 2025-02-08 (recap)',
    ],
  ],
  [
    'days enough to be counted',
    'Reform has taken on a treasurer\n\nThe party withdrew the whip from Rupert Lowe ten days ago.',
    ['whipSuspended Rupert Lowe reform-uk 2025-03-07 (recap)'],
  ],
  [
    'two weeks',
    'The bill was read a second time. Dan Poulter defected from the Conservatives to Labour two weeks ago.',
    ['defection Dan Poulter conservative>labour 2024-04-27 (recap)'],
  ],
  [
    'a list of what was done years apart',
    'A vote on turncoats\n\nThe House is asked for a law. It would make a poll of every switch. Christian Wakeford, Dan Poulter and Natalie Elphicke have all defected to Labour.',
    [
      'defection Christian Wakeford conservative>labour 2022-01-19 (recap)',
      'defection Dan Poulter conservative>labour 2024-04-27 (recap)',
      'defection Natalie Elphicke conservative>labour 2024-05-08 (recap)',
    ],
  ],
  // News: of one day; with a year to come; beside somebody who held the post by then.
  [
    'a list of one day',
    'Seven walk out\n\nThey said so in a hall by the river. Chuka Umunna, Chris Leslie and Gavin Shuker have all resigned from the Labour Party.',
    [
      'resignationFromParty Chuka Umunna labour>independent 2019-02-18',
      'resignationFromParty Chris Leslie labour>independent 2019-02-18',
      'resignationFromParty Gavin Shuker labour>independent 2019-02-18',
    ],
  ],
  [
    'a year to come',
    'Estelle Morris has resigned as Education Secretary. Half of all young people will be students in 2010, ministers had hoped.',
    ['officeResigned Estelle Morris 2002-10-24'],
  ],
  [
    'a post of that time',
    'Estelle Morris has resigned as Education Secretary. The home secretary, David Blunkett, said that he was sorry.',
    ['officeResigned Estelle Morris 2002-10-24'],
  ],
  [
    'a former post',
    'Gavin Shuker has resigned from the Labour Party. The former Labour leader Ed Miliband said that he was sorry.',
    ['resignationFromParty Gavin Shuker labour>independent 2019-02-18'],
  ],
  [
    'some days',
    'Dan Poulter defected from the Conservatives to Labour three days ago.',
    ['defection Dan Poulter conservative>labour 2024-04-27'],
  ],
]

describe('old news on a page without a day', () => {
  it.each(CASES)('%s', (_, text, expected) => {
    expect(
      told(text, null, [
        'defection',
        'resignationFromParty',
        'whipSuspended',
        'officeResigned',
        'officeDismissed',
      ]),
    ).toEqual(expected)
  })
})
