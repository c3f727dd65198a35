/** Posts of other bodies, of people outside the House and of jokes: none of them is an event of the Commons. */
import { expect, test } from 'vitest'
import { eventsIn } from '../report-case.test-support.ts'

test.each([
  [
    'John Swinney has appointed Kate Forbes as deputy first minister. Angus Robertson stays as culture secretary. Mr Swinney was elected SNP leader on Monday. "I am deeply honoured," he told MSPs at Holyrood. Councillor Jim Ray said he was pleased.',
    '2024-05-08',
    [],
  ],
  ['Nigel Farage has taken over as leader of Reform UK from Richard Tice.', '2024-06-03', []],
  [
    'Edwin Poots has been elected leader of the DUP. Jeffrey Donaldson lost by 19 votes to 17.',
    '2021-05-14',
    [],
  ],
  [
    'Adam Price has been elected leader of Plaid Cymru. "This is our moment," he told members of the Assembly.',
    '2018-09-28',
    [],
  ],
  [
    'The club captain said: "Boris Johnson is a fan." Striker Harry Kane said he was sorry.',
    '2022-10-01',
    [],
  ],
  ['SATIRE: Chris Grayling appointed minister for magic, aides confirm.', '2019-01-01', []],
  [
    "Jeremy Corbyn's brother Piers said it was cold. Piers Corbyn resigned as chairman of the allotment society.",
    '2017-03-01',
    [],
  ],
] as [string, string, never[]][])('%s', (text, day, expected) => {
  expect(eventsIn(text, day, ['officeAppointed', 'officeResigned', 'officeDismissed'])).toEqual(expected)
})
