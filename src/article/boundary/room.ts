/** Tables of numbers that are kept from page to page: to make them anew for each costs more than to fill them. @module */

export class Room {
  private table = new Int32Array(1 << 10)

  /** The table with `value` in its first `length` places; whatever stood there before is gone. */
  filled(length: number, value = 0): Int32Array {
    if (length > this.table.length) this.table = new Int32Array(length * 2)
    return this.table.fill(value, 0, length)
  }

  /** The table, what stands in it kept, with a place for `length` numbers at least. */
  kept(length: number): Int32Array {
    if (length > this.table.length) {
      const larger = new Int32Array(length * 2)
      larger.set(this.table)
      this.table = larger
    }
    return this.table
  }
}

/** Numbers in a row, added one by one. */
export class Row {
  length = 0
  /** Those are the first `length` of it. */
  numbers = new Int32Array(1 << 10)

  push(number: number): void {
    if (this.length === this.numbers.length) {
      const larger = new Int32Array(this.length * 2)
      larger.set(this.numbers)
      this.numbers = larger
    }
    this.numbers[this.length++] = number
  }
}
