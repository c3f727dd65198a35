import { describe, expect, test } from 'vitest'
import { CallerError } from '../../base/error.ts'
import { loadRegister } from '../../register/load.ts'
import { resolveParty } from './party.ts'
import { resolvePerson } from './person.ts'

const register = loadRegister()

function refusal(run: () => unknown): CallerError {
  try {
    run()
  } catch (error) {
    if (error instanceof CallerError) return error
    throw error
  }
  throw new Error('it was resolved')
}

describe('a person in any usual form', () => {
  test.each([
    ['Dr Poulter', 'Dan Poulter'],
    ['Lord Gove', 'Michael Gove'],
    ['Sir Keir Starmer MP', 'Keir Starmer'],
    ['The Rt Hon Diane Abbott', 'Diane Abbott'],
    ['christian wakefrod', 'Christian Wakeford'],
    ['Elphicke, Natalie', 'Natalie Elphicke'],
    ['person:mark-logan', 'Mark Logan'],
    ['Baron Gove', 'Michael Gove'],
    ['Lord Cameron of Chipping Norton', 'David Cameron'],
    ['Viscount Tonypandy', 'George Thomas'],
    ['Margaret Jackson', 'Margaret Beckett'],
    ['Suella Fernandes', 'Suella Braverman'],
    ['Speaker Bercow', 'John Bercow'],
    ['Boris', 'Boris Johnson'],
    ['Lembit Opik', 'Lembit Öpik'],
    ['Rev Gerry Adams', 'Gerry Adams'],
    ['Preet Gill', 'Preet Kaur Gill'],
  ])('%s is %s', (text, name) => {
    expect(resolvePerson(register, text).name).toBe(name)
  })

  test.each([
    ['Clem Attlee', 'Clement Attlee'],
    ['Nye Bevan', 'Aneurin Bevan'],
    ['Ernie Bevin', 'Ernest Bevin'],
    ['Manny Shinwell', 'Emanuel Shinwell'],
    ['Eddie Milne', 'Edward Milne'],
    ['Nicholas Clegg', 'Nick Clegg'],
    ['Edward Miliband', 'Ed Miliband'],
  ])('short or long, a forename is one: %s', (text, name) => {
    expect(resolvePerson(register, text).name).toBe(name)
  })

  test.each([
    ['J. Ramsay MacDonald', 'person:ramsay-macdonald'],
    ['R. A. Butler', 'person:r-a-butler'],
    ['A. N. Bevan', 'person:aneurin-bevan'],
  ])('initials: %s', (text, id) => {
    expect(resolvePerson(register, text).id).toBe(id)
  })

  test.each([
    ['Penny Mordant', 'Penny Mordaunt'],
    ['Anne Widdecombe', 'Ann Widdecombe'],
    ['Keir Stamer', 'Keir Starmer'],
    ['David Milliband', 'David Miliband'],
    ['Corbin', 'Jeremy Corbyn'],
  ])('one letter off: %s', (text, name) => {
    expect(resolvePerson(register, text).name).toBe(name)
  })

  test('a title that only women bear leaves the men out', () => {
    expect(resolvePerson(register, 'Mrs Elphicke').name).toBe('Natalie Elphicke')
    expect(resolvePerson(register, 'Mr Elphicke').name).toBe('Charlie Elphicke')
    expect(resolvePerson(register, 'Lady Astor').name).toBe('Nancy Astor')
  })

  test.each([
    ['Sir Winston Churchill', 'person:winston-churchill-1900'],
    ['Kinnock', 'person:stephen-kinnock'],
    ['S. O. Davies', 'person:stephen-davies'],
    ['Lord Home', 'person:alec-douglas-home'],
    ['Ian Paisley', 'person:ian-paisley-2010'],
    ['Angela Smith', 'person:angela-smith-1997'],
  ])('fits several, and is not guessed: %s', (text, among) => {
    const { code, candidates } = refusal(() => resolvePerson(register, text))
    expect(code).toBe('ambiguousName')
    expect(candidates.map((one) => one.split(' ')[0])).toContain(among)
  })

  test.each(['Rab Butler', 'Tom Mosley', 'Howe of Nowhere', 'Hmoe'])(
    'is nobody it might look like: %s',
    (text) => {
      expect(refusal(() => resolvePerson(register, text)).code).toBe('unknownName')
    },
  )

  test('namesakes are listed, each with an id that names one', () => {
    const { code, candidates } = refusal(() => resolvePerson(register, 'John Smith'))
    expect(code).toBe('ambiguousName')
    const first = candidates[0]?.split(' ')[0] as string
    expect(resolvePerson(register, first).name).toBe('John Smith')
  })

  test('a day chooses whoever sat then', () => {
    expect(resolvePerson(register, 'John Smith', '1993-01-01').id).toBe('person:john-smith-1970')
  })

  test.each([
    ['Winston Churchill', '1941-06-01', 'person:winston-churchill-1900'],
    ['Winston Churchill', '1990-06-01', 'person:winston-churchill'],
    ['Ian Paisley', '2005-06-01', 'person:ian-paisley-1970'],
    ['Angela Smith', '2015-06-01', 'person:angela-smith-2005'],
    ['Kinnock', '2020-01-01', 'person:stephen-kinnock'],
    ['Lord Gove', '2015-01-01', 'person:michael-gove'],
  ])('%s on %s', (text, on, id) => {
    expect(resolvePerson(register, text, on).id).toBe(id)
  })

  test('nobody is called so', () => {
    const { code, candidates } = refusal(() => resolvePerson(register, 'Ebenezer Quillfeather'))
    expect(code).toBe('unknownName')
    expect(Array.isArray(candidates)).toBe(true)
    expect(refusal(() => resolvePerson(register, '')).code).toBe('unknownName')
  })
})

describe('a party in any usual form, as it is counted (rule 6)', () => {
  test.each([
    ['Tories', 'party:conservative'],
    ['the Lib Dems', 'party:liberal-democrat'],
    ['LABOUR', 'party:labour'],
    ['Labour (Co-op)', 'party:labour'],
    ['snp', 'party:scottish-national-party'],
    ['Conservatve', 'party:conservative'],
    ['Independent', 'party:independent'],
    ['Sinn Fein', 'party:sinn-fein'],
  ])('%s is %s', (text, id) => {
    expect(resolveParty(register, text)).toBe(id)
  })

  test('no party is called so', () => {
    expect(refusal(() => resolveParty(register, 'zzz')).code).toBe('unknownName')
    expect(refusal(() => resolveParty(register, '')).code).toBe('unknownName')
  })
})
