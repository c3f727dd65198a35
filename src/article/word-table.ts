/** What is known of words, found where they stand in a text without cutting them out of it. @module */

/** Words held at most; with more the table is emptied. A power of two, as the number of places is. */
const WORDS = 1 << 16
const PLACES = WORDS * 2

/** Units of a word that is held; longer ones are learnt again each time. */
const LONGEST = 32

export class WordTable<Known> {
  private readonly learn: (word: string) => Known
  /** Numbers of words, from 1, where their hash says. */
  private readonly places = new Int32Array(PLACES)
  private readonly hashes = new Int32Array(WORDS + 1)
  /** Where the letters of each word end; those of the next begin there. */
  private readonly letterEnds = new Int32Array(WORDS + 1)
  private letters = new Uint16Array(WORDS)
  private known: Known[] = []

  /** `learn` says what is known of a word, once for all the times it is met. */
  constructor(learn: (word: string) => Known) {
    this.learn = learn
  }

  /** Of the word at `units[start, end)`, whose hash the caller has. */
  at(units: Uint16Array, start: number, end: number, hash: number): Known {
    const { places, hashes } = this
    let place = hash & (PLACES - 1)
    for (let number = places[place] as number; number !== 0; number = places[place] as number) {
      if (hashes[number] === hash && this.isAt(units, start, end, number))
        return this.known[number - 1] as Known
      place = (place + 1) & (PLACES - 1)
    }
    return this.add(units, start, end, hash)
  }

  private isAt(units: Uint16Array, start: number, end: number, number: number): boolean {
    const { letters, letterEnds } = this
    const from = letterEnds[number - 1] as number
    const length = end - start
    if ((letterEnds[number] as number) - from !== length) return false
    for (let at = 0; at < length; at++) if (letters[from + at] !== units[start + at]) return false
    return true
  }

  private add(units: Uint16Array, start: number, end: number, hash: number): Known {
    const known = this.learn(String.fromCharCode(...units.subarray(start, Math.min(end, start + MOST))))
    if (end - start > LONGEST) return known
    if (this.known.length === WORDS) {
      this.places.fill(0)
      this.known = []
    }
    const number = this.known.push(known)
    const from = this.letterEnds[number - 1] as number
    this.makeRoom(from + LONGEST)
    this.letters.set(units.subarray(start, end), from)
    this.letterEnds[number] = from + end - start
    this.hashes[number] = hash
    let place = hash & (PLACES - 1)
    while (this.places[place] !== 0) place = (place + 1) & (PLACES - 1)
    this.places[place] = number
    return known
  }

  private makeRoom(length: number): void {
    if (length <= this.letters.length) return
    const larger = new Uint16Array(this.letters.length * 2)
    larger.set(this.letters)
    this.letters = larger
  }
}

/** What is looked at of a word without end. */
const MOST = 10_000
