import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openRecord } from './record.ts'

const folder = mkdtempSync(join(tmpdir(), 'tellers-processes-'))
const PROGRAM = join(import.meta.dirname, 'writer.test-support.ts')

interface Writer {
  readonly process: ChildProcess
  /** Pages it said it had recorded. */
  readonly said: () => readonly string[]
  readonly over: Promise<unknown[]>
}

function writer(path: string, ...numbers: readonly number[]): Writer {
  const process_ = spawn(process.execPath, ['--no-warnings', PROGRAM, path, ...numbers.map(String)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let heard = ''
  process_.stdout?.setEncoding('utf8').on('data', (part: string) => (heard += part))
  return { process: process_, said: () => heard.split('\n').slice(0, -1), over: once(process_, 'close') }
}

async function contents(path: string) {
  const record = openRecord(path)
  const found = {
    pages: (await record.articles()).flatMap(({ pages }) => pages.flatMap(({ sources }) => sources)).sort(),
    reports: (await record.reports()).length,
    breaks: (await record.verify()).breaks,
  }
  await record.close()
  return found
}

test('killed while a page is being written, the store holds the pages before it and nothing of that one', async () => {
  const path = join(folder, 'killed.sqlite')
  const { said, over } = writer(path, 0, 10, 4)
  const [code, signal] = await over
  expect([code, signal]).toEqual([null, 'SIGKILL'])
  expect(said()).toEqual(['0', '1', '2', '3'])
  expect(await contents(path)).toEqual({
    pages: ['0.txt', '1.txt', '2.txt', '3.txt'],
    reports: 4,
    breaks: [],
  })
})

test('killed at any moment, the store is whole and holds every page it said it had', async () => {
  const path = join(folder, 'shot.sqlite')
  for (const pages of [3, 20]) {
    const { process: shot, said, over } = writer(path, 0, 100_000)
    while (said().length < pages) await once(shot.stdout as NonNullable<ChildProcess['stdout']>, 'data')
    shot.kill('SIGKILL')
    await over
    const held = await contents(path)
    expect(held.breaks).toEqual([])
    expect(held.pages).toEqual(expect.arrayContaining(said().map((page) => `${page}.txt`)))
    expect(held.reports).toBe(held.pages.length)
  }
})

test('two processes make one store and write the same pages into it', async () => {
  const path = join(folder, 'shared.sqlite')
  const writers = [writer(path, 0, 60), writer(path, 30, 90), writer(path, 0, 60)]
  const ends = await Promise.all(writers.map(({ over }) => over))
  expect(ends.map(([code]) => code)).toEqual([0, 0, 0])
  const held = await contents(path)
  expect(held.breaks).toEqual([])
  expect(held.reports).toBe(90)
  expect(held.pages).toHaveLength(90)
})
