/** Every quotation is the part of its page that its offsets name, to the letter, on every page there is. @module */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { openPage } from '../src/page/open.ts'
import { isRefusal } from '../src/page/refusal.ts'
import { readPage } from '../src/pipeline.ts'
import { loadRegister } from '../src/register/load.ts'
import { brokenSpans } from './broken-spans.ts'

const register = loadRegister()

const FOLDERS = {
  'the examples': '../examples/',
  'the labelled pages': '../../shared/seeds/',
  'the reports for development': '../../shared/devset/reports/',
  'pages of the press as HTML': '../../shared/extraction/html/',
} as const

for (const [what, path] of Object.entries(FOLDERS)) {
  const folder = new URL(path, import.meta.url)
  if (!existsSync(folder)) {
    it.skip(`${what} are not beside this checkout, so their spans are not checked`, () => {})
    continue
  }
  describe(`spans of ${what}`, () => {
    const names = readdirSync(folder).filter((name) => /\.(?:txt|html)(?:\.gz)?$/.test(name))
    it.each(names)('%s', (name) => {
      const bytes = readFileSync(new URL(name, folder))
      const opened = openPage(name.replace(/\.gz$/, ''), name.endsWith('.gz') ? gunzipSync(bytes) : bytes)
      if (isRefusal(opened)) throw new Error(opened.message)
      expect(brokenSpans(readPage(opened, { register }, { date: null }))).toEqual([])
    })
  })
}
