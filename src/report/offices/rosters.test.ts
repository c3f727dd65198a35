/** Those of whom a list goes on to tell what the sentence before tells of others. */
import { expect, test } from 'vitest'
import { eventsIn } from '../report-case.test-support.ts'
import { OFFICE_EVENTS } from './of-office.ts'

/** Text, day of printing, everybody who is told to have gone. */
test.each([
  [
    'Jess Phillips was one of ten frontbenchers to go over the vote. The others were Naz Shah, Afzal Khan and Sarah Owen.',
    '2023-11-15',
    ['Jess Phillips', 'Naz Shah', 'Afzal Khan', 'Sarah Owen'],
  ],
  [
    'Tom Watson and three parliamentary private secretaries have resigned: Khalid Mahmood, Wayne David and Ian Lucas.',
    '2006-09-06',
    ['Ian Lucas', 'Khalid Mahmood', 'Tom Watson', 'Wayne David'],
  ],
  [
    'James Purnell became the third cabinet minister this week to go. Gordon Brown stayed in his office.',
    '2009-06-04',
    ['James Purnell'],
  ],
  [
    'Jess Phillips has resigned from the front bench. The others at the table were Naz Shah and Afzal Khan, who said nothing.',
    '2022-11-15',
    ['Jess Phillips'],
  ],
  [
    'Jess Phillips was among ten members who spoke. The others were Naz Shah and Sarah Owen.',
    '2022-11-15',
    [],
  ],
])('%s', (text, day, people) => {
  const gone = eventsIn(text, day, OFFICE_EVENTS)
    .filter(({ event }) => event.type === 'officeResigned' && event.modality === 'reported')
    .map(({ event }) => event.person?.name)
  expect(gone.sort()).toEqual([...people].sort())
})

test('lists of those who are out and of those who are in', () => {
  const text =
    "Corbyn's shadow cabinet\n\nOUT\nHilary Benn, shadow foreign secretary - sacked\nHeidi Alexander, health - resigned\n\nIN\nEmily Thornberry - foreign secretary\nDiane Abbott - health\nRebecca Long-Bailey - chief secretary"
  const told = eventsIn(text, '2016-06-28', OFFICE_EVENTS).map(
    ({ event }) => `${event.type.replace('office', '')} ${event.person?.name}`,
  )
  expect(told).toEqual([
    'Dismissed Hilary Benn',
    'Resigned Heidi Alexander',
    'Appointed Emily Thornberry',
    'Appointed Diane Abbott',
    'Appointed Rebecca Long Bailey',
  ])
})
