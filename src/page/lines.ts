/** The lines of a plain text. @module */
import type { Line } from './page.ts'

const NO_PATH: readonly string[] = []
const LINE_FEED = '\n'
const CARRIAGE_RETURN = '\r'

/** The lines between line feeds and carriage returns, without the blank ones and without white space at their ends. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let feed = indexOr(text, LINE_FEED, 0)
  let carriage = indexOr(text, CARRIAGE_RETURN, 0)
  for (let from = 0; from < text.length; ) {
    const at = Math.min(feed, carriage)
    let start = from
    let end = at
    while (start < end && isSpace(text, start)) start++
    while (end > start && isSpace(text, end - 1)) end--
    if (end > start) lines.push({ start, end, path: NO_PATH, linked: 0, pictured: false })
    from = at + 1
    if (feed === at) feed = indexOr(text, LINE_FEED, from)
    if (carriage === at) carriage = indexOr(text, CARRIAGE_RETURN, from)
  }
  return lines
}

/** Where `mark` stands next, past the text where it does not; engines look for one letter many units at a time. */
function indexOr(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? text.length : at
}

const LAST_ASCII = 0x7f

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit > LAST_ASCII) return /\s/.test(text[at] as string)
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
}
