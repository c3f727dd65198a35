import { describe, expect, test } from 'vitest'
import { decode, decodeMarkup } from './decode.ts'
import { readHtml } from './html.ts'

const bytes = (...parts: (string | readonly number[] | Uint8Array)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

describe('text', () => {
  test.each([
    ['UTF-8', bytes('“Yes”'), '“Yes”'],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], 'Yes'), 'Yes'],
    ['UTF-16', bytes([0xff, 0xfe], Buffer.from('Ynys Môn', 'utf16le')), 'Ynys Môn'],
    ['windows-1252', bytes([0x93], 'Yes', [0x94], ' for ', [0xa3], '5'), '“Yes” for £5'],
    ['UTF-8 cut in the middle of a letter', bytes('“Yes” “no', [0xe2, 0x80]), '“Yes” “no\ufffd'],
    ['one stray control character', bytes('word '.repeat(50), [0]), `${'word '.repeat(50)}\0`],
  ])('%s', (_name, input, text) => expect(decode(input, 'text/plain')).toEqual({ text }))
})

describe('HTML', () => {
  test.each([
    ['a declared charset', bytes('<meta charset="iso-8859-2">', [0xb1]), 'ą'],
    ['a charset that is declared wrongly', bytes('<meta charset="iso-8859-1">“'), '“'],
    ['a charset nobody knows', bytes('<meta charset="klingon">', [0x93]), '“'],
    ['UTF-8 declared and not meant', bytes('<meta charset="utf-8">', [0x93]), '“'],
  ])('%s', (_name, input, last) => {
    const decoded = decodeMarkup(input)
    if ('problem' in decoded) throw new Error(decoded.problem)
    expect(decoded.utf8.toString().endsWith(last)).toBe(true)
  })
})

test.each([
  ['a PDF file', bytes('%PDF-1.7\n')],
  ['a gzip file', bytes([0x1f, 0x8b, 8, 0])],
  ['a PNG image', bytes([0x89], 'PNG\r\n')],
  ['binary data', bytes([0, 1, 2, 3, 4, 5, 6, 7])],
])('%s is refused', (problem, input) => {
  expect(decode(input, 'text/plain')).toEqual({ problem })
  expect(decodeMarkup(input)).toEqual({ problem })
})

test('markup in any encoding is read as the letters it stands for, in text, attributes and scripts', () => {
  const html = '<title>Siân’s seat</title><p class="é">Môn &amp; Gŵyr – “£5”</p>'
  const read = (input: Uint8Array) => {
    const decoded = decodeMarkup(input)
    if ('problem' in decoded) throw new Error(decoded.problem)
    return readHtml(decoded.utf8)
  }
  const plain = read(Buffer.from(html))
  expect(plain.metadata.title).toBe('Siân’s seat')
  expect(plain.lines[0]?.path).toEqual(['p.é'])
  expect(plain.text).toBe('Môn & Gŵyr – “£5”')
  expect(read(bytes([0xef, 0xbb, 0xbf], html))).toEqual(plain)
  expect(read(bytes([0xff, 0xfe], Buffer.from(html, 'utf16le')))).toEqual(plain)
})
