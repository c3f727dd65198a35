/** A progress bar on the error stream, for someone who is looking and has many files. @module */
import { readdir, stat } from 'node:fs/promises'
import type { Io } from './io.ts'

export interface Progress {
  /** Prints what a page says, above the bar if there is one. */
  say(text: string): void
  step(): void
  end(): void
}

/** Fewer files than this are read before anyone wonders. */
const MANY = 20

/** A bar where the error stream is a terminal and `paths` hold many pages; otherwise only what is said. */
export async function progressFor(paths: readonly string[], io: Io): Promise<Progress> {
  const total = io.err.isTerminal ? await countPages(paths) : 0
  if (total < MANY) return { say: (text) => io.out.write(text), step: () => {}, end: () => {} }
  const { MultiBar } = (await import('cli-progress')).default
  const bars = new MultiBar({
    format: '{bar} {value} of {total} pages, {eta_formatted} left',
    clearOnComplete: true,
  })
  const bar = bars.create(total, 0)
  // Two streams on one terminal: a line written past the bar would be written into it.
  const say = io.out.isTerminal ? (text: string) => bars.log(text) : (text: string) => io.out.write(text)
  return { say, step: () => bar.increment(), end: () => bars.stop() }
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
