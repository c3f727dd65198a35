/** Where the labelled reports are: the project's own beside this file, the shared ones where they are to be had. @module */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const OWN_SET = fileURLToPath(new URL('set', import.meta.url))
export const SHARED_SET = fileURLToPath(new URL('../../shared/devset', import.meta.url))

export function standardFolders(): string[] {
  return existsSync(SHARED_SET) ? [SHARED_SET, OWN_SET] : [OWN_SET]
}
