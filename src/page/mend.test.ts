import { describe, expect, it } from 'vitest'
import { mendPage } from './mend.ts'
import { plainPage } from './plain.ts'

const mend = (text: string) => mendPage(plainPage('page', text)).page.text

describe('text that came off badly', () => {
  it.each([
    ['soft hyphens', 'the Conser\u00advative mem\u00adber', 'the Conservative member'],
    ['marks of no width', 'Ann \u200bOther\u2060 MP', 'Ann Other MP'],
    ['ligatures', 'the ﬁrst oﬃce', 'the first office'],
    ['entities', 'Ann O&rsquo;Neill &amp; Co, &pound;5', 'Ann O’Neill & Co, £5'],
    ['entities escaped twice', 'Labour&amp;#8217;s &amp;amp; ours', 'Labour’s & ours'],
    ['numbers of windows-1252', 'Labour&#146;s', 'Labour’s'],
    [
      'letters in the wrong encoding',
      'â€œLabourâ€™s lossâ€\u009d â€“ Â£5 in SiÃ´n',
      '“Labour’s loss” – £5 in Siôn',
    ],
    ['the end of a closing mark lost', 'He said â€œnoâ€ to it', 'He said “no” to it'],
    ['control letters', 'Labour\u0092s \u0096 or not', 'Labour’s – or not'],
    ['other apostrophes', 'Labourʼs, O`Neill, O´Brien', 'Labour’s, O’Neill, O’Brien'],
    ['letters lost', 'Labour\ufffds \ufffdbig win\ufffd \ufffd \ufffd5', 'Labour’s “big win” – £5'],
    ['blanks that do not break', 'Ann\u00a0Other&nbsp;MP', 'Ann Other MP'],
    [
      'escapes of a record',
      '{"text": "He said \\"no\\" to it, and it\\u2019s so"}',
      '{"text": "He said “no” to it, and it’s so"}',
    ],
  ])('%s', (_what, printed, meant) => expect(mend(printed)).toBe(meant))

  it.each([
    'Marks & Spencer, R&D; Tom & Jerry',
    'an unknown &thing; and &#5;',
    'Siôn, naïve, Zürich, “quoted”, £5 – and so on…',
    'a `quoted` word, 5′ and 6′',
    'C:\\path and \\"escaped\\" outside a record',
  ])('is left as it came: %s', (text) => expect(mend(text)).toBe(text))

  it('gives the way back', () => {
    const text = 'x &amp; y\n\u200bAnn\u00ad Other&nbsp;\nof the ﬁrst part'
    const { page, back } = mendPage(plainPage('page', text))
    const came = page.lines.map(({ start, end }) => text.slice(back(start), back(end)))
    expect(came).toEqual(['x &amp; y', '\u200bAnn\u00ad Other&nbsp;', 'of the ﬁrst part'])
    const at = page.text.indexOf('part')
    expect(text.slice(back(at), back(at + 4))).toBe('part')
  })
})
