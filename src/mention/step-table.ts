/** Steps from a number by a number to a number, looked up without an object. @module */

/** Share of the places that are taken at most. */
const FULL = 0.5
const SPREAD = 0x9e3779b1

/** Numbers a place has, side by side: where a step goes from, by what, and where to, which is 0 where the place is free. */
const PLACE = 4
const BY = 1
const TO = 2

export class StepTable {
  /** The count of places is a power of two. */
  #places = new Int32Array(16 * PLACE)
  #count = 0

  /** Where the step leads; 0 where there is none. */
  next(from: number, by: number): number {
    const places = this.#places
    const mask = places.length - PLACE
    for (let at = placeOf(from, by) & mask; ; at = (at + PLACE) & mask) {
      const to = places[at + TO] as number
      if (to === 0 || (places[at] === from && places[at + BY] === by)) return to
    }
  }

  /** A step that is not there yet; `to` is not 0. */
  add(from: number, by: number, to: number): void {
    if (++this.#count * PLACE > this.#places.length * FULL) this.#grow()
    this.#put(from, by, to)
  }

  #put(from: number, by: number, to: number): void {
    const places = this.#places
    const mask = places.length - PLACE
    let at = placeOf(from, by) & mask
    while (places[at + TO] !== 0) at = (at + PLACE) & mask
    places[at] = from
    places[at + BY] = by
    places[at + TO] = to
  }

  #grow(): void {
    const old = this.#places
    this.#places = new Int32Array(old.length * 2)
    for (let at = 0; at < old.length; at += PLACE) {
      const to = old[at + TO] as number
      if (to !== 0) this.#put(old[at] as number, old[at + BY] as number, to)
    }
  }
}

/** The lowest bits, which say which of the numbers of a place is meant, count for nothing. */
function placeOf(from: number, by: number): number {
  const mixed = Math.imul(Math.imul(from, SPREAD) ^ by, SPREAD)
  return mixed ^ (mixed >>> 15)
}
