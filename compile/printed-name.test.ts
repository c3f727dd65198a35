/** Names as people print them. @module */
import { describe, expect, it } from 'vitest'
import {
  isPeerage,
  peerageFamily,
  printedName,
  shortPeerage,
  splitName,
  withoutCourtesy,
} from './printed-name.ts'

describe('printed names', () => {
  it.each([
    ['Sir Keir Starmer', 'Keir Starmer'],
    ['Dr Dan Poulter', 'Dan Poulter'],
    ['The Rev Martin Smyth', 'Martin Smyth'],
    ['Mr Robert N. Wareing', 'Robert Wareing'],
    ['Sir Jeffrey M Donaldson', 'Jeffrey Donaldson'],
    ['Rt Hon Wendy Morton MP', 'Wendy Morton'],
    ['Preet Kaur Gill', 'Preet Kaur Gill'],
    ['Freddie van Mierlo', 'Freddie van Mierlo'],
  ])('%s → %s', (display, name) => {
    expect(printedName(display)).toBe(name)
  })

  it.each([
    ['Lord Mandelson', true],
    ['Baroness Adams of Craigielea', true],
    ['Viscount Thurso', true],
    ['Lady Hermon', true],
    ['Lord James Douglas-Hamilton', false],
    ['Lady Sylvia Hermon', false],
    ['Earl Howe', true],
    ['Alan Duncan', false],
  ])('%s is a peerage: %s', (display, peerage) => {
    expect(isPeerage(display)).toBe(peerage)
  })

  it('drops courtesy titles, and the place of a peerage in its short form', () => {
    expect(withoutCourtesy('Lady Sylvia Hermon')).toBe('Sylvia Hermon')
    expect(shortPeerage('Lord Clarke of Nottingham')).toBe('Lord Clarke')
    expect(shortPeerage('Lord Mandelson')).toBeNull()
    expect(shortPeerage('Earl of Arran')).toBeNull()
  })

  it('splits given and family names, particles with the family', () => {
    expect(splitName('Freddie van Mierlo')).toEqual({ given: 'Freddie', family: 'van Mierlo' })
    expect(splitName('Imran Ahmad Khan')).toEqual({ given: 'Imran Ahmad', family: 'Khan' })
    expect(peerageFamily('Earl of Arran')).toBe('Arran')
    expect(peerageFamily('Lord Clarke of Nottingham')).toBe('Clarke')
  })
})
