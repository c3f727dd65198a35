/** From the paths a caller names to the bytes of pages; a path that fails does not stop the others. @module */
import { createReadStream } from 'node:fs'
import { opendir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { PAGE_BYTES_LIMIT } from './limit.ts'
import type { Refusal } from './page.ts'
import { type PageBytes, refuse } from './refusal.ts'

/** The path that stands for standard input. */
export const STDIN = '-'

const PAGE_NAME = /\.(?:txt|html?)$/i
const EXPECTED_FILE = 'a text or HTML page'

/** What reading one named path gave: the bytes of a page, or why there are none. */
export type FileOutcome = PageBytes | Refusal

/**
 * The pages at `paths`, in that order: a file as it is whatever its name, a folder as the `.txt`, `.html`
 * and `.htm` files below it sorted by path, `-` as standard input. Throws nothing for what it finds on disk.
 */
export async function* pageFiles(paths: Iterable<string>): AsyncGenerator<FileOutcome> {
  for (const path of paths) {
    if (path === STDIN) yield await fromStdin()
    else yield* fromPath(path)
  }
}

async function* fromPath(path: string): AsyncGenerator<FileOutcome> {
  const kind = await kindOf(path)
  if (kind === 'file') yield await fromFile(path)
  else if (kind === 'folder') yield* fromFolder(path)
  else yield refuse(path, kind, 'a file, a folder or - for standard input')
}

/** `file`, `folder`, or what was found in their place. */
async function kindOf(path: string): Promise<string> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) return 'folder'
    return found.isFile() || found.isFIFO() ? 'file' : 'a device or socket'
  } catch (error) {
    return reasonOf(error)
  }
}

async function* fromFolder(folder: string): AsyncGenerator<FileOutcome> {
  const files: string[] = []
  const refused: Refusal[] = []
  const folders = [folder]
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    try {
      for await (const entry of await opendir(next)) {
        const path = join(next, entry.name)
        if (entry.isDirectory()) folders.push(path)
        else if (PAGE_NAME.test(entry.name)) files.push(path)
      }
    } catch (error) {
      refused.push(refuse(next, reasonOf(error), 'a folder that can be read'))
    }
  }
  if (files.length === 0 && refused.length === 0) {
    yield refuse(folder, 'a folder without pages', 'files ending in .txt, .html or .htm')
  }
  yield* refused
  for (const file of files.sort()) yield await fromFile(file)
}

async function fromFile(path: string): Promise<FileOutcome> {
  try {
    const { size } = await stat(path)
    if (size > PAGE_BYTES_LIMIT) return tooLarge(path, `${size} bytes`)
    return { source: path, bytes: await readFile(path) }
  } catch (error) {
    return refuse(path, reasonOf(error), EXPECTED_FILE)
  }
}

async function fromStdin(): Promise<FileOutcome> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of createReadStream('', { fd: 0, autoClose: false }) as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > PAGE_BYTES_LIMIT) return tooLarge(STDIN, `more than ${PAGE_BYTES_LIMIT} bytes`)
      chunks.push(chunk)
    }
  } catch (error) {
    return refuse(STDIN, reasonOf(error), EXPECTED_FILE)
  }
  return { source: STDIN, bytes: Buffer.concat(chunks) }
}

function tooLarge(source: string, found: string): Refusal {
  return refuse(source, found, `at most ${PAGE_BYTES_LIMIT} bytes a page`)
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'nothing at that path',
  ENOTDIR: 'nothing at that path',
  EACCES: 'a file that may not be read (permission denied)',
  EPERM: 'a file that may not be read (permission denied)',
  EISDIR: 'a folder',
  ELOOP: 'a loop of links',
  ENAMETOOLONG: 'a path too long for the system',
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return REASONS[code] ?? `a failure of the system (${code || String(error)})`
}
