import { describe, expect, test } from 'vitest'
import { CallerError } from '../../base/error.ts'
import { loadRegister } from '../../register/load.ts'
import { resolveSeat } from './seat.ts'

const register = loadRegister()

function refusal(text: string, on?: string): CallerError {
  try {
    resolveSeat(register, text, on)
  } catch (error) {
    if (error instanceof CallerError) return error
    throw error
  }
  throw new Error(`"${text}" was resolved`)
}

describe('a constituency in any usual form', () => {
  test.each([
    ['Bolton NE', 'Bolton North East'],
    ['bolton n e', 'Bolton North East'],
    ['North East Bolton', 'Bolton North East'],
    ['bury south', 'Bury South'],
    ['Mid Beds', 'Mid Bedfordshire'],
    ['hull e', 'Kingston upon Hull East'],
    ['Liverpool, West Derby', 'Liverpool West Derby'],
    ['ynys mon', 'Ynys Môn'],
    ['Boltn North East', 'Bolton North East'],
    ['Bury Suoth', 'Bury South'],
    ['Suffolk Central & Ipswich North', 'Central Suffolk and North Ipswich'],
    ['E14001110', 'Bolton North East'],
    ["B'ham Ladywood", 'Birmingham Ladywood'],
    ['Gt Yarmouth', 'Great Yarmouth'],
    ['IoW West', 'Isle of Wight West'],
    ['City of Durham', 'City of Durham'],
    ['Na h-Eileanan an Iar', 'Na h-Eileanan an Iar'],
    ['Llanelly', 'Llanelli'],
    ['Combined English Universities', 'Combined English Universities'],
    ['seat:clacton-2010', 'Clacton'],
  ])('%s is %s', (text, name) => {
    expect(resolveSeat(register, text).seat.name).toBe(name)
  })

  test('rule 9: the line holds every seat of the name, the day chooses one', () => {
    const { line } = resolveSeat(register, 'Bury South')
    expect(line.map(({ from }) => from.slice(0, 4))).toEqual(['1983', '1997', '2010', '2024'])
    expect(resolveSeat(register, 'Bury South').seat.id).toBe('seat:bury-south-2024')
    expect(resolveSeat(register, 'Bury South', '2019-12-12').seat.id).toBe('seat:bury-south-2010')
    expect(resolveSeat(register, 'Bury South', '2019-12-12').line).toHaveLength(4)
  })

  test.each([
    ['Fife E', '1960-01-01', 'Fife East'],
    ['Fife E', '1980-01-01', 'East Fife'],
    ['Grimsby', '1977-04-28', 'Grimsby'],
    ['Grimsby', '2000-01-01', 'Great Grimsby'],
    ['Western Isles', '1980-01-01', 'Western Isles'],
    ['Western Isles', '2010-01-01', 'Na h-Eileanan an Iar'],
    ['Durham', '1955-01-01', 'Durham'],
    ['Durham', '2020-01-01', 'City of Durham'],
    ['Lpool Wavertree', '1935-02-06', 'Liverpool Wavertree'],
  ])('%s on %s', (text, on, name) => {
    expect(resolveSeat(register, text, on).seat.name).toBe(name)
  })

  test('several are listed, with the years that tell them apart', () => {
    const { code, candidates } = refusal('Bolton')
    expect(code).toBe('ambiguousName')
    expect(candidates).toContain('Bolton West (1950–)')
    expect(candidates).toContain('Bolton (1918–1950)')
    expect(candidates).toContain('Bolton North East (1983–)')
  })

  test('a day leaves only the seats in use', () => {
    expect(refusal('Bolton', '2020-01-01').candidates).not.toContain('Bolton South and Walkden (2024–)')
  })

  test.each(['', '   ', '&', 'Qwertyshire'])('nothing is called "%s"', (text) => {
    expect(refusal(text).code).toBe('unknownName')
  })

  test('the nearest names are offered', () => {
    expect(refusal('Boltun Nort Eest').candidates).toContain('Bolton North East')
  })
})
