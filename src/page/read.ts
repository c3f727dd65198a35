/** Reads the pages at the paths a caller names. @module */
import { pageFiles } from './files.ts'
import { openPage } from './open.ts'
import type { Page, Refusal } from './page.ts'
import { isRefusal } from './refusal.ts'

/** A page or a refusal for each file found, in order; see `pageFiles` for what a path may be. */
export async function* readPages(paths: Iterable<string>): AsyncGenerator<Page | Refusal> {
  for await (const outcome of pageFiles(paths)) {
    yield isRefusal(outcome) ? outcome : openPage(outcome.source, outcome.bytes)
  }
}
