import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { FaultError } from '../base/error.ts'
import { dorries, pageOf, wakeford } from './page-of.test-support.ts'
import { openRecord } from './record.ts'
import { TABLES } from './schema.ts'

const folder = mkdtempSync(join(tmpdir(), 'tellers-faults-'))
let made = 0
const fresh = () => join(folder, `${made++}.sqlite`)

function faultOf(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    expect(error).toBeInstanceOf(FaultError)
    return (error as Error).message
  }
  throw new Error('nothing went wrong')
}

describe('a path that cannot be opened', () => {
  test.each([
    [
      'a text file',
      () => 'Mr Speaker, sir',
      /found a text file beginning "Mr Speaker, sir", expected a record of Tellers/,
    ],
    ['a gzip file', () => gzipSync('x'), /found a gzip file/],
    ['some bytes', () => Buffer.from([1, 2, 3, 0xff]), /found a file of unknown format/],
  ])('%s says what was found, and is left as it was', (_, bytes, message) => {
    const path = fresh()
    writeFileSync(path, bytes())
    const before = readFileSync(path)
    const said = faultOf(() => openRecord(path))
    expect(said).toMatch(message)
    expect(said).toContain(path)
    expect(said).toContain('TELLERS_STORE')
    expect(readFileSync(path)).toEqual(before)
  })

  test('the SQLite file of another program is left as it was', () => {
    const path = fresh()
    const other = new DatabaseSync(path)
    other.exec('create table recipes (name text)')
    other.close()
    const before = readFileSync(path)
    expect(faultOf(() => openRecord(path))).toMatch(/SQLite file of another program, with tables recipes/)
    expect(readFileSync(path)).toEqual(before)
  })

  test('a folder, and a path under a file', () => {
    const path = fresh()
    mkdirSync(path)
    expect(faultOf(() => openRecord(path))).toContain('found a folder')
    const file = fresh()
    writeFileSync(file, '')
    const said = faultOf(() => openRecord(join(file, 'deep', 'tellers.sqlite')))
    expect(said).toContain(file)
    expect(said).toContain('What to do')
  })

  test.skipIf(!existsSync('/proc'))('a place where no folder can be made', () => {
    expect(faultOf(() => openRecord('/proc/none/tellers.sqlite'))).toContain('/proc/none/tellers.sqlite')
  })

  test('a store of a later version', async () => {
    const path = fresh()
    await openRecord(path).close()
    const later = new DatabaseSync(path)
    later.exec('pragma user_version = 99')
    later.close()
    expect(faultOf(() => openRecord(path))).toMatch(/later version of Tellers \(schema 99/)
  })
})

test('a store that lost its tables says so when it is written', async () => {
  const path = fresh()
  const record = openRecord(path)
  const other = new DatabaseSync(path)
  other.exec('drop table notices; drop table sightings')
  other.close()
  const failure = record.add(pageOf('a.txt', [wakeford()]))
  await expect(failure).rejects.toThrow(FaultError)
  await expect(failure).rejects.toThrow(path)
  await record.close()
})

test('the same folder and file are made where there are none', async () => {
  const path = join(folder, 'new', 'folder', 'tellers.sqlite')
  const record = openRecord(path)
  expect(await record.reports()).toEqual([])
  await record.close()
})

test('rule 14: reading a page twice leaves every table as it was, byte for byte', async () => {
  const path = fresh()
  const record = openRecord(path)
  const rows = () => {
    const file = new DatabaseSync(path, { readOnly: true })
    const all = TABLES.map((table) => file.prepare(`select rowid, * from ${table}`).all())
    file.close()
    return JSON.stringify(all)
  }
  await record.add(pageOf('a.txt', [wakeford(), dorries()]))
  const before = rows()
  await record.add(pageOf('a.txt', [wakeford(), dorries()]))
  expect(rows()).toBe(before)
  await record.close()
})

test.each(TABLES)('rule 14: the store refuses to change or delete a row of %s', async (table) => {
  const path = fresh()
  const record = openRecord(path)
  const page = pageOf('a.txt', [wakeford()])
  await record.add(page)
  await record.addNotice({
    kind: 'correction',
    article: page.articles[0]?.id ?? '',
    text: 'The day was a Wednesday.',
  })
  await record.close()
  const file = new DatabaseSync(path)
  const column = String(file.prepare(`select * from ${table}`).columns()[0]?.name)
  expect(() => file.exec(`delete from ${table}`)).toThrow(/only ever added to/)
  expect(() => file.exec(`update ${table} set ${column} = 'x'`)).toThrow(/only ever added to/)
  file.close()
})

describe('verify', () => {
  /** Changes the store behind its back. */
  async function tampered(sql: string) {
    const path = fresh()
    const record = openRecord(path)
    await record.add(pageOf('a.txt', [wakeford({ toParty: 'Independent' } as never)]))
    await record.add(pageOf('a.txt', [wakeford()]))
    const file = new DatabaseSync(path, { enableForeignKeyConstraints: false })
    const triggers = file.prepare("select name from sqlite_schema where type = 'trigger'").all()
    file.exec(triggers.map(({ name }) => `drop trigger ${name};`).join(''))
    file.exec(sql)
    file.close()
    const { checked, breaks } = await record.verify()
    await record.close()
    expect(checked).toBeGreaterThan(0)
    return breaks
  }

  test('finds nothing in a store only ever added to', async () => {
    expect(await tampered('')).toEqual([])
  })

  test.each([
    ['record.content', "update entries set content = replace(content, 'Labour', 'Reform UK')"],
    ['record.content', "update texts set text = replace(text, '402', '420')"],
    ['record.span', `update sightings set evidence = replace(evidence, '"start":', '"start":1')`],
    ['record.evidence', "update sightings set evidence = '[]'"],
    ['record.evidence', 'delete from sightings'],
    ['record.supersedes', 'update sightings set supersedes = entry where supersedes is not null'],
    ['record.supersedes', "update readings set supersedes = 'reading:none' where supersedes is not null"],
    [
      'record.dates',
      "update readings set recorded_at = '2001-01-01T00:00:00.000Z' where supersedes is not null",
    ],
    ['record.dates', "update entries set earliest = '2030-01-01' where earliest is not null"],
    ['record.storage', 'delete from articles'],
    [
      'record.private',
      "insert into notices select 'notice:1', article, id, 'release', '', recorded_at from entries limit 1",
    ],
  ])('finds %s after: %s', async (rule, sql) => {
    const breaks = await tampered(sql)
    const found = breaks.filter((each) => each.rule === rule)
    expect(found.length).toBeGreaterThan(0)
    expect(found[0]?.rows.length).toBeGreaterThan(0)
  })
})

test('half a surrogate pair on a page does no harm', async () => {
  const record = openRecord(fresh())
  await record.add(pageOf('a.txt', [wakeford()], 'Half a sign: \ud83d.'))
  expect((await record.verify()).breaks).toEqual([])
  await record.close()
})
