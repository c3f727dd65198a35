/** What the writers of letters printed in full do by them. @module */
import { expect, test } from 'vitest'
import { eventsIn } from '../report-case.test-support.ts'

/** Day, to whom, the sentence that does it, who signs, what is done. */
const CASES: readonly (readonly [string, string, string, string, string])[] = [
  ...[
    'It is with sorrow that I tender my resignation from your Government.',
    'I submit my resignation.',
    'Please accept my resignation.',
    'I ask you to accept my resignation as Solicitor General.',
    'Accordingly I am tendering my resignation as a member of the Government.',
    'I have decided to leave the Government.',
    'I can no longer serve in your Government.',
  ].map(
    (deed) =>
      ['2022-07-05', 'Prime Minister', deed, 'Alex Chalk', 'officeResigned Alex Chalk reported'] as const,
  ),
  ...[
    'I write to inform you that I no longer have confidence in the Prime Minister.',
    'Please take this as my letter of no confidence in the leader of our party.',
    'I have lost all confidence in the Prime Minister and ask for a vote.',
  ].map(
    (deed) =>
      ['2022-06-06', 'Graham', deed, 'Jesse Norman MP', 'noConfidenceLetter Jesse Norman reported'] as const,
  ),
  [
    '2007-06-26',
    'David',
    'I can no longer remain a member of the Conservative Party.',
    'Quentin Davies',
    'defection Quentin Davies reported',
  ],
  // Nobody writes to the Prime Minister to have a vote on the Prime Minister.
  ['2022-06-06', 'Prime Minister', 'I no longer have confidence in your judgement.', 'Jesse Norman MP', ''],
  // Another's resignation.
  ['2022-07-06', 'colleagues', 'I was sorry that you had to accept his resignation.', 'Alex Chalk', ''],
]

test.each(CASES)('%s, to %s: %s (%s)', (day, to, deed, name, done) => {
  const letter = `The letter in full\n\nDear ${to},\n\n${deed} It has been an honour to serve.\n\nYours sincerely\n\n${name}`
  const told = eventsIn(letter, day)
    .filter(({ event }) => event.type !== 'statement')
    .map(({ event }) => `${event.type} ${event.person?.name} ${event.modality}`)
  expect(told.join('; ')).toBe(done)
})
