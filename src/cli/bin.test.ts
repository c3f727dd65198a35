/** The bin as the system starts it: exit codes, streams, a reader that goes away. @module */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isNewEnough } from '../../bin/runtime.mjs'

const ROOT = join(import.meta.dirname, '..', '..')
const BIN = join(ROOT, 'bin', 'tellers.mjs')

function tellers(...argv: string[]) {
  const TELLERS_STORE = join(tmpdir(), 'tellers-nothing-read', 'record.sqlite')
  return spawnSync(process.execPath, [BIN, ...argv], {
    encoding: 'utf8',
    env: { ...process.env, TELLERS_STORE },
  })
}

describe('bin/tellers.mjs', () => {
  it('prints an answer on the output stream and nothing on the other', () => {
    const { status, stdout, stderr } = tellers('house', '--on', '2024-05-29', '--json')
    expect([status, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toMatchObject({ on: '2024-05-29', seats: 650 })
  })

  it('ends with 2 and a message on the error stream for a mistake', () => {
    const { status, stdout, stderr } = tellers('seat', 'xyzzyplugh')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^error: No constituency/)
  })

  it('serves until it is told to stop, and then ends with 0', async () => {
    const TELLERS_STORE = join(mkdtempSync(join(tmpdir(), 'tellers-serve-')), 'record.sqlite')
    const child = spawn(process.execPath, [BIN, 'serve'], {
      env: { ...process.env, PORT: '0', TELLERS_STORE },
    })
    const [said] = await once(child.stderr, 'data')
    const [url] = /http:\S+/.exec(String(said)) ?? []
    expect(url, String(said)).toBeDefined()
    expect((await fetch(url!)).status).toBe(200)
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  it('is quiet when its reader goes away', () => {
    const script = `"${process.execPath}" "${BIN}" elections --json | head -c 10; echo "\${PIPESTATUS[0]}"`
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(stdout).toMatch(/0\n$/)
  })
})

describe('the Node it needs', () => {
  it.each([
    ['20.20.2', false],
    ['22.17.9', false],
    ['22.18.0', true],
    ['24.0.0', true],
    ['101.1.0', true],
  ])('%s: %s', (version, enough) => {
    expect(isNewEnough(version)).toBe(enough)
  })
})
