/** Steps from a number by a number to a number, looked up without an object. @module */

/** Share of the places that are taken at most. */
const FULL = 0.5
const SPREAD = 0x9e3779b1

export class StepTable {
  /** A step a place: where from, by what, where to; 0 where the place is free. The count of places is a power of two. */
  #from = new Int32Array(16)
  #by = new Int32Array(16)
  #to = new Int32Array(16)
  #count = 0

  /** Where the step leads; 0 where there is none. */
  next(from: number, by: number): number {
    const tos = this.#to
    const mask = tos.length - 1
    for (let place = placeOf(from, by) & mask; ; place = (place + 1) & mask) {
      const to = tos[place] as number
      if (to === 0 || (this.#from[place] === from && this.#by[place] === by)) return to
    }
  }

  /** A step that is not there yet; `to` is not 0. */
  add(from: number, by: number, to: number): void {
    if (++this.#count > this.#to.length * FULL) this.#grow()
    this.#put(from, by, to)
  }

  #put(from: number, by: number, to: number): void {
    const mask = this.#to.length - 1
    let place = placeOf(from, by) & mask
    while (this.#to[place] !== 0) place = (place + 1) & mask
    this.#from[place] = from
    this.#by[place] = by
    this.#to[place] = to
  }

  #grow(): void {
    const [froms, bys, tos] = [this.#from, this.#by, this.#to]
    this.#from = new Int32Array(froms.length * 2)
    this.#by = new Int32Array(froms.length * 2)
    this.#to = new Int32Array(froms.length * 2)
    for (let place = 0; place < tos.length; place++)
      if (tos[place] !== 0) this.#put(froms[place] as number, bys[place] as number, tos[place] as number)
  }
}

function placeOf(from: number, by: number): number {
  const mixed = Math.imul(Math.imul(from, SPREAD) ^ by, SPREAD)
  return mixed ^ (mixed >>> 15)
}
