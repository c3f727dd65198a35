/** What the page of a polling day, or of the days before somebody takes over, has yet to happen. */
import { expect, test } from 'vitest'
import { told } from '../report-case.test-support.ts'

test.each([
  ['The country holds local elections and a by-election in Runcorn and Helsby.', '2025-05-01'],
  ['Polls are open until ten tonight for the Wellingborough by-election.', '2024-02-15'],
  ['Voters in Tamworth have until ten o’clock to choose an MP in the by-election.', '2023-10-19'],
])('of a contest of the day itself no result is told: %s', (text, day) =>
  expect(told(text, day, ['byElectionResult'])).toEqual([]),
)

test.each([
  [
    'Liz Truss has been elected leader of Britain’s Conservative Party. She will succeed Boris Johnson as Prime Minister on Tuesday.',
    '2022-09-05',
    '2022-09-06',
  ],
  [
    'Theresa May is the new leader of the Tories. She will take over from David Cameron as Prime Minister on Wednesday.',
    '2016-07-11',
    '2016-07-13',
  ],
])('a weekday of what is to come lies ahead: %s', (text, day, date) =>
  expect(
    told(text, day, ['officeAppointed']).some((event) => event.includes(`${date} (announcedFuture)`)),
  ).toBe(true),
)

test.each([
  ['Ed Miliband has been elected leader of the British Labour Party.', '2010-09-25', 'Ed Miliband'],
  [
    'David Cameron is the new leader of Britain’s opposition Conservative Party.',
    '2005-12-06',
    'David Cameron',
  ],
])('the leader of a party is told with its country: %s', (text, day, person) =>
  expect(told(text, day, ['officeAppointed'])).toEqual([`officeAppointed ${person} ${day}`]),
)
