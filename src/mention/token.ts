/** Words, figures and marks of a text, with their places. Everything that reads language reads these. @module */
import type { Span } from '../base/span.ts'

export type TokenKind = 'word' | 'figure' | 'mark'

export interface Token extends Span {
  readonly kind: TokenKind
  /** As printed. */
  readonly text: string
  /** Lower case, apostrophes straightened, accents kept. `MPs'` and `Labour's` are split: word, then `'s` or `'`. */
  readonly lower: string
  /** First letter is a capital. */
  readonly capital: boolean
}

const WORD = /\p{L}|\p{M}/u
const LETTER_OR_FIGURE = /[\p{L}\p{M}\p{N}]/u
const APOSTROPHE = new Set(["'", '’', 'ʼ'])

/** What a character is: 0 space, 1 letter, 2 figure, 3 mark. ASCII by table, the rest by Unicode class. */
const ASCII = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code)
  if (/[a-zA-Z]/.test(char)) ASCII[code] = 1
  else if (/[0-9]/.test(char)) ASCII[code] = 2
  else if (/[!-/:-@[-`{-~]/.test(char)) ASCII[code] = 3
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 128) return ASCII[code] as number
  if (code >= 0xd800 && code <= 0xdfff) return 3
  const char = text[at] as string
  if (WORD.test(char)) return 1
  if (/\s/.test(char) || code === 0xfeff || code === 0x200b) return 0
  return /\p{Nd}/u.test(char) ? 2 : 3
}

/**
 * Cuts `text` between `from` and `to` (UTF-16 offsets) into tokens, in one pass.
 * Figures keep their inner commas and points (`13,872`, `52.5`); hyphens inside words split nothing
 * (`by-election` is one word); a possessive `'s` is a token of its own.
 */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = []
  let at = from
  while (at < to) {
    const kind = classAt(text, at)
    if (kind === 0) {
      at++
      continue
    }
    const start = at
    if (kind === 2) at = endOfFigure(text, at, to)
    else if (kind === 1) at = endOfWord(text, at, to)
    else at = endOfMark(text, at, to)
    push(tokens, text, start, at, kind === 1 ? 'word' : kind === 2 ? 'figure' : 'mark')
  }
  return tokens
}

function push(tokens: Token[], text: string, start: number, end: number, kind: TokenKind): void {
  const printed = text.slice(start, end)
  if (isPlain(text, start, end, kind)) {
    tokens.push({ start, end, kind, text: printed, lower: printed, capital: false })
    return
  }
  const straight = printed.replace(/[’ʼ]/g, "'")
  const lower = kind === 'word' ? straight.toLowerCase() : straight
  tokens.push({
    start,
    end,
    kind,
    text: printed,
    lower,
    capital: kind === 'word' && straight[0] !== lower[0],
  })
}

/** ASCII with nothing to lower: printed as it is looked up. */
function isPlain(text: string, start: number, end: number, kind: TokenKind): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code > 127 || (code >= 65 && code <= 90 && kind === 'word')) return false
  }
  return true
}

function endOfFigure(text: string, at: number, to: number): number {
  let end = at + 1
  while (end < to) {
    const kind = classAt(text, end)
    const separator = text[end] === ',' || text[end] === '.'
    if (kind === 2 || (separator && end + 1 < to && classAt(text, end + 1) === 2)) end++
    else break
  }
  // `1922`, `4th`, `19th`, `2019-20` stay figures; `45k` and the like take their letters along.
  while (end < to && classAt(text, end) === 1) end++
  return end
}

function endOfWord(text: string, at: number, to: number): number {
  let end = at + 1
  while (end < to) {
    if (isLetterOrFigure(text, end)) {
      end++
      continue
    }
    const char = text[end] as string
    if (char === ' ') break
    const next = end + 1 < to ? classAt(text, end + 1) : 0
    if (char === '-' && (next === 1 || next === 2)) end++
    else if (APOSTROPHE.has(char) && next === 1 && !isPossessive(text, end, to)) end++
    else break
  }
  return end
}

function isLetterOrFigure(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code >= 128) return LETTER_OR_FIGURE.test(text[at] as string)
  const kind = ASCII[code] as number
  return kind === 1 || kind === 2
}

/** `'s` closing a word: Labour's, Wakeford’s. */
function isPossessive(text: string, at: number, to: number): boolean {
  const letter = text[at + 1]
  return (letter === 's' || letter === 'S') && (at + 2 >= to || !isLetterOrFigure(text, at + 2))
}

function endOfMark(text: string, at: number, to: number): number {
  if (APOSTROPHE.has(text[at] as string) && at + 1 < to && isPossessive(text, at, to)) return at + 2
  const code = text.charCodeAt(at)
  if (code >= 0xd800 && code <= 0xdbff && at + 1 < to) return at + 2
  return at + 1
}

/** The number of the first token that starts at `offset` or after it; that of tokens where there is none. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle] as Token).start < offset) low = middle + 1
    else high = middle
  }
  return low
}
