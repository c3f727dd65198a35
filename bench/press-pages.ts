/** Pages of publishers as they come, to time the finding of their story with: those that lie beside the project, where they are to be had. @module */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const PAGES = new URL('../../shared/extraction/html/', import.meta.url)

/** The bytes of each; none where the project stands alone. */
export function pressPages(): readonly Uint8Array[] {
  if (!existsSync(PAGES)) return []
  return readdirSync(PAGES)
    .sort()
    .map((name) => gunzipSync(readFileSync(new URL(name, PAGES))))
}
