/**
 * The words of the page being read, found and looked up once for all who read it: lines, boundaries and sentences ask
 * for the stretch they are about.
 * @module
 */
import type { Span } from '../base/span.ts'
import { Scan } from './scan.ts'
import { unitsIn } from './units.ts'
import { formsEdition, numberForms } from './word-form.ts'

/** Words of a text with their numbers (see `word-form.ts`). */
export class Words extends Scan {
  /** The number of each. */
  forms = new Uint16Array(0)

  /** Finds the words of `text[from, to)`; whatever stood here before is gone. */
  cut(text: string, from: number, to: number): void {
    const units = unitsIn(text)
    this.read(units, from, to)
    if (this.forms.length < this.count) this.forms = new Uint16Array(this.starts.length)
    numberForms(text, units, this, this.forms)
  }

  /** What was found last: who reads a text from its beginning asks for the next. */
  private near = 0

  /** The place of the first word that ends behind `offset`. */
  endingAfter(offset: number): number {
    const { ends, near } = this
    if (
      near < this.count &&
      (ends[near] as number) > offset &&
      (near === 0 || (ends[near - 1] as number) <= offset)
    )
      return near
    let low = 0
    let high = this.count
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] as number) <= offset) low = middle + 1
      else high = middle
    }
    this.near = low
    return low
  }
}

/** Words of a text, those from place `first` up to `end`; good until another stretch is asked for. */
export interface Stretch {
  readonly words: Words
  readonly first: number
  readonly end: number
}

/** Units cut at once: so many have no more words than half the table of words has room for. */
const WINDOW = 60_000

/** A part of the page that reaches from one end of a word to another. */
class Window extends Words {
  private text = ''
  private from = 0
  private to = 0
  private edition = -1

  holds(text: string, from: number, to: number): boolean {
    if (from < this.from || to > this.to || this.edition !== formsEdition() || text !== this.text)
      return false
    // The same letters in another string take long to compare; the next time it is the same string.
    this.text = text
    return true
  }

  /** Moves to what begins at `from`. */
  open(text: string, from: number): void {
    const to = Math.min(from + WINDOW, text.length)
    this.cut(text, from, to)
    this.text = text
    this.from = from
    this.to = to
    this.edition = formsEdition()
    // The last word may go on.
    if (to < text.length && this.count > 0) this.to = this.starts[--this.count] as number
  }
}

const PAGE = new Window()
const APART = new Words()

/** The words of `text[from, to)`, which is best shorter than a few thousand units. */
export function stretchOf(text: string, from: number, to: number): Stretch {
  if (!PAGE.holds(text, from, to)) PAGE.open(text, from)
  if (PAGE.holds(text, from, to)) {
    const first = PAGE.endingAfter(from)
    let end = PAGE.endingAfter(to - 1)
    // The word in which the stretch ends belongs to it.
    if (end < PAGE.count && (PAGE.starts[end] as number) < to) end++
    const begins = first === end || (PAGE.starts[first] as number) >= from
    if (begins && (end === first || (PAGE.ends[end - 1] as number) <= to)) return { words: PAGE, first, end }
  }
  // A word is cut by an edge, or the stretch is longer than what is cut at once.
  APART.cut(text, from, to)
  return { words: APART, first: 0, end: APART.count }
}

/** The letters and digits of a part of the page in small letters of ASCII: those of `all` from `from` up to `to`. */
export interface Letters {
  readonly all: Uint8Array
  readonly from: number
  readonly to: number
}

/**
 * Those of a span, good until a stretch elsewhere is asked for; `null` where the words being read are not of it, or not all
 * are of ASCII.
 */
export function lettersAtHand(text: string, { start, end }: Span): Letters | null {
  if (PAGE.isForeign || !PAGE.holds(text, start, end)) return null
  const { words, first, end: last } = stretchOf(text, start, end)
  if (words !== PAGE) return null
  return { all: PAGE.letters, from: PAGE.spots[first] as number, to: PAGE.spots[last] as number }
}
