/** Pages without a day that speak of the day of a general election to come: names are read as of then. */
import { expect, it } from 'vitest'
import { electionsTold } from '../election-case.test-support.ts'

/** Text, what is told. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  [
    'Sir Alan Duncan will not contest the general election on December 12. Alicia Kearns has been chosen for Rutland and Melton by the Conservatives.',
    [
      'Alan Duncan standing_down, Rutland and Melton 2019-12-12 conservative',
      'Alicia Kearns selected, Rutland and Melton 2019-12-12 conservative',
    ],
  ],
  [
    'Theresa May has called a general election for 8 June. Gisela Stuart will stand down in Edgbaston.',
    ['Gisela Stuart standing_down, Birmingham Edgbaston 2017-06-08 labour'],
  ],
]

it.each(CASES)('%s', (text, told) => {
  expect(electionsTold(text, null, ['candidacy'])).toEqual(told)
})
