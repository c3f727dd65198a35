/** Lines that a hard break cuts in the middle of a sentence, put together again. @module */
import type { Line, Page } from '../page/page.ts'

/** A line with a break in its sentence is so long at least; shorter ones are items of lists and tables. */
const BROKEN_LENGTH = 40
const CUT = /[\p{L}\p{N},’'-]$/u
/** Goes on in the middle of a sentence; a name in small letters before a colon is a reader's. */
const GOES_ON = /^\p{Ll}(?!\S{0,24}:)/u
const BULLET = /^[•*–—-]\s/

/** A page is wrapped when so many of its lines, and this share of them, go on in the next. */
const WRAPPED_LEAST = 3
const WRAPPED_SHARE = 0.35
/** A wrapped line has these characters, and its width is even. */
const NARROWEST = 30
const WIDEST = 130

/** A line of a wrapped page that reaches this share of its width goes on, one below the other is no paragraph. */
const FULL = 0.8
const SHORT = 0.5

/** The lines of the page, those with their sentence on the next joined with it; a span then holds the break. */
export function unwrapped({ text, lines }: Page): readonly Line[] {
  if (!lines.some((_, at) => isBroken(text, lines, at))) return lines
  const broken = lines.map((_, at) => isBroken(text, lines, at))
  const width = widthOf(text, lines, broken)
  const joined: Line[] = []
  for (const [at, line] of lines.entries()) {
    const before = joined.at(-1)
    const last = at > 0 ? lines[at - 1] : undefined
    if (before && last && goesOn(text, last, line, broken[at - 1] === true, width)) {
      joined[joined.length - 1] = { ...before, end: line.end, linked: before.linked + line.linked }
    } else joined.push(line)
  }
  return joined
}

/** The width a wrapped page is set to, or `null` for one with a paragraph a line. */
function widthOf(text: string, lines: readonly Line[], broken: readonly boolean[]): number | null {
  let width = 0
  let wrapped = 0
  let inside = 0
  for (const [at, line] of lines.entries()) {
    if (isNext(text, line, lines[at + 1])) inside++
    const length = line.end - line.start
    if (!broken[at] || length < NARROWEST || length > WIDEST) continue
    wrapped++
    width = Math.max(width, length)
  }
  return wrapped < WRAPPED_LEAST || wrapped < inside * WRAPPED_SHARE ? null : width
}

/** On the line below, in the same elements. */
function isNext(text: string, line: Line, next: Line | undefined): next is Line {
  if (!next || next.start - line.end > LONGEST_BREAK || next.path.length !== line.path.length) return false
  let breaks = 0
  for (let at = line.end; at < next.start; at++) {
    const unit = text.charCodeAt(at)
    if (unit === LINE_FEED || (unit === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED)) breaks++
  }
  return breaks === 1 && next.path.every((label, depth) => label === line.path[depth])
}

const LINE_FEED = 10
const CARRIAGE_RETURN = 13
/** A break with the blanks around it. */
const LONGEST_BREAK = 8

/** A line that does not end its sentence, and one on the line below that does not begin one. */
function isBroken(text: string, lines: readonly Line[], at: number): boolean {
  const line = lines[at] as Line
  const next = lines[at + 1]
  if (!next || text.charCodeAt(next.start) < LOWER_A || !isNext(text, line, next)) return false
  return GOES_ON.test(text.slice(next.start, next.start + 30)) && CUT.test(text.slice(line.end - 2, line.end))
}

const LOWER_A = 97

function goesOn(text: string, line: Line, next: Line, broken: boolean, width: number | null): boolean {
  const length = line.end - line.start
  if (broken) return length >= (width === null ? BROKEN_LENGTH : width * SHORT)
  if (width === null || !isNext(text, line, next)) return false
  if (BULLET.test(text.slice(next.start, next.start + 2))) return false
  return length >= width * FULL && length <= width * (2 - FULL)
}
