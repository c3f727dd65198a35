/** Which element of an HTML page holds the story. @module */
import { endsSentence } from './form.ts'
import type { Piece } from './piece.ts'

/** Words of a line that reads as a paragraph. */
const PARAGRAPH_WORDS = 8
/** Share of it that may be links. */
const LINKED = 0.5

/** An element is entered while it keeps this share of the paragraphs' words. */
const KEPT = 0.8

/** An element with this share of the paragraphs' words is no furniture, whatever its name. */
const MAJOR = 0.4

export interface Container {
  /** The path to the element that holds the story; empty for the whole page. */
  readonly path: readonly string[]
  /** Elements that hold too much of the page to be furniture. */
  readonly major: ReadonlySet<string>
}

export function containerOf(pieces: readonly Piece[]): Container {
  const paragraphs = pieces.filter(isParagraph)
  const major = majorOf(paragraphs)
  return { path: pathOf(paragraphs.filter(({ path }) => !isFurniture(path, major))), major }
}

function majorOf(paragraphs: readonly Piece[]): ReadonlySet<string> {
  const words = new Map<string, number>()
  let total = 0
  for (const { path, words: its } of paragraphs) {
    total += its.length
    for (const label of new Set(path)) words.set(label, (words.get(label) ?? 0) + its.length)
  }
  return new Set(
    [...words]
      .filter(([label, count]) => count >= total * MAJOR && !NEVER.test(label))
      .map(([label]) => label),
  )
}

function pathOf(paragraphs: readonly Piece[]): readonly string[] {
  let inside = paragraphs
  const container: string[] = []
  for (let depth = 0; ; depth++) {
    const words = new Map<string, number>()
    let total = 0
    for (const { path, words: its } of inside) {
      const label = path[depth]
      total += its.length
      if (label !== undefined && !isParagraphElement(label))
        words.set(label, (words.get(label) ?? 0) + its.length)
    }
    const [best, most] = [...words].reduce((one, other) => (other[1] > one[1] ? other : one), ['', 0])
    if (most === 0 || most < total * KEPT) return container
    container.push(best)
    inside = inside.filter(({ path }) => path[depth] === best)
  }
}

/** Whether a path leads into the container. */
export function isInside(path: readonly string[], container: readonly string[]): boolean {
  return container.every((label, depth) => path[depth] === label)
}

function isParagraph(piece: Piece): boolean {
  return piece.words.length >= PARAGRAPH_WORDS && piece.linked < LINKED && endsSentence(piece.text)
}

/** Readers may have written more than the paper did. */
const NEVER = /^(?:nav|footer)\b|[.#_-]comments?(?:$|[.#_-])/i

const FURNITURE =
  /^(?:nav|footer|aside|form|button)\b|comment|cookie|consent|newsletter|related|recommend|promo|footer|modal|popup/i

function isFurniture(path: readonly string[], major: ReadonlySet<string>): boolean {
  return path.some((label) => !major.has(label) && FURNITURE.test(label))
}

function isParagraphElement(label: string): boolean {
  return /^(?:p|h[1-6]|li|ul|ol|blockquote|span|a|em|strong|b|i|table|tbody|tr|td|figure|figcaption)\b/.test(
    label,
  )
}
