/** A column of texts, each different one held once. @module */

const NONE = -1

export class TextColumn<Text extends string = string> {
  readonly #places: Int32Array
  #texts: Text[] = []
  #placeOf = new Map<Text, number>()
  #byText: { readonly first: Int32Array; readonly rows: Int32Array } | undefined

  constructor(rows: number) {
    this.#places = new Int32Array(rows).fill(NONE)
  }

  put(row: number, text: Text | null): void {
    if (text === null) return
    let place = this.#placeOf.get(text)
    if (place === undefined) {
      place = this.#texts.length
      this.#texts.push(text)
      this.#placeOf.set(text, place)
    }
    this.#places[row] = place
  }

  at(row: number): Text | null {
    const place = this.#places[row] as number
    return place === NONE ? null : (this.#texts[place] as Text)
  }

  /**
   * To be called when all is put: texts that were cut from the table would keep the whole of it in memory; those that are
   * `held` elsewhere stay the strings they are.
   */
  close({ sought, held = false }: { readonly sought: boolean; readonly held?: boolean }): void {
    if (!held) this.#texts = [...this.#texts, ''].join('\n').split('\n').slice(0, -1) as Text[]
    this.#placeOf = new Map(sought ? this.#texts.map((text, place) => [text, place]) : [])
  }

  /** The rows that hold a text, in order; of a column closed to be sought in. */
  rowsWith(text: Text): Int32Array {
    const place = this.#placeOf.get(text)
    if (place === undefined) return new Int32Array(0)
    this.#byText ??= this.#sorted()
    const { first, rows } = this.#byText
    return rows.subarray(first[place], first[place + 1])
  }

  /** All rows by text, and where those of each begin. */
  #sorted(): { first: Int32Array; rows: Int32Array } {
    const first = new Int32Array(this.#texts.length + 1)
    for (const place of this.#places) if (place !== NONE) (first[place + 1] as number)++
    for (let place = 0; place < this.#texts.length; place++)
      first[place + 1] = (first[place + 1] as number) + (first[place] as number)
    const next = first.slice()
    const rows = new Int32Array(first.at(-1) as number)
    this.#places.forEach((place, row) => {
      if (place === NONE) return
      const at = next[place] as number
      rows[at] = row
      next[place] = at + 1
    })
    return { first, rows }
  }
}
