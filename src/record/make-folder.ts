/** Makes a folder and those above it. @module */
import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * One folder at a time, from the nearest that exists: `mkdirSync` with `recursive` never returns where a file
 * system says that a folder is missing and will not have it made (`/proc`). Throws what `mkdirSync` throws.
 */
export function makeFolder(path: string): void {
  const missing: string[] = []
  for (let here = path; !existsSync(here) && dirname(here) !== here; here = dirname(here)) missing.push(here)
  for (const folder of missing.reverse()) {
    try {
      mkdirSync(folder)
    } catch (error) {
      // Another process may have made it meanwhile.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}
