import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { storePath } from './store-path.ts'

function packageAt(name: string, ...folders: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'tellers-root-'))
  writeFileSync(join(root, 'package.json'), JSON.stringify({ name }))
  for (const folder of folders) mkdirSync(join(root, folder))
  return root
}

describe('storePath', () => {
  test('what TELLERS_STORE says comes first', () => {
    const packageRoot = packageAt('tellers', '.git')
    expect(storePath({ env: { TELLERS_STORE: 'mine.sqlite' }, packageRoot })).toBe('mine.sqlite')
  })

  test('a checkout keeps its own', () => {
    for (const sign of ['.git', 'src']) {
      const packageRoot = packageAt('tellers', sign)
      expect(storePath({ env: {}, packageRoot })).toBe(join(packageRoot, '.tellers', 'tellers.sqlite'))
    }
  })

  test.each([
    ['linux', {}, '/home/ada/.local/share/tellers/tellers.sqlite'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/tellers/tellers.sqlite'],
    ['darwin', {}, '/home/ada/Library/Application Support/tellers/tellers.sqlite'],
    ['win32', { LOCALAPPDATA: '/local' }, '/local/tellers/tellers.sqlite'],
  ] as const)('installed, on %s with %o, in the data folder of its user', (platform, env, expected) => {
    for (const packageRoot of [packageAt('tellers'), packageAt('another', 'src')]) {
      expect(storePath({ env, packageRoot, platform, home: '/home/ada' })).toBe(expected)
    }
  })
})
