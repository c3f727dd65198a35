/** A progress bar on the error stream, for someone who is looking and has many files. @module */
import { readdir, stat } from 'node:fs/promises'
import type { Io } from './io.ts'

export interface Progress {
  /** Prints what a page says, above the bar if there is one. */
  say(text: string): void
  step(): void
  end(): void
}

/** To the start of the line, and all of it gone. */
const CLEAR_LINE = '\r\u001b[K'
const SAVE_CURSOR = '\u001b7'

/** Fewer files than this are read before anyone wonders. */
const MANY = 20

/** A bar where the error stream is a terminal and `paths` hold many pages; otherwise only what is said. */
export async function progressFor(paths: readonly string[], io: Io): Promise<Progress> {
  const total = io.err.isTerminal ? await countPages(paths) : 0
  if (total < MANY) return { say: (text) => io.out.write(text), step: () => {}, end: () => {} }
  const { SingleBar } = (await import('cli-progress')).default
  const bar = new SingleBar({
    format: '{bar} {value} of {total} pages, {eta_formatted} left',
    clearOnComplete: true,
    // What is said goes where the bar stood; it must be drawn again although it has not moved.
    forceRedraw: true,
  })
  bar.start(total, 0)
  return {
    say: (text) => {
      if (io.out.isTerminal) io.err.write(CLEAR_LINE)
      io.out.write(text)
    },
    step: () => bar.increment(),
    end: () => {
      // Stopping takes the cursor back to where it was saved: at the start, and much has been said since.
      io.err.write(`${CLEAR_LINE}${SAVE_CURSOR}`)
      bar.stop()
    },
  }
}

/** Roughly how many pages there are; what cannot be listed is found out when it is read. */
async function countPages(paths: readonly string[]): Promise<number> {
  let count = 0
  for (const path of paths) {
    const isFolder = await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    )
    if (!isFolder) count++
    else
      count += (await readdir(path, { recursive: true }).catch(() => [])).filter((name) =>
        /\.(txt|html?)$/i.test(name),
      ).length
  }
  return count
}
