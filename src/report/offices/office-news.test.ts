/** Which posts taken and left are the news of a page, and which it only recalls. */
import { expect, test } from 'vitest'
import { eventsIn } from '../report-case.test-support.ts'
import { OFFICE_EVENTS } from './of-office.ts'

const NEWS =
  'Penny Mordaunt is the new international development secretary. Victoria Atkins and Sarah Newton take over from each other.\n\nShe was cheered at the department.\n\n'

/** Text, day of printing, who, and whether the page tells it as its news. */
test.each([
  [
    `${NEWS}Michael Fallon resigned as defence secretary the week before.`,
    '2017-11-09',
    'Michael Fallon',
    'recap',
  ],
  [`${NEWS}Damian Green replaced Amber Rudd.`, '2017-11-09', 'Penny Mordaunt', 'reported'],
  [
    'Scott Mann has resigned as an aide.\n\nThe list so far\n\n- David Davis: he resigned as Brexit secretary on Sunday.\n\n- Boris Johnson: he resigned as foreign secretary.',
    '2018-07-12',
    'David Davis',
    'reported',
  ],
  [
    'Estelle Morris had told friends for weeks of her doubts before she resigned as education secretary.',
    '2002-10-23',
    'Estelle Morris',
    'reported',
  ],
])('%s', (text, day, person, mood) => {
  const told = eventsIn(text, day, OFFICE_EVENTS).find(({ event }) => event.person?.name === person)
  expect(told?.event.modality).toBe(mood)
})
