/** A page as it came: bytes by hash, and the text its spans refer to. @module */
import type { IsoDate } from '../base/date.ts'
import type { Span } from '../base/span.ts'

export type MediaType = 'text/plain' | 'text/html'

/** Why a page cannot be read; `message` names the file, what was found and what was expected. */
export interface Refusal {
  readonly source: string
  readonly message: string
}

/** A line of the page text, or one block of an HTML page. Blank ones are left out. */
export interface Line extends Span {
  /** Elements the line stood in, outermost first, with class names as printed (`figure`, `aside.related`); empty for plain text. */
  readonly path: readonly string[]
  /** UTF-16 units of it that stood inside links; 0 for plain text. */
  readonly linked: number
  /** Whether it stands with a picture in an element that holds hardly anything else. */
  readonly pictured: boolean
}

/** What the page says about itself (JSON-LD, OpenGraph, `<time>`); nothing of it is believed unseen. */
export interface PageMetadata {
  readonly title: string | null
  readonly author: string | null
  readonly outlet: string | null
  readonly published: IsoDate | null
  readonly url: string | null
  /** The story as JSON-LD repeats it, often shortened or with more in it: a check on where it is, never read. */
  readonly body?: string
}

export interface Page {
  /** The path or URL the page came from. */
  readonly source: string
  /** Of the bytes, hexadecimal. */
  readonly sha256: string
  readonly mediaType: MediaType
  /** Page text: for HTML the text content with blocks on lines of their own. Spans count its UTF-16 units. */
  readonly text: string
  readonly lines: readonly Line[]
  readonly metadata: PageMetadata
}
