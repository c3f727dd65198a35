/** Words that look like a change of party and are none, and changes not made yet. @module */
import { expect, test } from 'vitest'
import { PARTY_EVENTS } from '../moves/of-parties.ts'
import { told } from '../report-case.test-support.ts'

/** Text, day of printing, events: type, person, parties, day, and the mood where it is not news. */
const CASES: readonly (readonly [string, string | null, readonly string[]])[] = [
  [
    'Nigel Farage said Robert Jenrick, whom he had long courted, would be welcome in Reform.',
    '2025-12-01',
    [],
  ],
  [
    'Kemi Badenoch said the Conservatives would not take back anyone who defected to Reform.',
    '2026-02-01',
    [],
  ],
  [
    'Jeremy Corbyn lost the Labour whip in 2020 and kept Islington North as an independent.',
    '2024-07-05',
    ['whipSuspended Jeremy Corbyn labour 2020-10-29 (recap)'],
  ],
  [
    'Nigel Farage lost another MP when Rupert Lowe had the whip withdrawn.',
    '2025-03-08',
    ['whipSuspended Rupert Lowe reform-uk 2025-03-07'],
  ],
  ['Chris Pincher has resigned as deputy chief whip.', '2022-06-30', []],
  [
    'Chris Pincher had the Tory whip suspended on Friday after a complaint was made.',
    '2022-07-02',
    ['whipSuspended Chris Pincher conservative 2022-07-01'],
  ],
  ['Rishi Sunak could leave the Conservatives with fewer than 100 seats.', '2024-06-20', []],
  ['The result left Labour in third place, Tim Farron said.', '2017-05-05', []],
  ['Tim Farron left Labour voters in no doubt.', '2017-05-05', []],
  ['Caroline Lucas joined Labour in voting against the bill.', '2014-05-05', []],
  ['Caroline Lucas may join Labour in voting against the bill.', '2014-05-05', []],
  ['Johnny Mercer crossed the floor of the chamber to shake hands with John Healey.', '2023-05-05', []],
  [
    'Tobias Ellwood, who had the whip suspended in July, voted for the motion.',
    '2022-10-10',
    ['whipSuspended Tobias Ellwood conservative 2022-07-19 (recap)'],
  ],
  ['Sir Lindsay Hoyle gave up his Labour membership when he became Speaker.', '2019-11-05', []],
  ['Ann Coffey left the Labour party conference with Mike Gapes.', '2018-09-25', []],
  ['Steve Baker resigned from the Conservative government.', '2018-07-09', []],
  ['David Davis quit the Conservative frontbench to force a by-election.', '2008-06-12', []],
  ['Sir Vince Cable left the Liberal Democrat leadership last night.', '2019-07-22', []],
  ['Labour lost the whip vote, Alan Campbell admitted.', '2024-09-22', []],
  ['Rosena Allin-Khan left the Labour front bench.', '2023-09-04', []],
  ['Stella Creasy denied walking out of the Labour Party meeting.', '2023-09-04', []],
  [
    "Ukip's Mark Reckless lost Rochester and Strood six months after he defected from the Tories.",
    '2015-05-08',
    ['defection Mark Reckless conservative>uk-independence-party 2014-09-27 (recap)'],
  ],
  ['Luke Akehurst said MPs who lost the whip had only themselves to blame.', '2024-07-24', []],
  ['Sir Alan Duncan accused the rebels of disloyalty; 21 lost the whip.', '2019-09-05', []],
  ['John Bercow stripped the MP of his right to speak.', '2019-04-01', []],
  ['Alex Salmond has quit the SNP to fight the allegations against him.', '2018-08-29', []],
  ['Derek Mackay, the MSP for Renfrewshire, was suspended from the SNP.', '2020-02-06', []],
  [
    'Jamie Driscoll has resigned from the Labour Party and will stand as an independent for mayor.',
    '2023-07-17',
    [],
  ],
  ['Dominic Cummings was thrown out of Downing Street.', '2020-11-13', []],
  ['Lord Ashcroft suspended his donations to the Conservative Party.', '2020-11-13', []],
  ['A petition calls for Priti Patel to be expelled from the Conservative Party.', '2020-11-23', []],
  [
    'Michael Heseltine has had the Conservative whip suspended after saying he would vote Lib Dem.',
    '2019-05-19',
    [],
  ],
  ['Lord Heseltine, the former deputy prime minister, has lost the Tory whip.', '2019-05-19', []],
  [
    'If Boris Johnson loses the vote, up to 20 Tories could be stripped of the whip, including Philip Hammond.',
    '2019-09-02',
    ['whipSuspended Philip Hammond conservative (speculation)'],
  ],
  [
    'Boris Johnson has warned that Tories who back the bill, such as Philip Hammond, will lose the whip.',
    '2019-09-02',
    ['whipSuspended Philip Hammond conservative (hypothetical)'],
  ],
  [
    'Philip Hammond has been told he will be stripped of the whip if he votes with Labour.',
    '2019-09-02',
    ['whipSuspended Philip Hammond conservative (hypothetical)'],
  ],
  [
    'Philip Hammond faces losing the Tory whip.',
    '2019-09-02',
    ['whipSuspended Philip Hammond conservative (speculation)'],
  ],
  [
    'Angela Rayner promised never to leave Labour.',
    '2025-10-02',
    ['resignationFromParty Angela Rayner labour>independent (denial)'],
  ],
  [
    'Sarah Wollaston has not ruled out joining the Liberal Democrats.',
    '2019-02-25',
    ['defection Sarah Wollaston independent>liberal-democrat (speculation)'],
  ],
  [
    'Ian Austin left Labour on Friday but has no plans to join the Independent Group.',
    '2019-02-22',
    [
      'resignationFromParty Ian Austin labour>independent 2019-02-22',
      'defection Ian Austin independent>change-uk (denial)',
    ],
  ],
]

test.each(CASES)('nearly a change of party: %s', (text, day, events) => {
  expect(told(text, day, PARTY_EVENTS).sort()).toEqual([...events].sort())
})
