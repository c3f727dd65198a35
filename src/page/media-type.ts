/** Whether a page is HTML or plain text: by its content first, then by its name. @module */
import type { MediaType } from './page.ts'

const HTML_NAME = /\.x?html?(?:[?#].*)?$/i
const HTML_OPENING =
  /^(?:\s|<!--[^>]{0,500}-->|<\?xml[^>]{0,200}\?>)*<(?:!doctype\s+html|html|head|body|title|meta|div|article|p)\b/i

/** How many bytes of the opening are looked at. */
const SNIFFED = 2_048

/** An opening that is HTML settles it; otherwise the extension of `source` does. */
export function mediaTypeOf(source: string, bytes: Uint8Array): MediaType {
  if (HTML_NAME.test(source)) return 'text/html'
  if (!opensTag(bytes)) return 'text/plain'
  const opening = String.fromCharCode(...bytes.subarray(0, SNIFFED)).replaceAll('\0', '')
  return HTML_OPENING.test(opening.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, ''))
    ? 'text/html'
    : 'text/plain'
}

/** White space, zeros and byte order marks apart, begins with an angle bracket. */
function opensTag(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length && at < SNIFFED; at++) {
    const byte = bytes[at] as number
    if (byte === ANGLE) return true
    if (byte > SPACE && byte < FIRST_OF_MARKS) return false
  }
  return false
}

const ANGLE = 60
const SPACE = 32
/** Byte order marks are made of bytes from here on. */
const FIRST_OF_MARKS = 0xbb
