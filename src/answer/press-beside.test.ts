import { afterAll, describe, expect, it } from 'vitest'
import { checkText } from '../pipeline.ts'
import { loadRegister } from '../register/load.ts'
import { pressBeside } from './press-beside.ts'
import { recordOf } from './reported.test-support.ts'

const register = loadRegister()
const TEXT = 'Christian Wakeford has submitted a letter of no confidence in Boris Johnson.'

const letter = (quote: string) => ({
  title: 'A letter is sent',
  body: quote,
  published: { date: '2022-01-19', basis: 'printed' } as const,
  events: [
    {
      type: 'noConfidenceLetter' as const,
      person: 'Christian Wakeford',
      personId: 'person:christian-wakeford' as const,
      date: '2022-01-12' as const,
      datePrecision: 'day' as const,
      quote,
    },
  ],
})
const record = await recordOf([
  ['https://one.example/letter', letter('The member for Bury South has put in his letter.')],
  ['https://two.example/letter', letter('Wakeford, of the 2019 intake, has written to Sir Graham Brady.')],
])
afterAll(() => record.close())

describe('a claim beyond the register', () => {
  it('is answered from the reports of the record, with their outlets', async () => {
    const { facts } = await pressBeside(TEXT, record)
    const [claim] = checkText(TEXT, { register }, { date: '2022-01-20', press: facts })
    expect(claim).toMatchObject({ verdict: 'supported', predicate: 'dateOf' })
    expect(claim?.working).toContain('2 independent outlets')
  })

  it('is left open where nothing was read', async () => {
    const { facts } = await pressBeside(TEXT, null)
    const [claim] = checkText(TEXT, { register }, { date: '2022-01-20', press: facts })
    expect(claim).toMatchObject({ verdict: 'not-enough-information' })
  })

  it('does not ask the record for a story that speaks of nothing of the kind', async () => {
    const asked = new Proxy({} as never, {
      get: () => {
        throw new Error('asked')
      },
    })
    expect((await pressBeside('Labour won Wakefield by 4,925 votes.', asked)).reports).toEqual([])
  })
})
