/** The stems of one page, by number. @module */
import type { Band, Token } from './tokens.ts'

/** Numbers stems from 0 in the order they come. A rare word written as a name is another than the same without a capital. */
export class Lexicon {
  /** How common each stem is. */
  readonly bands: Exclude<Band, 'function'>[] = []
  private readonly words = new Map<string, number>()
  private readonly names = new Map<string, number>()

  get size(): number {
    return this.bands.length
  }

  /** Of a token that is no function word. */
  numberOf({ stem, band }: Token, isName: boolean): number {
    const numbers = isName ? this.names : this.words
    const known = numbers.get(stem)
    if (known !== undefined) return known
    const number = this.bands.length
    numbers.set(stem, number)
    this.bands.push(isName ? 'name' : (band as Exclude<Band, 'function'>))
    return number
  }
}
