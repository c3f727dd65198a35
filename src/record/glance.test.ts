import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { mayReport } from './glance.ts'
import { pageOf, wakeford } from './page-of.test-support.ts'
import { openRecord } from './record.ts'

const folder = mkdtempSync(join(tmpdir(), 'tellers-glance-'))
const types = ['defection', 'whipSuspended'] as const
const since = '2019-12-12'

async function stored(name: string, event: Parameters<typeof wakeford>[0]): Promise<string> {
  const record = openRecord(join(folder, name))
  await record.add(pageOf('a.txt', [wakeford(event)]))
  await record.close()
  return record.path
}

describe('a glance into the store', () => {
  test('sees what is told as news and the register did not hold, in its time and of its type', async () => {
    const path = await stored('adds.sqlite', { record: 'adds' })
    expect(mayReport(path, { types, since })).toBe(true)
    expect(mayReport(path, { types, since: '2022-01-19', until: '2022-01-19' })).toBe(true)
    expect(mayReport(path, { types, since: '2022-01-20' })).toBe(false)
    expect(mayReport(path, { types, since, until: '2022-01-18' })).toBe(false)
    expect(mayReport(path, { types: ['whipSuspended'], since })).toBe(false)
    expect(readdirSync(folder)).toEqual(['adds.sqlite'])
  })

  test('passes over what the register holds, and what is told as background', async () => {
    expect(mayReport(await stored('agrees.sqlite', { record: 'agrees' }), { types, since })).toBe(false)
    const recalled = { record: 'adds', modality: 'recap', asserted: false } as const
    expect(mayReport(await stored('recap.sqlite', recalled), { types, since })).toBe(false)
  })

  test('leaves a file that is no record to those who open it', () => {
    const path = join(folder, 'other.sqlite')
    writeFileSync(path, 'some other file, long enough to be taken for one with a header of its own')
    expect(mayReport(path, { types, since })).toBe(true)
    expect(mayReport(folder, { types, since })).toBe(true)
  })
})
