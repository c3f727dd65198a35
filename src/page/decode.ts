/** From bytes to text: byte order mark, declared charset, UTF-8 where it fits, else windows-1252. @module */
import { isUtf8 } from 'node:buffer'
import type { MediaType } from './page.ts'

/** The text, or what was found in place of one. */
export type Decoded = { readonly text: string } | { readonly problem: string }

/** The same as UTF-8, in which markup is read: most of a page is no text, and need not be made into letters. */
export type Markup = { readonly utf8: Buffer } | { readonly problem: string }

/** How far into an HTML page a charset may be declared (the standard says 1,024). */
const DECLARED_WITHIN = 4_096
const DECLARED = /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]{1,40})/i

const BINARY_OPENINGS: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\u0003\u0004', 'a ZIP archive'],
  ['\u001f\u008b', 'a gzip file'],
  ['\u0089PNG', 'a PNG image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['\u007fELF', 'a program'],
  ['SQLite format 3', 'an SQLite database'],
]

/** Control characters a text may not hold more of than this share. */
const CONTROL_SHARE = 0.01
const JUDGED_BYTES = 16_384

/** Takes time in proportion to the bytes. */
export function decode(bytes: Uint8Array, mediaType: MediaType): Decoded {
  const marked = markedEncoding(bytes)
  if (marked) return { text: new TextDecoder(marked).decode(bytes) }
  const binary = binaryKind(bytes)
  if (binary) return { problem: binary }
  if (isUtf8(bytes)) return { text: bufferOf(bytes).toString('utf8') }
  const utf8 = UTF8.decode(bytes)
  if (isNearlyUtf8(bytes, utf8)) return { text: utf8 }
  const declared = mediaType === 'text/html' ? declaredEncoding(bytes) : null
  return { text: new TextDecoder(declared ?? 'windows-1252').decode(bytes) }
}

/** The bytes themselves where they are UTF-8. Takes time in proportion to them. */
export function decodeMarkup(bytes: Uint8Array): Markup {
  const marked = markedEncoding(bytes)
  const own = marked === 'utf-8' ? bytes.subarray(MARK_LENGTH) : bytes
  if ((marked === null || marked === 'utf-8') && isUtf8(own)) {
    const binary = marked === null ? binaryKind(bytes) : null
    return binary === null ? { utf8: bufferOf(own) } : { problem: binary }
  }
  const decoded = decode(bytes, 'text/html')
  return 'problem' in decoded ? decoded : { utf8: Buffer.from(decoded.text) }
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
}

/** Of UTF-8. */
const MARK_LENGTH = 3

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

function binaryKind(bytes: Uint8Array): string | null {
  const opening = String.fromCharCode(...bytes.subarray(0, 16))
  for (const [magic, name] of BINARY_OPENINGS) if (opening.startsWith(magic)) return name
  const judged = Math.min(bytes.length, JUDGED_BYTES)
  let controls = 0
  for (let at = 0; at < judged; at++) {
    const byte = bytes[at] as number
    if (byte < 32 && (byte < 9 || byte > 13) && byte !== 27) controls++
  }
  return controls > judged * CONTROL_SHARE ? 'binary data' : null
}

const UTF8 = new TextDecoder('utf-8')

/**
 * Bytes that are valid UTF-8 are UTF-8 whatever the page declares: text in another encoding with a letter
 * outside ASCII is hardly ever valid by chance. A few broken sequences (a text cut in the middle of a
 * letter) are borne where more letters came out whole than broken.
 */
function isNearlyUtf8(bytes: Uint8Array, decoded: string): boolean {
  let broken = 0
  for (let at = decoded.indexOf('\ufffd'); at >= 0; at = decoded.indexOf('\ufffd', at + 1)) broken++
  let letters = 0
  for (const byte of bytes) if (byte >= 0xc2 && byte <= 0xf4) letters++
  return broken * 2 < letters
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const label = DECLARED.exec(String.fromCharCode(...bytes.subarray(0, DECLARED_WITHIN)))?.[1]
  if (label === undefined || /^utf-?\d/i.test(label)) return null
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}
