/** Where words begin and end in a text. @module */

const LETTER = /[\p{L}\p{N}]/u
const UNKNOWN = 0
const INSIDE = 1
const OUTSIDE = 2

/** For each UTF-16 unit whether words are made of it, filled as units are met. */
const UNITS = new Uint8Array(0x10000)

/** Letters and digits; those outside the basic plane are none of a newspaper's. */
export function isWordUnit(unit: number): boolean {
  const known = UNITS[unit]
  if (known !== UNKNOWN) return known === INSIDE
  const inside = LETTER.test(String.fromCharCode(unit))
  UNITS[unit] = inside ? INSIDE : OUTSIDE
  return inside
}

/**
 * Starts and ends of the words of `text`, one after the other. The units in `joiners` stand inside a word
 * where a letter or digit is on either side.
 */
export function wordBounds(text: string, joiners: string): readonly number[] {
  const bounds: number[] = []
  const length = text.length
  let at = 0
  while (at < length) {
    if (!isWordUnit(text.charCodeAt(at))) {
      at++
      continue
    }
    const start = at
    while (at < length) {
      if (isWordUnit(text.charCodeAt(at))) at++
      else if (at + 1 < length && joiners.includes(text[at] as string) && isWordUnit(text.charCodeAt(at + 1)))
        at++
      else break
    }
    bounds.push(start, at)
  }
  return bounds
}
