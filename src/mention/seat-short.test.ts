/** Names of constituencies cut short. @module */
import { describe, expect, it } from 'vitest'
import { isFirstPart, shortNamesOf } from './seat-short.ts'

const NAMES: readonly (readonly [string, readonly string[]])[] = [
  ['Batley and Spen', ['Batley']],
  ['Stoke-on-Trent Central', ['Stoke-on-Trent', 'Stoke']],
  ['Oldham West, Chadderton and Royton', ['Oldham West', 'Oldham']],
  ['Sheffield Brightside and Hillsborough', ['Sheffield Brightside', 'Brightside']],
  ['Birmingham Hodge Hill', ['Hodge Hill']],
  ['Norwich South', ['Norwich']],
  // No place: a point of the compass, or what any place may be.
  ['Mid and South Pembrokeshire', []],
  ['City and Central', []],
  ['Newbury', []],
]

describe('names of constituencies cut short', () => {
  it.each(NAMES)('%s', (name, short) => {
    expect(shortNamesOf(name)).toEqual(short)
  })

  it('goes for both parts where it is the first of them', () => {
    expect(isFirstPart('Batley', 'Batley and Spen')).toBe(true)
    expect(isFirstPart('Stoke', 'Stoke-on-Trent North')).toBe(true)
    expect(isFirstPart('Norwich', 'Norwich South')).toBe(false)
    expect(isFirstPart('Hodge Hill', 'Birmingham Hodge Hill')).toBe(false)
  })
})
