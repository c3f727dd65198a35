/** What lists by days tell, and when it was done. */
import { expect, test } from 'vitest'
import { eventsIn } from '../report-case.test-support.ts'

const LIST = `Who has gone so far

The prime minister says that she is staying. Those who are not:

Monday 9 July

Chris Green resigned as a parliamentary private secretary.

Tuesday 10 July:

Maria Caulfield resigned as vice-chairman of the Conservative party.`

/** Who, and the day; of a page of six days later. */
test.each([
  ['Chris Green', '2018-07-09', 'reported'],
  ['Maria Caulfield', '2018-07-10', 'reported'],
])('%s went on %s', (person, date, modality) => {
  const told = eventsIn(LIST, '2018-07-16', ['officeResigned']).find(
    ({ event }) => event.person?.name === person,
  )
  expect(told?.event).toMatchObject({ date, modality })
})

test('a day alone is a stamp of the page', () => {
  const text = 'Monday 9 July\n\nChris Green resigned as a parliamentary private secretary.'
  const [told] = eventsIn(text, '2018-07-10', ['officeResigned'])
  expect(told?.event.date).toBe('2018-07-10')
})
