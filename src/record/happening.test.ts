import { expect, test } from 'vitest'
import type { DatePrecision } from '../base/date.ts'
import { happenings } from './happening.ts'
import type { RecordedReport } from './press-record.ts'

/** A report of that id; the precision is told from the length of the date. */
function dated(id: string, date: string | null): RecordedReport {
  const precision: DatePrecision =
    date === null ? 'unknown' : (({ 4: 'year', 7: 'month' } as const)[date.length] ?? 'day')
  const event = { type: 'whipRestored', date, datePrecision: precision } as RecordedReport['event']
  return { id, event } as RecordedReport
}

const NONE = null
test.each([
  ['the day after the act is the act', ['2019-10-29', '2019-10-30'], ['0 1']],
  ['three days on still', ['2019-10-29', '2019-11-01'], ['0 1']],
  ['four are another act', ['2019-10-29', '2019-11-02'], ['0', '1']],
  ['a month joins the day in it', ['2019-10-29', '2019-10'], ['0 1']],
  ['a year joins the only day in it', ['2019-10-29', '2019', '2021-02-03'], ['0 1', '2']],
  ['a year with two acts in it stands apart', ['2019-04-03', '2019', '2019-10-29'], ['0', '2', '1']],
  ['a month joins its year', ['2019-10', '2019'], ['0 1']],
  ['no date joins the only act', ['2019-10-29', NONE], ['0 1']],
  ['no date with two acts stands apart', ['2019-10-29', NONE, '2021-02-03'], ['0', '2', '1']],
  ['no dates at all are one act', [NONE, NONE], ['0 1']],
] as const)('%s', (_, dates, expected) => {
  const found = happenings(dates.map((date, at) => dated(String(at), date)))
  expect(
    found.map(({ reports }) =>
      reports
        .map(({ id }) => id)
        .sort()
        .join(' '),
    ),
  ).toEqual(expected)
})

test('ten thousand vague dates beside ten thousand days all find a place', () => {
  const days = Array.from({ length: 10_000 }, (_, at) =>
    dated(`d${at}`, new Date(at * 5 * 86_400_000).toISOString().slice(0, 10)),
  )
  const vague = Array.from({ length: 10_000 }, (_, at) => dated(`v${at}`, String(1970 + (at % 100))))
  const placed = happenings([...days, ...vague]).flatMap(({ reports }) => reports)
  expect(new Set(placed.map(({ id }) => id)).size).toBe(20_000)
})
