import { afterEach, describe, expect, test } from 'vitest'
import type { PressRecord } from '../record/press-record.ts'
import { loadRegister } from '../register/load.ts'
import type { Register } from '../register/register.ts'
import { houseAnswer, houseBesidePress } from './house.ts'
import { crossing, logan, recordOf, withoutWakeford } from './reported.test-support.ts'

const register = loadRegister()
const unaware = withoutWakeford(register)
const opened: PressRecord[] = []

async function press(...pages: Parameters<typeof recordOf>[0]) {
  const record = await recordOf(pages)
  opened.push(record)
  return record
}

afterEach(async () => {
  for (const record of opened.splice(0)) await record.close()
})

describe('the House beside the press', () => {
  test('what is only reported changes nothing, and a note says how many', async () => {
    const asked = { on: '2022-02-01', whip: true }
    const beside = await houseBesidePress(unaware, asked, await press(...crossing()))
    const { notes, ...rest } = houseAnswer(unaware, asked)
    expect(beside).toEqual({
      ...rest,
      notes: [
        ...notes,
        '1 change of party that the press reports and the register does not hold is not counted.',
      ],
    })
  })

  test('counted in, the House is the one a register that holds it has', async () => {
    const asked = { on: '2022-02-01', whip: true }
    const counting = { ...asked, withReports: true }
    const beside = await houseBesidePress(unaware, counting, await press(...crossing()))
    const { notes, reported, ...rest } = beside
    const { notes: _, ...held } = houseAnswer(register, asked)
    expect(rest).toEqual(held)
    expect(reported?.map(({ person }) => person)).toEqual(['Christian Wakeford'])
    expect(notes.join()).toContain(
      'Christian Wakeford (Bury South), Conservative → Labour, 2022-01-19; by 2 outlets',
    )
  })

  test.each(['2022-01-18', '2020-02-01', '2024-07-05', '2024-06-10'])(
    'on %s it bears on nothing',
    async (on) => {
      const beside = await houseBesidePress(unaware, { on, withReports: true }, await press(...crossing()))
      expect(beside.parties).toEqual(houseAnswer(unaware, { on }).parties)
      expect(beside.reported).toEqual([])
    },
  )

  test('rule 16: the register settles what it has an account of', async () => {
    const record = await press(logan())
    const beside = await houseBesidePress(register, { on: '2024-05-29', withReports: true }, record)
    expect(beside.parties).toEqual(houseAnswer(register, { on: '2024-05-29' }).parties)
    expect(beside.notes.join()).toContain(
      'not counted in: Mark Logan (Bolton North East), Conservative → Labour, 2024-05-29; the register has Conservative → Independent on 2024-05-29',
    )
  })

  test('rule 4: what is announced for a day to come is not done', async () => {
    const record = await press(crossing({ modality: 'announcedFuture' })[0])
    const beside = await houseBesidePress(unaware, { on: '2022-02-01', withReports: true }, record)
    expect(beside.reported).toEqual([])
    expect(beside.notes.join()).toContain('it is only announced')
  })

  describe('after the last day the register knows (rule 18)', () => {
    const last = '2022-01-10'
    const behind: Register = Object.create(unaware, {
      completeTo: { value: { ...register.completeTo, memberships: last, parties: last } },
    })

    test('nothing is given, but that something is reported', async () => {
      const beside = await houseBesidePress(behind, { on: '2022-02-01' }, await press(...crossing()))
      expect(beside).toMatchObject({ parties: [], vacant: null })
      expect(beside.notes.join()).toContain('1 change of party')
    })

    test('with reports it is the House last known and what is reported since', async () => {
      const asked = { on: '2022-02-01', withReports: true }
      const { parties, notes } = await houseBesidePress(behind, asked, await press(...crossing()))
      expect(parties).toEqual(houseAnswer(register, { on: '2022-02-01' }).parties)
      expect(notes.join()).toContain('This is the House of 2022-01-10 with the changes of party')
    })

    test.each([
      ['nothing is reported since', '2022-01-15'],
      ['no House lasts so long', '2025-02-01'],
    ])('with reports nothing either where %s', async (_, on) => {
      const beside = await houseBesidePress(behind, { on, withReports: true }, await press(...crossing()))
      expect(beside.parties).toEqual([])
    })

    test('without a day, a note says that more is reported later', async () => {
      const beside = await houseBesidePress(behind, {}, await press(...crossing()))
      expect(beside.on).toBe(last)
      expect(beside.notes).toContain(`1 change of party is reported after ${last}.`)
    })
  })

  test('as it was known on a day: what was read later is not counted', async () => {
    const asked = { on: '2022-02-01', known: '2022-02-01', withReports: true }
    expect((await houseBesidePress(unaware, asked, await press(...crossing()))).reported).toEqual([])
  })

  test('rule 14: where the register held nothing yet, what was reported by then is still given', async () => {
    const release = { release: 'one', date: '2999-01-01', completeTo: '', hash: '' }
    const unreleased: Register = Object.create(unaware, { releases: { value: [release] } })
    const asked = { on: '2022-02-01', known: '2998-12-31' }
    const { parties, reported, notes } = await houseBesidePress(unreleased, asked, await press(...crossing()))
    expect(parties).toEqual([])
    expect(reported?.map(({ person }) => person)).toEqual(['Christian Wakeford'])
    expect(notes[0]).toContain('first released on 2999-01-01')
    expect(notes[1]).toContain('Reported by then: Christian Wakeford')
  })

  test('rule 18: where nothing was read, that is said', async () => {
    const { notes, reported } = await houseBesidePress(
      register,
      { on: '2022-02-01', withReports: true },
      null,
    )
    expect(reported).toEqual([])
    expect(notes.join()).toContain('Nothing was read')
  })
})
