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
  const opening = String.fromCharCode(...bytes.subarray(0, SNIFFED)).replaceAll('\0', '')
  return HTML_OPENING.test(opening.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, ''))
    ? 'text/html'
    : 'text/plain'
}
