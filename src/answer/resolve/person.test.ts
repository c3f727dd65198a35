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
  ])('%s is %s', (text, name) => {
    expect(resolvePerson(register, text).name).toBe(name)
  })

  test('namesakes are listed, each with an id that names one', () => {
    const { code, candidates } = refusal(() => resolvePerson(register, 'John Smith'))
    expect(code).toBe('ambiguousName')
    const first = candidates[0]?.split(' ')[0] as string
    expect(resolvePerson(register, first).name).toBe('John Smith')
  })

  test('a day chooses whoever sat then', () => {
    expect(resolvePerson(register, 'John Smith', '1993-01-01').id).toBe('person:john-smith-1970')
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
