/** Lists of word numbers laid out in one row, each different list once. @module */

export class ListRow {
  readonly row: number[]
  readonly #layOut: (words: readonly number[]) => readonly number[]
  readonly #places = new Map<string, number>()

  /** `layOut` says how a list stands in the row, which begins with `opening`. */
  constructor(layOut: (words: readonly number[]) => readonly number[], opening: readonly number[] = []) {
    this.#layOut = layOut
    this.row = [...opening]
  }

  /** Where in the row the list begins. */
  placeOf(words: readonly number[]): number {
    const key = words.join(' ')
    let place = this.#places.get(key)
    if (place === undefined) {
      place = this.row.length
      this.#places.set(key, place)
      this.row.push(...this.#layOut(words))
    }
    return place
  }
}
