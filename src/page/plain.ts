/** A page made of text somebody typed or pasted: taken as it is, whatever it looks like. @module */
import { hash } from 'node:crypto'
import { linesOf } from './lines.ts'
import { NO_METADATA } from './metadata.ts'
import type { Page } from './page.ts'

/** Spans count the text as given. It may be empty. */
export function plainPage(source: string, text: string): Page {
  const sha256 = hash('sha256', text)
  return { source, sha256, mediaType: 'text/plain', text, lines: linesOf(text), metadata: NO_METADATA }
}
