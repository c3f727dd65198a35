/** Pages that no press prints: whatever comes, it is read to the end, and every span names the text it quotes. @module */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openPage } from '../src/page/open.ts'
import { isRefusal } from '../src/page/refusal.ts'
import { readPage } from '../src/pipeline.ts'
import { loadRegister } from '../src/register/load.ts'
import { brokenSpans } from './broken-spans.ts'

const register = loadRegister()
const EXAMPLES = new URL('../examples/', import.meta.url)
const stories = readdirSync(EXAMPLES)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, EXAMPLES), 'utf8'))

/** What is wrong with the page read from `bytes`: nothing, for one that is refused too. */
function problemsOf(name: string, bytes: Uint8Array): string[] {
  const page = openPage(name, bytes)
  return isRefusal(page) ? [] : brokenSpans(readPage(page, { register }, { date: null }))
}

const whole = (text: string) => problemsOf('page.txt', Buffer.from(text))
const name = fc.constantFrom('page.txt', 'page.html')
const story = fc.constantFrom(...stories)

describe('reading', () => {
  it('takes random bytes', () => {
    fc.assert(
      fc.property(name, fc.uint8Array({ maxLength: 4_000 }), (as, bytes) => {
        expect(problemsOf(as, bytes)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('takes pages cut off anywhere, in the middle of a character too', () => {
    fc.assert(
      fc.property(name, story, fc.double({ min: 0, max: 1, noNaN: true }), (as, text, share) => {
        const bytes = Buffer.from(text)
        expect(problemsOf(as, bytes.subarray(0, Math.floor(bytes.length * share)))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('takes the lines and the words of several pages in any order', () => {
    const parts = (separator: RegExp) =>
      fc.shuffledSubarray(stories.flatMap((text) => text.split(separator)).filter((part) => part !== ''))
    fc.assert(
      fc.property(parts(/\n+/), (lines) => {
        expect(whole(lines.join('\n'))).toEqual([])
      }),
      { numRuns: 30 },
    )
    fc.assert(
      fc.property(parts(/\s+/), (words) => {
        expect(whole(words.join(' '))).toEqual([])
      }),
      { numRuns: 10 },
    )
  })

  it('takes a page with characters of other planes, marks and controls sown into it', () => {
    const seed = fc.constantFrom(
      '\u{1F3F4}',
      '\u0301',
      '\u200b',
      '\u00ad',
      '\0',
      '\ufeff',
      '\u2028',
      '“',
      ')',
      '&amp;',
      '<p>',
    )
    fc.assert(
      fc.property(story, fc.array(fc.tuple(fc.nat(), seed), { maxLength: 40 }), (text, sown) => {
        let page = text
        for (const [at, what] of sown)
          page = page.slice(0, at % page.length) + what + page.slice(at % page.length)
        expect(whole(page)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    ['one word', 'a'.repeat(1_000_000)],
    ['one sentence', `${'Labour has held the seat and '.repeat(35_000)}lost it.`],
    ['one quotation that never ends', `“${'I have left the party. '.repeat(43_000)}`],
    ['marks', '“(['.repeat(333_000)],
  ])('takes a line of a million characters: %s', (_, line) => {
    expect(whole(line)).toEqual([])
  })
})
