/** Where a token ends that begins at a unit of a text. @module */
import { classAt, FIGURE, goesOn, HYPHEN, isApostrophe, LETTER, SPACE } from './unit-class.ts'

export function endOfToken(units: Uint16Array, at: number, to: number): number {
  const kind = classAt(units, at)
  if (kind === LETTER) return endOfWord(units, at, to)
  return kind === FIGURE ? endOfFigure(units, at, to) : endOfMark(units, at, to)
}

function endOfFigure(units: Uint16Array, at: number, to: number): number {
  let end = at + 1
  while (end < to) {
    const unit = units[end]
    const separates = unit === COMMA || unit === POINT
    if (classAt(units, end) === FIGURE || (separates && end + 1 < to && classAt(units, end + 1) === FIGURE))
      end++
    else break
  }
  // `1922`, `4th`, `19th`, `2019-20` stay figures; `45k` and the like take their letters along.
  while (end < to && classAt(units, end) === LETTER) end++
  return end
}

const COMMA = 44
const POINT = 46

/** From inside the word on. */
function endOfWord(units: Uint16Array, at: number, to: number): number {
  let end = at
  while (end < to) {
    if (goesOn(units, end)) {
      end++
      continue
    }
    const unit = units[end] as number
    const next = end + 1 < to ? classAt(units, end + 1) : SPACE
    if (unit === HYPHEN && (next === LETTER || (next === FIGURE && !isCount(units, end + 1, to)))) end++
    else if (isApostrophe(unit) && next === LETTER && !isPossessive(units, end, to)) end++
    else break
  }
  return end
}

/** "A near-23,000 majority": thousands are a figure of their own, "Covid-19" is none. */
function isCount(units: Uint16Array, at: number, to: number): boolean {
  let comma = at
  while (comma < to && comma < at + 4 && classAt(units, comma) === FIGURE) comma++
  return units[comma] === COMMA && comma + 1 < to && classAt(units, comma + 1) === FIGURE
}

/** `'s` closing a word: Labour's, Wakeford’s. */
function isPossessive(units: Uint16Array, at: number, to: number): boolean {
  const letter = units[at + 1]
  return (letter === 0x73 || letter === 0x53) && (at + 2 >= to || !goesOn(units, at + 2))
}

function endOfMark(units: Uint16Array, at: number, to: number): number {
  const unit = units[at] as number
  if (at + 1 >= to) return at + 1
  if (isApostrophe(unit) && isPossessive(units, at, to)) return at + 2
  return unit >= 0xd800 && unit <= 0xdbff ? at + 2 : at + 1
}
