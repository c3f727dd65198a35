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
    let start = from
    let end = at
    while (start < end && isSpace(text, start)) start++
    while (end > start && isSpace(text, end - 1)) end--
    if (end > start) lines.push({ start, end, path: NO_PATH, linked: 0 })
    from = at + 1
  }
  return lines
}

const LAST_ASCII = 0x7f

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit > LAST_ASCII) return /\s/.test(text[at] as string)
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
}
