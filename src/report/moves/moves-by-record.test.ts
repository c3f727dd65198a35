/** Changes of party and whip told in words that no rule has, which the register bears out. @module */
import { expect, test } from 'vitest'
import { told } from '../report-case.test-support.ts'
import { PARTY_EVENTS } from './of-parties.ts'

/** Text, day of printing, events as in `party-moves.test.ts`. */
const CASES: readonly (readonly [string, string | null, readonly string[]])[] = [
  // Who lost the whip may sit no more.
  [
    'Party members in Brighton met last night. Imran Hussain and Ian Byrne, still suspended, were cheered.',
    '2024-10-10',
    [
      'whipSuspended Imran Hussain labour 2024-07-23 (recap)',
      'whipSuspended Ian Byrne labour 2024-07-23 (recap)',
    ],
  ],
  [
    'The count in Blackpool goes on. Scott Benton is gone; the Conservatives suspended him over a lobbying sting.',
    '2024-05-03',
    ['whipSuspended Scott Benton conservative 2023-04-05 (recap)'],
  ],
  // Put beside the news; and told of the others in one sentence.
  [
    'Oliver Ryan has lost the Labour whip.\n\nHe sits for Burnley.\n\nThe chief whip told him so last night.\n\nIt comes just two days after Andrew Gwynne was sacked as a minister and suspended from the party.\n\nFour of those who rebelled have had it restored, while John McDonnell and Apsana Begum remain suspended.',
    '2025-02-10',
    [
      'whipSuspended Oliver Ryan labour 2025-02-10',
      'whipSuspended Andrew Gwynne labour 2025-02-08 (recap)',
      'whipSuspended John McDonnell labour 2024-07-23 (recap)',
      'whipSuspended Apsana Begum labour 2024-07-23 (recap)',
    ],
  ],
  // Put out of the House, not of the party.
  ['Derek Conway faces ten days of suspension from the Commons.', '2008-01-28', []],
  // On a page without a day, told by one that only a reader of that week would know.
  [
    'Paul Marsden took his coat across to the Liberal Democrats last night and stayed for supper.',
    null,
    ['defection Paul Marsden labour>liberal-democrat 2001-12-10'],
  ],
  [
    'Emma Nicholson, who went over to the Liberal Democrats, spoke in Torrington on Saturday.',
    null,
    ['defection Emma Nicholson conservative>liberal-democrat 1995-12-29 (recap)'],
  ],
  // Another's month.
  [
    'Mark Reckless has defected to Ukip. Like Douglas Carswell in August he is giving up his seat.',
    '2014-09-28',
    [
      'defection Mark Reckless conservative>uk-independence-party 2014-09-27',
      'defection Douglas Carswell conservative>uk-independence-party 2014-08-29 (recap)',
    ],
  ],
  // Twice in a year.
  [
    'Labour suspended Chris Williamson again this afternoon.\n\nMembers in Derby had hoped otherwise.\n\nHe was first suspended in February.',
    '2019-06-28',
    [
      'whipSuspended Chris Williamson labour 2019-06-28',
      'whipSuspended Chris Williamson labour 2019-02-27 (recap)',
    ],
  ],
  // What was done with no day, and by the register not lately, is not of the day.
  [
    'Farmers in Leominster marched against the price of beef today.\n\nThere were two thousand of them.\n\nThe rain held off.\n\nPeter Temple-Morris, their MP, was suspended from the Conservative Party.',
    '1998-02-14',
    ['whipSuspended Peter Temple-Morris conservative 1997-11-21 (recap)'],
  ],
  // A group that was no party yet.
  [
    'Ann Coffey, the Stockport MP, has resigned from Labour with six others. They call themselves the Independent Group.',
    '2019-02-18',
    ['resignationFromParty Ann Coffey labour>change-uk 2019-02-18'],
  ],
  [
    'Boris Johnson had hardly begun when Phillip Lee strolled across the chamber and took a place among the Liberal Democrats.',
    '2019-09-03',
    ['defection Phillip Lee conservative>liberal-democrat 2019-09-03'],
  ],
  [
    "Dover's Natalie Elphicke, who came in with the intake of 2019, is a Labour MP this lunchtime.",
    '2024-05-08',
    ['defection Natalie Elphicke conservative>labour 2024-05-08'],
  ],
  [
    'Paul Marsden, who sits for Shrewsbury and Atcham, has become a Liberal Democrat.',
    '2001-12-11',
    ['defection Paul Marsden labour>liberal-democrat 2001-12-10'],
  ],
  [
    'Lee Anderson, the former deputy chairman, is no longer a Conservative MP after refusing to say sorry to the mayor.',
    '2024-02-25',
    ['whipSuspended Lee Anderson conservative 2024-02-24'],
  ],
  [
    'Rachael Maskell and Brian Leishman are out of the parliamentary Labour Party, a source said.',
    '2025-07-16',
    ['whipSuspended Rachael Maskell labour 2025-07-16', 'whipSuspended Brian Leishman labour 2025-07-16'],
  ],
  [
    'Few who change sides prosper. Think of Quentin Davies, who was noticed little after he had walked into the arms of Labour, or of Robert Jackson, whose defection ended a career.',
    '2014-10-01',
    [
      'defection Quentin Davies conservative>labour 2007-06-26 (recap)',
      'defection Robert Jackson conservative>labour 2005-01-15 (recap)',
    ],
  ],
  [
    "A day after the Bury South MP swapped the blue benches for the red, Christian Wakeford's neighbours were furious.",
    '2022-01-20',
    ['defection Christian Wakeford conservative>labour 2022-01-19'],
  ],
  [
    "Rebel MP Paul Marsden legged it to Charles Kennedy's lot and left the whips gaping.",
    '2001-12-11',
    ['defection Paul Marsden labour>liberal-democrat 2001-12-10'],
  ],
  [
    'Natalie Elphicke has gone over to Labour. It is eleven days since Dan Poulter made the same journey.',
    '2024-05-08',
    [
      'defection Natalie Elphicke conservative>labour 2024-05-08',
      'defection Dan Poulter conservative>labour 2024-04-27 (recap)',
    ],
  ],
  // What others do, what may come, and what is only beside the party.
  ['Danny Kruger said that three of his neighbours could yet join Reform UK.', '2025-09-16', []],
  ['Lee Anderson and Richard Tice of Reform UK were at the count in Ashfield.', '2025-05-02', []],
  [
    'Chief whip Mark Spencer walked past Philip Hammond and lost his way among Conservative aides.',
    '2019-09-04',
    [],
  ],
  ['Lee Anderson has welcomed a new bus. Reform UK councillors claimed the credit for it.', '2024-03-12', []],
  ['Heidi Allen moved among the crowd, and an independent bookshop left its doors open.', '2019-02-21', []],
  ['Diane Abbott lost a vote on the whip’s amendment to Labour’s rules.', '2008-03-01', []],
]

test.each(CASES)('a change the register has: %s', (text, day, events) => {
  expect(told(text, day, PARTY_EVENTS).sort()).toEqual([...events].sort())
})
