/** A deed told of one member who is named only in the next sentence. */
import { describe, expect, test } from 'vitest'
import { told } from '../report-case.test-support.ts'

describe('whoever the next sentence names', () => {
  test.each([
    [
      'A former Conservative minister has defected to Labour. Quentin Davies said that his party had lost its way.',
      '2007-06-26',
      'defection Quentin Davies conservative>labour 2007-06-26',
    ],
    [
      'David Cameron has been dealt a blow after one of his MPs defected to Ukip. Mark Reckless said the leadership was not serious.',
      '2014-09-27',
      'defection Mark Reckless conservative>uk-independence-party 2014-09-27',
    ],
    [
      'Another of the Prime Minister’s backbenchers has crossed the floor to join Labour. Natalie Elphicke said the voters of Dover had been let down.',
      '2024-05-08',
      'defection Natalie Elphicke conservative>labour 2024-05-08',
    ],
    [
      'A Tory MP who was once a whip has joined the Liberal Democrats. Antoinette Sandbach said that her old party had left her.',
      '2019-10-31',
      'defection Antoinette Sandbach independent>liberal-democrat 2019-10-31',
    ],
  ])('%s', (text, day, event) =>
    expect(told(text, day, ['defection', 'resignationFromParty'])).toEqual([event]),
  )
})

describe('but not whoever owns the party or the members', () => {
  test.each([
    [
      'Keir Starmer has suffered a setback after one of his councillors defected to the Greens.',
      '2025-03-03',
    ],
    ['Boris Johnson was hurt when one of his MPs crossed the floor.', '2021-12-20'],
    ['Theresa May was told that one of her ministers had joined the rebels.', '2018-11-20'],
    ['Robert Jenrick stood beside Nigel Farage as a Reform MP asked a question.', '2026-03-02'],
  ])('%s', (text, day) =>
    expect(told(text, day, ['defection', 'resignationFromParty', 'candidacy'])).toEqual([]),
  )
})

test.each([
  [
    'Rosena Allin-Khan and Bell Ribeiro-Addy were stripped of their trade envoy roles.',
    '2025-07-16',
    ['Rosena Allin-Khan', 'Bell Ribeiro-Addy'],
  ],
  ['Mohammad Yasin was relieved of his trade envoy post.', '2025-07-16', ['Mohammad Yasin']],
])('a post before the noun it is one of: %s', (text, day, people) =>
  expect(told(text, day, ['officeDismissed'])).toEqual(
    people.map((person) => `officeDismissed ${person} ${day}`),
  ),
)
