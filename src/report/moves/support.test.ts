/** What the register bears out, and what it does not. @module */
import { expect, test } from 'vitest'
import { told } from '../report-case.test-support.ts'
import { PARTY_EVENTS } from './of-parties.ts'

/** Text, day of printing, events: type, person, parties, day, and the mood where it is not news. */
const CASES: readonly (readonly [string, string | null, readonly string[]])[] = [
  [
    'Could Suella Braverman be next?\n\nThe former home secretary is said to be in talks with Nigel Farage. Danny Kruger joined Reform in September and has been joined since by Robert Jenrick and Andrew Rosindell.',
    '2026-01-22',
    [
      'defection Danny Kruger conservative>reform-uk 2025-09-15 (recap)',
      'defection Robert Jenrick conservative>reform-uk 2026-01-15 (recap)',
      'defection Andrew Rosindell conservative>reform-uk 2026-01-18 (recap)',
    ],
  ],
  [
    'Labour has suspended four MPs for persistent rebellion. Rachael Maskell, Chris Hinchliff, Neil Duncan-Jordan and Brian Leishman were told on Wednesday that they had lost the whip.',
    '2025-07-16',
    [
      'whipSuspended Rachael Maskell labour 2025-07-16',
      'whipSuspended Chris Hinchliff labour 2025-07-16',
      'whipSuspended Neil Duncan-Jordan labour 2025-07-16',
      'whipSuspended Brian Leishman labour 2025-07-16',
    ],
  ],
  [
    'Markus Campbell-Savours, the Penrith and Solway MP, has lost the Labour whip after voting against the inheritance tax changes for farmers.',
    '2025-12-03',
    ['whipSuspended Markus Campbell-Savours labour 2025-12-03'],
  ],
  [
    'A second Labour MP has been suspended in three days. Oliver Ryan lost the whip on Monday.',
    '2025-02-10',
    ['whipSuspended Oliver Ryan labour 2025-02-10'],
  ],
  [
    "The SNP's Lisa Cameron, facing a selection contest, has defected to the Conservatives. Stephen Flynn, the party's Westminster leader, said she should resign.",
    '2023-10-12',
    ['defection Lisa Cameron scottish-national-party>conservative 2023-10-12'],
  ],
  [
    'Neale Hanvey had the SNP whip restored on Friday, six months after he won Kirkcaldy and Cowdenbeath while suspended from the party.',
    '2020-05-29',
    ['whipRestored Neale Hanvey scottish-national-party 2020-05-29'],
  ],
  [
    `Sir Keir Starmer said he welcomed Dan Poulter to Labour. "I'm really pleased that Dan has decided to join us," he said.`,
    '2024-04-28',
    ['defection Dan Poulter conservative>labour 2024-04-27'],
  ],
  [
    "The Conservative Party chairman resigned after Dan Poulter's defection, sources said.",
    '2024-04-28',
    ['defection Dan Poulter conservative>labour 2024-04-27'],
  ],
  [
    'Conservatives 24 (-2), Labour 41 (+1), Reform UK 14 (+2). Fieldwork ended before Natalie Elphicke joined Labour.',
    '2024-05-10',
    ['defection Natalie Elphicke conservative>labour 2024-05-08 (recap)'],
  ],
  [
    'Mr Kruger said: "I hope that others will follow me." Danny Kruger joined Reform on Monday.',
    '2025-09-16',
    ['defection Danny Kruger conservative>reform-uk 2025-09-15'],
  ],
  [
    'Reg Prentice, once a Labour cabinet minister, crossed the floor to the Conservatives in October 1977.',
    '2026-02-08',
    ['defection Reg Prentice labour>conservative 1977-10-08 (recap)'],
  ],
  ['Robert Jenrick told Danny Kruger to leave the Conservatives.', '2025-09-10', []],
  ['Danny Kruger left school at 18 and joined the Conservative Research Department.', '2025-09-10', []],
  ['Danny Kruger left Labour MPs laughing.', '2025-09-10', []],
  ['Jeremy Corbyn joined the Labour Party in 1965.', '2020-11-10', []],
  ['Jeremy Corbyn left the Labour leadership in April.', '2020-11-10', []],
  ['Robert Jenrick quit as immigration minister on Wednesday over the Rwanda bill.', '2023-12-07', []],
  ['Johnny Mercer, who left the army in 2013, joined the Conservatives soon after.', '2019-12-07', []],
  [
    'Layla Moran, whose party gained 60 seats, said Labour and the Greens had defected from their promises.',
    '2024-08-07',
    [],
  ],
  ['Tory MP Bob Blackman said he was not defecting and called reports "nonsense".', '2025-10-07', []],
  ['Sarah Pochin said more Conservatives would defect to Reform.', '2025-10-07', []],
  ['Two Conservative peers and a former MP, Sarah Atherton, have defected to Reform.', '2025-10-07', []],
]

test.each(CASES)('borne out or not: %s', (text, day, events) => {
  expect(told(text, day, PARTY_EVENTS).sort()).toEqual([...events].sort())
})
