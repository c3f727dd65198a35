/** Which element of an HTML page holds the story. @module */
import { Described } from './described.ts'
import { type ElementKind, elementKind } from './element-kind.ts'
import { endsSentence } from './form.ts'
import type { Piece } from './piece.ts'

/** Words of a line that reads as a paragraph. */
const PARAGRAPH_WORDS = 8
/** Share of it that may be links. */
const LINKED = 0.5

/** An element is entered while it keeps this share of the paragraphs' words. */
const KEPT = 0.8

/** A sign that this share of the paragraphs' words stands under is no furniture, whatever it means elsewhere. */
const MAJOR = 0.4
/** Boxes beside a story can be longer than it. */
const MAJOR_RELATED = 0.75

/** How much of the words of a paragraph count that stands between lines that are none, under a link as teasers do, before the title. */
const ALONE = 0.5
const TEASED = 0.05
const BEFORE_TITLE = 0.2
/** One that the page's metadata hold too counts for more. */
const DESCRIBED = 20

/** A line that is a link: so much of it is, and it has fewer words. */
const LINK = 0.85
const LINK_WORDS = 25

export interface Container {
  /** The path to the element that holds the story; empty for the whole page. */
  readonly path: readonly string[]
  /** Signs of elements that hold too much of the page to be furniture. */
  readonly major: ReadonlySet<string>
}

/** A paragraph and how much it says of where the story is. */
interface Weighed {
  readonly piece: Piece
  readonly weight: number
}

/**
 * `titleAt` is the index of the line that is the page's title, -1 where there is none; `described` the story
 * as the page says it in its metadata, empty where it does not.
 */
export function containerOf(pieces: readonly Piece[], titleAt: number, described: string): Container {
  const paragraphs = weighed(pieces, titleAt, new Described(described))
  const major = majorOf(paragraphs, new Set(pieces[titleAt]?.path))
  const story = paragraphs.filter(({ piece }) => !isFurniture(piece.path, major))
  return { path: pathOf(story), major }
}

function weighed(pieces: readonly Piece[], titleAt: number, described: Described): readonly Weighed[] {
  const found: Weighed[] = []
  for (const [at, piece] of pieces.entries()) {
    if (!isParagraph(piece)) continue
    const weight =
      piece.count * (described.holds(piece) ? DESCRIBED : standing(piece, pieces[at - 1], pieces[at + 1]))
    found.push({ piece, weight: at < titleAt ? weight * BEFORE_TITLE : weight })
  }
  return found
}

function standing(piece: Piece, before: Piece | undefined, after: Piece | undefined): number {
  if (isBeside(piece, before) || isBeside(piece, after)) return 1
  return before !== undefined && before.linked >= LINK && before.count < LINK_WORDS ? TEASED : ALONE
}

function isBeside({ path }: Piece, other: Piece | undefined): boolean {
  return (
    other !== undefined &&
    isParagraph(other) &&
    other.path.length === path.length &&
    isInside(other.path, path)
  )
}

function majorOf(paragraphs: readonly Weighed[], aroundTitle: ReadonlySet<string>): ReadonlySet<string> {
  const weights = new Map<string, number>()
  const kinds = new Map<string, ElementKind['kind']>()
  let total = 0
  for (const { piece, weight } of paragraphs) {
    total += weight
    for (const [sign, kind] of signsOf(piece.path, aroundTitle)) {
      weights.set(sign, (weights.get(sign) ?? 0) + weight)
      kinds.set(sign, kind)
    }
  }
  const share = (sign: string): number => (kinds.get(sign) === 'related' ? MAJOR_RELATED : MAJOR)
  return new Set([...weights].filter(([sign, weight]) => weight >= total * share(sign)).map(([sign]) => sign))
}

/** Readers may have written more than the paper did, and lists of cookies are long; but the page's title is in neither. */
const NEVER: ReadonlySet<string | null> = new Set(['comment', 'consent'])

/** The signs a path gives, but for those of what is furniture however much of the page it is. */
function signsOf(
  path: readonly string[],
  aroundTitle: ReadonlySet<string>,
): ReadonlyMap<string, ElementKind['kind']> {
  const signs = new Map<string, ElementKind['kind']>()
  for (const label of path) {
    const { kind, sign, element } = elementKind(label)
    if (sign === null || element === 'nav' || element === 'footer') continue
    if (!NEVER.has(kind) || aroundTitle.has(label)) signs.set(sign, kind)
  }
  return signs
}

function pathOf(paragraphs: readonly Weighed[]): readonly string[] {
  let inside = paragraphs
  const container: string[] = []
  for (let depth = 0; ; depth++) {
    const weights = new Map<string, number>()
    let total = 0
    for (const { piece, weight } of inside) {
      const label = piece.path[depth]
      total += weight
      if (label !== undefined && !isParagraphElement(label))
        weights.set(label, (weights.get(label) ?? 0) + weight)
    }
    let best = ''
    let most = 0
    for (const [label, weight] of weights) {
      if (weight <= most) continue
      best = label
      most = weight
    }
    if (most === 0 || most < total * KEPT) return container
    container.push(best)
    inside = inside.filter(({ piece }) => piece.path[depth] === best)
  }
}

/** Whether a path leads into the container. */
export function isInside(path: readonly string[], container: readonly string[]): boolean {
  for (let depth = container.length - 1; depth >= 0; depth--)
    if (path[depth] !== container[depth]) return false
  return true
}

/** Reads as a paragraph of prose. */
export function isParagraph(piece: Piece): boolean {
  return piece.count >= PARAGRAPH_WORDS && piece.linked < LINKED && endsSentence(piece.text)
}

function isFurniture(path: readonly string[], major: ReadonlySet<string>): boolean {
  return path.some((label) => {
    const { furniture, sign } = elementKind(label)
    return furniture && !major.has(sign as string)
  })
}

const PARAGRAPH_ELEMENTS: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 li ul ol blockquote span a em strong b i u font table tbody tr td figure figcaption'.split(
    ' ',
  ),
)

function isParagraphElement(label: string): boolean {
  return PARAGRAPH_ELEMENTS.has(elementKind(label).element)
}
