/** Telling a page from the reason it could not be read. @module */
import type { Page, Refusal } from './page.ts'

export function isRefusal(outcome: Page | Refusal | PageBytes): outcome is Refusal {
  return 'message' in outcome
}

/** Bytes of one page and the path or URL they came from. */
export interface PageBytes {
  readonly source: string
  readonly bytes: Uint8Array
}

/** `message` names the source, what was found and what was expected. */
export function refuse(source: string, found: string, expected: string): Refusal {
  return { source, message: `${source}: found ${found}; expected ${expected}` }
}
