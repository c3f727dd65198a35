/** Members told of as some of many: "is among those who", "one of ten members suspended", and what stays background. @module */
import { expect, test } from 'vitest'
import { PARTY_EVENTS } from '../moves/of-parties.ts'
import { told } from '../report-case.test-support.ts'

/** Text, day of printing, events: type, person, parties, day, and the mood where it is not news. */
const CASES: readonly (readonly [string, string | null, readonly string[]])[] = [
  [
    'Greg Clark is among the senior figures who were readmitted to the parliamentary party last night.',
    '2019-10-30',
    ['whipRestored Greg Clark conservative 2019-10-29'],
  ],
  [
    'Steve Brine and Ed Vaizey are among ten former ministers who have had the Tory whip restored.',
    '2019-10-29',
    ['whipRestored Steve Brine conservative 2019-10-29', 'whipRestored Ed Vaizey conservative 2019-10-29'],
  ],
  [
    'Imran Hussain was one of seven Labour MPs suspended from the parliamentary party last night.',
    '2024-07-24',
    ['whipSuspended Imran Hussain labour 2024-07-23'],
  ],
  [
    'Antoinette Sandbach has joined the Liberal Democrats.\n\nShe was one of 21 Tory MPs who lost the whip in September.',
    '2019-10-31',
    [
      'defection Antoinette Sandbach independent>liberal-democrat 2019-10-31',
      'whipSuspended Antoinette Sandbach conservative 2019-09-04 (recap)',
    ],
  ],
  [
    'Labour has let back in four of the seven: Richard Burgon, Ian Byrne, Imran Hussain and Rebecca Long-Bailey.',
    '2025-02-05',
    [
      'whipRestored Richard Burgon labour 2025-02-05',
      'whipRestored Ian Byrne labour 2025-02-05',
      'whipRestored Imran Hussain labour 2025-02-05',
      'whipRestored Rebecca Long Bailey labour 2025-02-05',
    ],
  ],
  [
    'Neil Duncan-Jordan has been given the Labour whip once more.',
    '2025-11-07',
    ['whipRestored Neil Duncan-Jordan labour 2025-11-07'],
  ],
  // The loss is behind the return, in whatever words it is told.
  [
    'Brian Leishman has had the Labour whip restored.\n\nThe party had the whip removed from him in July. He lost the whip after several rebellions.',
    '2025-11-07',
    [
      'whipRestored Brian Leishman labour 2025-11-07',
      'whipSuspended Brian Leishman labour 2025-07-16 (recap)',
    ],
  ],
  [
    'Jonathan Edwards is a Plaid Cymru MP again.\n\nHe was shut out of the party in 2020 and regained the Plaid Cymru whip today.',
    '2022-08-10',
    [
      'whipSuspended Jonathan Edwards plaid-cymru 2020-05-23 (recap)',
      'whipRestored Jonathan Edwards plaid-cymru 2022-08-10',
    ],
  ],
  [
    'The petition began when Robert Jenrick defected to Reform UK.\n\nMPs will debate it in March.',
    '2026-03-01',
    ['defection Robert Jenrick conservative>reform-uk 2026-01-15 (recap)'],
  ],
  [
    'A column.\n\nSwitches are rare.\n\nMost fail.\n\nWhen they tired of the Tories, Mark Reckless and Douglas Carswell crossed the floor.',
    null,
    [
      'defection Mark Reckless conservative>uk-independence-party 2014-09-27 (recap)',
      'defection Douglas Carswell conservative>uk-independence-party 2014-08-29 (recap)',
    ],
  ],
  [
    'Mike Amesbury, whom Labour had suspended, went to court.',
    '2025-01-16',
    ['whipSuspended Mike Amesbury labour 2024-10-27 (recap)'],
  ],
  [
    '"I am quitting UKIP," Douglas Carswell said, "nor am I crossing the floor to the Conservatives."',
    '2017-03-25',
    [
      'resignationFromParty Douglas Carswell uk-independence-party>independent 2017-03-25',
      'defection Douglas Carswell independent>conservative (denial)',
    ],
  ],
  [
    'Reform UK meets in Newport.\n\nIts leader speaks at noon.\n\nTickets are gone.\n\nIt follows the defection from the Conservatives of Danny Kruger.',
    '2025-09-20',
    ['defection Danny Kruger conservative>reform-uk 2025-09-15 (recap)'],
  ],
  [
    'Ken Maginnis must go unless he changes course, Jeffrey Donaldson said last night as he gave up the UUP whip at Westminster with David Burnside and the Rev Martin Smyth.',
    '2003-06-24',
    [
      'resignationFromParty Jeffrey Donaldson ulster-unionist-party>independent 2003-06-23',
      'resignationFromParty David Burnside ulster-unionist-party>independent 2003-06-23',
      'resignationFromParty Martin Smyth ulster-unionist-party>independent 2003-06-23',
    ],
  ],
  [
    'Diane Abbott lost the whip in 2023. It has now been restored.',
    '2024-05-28',
    ['whipSuspended Diane Abbott labour 2023-04-23 (recap)', 'whipRestored Diane Abbott labour 2024-05-28'],
  ],
  [
    'Mark Menzies has lost the Conservative whip. The chief whip said that Mr Menzies had agreed to relinquish the Conservative whip.',
    '2024-04-18',
    ['whipSuspended Mark Menzies conservative 2024-04-17'],
  ],
  [
    'William Wragg, who represents Hazel Grove in Greater Manchester, gave up the whip after admitting it.',
    '2024-04-10',
    ['resignationFromParty William Wragg conservative>independent 2024-04-09'],
  ],
  // On a page without a day, who is not what it opens with did it before.
  [
    'Voters in Wakefield have gone to the polls to find a successor to Imran Ahmad Khan.\n\nThe count in the town hall was slow and went on until the morning.\n\nIt rained all night.\n\nThe Somerton and Frome MP, David Warburton, has had the Conservative whip suspended.',
    null,
    ['whipSuspended David Warburton conservative 2022-04-05 (recap)'],
  ],
  [
    'David Warburton has had the Conservative whip suspended.',
    null,
    ['whipSuspended David Warburton conservative 2022-04-05'],
  ],
  [
    'On this day in 1981 David Owen and Bill Rodgers left Labour for the Social Democratic Party.',
    '2021-03-02',
    [
      'defection David Owen labour>social-democratic-party 1981-03-02 (recap)',
      'defection Bill Rodgers labour>social-democratic-party 1981-03-02 (recap)',
    ],
  ],
  [
    'Mohammad Sarwar had the whip in the Commons suspended last night by Labour.',
    '1997-06-30',
    ['whipSuspended Mohammad Sarwar labour 1997-06-29'],
  ],
  [
    'The chief whip wrote to Ann Winterton: "I have given you back the whip."',
    '2004-03-31',
    ['whipRestored Ann Winterton conservative 2004-03-31'],
  ],
  [
    'The Liberal Democrats have welcomed their newest MP. Phillip Lee, a doctor, was elected as a Conservative.',
    '2019-09-03',
    ['defection Phillip Lee conservative>liberal-democrat 2019-09-03'],
  ],
  ['Labour has a new MP. Keir Mather, who is 25, won Selby and Ainsty.', '2023-07-21', []],
  // Guests among many; deputies brought back to a government.
  ['Greg Clark was among the senior figures who spoke at the dinner.', '2019-10-30', []],
  ['Theresa May brought back two former ministers: Mel Stride and Anne Milton.', '2017-06-12', []],
  ['Ian Byrne is one of seven Labour MPs invited to speak.', '2024-07-24', []],
]

test.each(CASES)('%s', (text, day, events) => {
  expect(told(text, day, PARTY_EVENTS).toSorted()).toEqual([...events].toSorted())
})
