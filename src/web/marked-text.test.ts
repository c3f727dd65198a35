/** Text with places marked: nothing lost, everything escaped, marks that overlap. @module */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePointSlices } from './code-point-slices.ts'
import { html } from './html.ts'
import { type Mark, markedText } from './marked-text.ts'
import { marksByBlock } from './marks-by-block.ts'

async function shown(
  text: string,
  marks: readonly Mark[],
  range = { start: 0, end: Array.from(text).length },
) {
  return String(await html`${markedText(codePointSlices(text), range, marks)}`)
}

function mark(start: number, end: number, kind = 'event', after: Mark['after'] = null): Mark {
  return { start, end, kind, after }
}

describe('markedText', () => {
  it.each([
    ['one mark', [mark(2, 4)], 'ab<mark class="event">cd</mark>ef'],
    [
      'marks side by side',
      [mark(0, 2), mark(2, 4)],
      '<mark class="event">ab</mark><mark class="event">cd</mark>ef',
    ],
    [
      'marks that overlap carry both kinds',
      [mark(0, 4), mark(2, 6, 'refuted')],
      '<mark class="event">ab</mark><mark class="event refuted">cd</mark><mark class="refuted">ef</mark>',
    ],
    ['a mark beyond the range is cut', [mark(4, 99)], 'abcd<mark class="event">ef</mark>'],
    ['an empty mark marks nothing', [mark(3, 3)], 'abcdef'],
    [
      'what follows a mark stands at its end',
      [mark(1, 3, 'refuted', html`<b>1</b>`)],
      'a<mark class="refuted">bc</mark><b>1</b>def',
    ],
  ])('%s', async (_, marks, expected) => {
    expect(await shown('abcdef', marks)).toBe(expected)
  })

  it('counts code points', async () => {
    expect(await shown('😀😀x😀', [mark(2, 3)])).toBe('😀😀<mark class="event">x</mark>😀')
  })

  it('shows all of the text, whatever the marks', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 })
    const marks = fc.array(fc.tuple(fc.nat(50), fc.nat(50), fc.constantFrom('event', 'refuted')))
    await fc.assert(
      fc.asyncProperty(text, marks, async (given, places) => {
        const all = places.map(([start, length, kind]) => mark(start, start + length, kind))
        const bare = (await shown(given, all)).replace(/<\/?mark[^>]*>/g, '')
        expect(bare).toBe(await shown(given, []))
      }),
    )
  })
})

describe('marksByBlock', () => {
  it('gives a mark to every block it touches and to no other', () => {
    const blocks = [
      { start: 0, end: 10 },
      { start: 11, end: 20 },
      { start: 21, end: 30 },
    ]
    const across = { start: 5, end: 15 }
    const last = { start: 25, end: 26 }
    const shared = marksByBlock(blocks, [last, across])
    expect(blocks.map((block) => shared.get(block))).toEqual([[across], [across], [last]])
  })
})
