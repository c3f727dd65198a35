/** Whose act it is when the sentence that tells it names nobody: the article does, and the register knows. */
import { expect, test } from 'vitest'
import { PARTY_EVENTS } from '../moves/of-parties.ts'
import { told } from '../report-case.test-support.ts'

/** Text, day of printing, events: type, person, parties, day, and the mood where it is not news. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'A Tory MP has crossed the floor to join Labour. Christian Wakeford won Bury South in 2019 by 402 votes.',
    '2022-01-19',
    ['defection Christian Wakeford conservative>labour 2022-01-19'],
  ],
  [
    'Another Conservative MP is off to Reform. Andrew Rosindell has sat for Romford since 2001.',
    '2026-01-18',
    ['defection Andrew Rosindell conservative>reform-uk 2026-01-18'],
  ],
  [
    'Another Conservative MP has joined Reform. Andrew Rosindell has sat for Romford since 2001.',
    '2026-01-18',
    ['defection Andrew Rosindell conservative>reform-uk 2026-01-18'],
  ],
  [
    "Labour's most turbulent MP was expelled from the party last night. George Galloway, who sits for Glasgow Kelvin, called it a kangaroo court.",
    '2003-10-24',
    ['expelledFromParty George Galloway labour 2003-10-23'],
  ],
  [
    'Expelled Labour MP to fight on\n\nGeorge Galloway said that the fight had only begun.',
    '2003-10-24',
    ['expelledFromParty George Galloway labour 2003-10-24'],
  ],
  [
    'A backbencher who last year lost the SNP whip was made to pay for it, friends of Margaret Ferrier say.',
    '2021-06-01',
    ['whipSuspended Margaret Ferrier scottish-national-party 2020-10-01 (recap)'],
  ],
  [
    'Richard Burgon and Ian Byrne have had the Labour whip restored. It was July when the whip was taken away.',
    '2025-02-06',
    [
      'whipRestored Richard Burgon labour 2025-02-05',
      'whipRestored Ian Byrne labour 2025-02-05',
      'whipSuspended Richard Burgon labour 2024-07-23 (recap)',
      'whipSuspended Ian Byrne labour 2024-07-23 (recap)',
    ],
  ],
  [
    'The rebels lost the Tory whip within the hour. Sam Gyimah said that he was sad. Anne Milton said that she was not. Boris Johnson said nothing.',
    '2019-09-04',
    ['whipSuspended Sam Gyimah conservative 2019-09-04', 'whipSuspended Anne Milton conservative 2019-09-04'],
  ],
  // Nobody the page names did such a thing, or more did than are counted.
  ['A Labour MP has defected to the Greens. Keir Starmer said he was sorry.', '2025-06-01', []],
  [
    'Two Conservatives lost the whip. Nobody was sadder about it that night than Nigel Evans. Andrew Percy, he said, was calm. So was Mark Francois, he said.',
    '2019-09-04',
    [],
  ],
  [
    'A Tory MP has said he will not defect to Reform. Danny Kruger made the same choice in reverse.',
    '2025-11-01',
    [],
  ],
  [
    'via Agency PicturesYet another Tory MP has quit Kemi Badenoch’s Conservatives for Reform UK. Danny Kruger was at her side last week.',
    '2025-09-15',
    ['defection Danny Kruger conservative>reform-uk 2025-09-15'],
  ],
  [
    'Nobody was surprised in the tea room. Nobody spoke of it much either. It was a cold day. Members were still talking of the defection of Robert Jenrick.',
    '2026-01-20',
    ['defection Robert Jenrick conservative>reform-uk 2026-01-15 (recap)'],
  ],
  ['Any MP who defects to Reform should face the voters, said Lee Anderson.', '2024-06-01', []],
  ['Labour MP to leave the party for a place in the Lords, says Douglas Carswell', '2017-02-01', []],
  ["Sir Keir Starmer may strip the whip from Jeremy Corbyn's friends.", '2020-05-01', []],
  // Membership is one thing, the whip another.
  ['Jeremy Corbyn has been readmitted to Labour.', '2020-11-18', []],
  // What a party takes from a member is one thing, what the House takes another.
  ['Margaret Ferrier was suspended from the Commons for 30 days.', '2023-06-06', []],
  [
    "Andrew Bridgen's whip was removed within hours.",
    '2023-01-11',
    ['whipSuspended Andrew Bridgen conservative 2023-01-11'],
  ],
  [
    "Claudia Webbe's Labour whip was withdrawn on Monday.",
    '2020-09-30',
    ['whipSuspended Claudia Webbe labour 2020-09-28'],
  ],
  [
    'Chris Hinchliff and Neil Duncan-Jordan were previously suspended for breaking the whip. Both are content now.',
    '2026-01-10',
    [
      'whipSuspended Chris Hinchliff labour 2025-07-16 (recap)',
      'whipSuspended Neil Duncan-Jordan labour 2025-07-16 (recap)',
    ],
  ],
]

test.each(CASES)('told without a name: %s', (text, day, events) => {
  expect(told(text, day, PARTY_EVENTS).sort()).toEqual([...events].sort())
})
