/** The version of this package. @module */
import { readFileSync } from 'node:fs'

/** As `package.json` has it; that file is two folders up from here, in `src` and in `dist`. */
export function version(): string {
  const file = new URL('../../package.json', import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
