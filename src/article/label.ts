/** What each piece of the page is, before the page is cut into articles. @module */
import { isBareLabel, isCaption, isDoubledCaption } from './caption.ts'
import { NOISES } from './noise/noises.ts'
import type { NoiseRule } from './noise/rule.ts'
import type { Label, Piece } from './piece.ts'

/** The hints without one of which a line is no noise. */
const NOISY = NOISES.reduce((all, { needs }) => all | needs, 0)

/** Shorter lines recur in a story by right ("Labour", a name in a table). */
const SHORTEST_REPEAT = 40

/** A label for each piece, by `preset` where that has one: noise by kind, captions, repeats; the rest is body. */
export function labelsOf(pieces: readonly Piece[], preset: readonly (Label | null)[] = []): Label[] {
  const labels: Label[] = new Array(pieces.length).fill('body')
  const seen = new SeenLines()
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] as Piece
    const settled = preset[at] ?? null
    if (settled) {
      labels[at++] = settled
      continue
    }
    const noise = noiseAt(pieces, at)
    if (noise) {
      labels.fill(noise.kind, at, at + noise.extent)
      at += noise.extent
      continue
    }
    const recurs = piece.text.length >= SHORTEST_REPEAT && seen.add(piece.text)
    const repeated = recurs || (at > 0 && pieces[at - 1]?.text === piece.text)
    labels[at] = repeated ? 'duplicate' : isPictured(pieces, at) ? 'caption' : 'body'
    at++
  }
  return labels
}

/** Looks that are told apart, a bit each; for one page after the other. */
const LOOKS = new Int32Array(1 << 6)
const SPREAD = 0x9e3779b1
/** Of 32 bits leaves those that say which. */
const SHIFT = 21

/** Long lines of a page. Few are alike in length and in a letter or two, and most pages have none that are. */
class SeenLines {
  readonly #lines: string[] = []
  /** The same, once two of them looked alike. */
  #alike: Set<string> | null = null

  constructor() {
    LOOKS.fill(0)
  }

  /** Whether the line was there before. */
  add(text: string): boolean {
    if (this.#isNew(text)) {
      if (this.#alike) this.#alike.add(text)
      else this.#lines.push(text)
      return false
    }
    this.#alike ??= new Set(this.#lines)
    if (this.#alike.has(text)) return true
    this.#alike.add(text)
    return false
  }

  #isNew(text: string): boolean {
    const middle = text.length >> 1
    const letters = (text.charCodeAt(middle) << 16) ^ text.charCodeAt(middle + 3)
    const look = Math.imul(letters ^ (text.length << 8), SPREAD) >>> SHIFT
    const place = look >> 5
    const bit = 1 << (look & 31)
    const known = LOOKS[place] as number
    LOOKS[place] = known | bit
    return (known & bit) === 0
  }
}

function isPictured(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at] as Piece
  if (isCaption(piece) || isDoubledCaption(piece)) return true
  const before = at > 0 ? pieces[at - 1] : undefined
  return before !== undefined && isBareLabel(before) && piece.count <= 40
}

function noiseAt(pieces: readonly Piece[], at: number): { kind: Label; extent: number } | null {
  const { hints } = pieces[at] as Piece
  if (!(hints & NOISY)) return null
  for (let next = 0; next < NOISES.length; next++) {
    const noise = NOISES[next] as NoiseRule
    if (!(hints & noise.needs)) continue
    const length = noise.extent(pieces, at)
    if (length > 0) return { kind: noise.kind, extent: length }
  }
  return null
}
