/** Lines that a hard break cuts in the middle of a sentence, put together again. @module */
import type { Line, Page } from '../page/page.ts'
import { endsSentence } from './form.ts'

/** A line with a break in its sentence is so long at least; shorter ones are items of lists and tables. */
const BROKEN_LENGTH = 40
const CUT = /[\p{L}\p{N},’'-]$/u
const GOES_ON = /^\p{Ll}[\p{L}’']* ?/u

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
  const width = widthOf(text, lines)
  const joined: Line[] = []
  let last = ''
  for (const line of lines) {
    const before = joined.at(-1)
    const content = text.slice(line.start, line.end)
    if (before && isNext(text, before, line) && goesOn(last, content, width)) {
      joined[joined.length - 1] = { ...before, end: line.end, linked: before.linked + line.linked }
    } else joined.push(line)
    last = content
  }
  return joined
}

/** The width a wrapped page is set to, or `null` for one with a paragraph a line. */
function widthOf(text: string, lines: readonly Line[]): number | null {
  const widths: number[] = []
  let inside = 0
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1]
    if (!next || !isNext(text, line, next)) continue
    inside++
    const length = line.end - line.start
    if (length < NARROWEST || length > WIDEST) continue
    if (isBroken(text.slice(line.start, line.end), text.slice(next.start, next.end))) widths.push(length)
  }
  if (widths.length < WRAPPED_LEAST || widths.length < inside * WRAPPED_SHARE) return null
  return Math.max(...widths.slice(0, 1_000))
}

/** On the line below, in the same elements. */
function isNext(text: string, line: Line, next: Line): boolean {
  if (next.start - line.end > 8 || next.path.length !== line.path.length) return false
  const between = text.slice(line.end, next.start).replaceAll('\r\n', '\n')
  if (between.split(/[\n\r]/).length !== 2) return false
  return next.path.every((label, depth) => label === line.path[depth])
}

function isBroken(line: string, next: string): boolean {
  return CUT.test(line.slice(-2)) && GOES_ON.test(next)
}

function goesOn(line: string, next: string, width: number | null): boolean {
  if (isBroken(line, next)) return line.length >= (width === null ? BROKEN_LENGTH : width * SHORT)
  if (width === null || /^[•*–—-]\s/.test(next)) return false
  return (
    line.length >= width * FULL &&
    line.length <= width * (2 - FULL) &&
    !(endsSentence(line) && line.length < width * FULL)
  )
}
