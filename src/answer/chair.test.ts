import { expect, it } from 'vitest'
import { loadRegister } from '../register/load.ts'
import { chairOn } from './chair.ts'

const register = loadRegister()
const people = (on: string) => chairOn(register, on).map(({ person }) => person)

it.each([
  ['1990-01-10', 'Bernard Weatherill'],
  ['1993-05-05', 'Betty Boothroyd'],
  ['2008-01-10', 'Michael Martin'],
  ['2012-06-01', 'John Bercow'],
  ['2024-05-29', 'Lindsay Hoyle'],
])('rule 6: on %s the Speaker is %s', (on, speaker) => expect(people(on)[0]).toBe(speaker))

it('names the deputies after the Speaker', () => {
  expect(people('2024-05-29').slice(1).toSorted()).toEqual([
    'Eleanor Laing',
    'Nigel Evans',
    'Rosie Winterton',
  ])
})
