/** Days as numbers and as they are written, on both sides of the years that are kept. @module */
import { expect, test } from 'vitest'
import { addDays, dayNumber, fromDayNumber, weekdayNumber, weekdayOf } from './date.ts'

test.each([
  ['1899-12-31', -25_568, 'Sunday'],
  ['1900-01-01', -25_567, 'Monday'],
  ['1970-01-01', 0, 'Thursday'],
  ['2000-02-29', 11_016, 'Tuesday'],
  ['2024-07-04', 19_908, 'Thursday'],
  ['2099-12-31', 47_481, 'Thursday'],
  ['2100-01-01', 47_482, 'Friday'],
])('%s is day %i, a %s', (day, number, weekday) => {
  expect(dayNumber(day)).toBe(number)
  expect(fromDayNumber(number)).toBe(day)
  expect(weekdayOf(day)).toBe(weekday)
})

test('a day counted to twice is written the same', () => {
  expect(addDays('2019-02-18', 11)).toBe('2019-03-01')
  expect(addDays('2019-03-02', -1)).toBe('2019-03-01')
  expect(addDays('2099-12-31', 1)).toBe('2100-01-01')
  expect(addDays('2100-01-01', -1)).toBe('2099-12-31')
})

test('the days of a week count from Sunday', () => {
  expect(['2024-07-07', '2024-07-08', '2024-07-13', '1969-12-28'].map(weekdayNumber)).toEqual([0, 1, 6, 0])
})
