/** Moves that are only talked of or ruled out, and who did what together with whom. */
import { expect, test } from 'vitest'
import { PARTY_EVENTS } from '../moves/of-parties.ts'
import { told } from '../report-case.test-support.ts'

/** Text, day of printing, events: type, person, parties, day, and the mood where it is not news. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'There is no prospect of Sir John Hayes defecting to Reform, his office said.',
    '2025-09-05',
    ['defection John Hayes conservative>reform-uk (denial)'],
  ],
  [
    'Sir John Hayes MP insisted there was no question of his joining Reform UK.',
    '2025-09-05',
    ['defection John Hayes conservative>reform-uk (denial)'],
  ],
  [
    'Friends said there was no truth in reports of Jesse Norman joining Reform UK.',
    '2025-09-05',
    ['defection Jesse Norman conservative>reform-uk (denial)'],
  ],
  [
    'Jesse Norman laughed off the idea of defecting to Reform UK.',
    '2025-09-05',
    ['defection Jesse Norman conservative>reform-uk (denial)'],
  ],
  [
    'There is talk of Jesse Norman defecting to Labour.',
    '2025-09-05',
    ['defection Jesse Norman conservative>labour (speculation)'],
  ],
  [
    'The idea, one friend said, of Jesse Norman defecting to Labour is for the birds.',
    '2025-09-05',
    ['defection Jesse Norman conservative>labour (speculation)'],
  ],
  [
    'Peter Thurnham is thought to be waiting before confirming his decision to leave the party and sit as an independent.',
    '1996-02-17',
    ['resignationFromParty Peter Thurnham conservative>independent (speculation)'],
  ],
  [
    'Angus MacNeil will seek the SNP whip again only if the party changes course.',
    '2023-08-12',
    ['whipRestored Angus MacNeil scottish-national-party (hypothetical)'],
  ],
  [
    'Along with Philip Hammond and Ken Clarke, the former justice secretary David Gauke is among those not to have had the Tory whip restored.',
    '2019-10-29',
    [
      'whipRestored David Gauke conservative (denial)',
      'whipRestored Ken Clarke conservative (denial)',
      'whipRestored Philip Hammond conservative (denial)',
      'whipSuspended David Gauke conservative 2019-09-04 (recap)',
      'whipSuspended Ken Clarke conservative 2019-09-04 (recap)',
      'whipSuspended Philip Hammond conservative 2019-09-04 (recap)',
    ],
  ],
  [
    'Rachael Maskell joined Chris Hinchliff and Brian Leishman in losing the Labour whip, along with Neil Duncan-Jordan.',
    '2025-07-16',
    [
      'whipSuspended Brian Leishman labour 2025-07-16',
      'whipSuspended Chris Hinchliff labour 2025-07-16',
      'whipSuspended Neil Duncan-Jordan labour 2025-07-16',
      'whipSuspended Rachael Maskell labour 2025-07-16',
    ],
  ],
  [
    'Rachael Maskell could join Chris Hinchliff in losing the Labour whip.',
    '2025-07-16',
    [
      'whipSuspended Chris Hinchliff labour (speculation)',
      'whipSuspended Rachael Maskell labour (speculation)',
    ],
  ],
  [
    'Chris Hinchliff lost the Labour whip, as did Neil Duncan-Jordan.',
    '2025-07-16',
    ['whipSuspended Chris Hinchliff labour 2025-07-16', 'whipSuspended Neil Duncan-Jordan labour 2025-07-16'],
  ],
  [
    'Chris Hinchliff lost the Labour whip, with Jonathan Reynolds saying that he had no choice.',
    '2025-07-16',
    ['whipSuspended Chris Hinchliff labour 2025-07-16'],
  ],
  [
    'Braverman follows Robert Jenrick and Andrew Rosindell to Reform. Suella Braverman told a rally that she was home.',
    '2026-01-26',
    [
      'defection Andrew Rosindell conservative>reform-uk 2026-01-18 (recap)',
      'defection Robert Jenrick conservative>reform-uk 2026-01-15 (recap)',
      'defection Suella Braverman conservative>reform-uk 2026-01-26',
    ],
  ],
  [
    'Antoinette Sandbach has joined the undemocratic and fanatical Liberal Democrats, writes a reader.',
    '2019-10-31',
    ['defection Antoinette Sandbach independent>liberal-democrat 2019-10-31'],
  ],
  [
    'Bob Spink has resigned the Tory whip. A party spokesman said the whip had been withdrawn from him.',
    '2008-03-12',
    ['resignationFromParty Bob Spink conservative>independent 2008-03-12'],
  ],
  [
    'The conference opened in Birmingham. The mood was glum. Delegates were still reeling from the defection of Mark Reckless to UKIP.',
    '2014-10-01',
    ['defection Mark Reckless conservative>uk-independence-party 2014-09-27 (recap)'],
  ],
  [
    "Sam Gyimah was unveiled at the Lib Dem conference as the party's newest MP.",
    '2019-09-15',
    ['defection Sam Gyimah independent>liberal-democrat 2019-09-14'],
  ],
  [
    'Andrew Rosindell has followed Robert Jenrick out of the Conservative Party and into Reform.',
    '2026-01-19',
    [
      'defection Andrew Rosindell conservative>reform-uk 2026-01-18',
      'defection Robert Jenrick conservative>reform-uk 2026-01-15 (recap)',
    ],
  ],
  [
    'Sir Keir Starmer defended his decision to admit Natalie Elphicke to Labour.',
    '2024-05-09',
    ['defection Natalie Elphicke conservative>labour 2024-05-08'],
  ],
  [
    'Frank Field quits Labour group over a culture of intolerance',
    '2018-08-31',
    ['resignationFromParty Frank Field labour>independent 2018-08-30'],
  ],
  [
    'The prime minister stripped the whip from Rachael Maskell, Brian Leishman and Chris Hinchliff.',
    '2025-07-16',
    [
      'whipSuspended Brian Leishman labour 2025-07-16',
      'whipSuspended Chris Hinchliff labour 2025-07-16',
      'whipSuspended Rachael Maskell labour 2025-07-16',
    ],
  ],
  [
    "Rosie Duffield quits as Labour MP over 'sleaze'",
    '2024-09-28',
    ['resignationFromParty Rosie Duffield labour>independent 2024-09-28'],
  ],
  ['Neil Parish has resigned as a Tory MP.', '2022-04-30', []],
  [
    'Three of the seven have been let back in: Richard Burgon, Ian Byrne and Imran Hussain. Zarah Sultana remains outside the Labour fold.',
    '2025-02-06',
    [
      'whipRestored Ian Byrne labour 2025-02-05',
      'whipRestored Imran Hussain labour 2025-02-05',
      'whipRestored Richard Burgon labour 2025-02-05',
      'whipSuspended Zarah Sultana labour 2024-07-23 (recap)',
    ],
  ],
  [
    'All four have had the whip withdrawn. They are Brian Leishman, Chris Hinchliff, Rachael Maskell and Neil Duncan-Jordan.',
    '2025-07-17',
    [
      'whipSuspended Brian Leishman labour 2025-07-16',
      'whipSuspended Chris Hinchliff labour 2025-07-16',
      'whipSuspended Neil Duncan-Jordan labour 2025-07-16',
      'whipSuspended Rachael Maskell labour 2025-07-16',
    ],
  ],
  [
    'Joan Ryan has become the eighth Labour MP to quit the party for the Independent Group.',
    '2019-02-19',
    ['resignationFromParty Joan Ryan labour>change-uk 2019-02-19'],
  ],
]

test.each(CASES)('talk and company: %s', (text, day, events) => {
  expect(told(text, day, PARTY_EVENTS).sort()).toEqual([...events].sort())
})
