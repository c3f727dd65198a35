/** The lines of an article that a page holds as one escaped string of a JSON record. @module */
import { type IsoDate, parseIsoDate } from '../base/date.ts'
import type { Line, Page } from '../page/page.ts'

const NO_PATH: readonly string[] = []
const OPENING = /^\s*(?:\[\s*)?\{\s*"/

/** A string with so many units and blanks is prose. */
const PROSE_LENGTH = 20
const PROSE_BLANKS = 2
const JUDGED = 200
/** A record has one of such length at least. */
const ARTICLE_LENGTH = 200

/** What stands for a break of the line inside a string: an escaped line feed, and those that follow it. */
const BREAKS = /(?:\\[nr])+/g

/** Lines of prose, and what stands between them as lines of its own; `null` for a page that is no such record. */
export function recordLines({ text, mediaType }: Page): readonly Line[] | null {
  if (mediaType !== 'text/plain' || !text.includes('{') || !OPENING.test(text.slice(0, 200))) return null
  const lines: Line[] = []
  let done = 0
  let longest = 0
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    const end = endOfString(text, at + 1)
    if (isProse(text, at + 1, end)) {
      longest = Math.max(longest, end - at)
      addLine(lines, text, done, at + 1)
      addProse(lines, text, at + 1, end)
      done = end
    }
    at = end
  }
  addLine(lines, text, done, text.length)
  return longest >= ARTICLE_LENGTH ? lines : null
}

/** Where the string that begins at `from` is closed, or the text ends. */
function endOfString(text: string, from: number): number {
  let at = from
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return Math.min(at, text.length)
}

/** A key is followed by a colon. */
function isProse(text: string, start: number, end: number): boolean {
  if (end - start < PROSE_LENGTH || /^"\s{0,8}:/.test(text.slice(end, end + 10))) return false
  const opening = text.slice(start, Math.min(end, start + JUDGED))
  return opening.split(' ').length > PROSE_BLANKS && !/^https?:/.test(opening)
}

function addProse(lines: Line[], text: string, start: number, end: number): void {
  let from = start
  for (const { 0: breaks, index } of text.slice(start, end).matchAll(BREAKS)) {
    addLine(lines, text, from, start + index)
    addLine(lines, text, start + index, start + index + breaks.length)
    from = start + index + breaks.length
  }
  addLine(lines, text, from, end)
}

/** Without white space at its ends; nothing where that is all. */
function addLine(lines: Line[], text: string, from: number, to: number): void {
  const printed = text.slice(from, to)
  const trimmed = printed.trim()
  if (trimmed === '') return
  const start = from + printed.length - printed.trimStart().length
  lines.push({ start, end: start + trimmed.length, path: NO_PATH, linked: 0, pictured: false })
}

const DATE =
  /"(?:date|date_?time|pub(?:lished|lish|lication)?_?(?:date|at|on)?|date_?published|created(?:_?(?:at|on|date))?|timestamp)"\s{0,8}:\s{0,8}"(\d{4}-\d{2}-\d{2})/i

/** The day the record gives for its article, or `null`. */
export function recordDate({ text }: Page): IsoDate | null {
  const written = DATE.exec(text)?.[1]
  return written === undefined ? null : parseIsoDate(written)
}
