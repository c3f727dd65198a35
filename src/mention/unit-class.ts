/** What each UTF-16 unit of a text is: a letter, a figure, a mark or nothing to be seen, and whether a word goes on with it. @module */

export const SPACE = 0
export const LETTER = 1
export const FIGURE = 2
const MARK = 3
/** Of what is known of a unit the part that says which of these it is. */
export const CLASS = 3
/** Goes on with a word. */
export const INSIDE = 4
const KNOWN = 8
/** Goes on with a word where a letter follows: hyphens and apostrophes. */
const JOINT = 16
const MAY_GO_ON = INSIDE | JOINT

export const HYPHEN = 45

/** What each UTF-16 unit is, filled as units are met. */
const UNITS = new Uint8Array(0x10000)

function learn(unit: number): number {
  const char = String.fromCharCode(unit)
  const inside = /[\p{L}\p{M}\p{N}]/u.test(char) ? INSIDE : 0
  const joint = unit === HYPHEN || isApostrophe(unit) ? JOINT : 0
  const known = classOf(char, unit) | inside | joint | KNOWN
  UNITS[unit] = known
  return known
}

function classOf(char: string, unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return MARK
  if (/[\p{L}\p{M}]/u.test(char)) return LETTER
  // Controls are no marks, as nobody sees them.
  if (/\s/.test(char) || unit === 0xfeff || unit === 0x200b || unit < 0x20 || unit === 0x7f) return SPACE
  return /\p{Nd}/u.test(char) ? FIGURE : MARK
}

/** Its class and what else is known of it, as bits. */
export function traitsOf(unit: number): number {
  return UNITS[unit] || learn(unit)
}

export function classAt(units: Uint16Array, at: number): number {
  return traitsOf(units[at] as number) & CLASS
}

/** Whether a word goes on with the unit, or may where it is a joint. */
export function mayGoOn(unit: number): boolean {
  return (traitsOf(unit) & MAY_GO_ON) !== 0
}

export function goesOn(units: Uint16Array, at: number): boolean {
  return (traitsOf(units[at] as number) & INSIDE) !== 0
}

/** Whether there is nothing to be seen at `at`. */
export function isSpaceAt(units: Uint16Array, at: number): boolean {
  return classAt(units, at) === SPACE
}

export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2bc
}
