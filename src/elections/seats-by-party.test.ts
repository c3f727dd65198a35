import { describe, expect, test } from 'vitest'
import { addDays } from '../base/date.ts'
import { loadRegister } from '../register/load.ts'
import { houseOn } from './seats-by-party.ts'

const register = loadRegister()

describe('the House on a day', () => {
  test.each([
    ['1979-05-04', 635],
    ['1983-06-10', 650],
    ['1992-04-10', 651],
    ['1997-05-02', 659],
    ['2005-05-06', 646],
    ['2024-07-05', 650],
  ])('had its size: %s, %i', (on, size) => {
    expect(houseOn(register, on)?.size).toBe(size)
  })

  test('rows, vacancies and unknown add up to the size, every ninetieth day', () => {
    for (let on = '1979-05-03'; on < register.completeTo.parties; on = addDays(on, 90)) {
      const house = houseOn(register, on)!
      const sum = house.parties.reduce((total, { seats }) => total + seats, 0)
      expect([on, sum + house.vacant + house.unknown]).toEqual([on, house.size])
      expect([on, house.vacant >= 0]).toEqual([on, true])
    }
  })

  test('rule 2: dissolution empties every seat until polling day', () => {
    expect(houseOn(register, '2024-05-29')).toMatchObject({ vacant: 0, dissolved: null })
    expect(houseOn(register, '2024-05-30')).toMatchObject({ size: 650, vacant: 650, dissolved: '2024-05-30' })
    expect(houseOn(register, '2024-07-03')).toMatchObject({ size: 650, vacant: 650, dissolved: '2024-05-30' })
    expect(houseOn(register, '2024-07-04')?.vacant).toBe(0)
  })

  test('rule 6: Labour (Co-op) is Labour and the Speaker a row alone', () => {
    const seats = Object.fromEntries(
      houseOn(register, '2024-07-05')!.parties.map((row) => [row.party, row.seats]),
    )
    expect(seats).toMatchObject({ 'party:labour': 411, 'party:conservative': 121, 'party:speaker': 1 })
    expect(seats['party:labour-co-op']).toBeUndefined()
  })

  test('rule 18: a House the register does not hold is not an empty one', () => {
    expect(houseOn(register, '1917-06-01')).toBeNull()
  })
})
