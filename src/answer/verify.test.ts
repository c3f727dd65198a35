import { describe, expect, test } from 'vitest'
import { loadRegister } from '../register/load.ts'
import { verifyAnswer } from './verify.ts'

const register = loadRegister()
const breach = { rule: 1, what: 'two sit for one seat', rows: ['a', 'b'], sources: ['api'] }

describe('verify', () => {
  test('adds up what the invariants found, slips apart', () => {
    const answer = verifyAnswer(register, [
      () => ({ checked: 3, breaks: [breach] }),
      () => ({ checked: 4, breaks: [], officialSlips: [breach] }),
    ])
    expect(answer).toMatchObject({ checked: 7, breaks: [breach], officialSlips: [breach] })
    expect(answer.completeTo).toEqual(register.completeTo)
  })
})
