import { describe, expect, it } from 'vitest'
import { loadRegister } from '../register/load.ts'
import { swingAnswer } from './swing.ts'

const register = loadRegister()

describe('swing', () => {
  it.each([
    ['Mid Bedfordshire', '2023-10-19', 20.52, 25.64],
    ['Tamworth', '2023-10-19', 23.89, 26.66],
  ])('of %s in %s by both conventions', (seat, on, butler, steed) => {
    const answer = swingAnswer(register, { seat, on })
    expect(answer.butler).toMatchObject({ from: 'Conservative', to: 'Labour' })
    expect(answer.butler?.points).toBeCloseTo(butler, 2)
    expect(answer.steed?.points).toBeCloseTo(steed, 2)
    expect(answer.turnoutChange).toBeLessThan(0)
  })

  it('says how many times a share has grown, and who lost a deposit', () => {
    const { shares } = swingAnswer(register, { seat: 'Mid Bedfordshire', on: '2023-10-19' })
    const of = (party: string) => shares.find((one) => one.party === party)
    expect(of('Liberal Democrat')?.shareRatio).toBeCloseTo(1.83, 2)
    expect(of('Liberal Democrat')?.lostDeposit).toBe(false)
    expect(of('Green')?.lostDeposit).toBe(true)
    expect(of('Reform UK')?.change).toBeNull()
  })

  it('mirrors a by-election in every model, and a general election in none', () => {
    const { mirrored } = swingAnswer(register, { seat: 'Mid Bedfordshire', on: '2023-10-19' })
    const models = new Set(mirrored.filter(({ changes }) => changes === 'all').map(({ model }) => model))
    expect([...models].sort()).toEqual([
      'exchange',
      'logit',
      'ratio',
      'strongTransition',
      'transition',
      'uniform',
    ])
    const uniform = mirrored.find((one) => one.base === 'notional' && one.model === 'uniform')
    expect(uniform?.takenFrom).toContainEqual({ from: 'Conservative', to: 'Liberal Democrat', seats: 64 })
    expect(swingAnswer(register, { seat: 'Mid Bedfordshire', on: '2019-12-12' }).mirrored).toEqual([])
  })

  it('refuses a swing where the Speaker stood, and says why', () => {
    const answer = swingAnswer(register, { seat: 'Buckingham', on: '2019-12-12' })
    expect(answer.butler).toBeNull()
    expect(answer.notes.join(' ')).toContain('Speaker')
  })

  it('refuses a swing where a main party stood aside', () => {
    const answer = swingAnswer(register, { seat: 'Batley and Spen', on: '2016-10-20' })
    expect(answer.butler).toBeNull()
    expect(answer.notes.join(' ')).toContain('did not stand in both')
    expect(answer.mirrored).toEqual([])
    expect(answer.notes.join(' ')).toContain('Conservative fought only one of the two contests')
  })

  it('says where votes are not known', () => {
    const answer = swingAnswer(register, { seat: 'Glasgow Hillhead', on: '1982-03-25' })
    expect(answer.butler).toBeNull()
    expect(answer.notes.join(' ')).toContain('votes of one of the contests are not all known')
  })

  it('knows what it does not hold', () => {
    expect(() => swingAnswer(register, { seat: 'Mid Bedfordshire', on: '2023-10-20' })).toThrow(
      'holds no contest in Mid Bedfordshire on 2023-10-20',
    )
  })
})
