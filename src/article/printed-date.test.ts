import { expect, test } from 'vitest'
import { crawledDate, dateIn, isLate } from './printed-date.ts'

test.each([
  ['Tuesday 4 May 2021, 10:32', '2021-05-04'],
  ['Published May 4, 2021', '2021-05-04'],
  ['4th of September 1997', '1997-09-04'],
  ['Posted on 14/09/2019 at 9.30am', '2019-09-14'],
  ['2024-05-30T14:02:11Z', '2024-05-30'],
  ['Ann Other4 May 2021', '2021-05-04'],
  ['May 4, 202110:32 AM UTC', '2021-05-04'],
  ['2021/05/04', '2021-05-04'],
  ['04-05-2021', '2021-05-04'],
  ['Tue 04 May 21', '2021-05-04'],
  ["4 May '97", '1997-05-04'],
  ['4 May 21:30', null],
  ['2021-05/04', null],
  ['31 June 2021', null],
  ['Updated 10:32', null],
])('%s names %s', (text, date) => expect(dateIn(text)).toBe(date))

test.each([
  [' date 2019-09-14 The minister', '2019-09-14', 17],
  ['date: 2019-09-14', '2019-09-14', 16],
  [' date 2019-02-31 The minister', null, 17],
])('%s begins with a date that a crawler put there', (text, date, length) => {
  expect(crawledDate(text)).toEqual({ date, length })
})

test.each(['The date 2019-09-14 was set', 'date unknown', '2019-09-14 was the day'])(
  '%s does not',
  (text) => {
    expect(crawledDate(text)).toBeNull()
  },
)

test.each([
  ['Tuesday 4 May 1999 23:02', true],
  ['11:00PM BST 04 May 2021', true],
  ['4 May 2021 9.45 pm', true],
  ['Tue 4 May 2021 21.05 BST', true],
  ['12:01AM BST 04 May 2021', false],
  ['4 May 2021 10:32', false],
  ['4 May 2023', false],
])('%s is late: %s', (text, late) => expect(isLate(text)).toBe(late))
