/** The lines of a plain text. @module */
import type { Line } from './page.ts'

const NO_PATH: readonly string[] = []
const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/** The lines between line feeds and carriage returns, without the blank ones and without white space at their ends. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let from = 0
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : LINE_FEED
    if (unit !== LINE_FEED && unit !== CARRIAGE_RETURN) continue
    const printed = text.slice(from, at)
    const trimmed = printed.trimStart()
    const start = at - trimmed.length
    const end = start + trimmed.trimEnd().length
    if (end > start) lines.push({ start, end, path: NO_PATH, linked: 0 })
    from = at + 1
  }
  return lines
}
