import { expect, it } from 'vitest'
import { loadRegister } from '../register/load.ts'
import { contestSwing } from './contest-swing.ts'

const register = loadRegister()
const contest = (seat: string, day: string) => {
  const election = [...register.elections.values()].find(
    (each) => each.date === day && each.kind !== 'notional' && register.seats.get(each.seat)?.name === seat,
  )
  return election ? contestSwing(register, election) : null
}

it('rule 11: gives both swings between the party that held a seat and the one that won it', () => {
  const swing = contest('Mid Bedfordshire', '2023-10-19')
  expect(swing?.butler?.points).toBeCloseTo(20.52, 2)
  expect(swing?.steed?.points).toBeCloseTo(25.64, 2)
})

it.each([
  ['Chorley', '2024-07-04'],
  ['Buckingham', '2015-05-07'],
  ['Buckingham', '2019-12-12'],
])('rule 6: gives no swing at %s on %s, where the Speaker stood or had stood', (seat, day) => {
  const swing = contest(seat, day)
  expect(swing).not.toBeNull()
  expect(swing?.butler).toBeNull()
  expect(swing?.steed).toBeNull()
})
