/** Rule 14: what a release held can be rebuilt to the letter, and is answered from. @module */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { changesAnswer } from '../src/answer/changes.ts'
import { electionAnswer } from '../src/answer/election.ts'
import { houseAnswer } from '../src/answer/house.ts'
import { loadRegister } from '../src/register/load.ts'
import { TABLES_FOLDER } from './csv.ts'
import { keepRecorded, recordedIn } from './releases.ts'

function copy(): URL {
  const folder = mkdtempSync(join(tmpdir(), 'tellers-releases-'))
  cpSync(fileURLToPath(TABLES_FOLDER), folder, { recursive: true })
  const url = pathToFileURL(`${folder}/`)
  writeFileSync(new URL('releases.csv', url), 'release,date,completeTo,hash\n')
  writeFileSync(new URL('corrections.csv', url), 'release,table,change,line,row\n')
  return url
}

function edit(folder: URL, table: string, change: (text: string) => string): void {
  const file = new URL(`${table}.csv`, folder)
  const before = readFileSync(file, 'utf8')
  const after = change(before)
  expect(after).not.toBe(before)
  writeFileSync(file, after)
}

/** Two releases: as it is, and without Christian Wakeford's joining Labour. */
function released(): URL {
  const folder = copy()
  keepRecorded(folder, recordedIn(folder), 'one', '2030-01-01')
  const first = recordedIn(folder)
  edit(folder, 'affiliations', (text) =>
    text
      .split('\n')
      .filter((row) => !row.startsWith('person:christian-wakeford,party:labour,,2022-01-19'))
      .join('\n'),
  )
  keepRecorded(folder, first, 'two', '2030-02-01')
  return folder
}

describe('releases of the register', () => {
  it('rule 14: what each held is answered for the days until the next', () => {
    const register = loadRegister(released())
    const moves = (known?: string) =>
      changesAnswer(register, {
        from: 'Conservative',
        to: 'Labour',
        since: '2022-01-01',
        until: '2022-12-31',
        known,
      })
    expect(moves('2030-01-01').changes.map(({ person }) => person)).toContain('Christian Wakeford')
    expect(moves('2030-01-31').notes[0]).toContain('release one of 2030-01-01')
    expect(moves('2030-02-01').changes).toEqual([])
    expect(moves().changes).toEqual([])
  })

  it('rule 18: before the first nothing was held, and nothing is guessed', () => {
    const register = loadRegister(released())
    const house = houseAnswer(register, { on: '2023-01-01', known: '2029-12-31' })
    expect(house).toMatchObject({ seats: null, vacant: null, parties: [], chair: [], completeTo: {} })
    expect(house.notes).toEqual([
      'Nothing was held on 2029-12-31: the register was first released on 2030-01-01, as one.',
    ])
    expect(changesAnswer(register, { known: '2029-12-31' }).changes).toEqual([])
    expect(() => electionAnswer(register, { seat: 'Dover', on: '2019-12-12', known: '2029-12-31' })).toThrow(
      /Nothing was held/,
    )
  })

  it('a row changed since the newest release is counted in, and said', () => {
    const folder = released()
    const before = recordedIn(folder)
    edit(folder, 'people', (text) => text.replace(',Diane Abbott,', ',Diane Julie Abbott,'))
    keepRecorded(folder, before, null)
    const register = loadRegister(folder)
    expect(register.people.get('person:diane-abbott')?.name).toBe('Diane Julie Abbott')
    expect(register.heldOn('2030-01-15')?.people.get('person:diane-abbott')?.name).toBe('Diane Abbott')
    expect(houseAnswer(register, { known: '2030-03-01' }).notes.join(' ')).toContain(
      '2 rows that came or went',
    )
    expect(recordedIn(folder).newest).toEqual(before.newest)
  })

  it('refuses tables its corrections were not made for, and a version twice', () => {
    const folder = released()
    expect(() => keepRecorded(folder, recordedIn(folder), 'two')).toThrow(/made on 2030-02-01/)
    edit(folder, 'people', (text) => text.replace(',Diane Abbott,', ',Diane Julie Abbott,'))
    expect(() => recordedIn(folder)).toThrow(/do not belong together/)
  })
})
