import { afterEach, describe, expect, test } from 'vitest'
import type { PressRecord } from '../record/press-record.ts'
import { loadRegister } from '../register/load.ts'
import { changesBesidePress } from './changes.ts'
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

describe('changes beside the press', () => {
  test('without a record nothing is said of reports', async () => {
    expect((await changesBesidePress(register, {}, null)).reported).toBeUndefined()
  })

  test('what the register does not hold is listed apart, once, with who says so', async () => {
    const asked = { since: '2022-01-01', until: '2022-02-01' }
    const answer = await changesBesidePress(unaware, asked, await press(...crossing()))
    expect(answer.changes.map(({ person }) => person)).not.toContain('Christian Wakeford')
    expect(answer.reported).toHaveLength(1)
    expect(answer.reported?.[0]).toMatchObject({
      source: 'reported',
      date: '2022-01-19',
      person: 'Christian Wakeford',
      constituency: 'Bury South',
      fromParty: 'Conservative',
      toParty: 'Labour',
      kind: 'defection',
      sitting: true,
      independent: 2,
      status: 'corroborated',
      record: 'adds',
      register: null,
    })
    expect(answer.reported?.[0]?.articles).toHaveLength(2)
    expect(answer.reported?.[0]?.said.map(({ exact }) => exact)).toContain(
      'the Tory MP for Bury South left his party',
    )
  })

  test('rule 16: what the register holds is not listed, whatever was made of it when it was read', async () => {
    expect((await changesBesidePress(register, {}, await press(...crossing()))).reported).toEqual([])
    const agreeing = await press(...crossing({ record: 'agrees' }))
    expect((await changesBesidePress(unaware, {}, agreeing)).reported).toEqual([])
  })

  test('counted in, it stands in its place, marked, and is not listed apart', async () => {
    const record = await press(...crossing())
    const asked = {
      from: 'tories',
      to: 'labour',
      since: '2020-01-01',
      until: '2024-05-30',
      withReports: true,
    }
    const { changes, reported, notes } = await changesBesidePress(unaware, asked, record)
    expect(changes.map((change) => [change.person, 'source' in change])).toEqual([
      ['Christian Wakeford', true],
      ['Dan Poulter', false],
      ['Natalie Elphicke', false],
    ])
    expect(changes.every(({ citations }) => citations.length > 0)).toBe(true)
    expect(reported).toBeUndefined()
    expect(notes.join()).toContain('1 of these is only reported by the press')
  })

  test.each([
    [{ from: 'labour' }, 0],
    [{ to: 'labour' }, 1],
    [{ kind: 'left party' }, 0],
    [{ since: '2022-01-20' }, 0],
    [{ until: '2022-01-19' }, 1],
  ])('the filters are those of the register: %j', async (asked, number) => {
    const answer = await changesBesidePress(unaware, asked, await press(...crossing()))
    expect(answer.reported).toHaveLength(number)
  })

  test('a leaving told by one paper and a joining told by another are one change', async () => {
    const leaving = { type: 'resignationFromParty', toParty: 'Independent' } as const
    const record = await press(...crossing(leaving, { date: '2022-01-19', datePrecision: 'day' }))
    const { reported } = await changesBesidePress(unaware, {}, record)
    expect(reported?.map(({ kind, toParty, independent }) => [kind, toParty, independent])).toEqual([
      ['defection', 'Labour', 2],
    ])
  })

  test('rule 2: beside a change that the register has otherwise stands what it has', async () => {
    const { reported } = await changesBesidePress(register, {}, await press(logan()))
    expect(reported?.[0]).toMatchObject({
      person: 'Mark Logan',
      toParty: 'Labour',
      announced: '2024-05-30',
      status: 'reported',
      register: { date: '2024-05-29', fromParty: 'Conservative', toParty: 'Independent' },
    })
  })

  test.each([
    ['a denial elsewhere', { modality: 'denial', asserted: false }, 'disputed'],
    ['recalling it elsewhere', { modality: 'recap', asserted: false }, 'corroborated'],
  ] as const)('with %s it is so marked', async (_, change, status) => {
    const { reported } = await changesBesidePress(unaware, {}, await press(...crossing({}, change)))
    expect(reported?.map((each) => each.status)).toEqual([status])
  })

  test('what is told only as a rumour or as background is no change', async () => {
    const recap = await press(crossing({ modality: 'recap', asserted: false })[0])
    expect((await changesBesidePress(unaware, {}, recap)).reported).toEqual([])
    const rumour = await press(crossing({ modality: 'speculation', asserted: false })[0])
    expect((await changesBesidePress(unaware, {}, rumour)).reported).toEqual([])
  })

  test('rule 17: what was taken down is not told, until it is reinstated', async () => {
    const record = await press(logan())
    const [article] = await record.articles()
    await record.addNotice({ kind: 'takedown', article: article!.id, text: 'under complaint' })
    expect((await changesBesidePress(register, {}, record)).reported).toEqual([])
  })
})
