/**
 * A short word as two numbers: six bits for each letter, so that words are told apart without looking at their letters
 * one by one.
 * @module
 */

/** Bits of a letter. */
const BITS = 6
/** Letters the two numbers have room for. */
export const SPELLED = 10
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'
const ASCII = Uint8Array.from({ length: 0x80 }, (_, unit) => LETTERS.indexOf(String.fromCharCode(unit)) + 1)
const APOSTROPHE = 0x2019

/** From 1 to 63, 0 for a unit that cannot be spelled so. */
export function spellingOf(unit: number): number {
  return unit < ASCII.length ? (ASCII[unit] as number) : unit === APOSTROPHE ? 63 : 0
}

/** The lower number of a word that goes on with a letter, of which `letter` is the spelling. */
export function nextLow(low: number, letter: number): number {
  return (low << BITS) | letter
}

/** The upper one, of the word as it was before the letter. */
export function nextHigh(high: number, low: number): number {
  return (high << BITS) | (low >>> (32 - BITS))
}

/** In place of the upper number, of a word that cannot be spelled so; the lower one is then the hash of its units. */
export const UNSPELLED = -1

const BASIS = 0x811c9dc5
const PRIME = 0x01000193

/** The hash of a word that is too long or has other marks (Fowler, Noll and Vo). */
export function hashOf(units: Uint16Array, start: number, end: number): number {
  let hash = BASIS
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (units[at] as number), PRIME)
  return hash | 0
}
