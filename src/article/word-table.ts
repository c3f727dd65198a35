/** What is known of words, found where they stand in a text without cutting them out of it. @module */

/** Words held at most; with more the table is emptied. A power of two, as the number of places is. */
const WORDS = 1 << 16
const PLACES = WORDS * 2

export class WordTable<Known> {
  private readonly learn: (word: string) => Known
  private readonly places = new Int32Array(PLACES)
  private words: string[] = []
  private known: Known[] = []

  /** `learn` says what is known of a word, once for all the times it is met. */
  constructor(learn: (word: string) => Known) {
    this.learn = learn
  }

  /** Of the word at `text[start, end)`, whose hash the caller has. */
  at(text: string, start: number, end: number, hash: number): Known {
    let place = hash & (PLACES - 1)
    for (;;) {
      const number = this.places[place] as number
      if (number === 0) break
      if (isAt(text, start, end, this.words[number - 1] as string)) return this.known[number - 1] as Known
      place = (place + 1) & (PLACES - 1)
    }
    const word = copyOf(text.slice(start, end))
    const known = this.learn(word)
    if (this.words.length === WORDS) {
      this.places.fill(0)
      this.words = []
      this.known = []
      place = hash & (PLACES - 1)
    }
    this.words.push(word)
    this.known.push(known)
    this.places[place] = this.words.length
    return known
  }
}

/** A slice would keep the page it was cut from in memory. */
function copyOf(slice: string): string {
  return Buffer.from(slice, 'utf16le').toString('utf16le')
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  }
  return true
}
