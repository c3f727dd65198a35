import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenize } from '../cutter.ts'
import { durationsOf } from './duration.ts'

function read(text: string): string[] {
  return durationsOf(text, tokenize(text)).map((found) => {
    const what = found.since ? `${found.since.date ?? 'unanchored'}` : `${found.amount} ${found.unit}`
    return `${text.slice(found.start, found.end)}=${found.kind} ${what}${found.comparator === 'exact' ? '' : ` ${found.comparator}`}`
  })
}

const CASES: readonly (readonly [text: string, ...durations: string[]])[] = [
  ['It was the first loss in 40 years.', 'in 40 years=in 40 years'],
  ['The fourth departure in just under a year.', 'in just under a year=in 1 years under'],
  ['Two losses in little more than a week.', 'in little more than a week=in 1 weeks over'],
  ['He sat for more than 22 years.', 'for more than 22 years=for 22 years over'],
  ['She has led for a decade.', 'for a decade=for 10 years'],
  ['The first such gain since 1945.', 'since 1945=since 1945-01-01'],
  ['The worst night since the 1983 election.', 'since the 1983=since 1983-01-01'],
  ['Nothing since last May.', 'since last May=since unanchored'],
  ['They were gone within weeks.', 'within weeks=in null weeks under'],
  ['They went over the past month.', 'over the past month=in 1 months'],
  ['They went in the last five weeks.', 'in the last five weeks=in 5 weeks'],
  ['It stood vacant over three months.', 'over three months=for 3 months over'],
  ['He left only two months after the poll.', 'two months after=after 2 months'],
  ['Eighteen months later he was back.', 'Eighteen months later=after 18 months'],
  ['After 14 years of rule they fell.', 'After 14 years=after 14 years'],
  ['It ended 14 years of rule.', '14 years=for 14 years'],
  ['The poll is in two weeks’ time.'],
  ['She spoke in the House for Labour.'],
  ['Since then he has been quiet.'],
  ['Half a century of Labour votes.', 'Half a century=for 50 years'],
]

describe('stretches of time are found with what they measure', () => {
  test.each(CASES)('%s', (text, ...durations) => {
    expect(read(text)).toEqual(durations)
  })
})

test('spans are in order and do not overlap, whatever the words', () => {
  const words =
    'for in since over just more than a the past 4 two weeks year after later of 1945 May last'.split(' ')
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (picked) => {
      const text = picked.join(' ')
      let end = 0
      for (const found of durationsOf(text, tokenize(text))) {
        expect(found.start).toBeGreaterThanOrEqual(end)
        end = found.end
      }
    }),
  )
})
