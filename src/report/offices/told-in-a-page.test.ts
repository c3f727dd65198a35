/** Posts taken and left that a page tells without naming them beside the verb: by what the register has people hold, and by who was voted in. */
import { expect, test } from 'vitest'
import { told } from '../report-case.test-support.ts'
import { OFFICE_EVENTS } from './of-office.ts'

/** The day of printing, the text, whom it tells of. */
const CASES: readonly (readonly [string | null, string, readonly string[]])[] = [
  // The post stands apart from the name.
  [
    null,
    'The leader of the Liberal Democrats, not the merriest of parties, Sir Menzies Campbell, is resigning. His deputy, Vince Cable, was asked about the economy.',
    ['officeResigned Menzies Campbell'],
  ],
  // Whoever was voted in was so on one day.
  [
    null,
    'Conservative MPs have elected William Hague to lead their party. John Major, whose successor he is, wished him well.',
    ['officeAppointed William Hague'],
  ],
  [
    '2019-07-22',
    'Jo Swinson has beaten Sir Ed Davey to the Lib Dem leadership.',
    ['officeAppointed Jo Swinson'],
  ],
  ['2019-07-22', 'Sir Ed Davey was beaten in the Lib Dem leadership election.', []],
  // What was not to be stands before what was.
  ['1998-07-27', 'Frank Field would serve as nothing else and resigned.', ['officeResigned Frank Field']],
  [
    '2006-05-05',
    'Charles Clarke refused two other jobs and returns to the back benches.',
    ['officeResigned Charles Clarke'],
  ],
  [
    '2003-06-13',
    'Tony Blair has reshuffled his government. Alan Milburn resigned as health secretary. Nick Brown and Barbara Roche lost their jobs.',
    ['officeResigned Alan Milburn', 'officeDismissed Nick Brown', 'officeDismissed Barbara Roche'],
  ],
  // A spokesman of a party that never governs.
  [
    '2022-12-10',
    'Stephen Flynn has reshuffled the SNP front bench at Westminster. Stewart Hosie gets the economy brief. David Linden takes social justice.',
    ['officeAppointed Stewart Hosie', 'officeAppointed David Linden'],
  ],
  // Posts of a party, and of whom they are not.
  ['2012-09-04', 'Grant Shapps becomes the Conservatives’ chairman.', ['officeAppointed Grant Shapps']],
  ['2008-09-18', 'Joan Ryan was sacked as Labour’s vice-chairman.', ['officeDismissed Joan Ryan']],
  ['2008-09-18', 'Joan Ryan was sacked as the prime minister’s envoy to Cyprus.', []],
  // Who may come.
  [
    '2023-08-23',
    'Ben Wallace, the defence secretary, was at his desk. John Glen is the favourite to succeed Mr Wallace.',
    ['officeAppointed John Glen'],
  ],
  ['2010-02-10', 'John McFall, chairman of the Treasury committee, will retire at the general election.', []],
]

test.each(CASES)('%s: %s', (day, text, expected) => {
  expect(told(text, day, OFFICE_EVENTS).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual(
    expected,
  )
})
