/** Forms under which a seat is printed. @module */
import { describe, expect, it } from 'vitest'
import { placeKey } from '../src/register/place-key.ts'
import { variantsOf } from './seat-names.ts'

describe('further names of a seat', () => {
  it.each([
    ['Leeds North West', ['North West Leeds', 'Leeds NW', 'NW Leeds', 'Leeds North-West']],
    ['South West Wiltshire', ['Wiltshire South West', 'SW Wiltshire', 'South West Wilts', 'SW Wilts']],
    ['Liverpool, Walton', ['Liverpool Walton', 'Walton']],
    ['Kingston upon Hull East', ['Hull East']],
    ['City of Chester', ['Chester']],
    ['Stoke-on-Trent South', ['Stoke South']],
    ['Brent and Harrow', ['Brent & Harrow']],
  ])('%s', (name, expected) => {
    expect(variantsOf(name)).toEqual(expect.arrayContaining(expected))
  })

  it('leaves towns with a compass word in their own name alone', () => {
    expect(variantsOf('South Shields')).toEqual([])
    expect(variantsOf('West Ham North')).not.toContain('Ham North West')
  })

  it('gives every order of the words one key', () => {
    expect(placeKey('North East Fife')).toBe(placeKey('Fife North East'))
    expect(placeKey('Liverpool, Wavertree')).toBe(placeKey('Liverpool Wavertree'))
    expect(placeKey('Feltham & Heston')).toBe(placeKey('Feltham and Heston'))
    expect(placeKey('Leeds North West')).not.toBe(placeKey('Leeds West'))
  })
})
