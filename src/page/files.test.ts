import { chmodSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PAGE_BYTES_LIMIT } from './limit.ts'
import { readPages } from './read.ts'
import { isRefusal } from './refusal.ts'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'))
  mkdirSync(join(folder, 'deep', 'er'), { recursive: true })
  mkdirSync(join(folder, 'empty'))
  writeFileSync(join(folder, 'b.txt'), 'Bee')
  writeFileSync(join(folder, 'deep', 'a.html'), '<p>Ay</p>')
  writeFileSync(join(folder, 'deep', 'er', 'c.HTM'), '<p>Sea</p>')
  writeFileSync(join(folder, 'deep', 'notes.md'), 'not a page')
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Texts of pages and messages of refusals, with the folder taken out. */
async function read(...paths: string[]): Promise<readonly string[]> {
  const outcomes: string[] = []
  for await (const outcome of readPages(paths)) {
    outcomes.push(isRefusal(outcome) ? outcome.message.replaceAll(`${folder}/`, '') : outcome.text)
  }
  return outcomes
}

test('a folder gives the pages below it, sorted', async () => {
  expect(await read(folder)).toEqual(['Bee', 'Ay', 'Sea'])
})

test('a file named by the caller is read whatever its name', async () => {
  expect(await read(join(folder, 'deep', 'notes.md'))).toEqual(['not a page'])
})

test('paths that fail say why, and the others go on', async () => {
  expect(await read(join(folder, 'gone.txt'), join(folder, 'empty'), join(folder, 'b.txt'))).toEqual([
    'gone.txt: found nothing at that path; expected a file, a folder or - for standard input',
    'empty: found a folder without pages; expected files ending in .txt, .html or .htm',
    'Bee',
  ])
})

test('a file over the limit is refused before it is read', async () => {
  const path = join(folder, 'large')
  writeFileSync(path, '')
  truncateSync(path, PAGE_BYTES_LIMIT * 50)
  expect(await read(path)).toEqual([
    `large: found ${PAGE_BYTES_LIMIT * 50} bytes; expected at most ${PAGE_BYTES_LIMIT} bytes a page`,
  ])
})

test.skipIf(process.getuid?.() === 0)(
  'a file that may not be read is refused (skipped for the superuser, who may)',
  async () => {
    const path = join(folder, 'secret')
    writeFileSync(path, 'x')
    chmodSync(path, 0)
    expect(await read(path)).toEqual([
      'secret: found a file that may not be read (permission denied); expected a text or HTML page',
    ])
  },
)
