import { afterEach, describe, expect, test } from 'vitest'
import type { PressRecord } from '../record/press-record.ts'
import { loadRegister } from '../register/load.ts'
import { personBesidePress } from './person.ts'
import { crossing, logan, recordOf } from './reported.test-support.ts'
import { seatBesidePress } from './seat.ts'

const register = loadRegister()
const opened: PressRecord[] = []

async function press(...pages: Parameters<typeof recordOf>[0]) {
  const record = await recordOf(pages)
  opened.push(record)
  return record
}

afterEach(async () => {
  for (const record of opened.splice(0)) await record.close()
})

describe('a person and a seat beside the press', () => {
  test('rule 15: each report has its sentence, and where it stands', async () => {
    const { reports } = await personBesidePress(register, { name: 'mark logan' }, await press(logan()))
    expect(reports).toEqual([
      expect.objectContaining({
        type: 'defection',
        person: 'Mark Logan',
        date: '2024-05-29',
        published: '2024-05-30',
        outlet: 'three.example',
        source: 'https://three.example/logan',
        exact: 'Mark Logan is leaving the Conservatives and wants people to vote Labour in July.',
        asserted: true,
        record: 'adds',
      }),
    ])
    expect(reports[0]).not.toHaveProperty('evidence')
  })

  test('those of every seat of the name, latest published first', async () => {
    const record = await press(crossing()[0], [
      'a.txt',
      {
        body: 'The contest in Bury South was the closest of all in December 2019.',
        published: { date: '2024-07-10', basis: 'given' },
        events: [
          {
            type: 'candidacy',
            constituency: 'Bury South',
            constituencyId: 'seat:bury-south-2024',
            quote: 'Bury South',
          },
        ],
      },
    ])
    const { reports } = await seatBesidePress(register, { name: 'bury south' }, record)
    expect(reports.map(({ published, outlet, source }) => [published, outlet, source])).toEqual([
      ['2024-07-10', null, 'a.txt'],
      ['2022-01-19', 'one.example', 'https://one.example/crossing'],
    ])
  })

  test('rule 17: statements only where they are asked for, and nothing that was taken down', async () => {
    const record = await press(logan())
    const asked = { name: 'mark logan', statements: true }
    const types = async () =>
      (await personBesidePress(register, asked, record)).reports.map(({ type }) => type).toSorted()
    expect(await types()).toEqual(['defection', 'statement'])
    const [article] = await record.articles()
    await record.addNotice({ kind: 'takedown', article: article!.id, text: 'under complaint' })
    expect(await types()).toEqual([])
  })

  test('where nothing was read there are none', async () => {
    expect((await personBesidePress(register, { name: 'mark logan' }, null)).reports).toEqual([])
    expect((await seatBesidePress(register, { name: 'bury south' }, null)).reports).toEqual([])
  })
})
