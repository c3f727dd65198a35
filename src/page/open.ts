/** From the bytes of a page to its text, lines and metadata. @module */
import { hash } from 'node:crypto'
import { decode, decodeMarkup } from './decode.ts'
import { type HtmlPage, readHtml } from './html.ts'
import { PAGE_BYTES_LIMIT } from './limit.ts'
import { linesOf } from './lines.ts'
import { mediaTypeOf } from './media-type.ts'
import { NO_METADATA } from './metadata.ts'
import type { Page, Refusal } from './page.ts'
import { refuse } from './refusal.ts'

const EXPECTED = 'a text or HTML page'

/**
 * `source` is the path or URL the bytes came from. The text of a plain page is what its bytes say, to the
 * letter (line ends as they came, a byte order mark left out); that of an HTML page has each block on a
 * line of its own. Takes time in proportion to the bytes. Throws nothing.
 */
export function openPage(source: string, bytes: Uint8Array): Page | Refusal {
  if (bytes.length === 0) return refuse(source, 'an empty file', EXPECTED)
  if (bytes.length > PAGE_BYTES_LIMIT) {
    return refuse(source, `${bytes.length} bytes`, `at most ${PAGE_BYTES_LIMIT} bytes a page`)
  }
  const mediaType = mediaTypeOf(source, bytes)
  const read = mediaType === 'text/html' ? htmlOf(bytes) : plainOf(bytes)
  if ('problem' in read) return refuse(source, read.problem, EXPECTED)
  if (read.lines.length === 0) return refuse(source, 'a page without text', EXPECTED)
  return { source, sha256: hash('sha256', bytes), mediaType, ...read }
}

type Read = HtmlPage | { readonly problem: string }

function htmlOf(bytes: Uint8Array): Read {
  const markup = decodeMarkup(bytes)
  return 'problem' in markup ? markup : readHtml(markup.utf8)
}

function plainOf(bytes: Uint8Array): Read {
  const decoded = decode(bytes, 'text/plain')
  if ('problem' in decoded) return decoded
  return { text: decoded.text, lines: linesOf(decoded.text), metadata: NO_METADATA }
}
