import { beforeAll, describe, expect, it } from 'vitest'
import { loadRegister } from '../../register/load.ts'
import type { Register } from '../../register/register.ts'
import { actsOf } from './acts.ts'
import { latestContest } from './contest.ts'
import { electedAsVerdict } from './elected-as.ts'
import type { Figure } from './figure.ts'
import { firstElectedVerdict } from './first-elected.ts'
import { heldSinceVerdict } from './held-since.ts'
import { majorityVerdict } from './majority-verdict.ts'
import { transposed } from './number-check.ts'
import { outcomeVerdict } from './outcome.ts'
import { previousHolderVerdict } from './previous-holder.ts'
import { registerBegins } from './register-begins.ts'
import { partySeatsVerdict, wonAt } from './seats-of-party.ts'
import { ratioVerdict } from './share-ratio.ts'
import { intervalVerdict } from './stretch-of-time.ts'
import { swingVerdict } from './swing.ts'
import { turnoutVerdict } from './turnout.ts'

let register: Register
beforeAll(() => {
  register = loadRegister()
})

function figure(value: number, more: Partial<Figure> = {}): Figure {
  const decimals = String(value).split('.')[1]?.length ?? 0
  return {
    start: 0,
    end: 1,
    value,
    unit: 'none',
    comparator: 'exact',
    decimals,
    close: false,
    inWords: false,
    ...more,
  }
}

const BOLTON = 'seat:bolton-north-east-2010'
const MID_BEDFORDSHIRE = 'seat:mid-bedfordshire-2010'

describe('rule 8: a majority is first minus second', () => {
  it('gives the working and the notional one apart', () => {
    const contest = latestContest(register, BOLTON, '2024-05-30')
    expect(contest && majorityVerdict(register, contest, figure(378))).toMatchObject({
      verdict: 'supported',
      computed: 378,
      working: '19,759 − 19,381 = 378',
      caveats: ['1,278 on the notional 2024 boundaries'],
    })
  })

  it.each([
    [837, 'refuted', 'possibly transposed'],
    [19_759, 'refuted', 'is the vote of Mark Logan'],
    [3797, 'refuted', 'is the majority of Bolton North East, general election of 2017-06-08'],
  ])('%d is %s: %s', (printed, verdict, slip) => {
    const contest = latestContest(register, BOLTON, '2024-05-30')
    const found = contest && majorityVerdict(register, contest, figure(printed))
    expect(found?.verdict).toBe(verdict)
    if (printed !== 837) expect(found?.caveats.join('; ')).toContain(slip)
  })

  it('tells neighbouring digits changed round from other slips', () => {
    expect(transposed(420, 402)).toBe(true)
    expect(transposed(204, 402)).toBe(false)
    expect(transposed(402, 402)).toBe(false)
  })
})

describe('rule 11: Butler and Steed are both named', () => {
  it.each([
    [20.5, 'supported'],
    [25.6, 'supported'],
    [17.1, 'refuted'],
  ])('%d points is %s', (printed, verdict) => {
    const contest = latestContest(register, MID_BEDFORDSHIRE, '2023-10-20')
    const direction = { from: 'party:conservative', to: 'party:labour' } as const
    expect(contest && swingVerdict(register, contest, figure(printed), direction)?.verdict).toBe(verdict)
  })

  it('is refuted when it runs the other way', () => {
    const contest = latestContest(register, MID_BEDFORDSHIRE, '2023-10-20')
    const direction = { from: 'party:labour', to: 'party:conservative' } as const
    expect(contest && swingVerdict(register, contest, figure(20.5), direction)?.verdict).toBe('refuted')
  })
})

it('rule 7: a hold in the official sense may be a gain by the last contest', () => {
  const contest = latestContest(register, 'seat:mid-bedfordshire-2024', '2024-08-01')
  const gain = { winner: 'party:conservative', from: 'party:labour', hold: false } as const
  const hold = { winner: 'party:conservative', from: null, hold: true } as const
  expect(contest && outcomeVerdict(register, contest, hold)).toMatchObject({
    verdict: 'supported',
    computed: 'Conservative hold',
  })
  expect(contest && outcomeVerdict(register, contest, gain)?.verdict).toBe('depends')
})

it('turnout is of valid votes or, said so, of all votes cast', () => {
  const contest = latestContest(register, BOLTON, '2024-05-30')
  expect(contest && turnoutVerdict(register, contest, figure(64.5))).toMatchObject({
    verdict: 'supported',
    caveats: [],
  })
  expect(contest && turnoutVerdict(register, contest, figure(71.5))?.verdict).toBe('refuted')
})

it('a share that nearly doubled', () => {
  const contest = latestContest(register, MID_BEDFORDSHIRE, '2023-10-20')
  const nearly = figure(2, { comparator: 'under', close: true })
  expect(contest && ratioVerdict(register, contest, 'party:liberal-democrat', nearly)).toMatchObject({
    verdict: 'supported',
    computed: '12.63% to 23.13%: 1.83 times',
  })
})

describe('who held a seat', () => {
  it.each([
    ['party:labour', 1997, 'supported', '1997-05-01 to 2019-12-12'],
    ['party:labour', 1992, 'refuted', '1997-05-01 to 2019-12-12'],
    ['party:conservative', 1983, 'supported', '1983-06-09 to 1997-05-01'],
  ] as const)('Bolton North East was %s since %d: %s', (party, year, verdict, computed) => {
    expect(heldSinceVerdict(register, BOLTON, party, year, '2024-05-30')).toMatchObject({ verdict, computed })
  })

  it('rule 18: before the register begins it does not know', () => {
    expect(
      heldSinceVerdict(register, 'seat:hemsworth-2010', 'party:labour', 1906, '2024-05-30').verdict,
    ).toBe('not-enough-information')
  })

  it('rule 18: a row of wins as old as the register may be older', () => {
    const year = Number(registerBegins(register).slice(0, 4))
    const found = heldSinceVerdict(register, 'seat:hartlepool-2010', 'party:labour', year, '2020-01-01')
    expect(found.verdict).toBe('not-enough-information')
  })

  it('rule 7: won by is not held by', () => {
    const won = previousHolderVerdict(register, BOLTON, 'party:conservative', '1997-05-01')
    expect(won.verdict).toBe('supported')
    expect(won.caveats.join('; ')).toContain('Peter Thurnham')
    expect(previousHolderVerdict(register, BOLTON, 'party:liberal-democrat', '1997-05-01').verdict).toBe(
      'depends',
    )
    expect(previousHolderVerdict(register, BOLTON, 'party:labour', '1997-05-01').verdict).toBe('refuted')
  })
})

describe('members', () => {
  it('was elected for one party and may sit for another', () => {
    const [membership] = register.membershipsOf('person:christian-wakeford')
    if (!membership) throw new Error('no membership')
    expect(electedAsVerdict(register, membership, 'party:conservative', null).verdict).toBe('supported')
    expect(electedAsVerdict(register, membership, 'party:labour', null).verdict).toBe('refuted')
    expect(electedAsVerdict(register, membership, 'party:labour', '2023-03-01')).toMatchObject({
      verdict: 'supported',
      caveats: ['elected as Conservative, and Labour since 2022-01-19'],
    })
  })

  it.each([
    ['2019-01-01', 'supported'],
    ['2017-01-01', 'refuted'],
  ])('first elected in the year of %s: %s', (date, verdict) => {
    const found = firstElectedVerdict(
      register,
      'person:christian-wakeford',
      null,
      { date, precision: 'year' },
      'first',
      '2022-01-19',
    )
    expect(found?.verdict).toBe(verdict)
  })

  it('counts a member who joined by way of sitting as an independent from the party left', () => {
    const acts = actsOf(register).filter((one) => one.person === 'person:lee-anderson')
    expect(acts.map((one) => [one.from, one.to, one.date])).toEqual([
      ['party:conservative', 'party:independent', '2024-02-24'],
      ['party:conservative', 'party:reform-uk', '2024-03-11'],
    ])
  })
})

describe('how many', () => {
  it('rule 10: seats won, the Speaker counted or not', () => {
    expect(wonAt(register, 'party:labour', figure(411), '2024-07-04')?.verdict).toBe('supported')
    expect(wonAt(register, 'party:labour', figure(412), '2024-07-04')?.verdict).toBe('supported')
    expect(wonAt(register, 'party:labour', figure(393), '2024-07-04')?.verdict).toBe('refuted')
  })

  it('members on a day', () => {
    expect(partySeatsVerdict(register, 'party:liberal-democrat', figure(19), '2019-10-08', 0)?.verdict).toBe(
      'supported',
    )
    expect(partySeatsVerdict(register, 'party:liberal-democrat', figure(29), '2019-10-08', 0)?.verdict).toBe(
      'refuted',
    )
  })

  it('days between an announcement and its effect', () => {
    const over = { amount: 2, unit: 'months', comparator: 'over' } as const
    expect(intervalVerdict('2023-06-09', '2023-08-29', over)).toMatchObject({
      verdict: 'supported',
      computed: '2023-06-09 to 2023-08-29: 81 days',
    })
    expect(
      intervalVerdict('2023-06-09', '2023-08-29', { amount: 3, unit: 'weeks', comparator: 'exact' }).verdict,
    ).toBe('refuted')
  })
})
