/** What the press reports, from a record to what the questions print. @module */
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { logan, recordOf } from '../../answer/reported.test-support.ts'
import { captured } from '../captured-io.test-support.ts'

function folder(): string {
  return mkdtempSync(join(tmpdir(), 'tellers-reports-'))
}

const QUESTIONS = [
  ['house', '--on', '2024-05-29'],
  ['house', '--on', '2024-05-29', '--with-reports'],
  ['changes', '--since', '2024-05-01', '--until', '2024-06-01'],
  ['changes', '--with-reports'],
  ['seat', 'bolton ne', '--statements'],
  ['person', 'mark logan'],
  ['verify'],
]

describe('where nothing was ever read', () => {
  it.each(QUESTIONS)('%s %s: an answer, and no record is made by asking', async (...argv) => {
    const path = folder()
    const { code, err } = await captured(argv, { TELLERS_STORE: join(path, 'below', 'record.sqlite') })
    expect([code, err]).toEqual([0, ''])
    expect(readdirSync(path)).toEqual([])
  })

  it('an empty file is no record and stays empty', async () => {
    const path = join(folder(), 'record.sqlite')
    writeFileSync(path, '')
    const { code, out } = await captured(['changes', '--json'], { TELLERS_STORE: path })
    expect(code).toBe(0)
    expect(JSON.parse(out)).not.toHaveProperty('reported')
    expect(readdirSync(join(path, '..'))).toEqual(['record.sqlite'])
  })

  it('a file that is no record is a fault, which is said', async () => {
    const path = join(folder(), 'record.sqlite')
    writeFileSync(path, 'these are the words of some other file altogether')
    const { code, out, err } = await captured(['house'], { TELLERS_STORE: path })
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('cannot be opened')
  })
})

describe('after reading', () => {
  let env: { readonly TELLERS_STORE: string }
  const asked = async (...argv: string[]) => {
    const { code, out, err } = await captured(argv, env)
    expect([code, err]).toEqual([0, ''])
    return argv.includes('--json') ? JSON.parse(out) : out
  }

  beforeAll(async () => {
    const record = await recordOf([logan()])
    env = { TELLERS_STORE: record.path }
    await record.close()
  })

  it('changes lists it apart, with its sentence and what the register has', async () => {
    const { changes, reported } = await asked(
      'changes',
      '--from',
      'tories',
      '--since',
      '2024-05-28',
      '--json',
    )
    expect(changes.map(({ toParty }: { toParty: string }) => toParty)).toContain('Independent')
    expect(reported).toMatchObject([
      { source: 'reported', person: 'Mark Logan', toParty: 'Labour', independent: 1 },
    ])
    const text = await asked('changes', '--since', '2024-05-28', '--until', '2024-05-30')
    expect(text).toContain('Reported by the press, not in the register\n  2024-05-29  Mark Logan')
    expect(text).toContain('the register has Conservative → Independent on 2024-05-29')
    expect(text).toMatch(/ {4}“Mark Logan is leaving the Conservatives/)
  })

  it('changes --with-reports counts it in, marked', async () => {
    const { changes } = await asked(
      'changes',
      '--to',
      'labour',
      '--since',
      '2024-04-01',
      '--until',
      '2024-05-30',
      '--with-reports',
      '--json',
    )
    const marked = changes.filter(({ source }: { source?: string }) => source === 'reported')
    expect(marked.map(({ person }: { person: string }) => person)).toEqual(['Mark Logan'])
  })

  it('house says what it leaves out, and with reports why', async () => {
    expect(await asked('house', '--on', '2024-05-29')).toContain('1 change of party that the press reports')
    expect(await asked('house', '--on', '2024-05-29', '--with-reports')).toContain(
      'Reported and not counted in: Mark Logan',
    )
  })

  it('seat and person list what is reported; rule 17: what someone said only with --statements', async () => {
    for (const question of [
      ['seat', 'bolton north east'],
      ['person', 'mark logan'],
    ]) {
      const text = await asked(...question)
      expect(text).toContain('\nReported by the press\n  Mark Logan goes over from Conservative to Labour')
      expect(text).toContain('three.example, 2024-05-30')
      expect(text).not.toContain('audience of one')
    }
    expect(await asked('person', 'mark logan', '--statements')).toContain('audience of one')
  })
})
