/** Which element of an HTML page holds the story. @module */
import type { HeadedBox } from './box-heading.ts'
import { Described } from './described.ts'
import { type ElementKind, elementKind } from './element-kind.ts'
import { endsSentence } from './form.ts'
import { aroundHeading, isHeading, isInside, sharedDepth } from './path.ts'
import type { Piece } from './piece.ts'

/** Words of a line that reads as a paragraph. */
const PARAGRAPH_WORDS = 8
/** Share of it that may be links. */
const LINKED = 0.5

/** An element is entered while it keeps this share of the paragraphs' words. */
const KEPT = 0.8
/** One that is named for a story, or that the page's title stands in; of the element for articles there may be several. */
const KEPT_NAMED = 0.5
const KEPT_ARTICLE = 0.65
const KEPT_TITLED = 0.4
/** One that is named as lists of other stories are. */
const KEPT_RELATED = 0.95

/** Names of the element of a story, by what it is or by what content systems call it. */
const NAMED =
  /^article\b|\[itemprop=articleBody\]|[.#](?:[a-z]+[-_]{1,2})?(?:article|story|post|entry)[-_]{0,2}(?:body|content|text|copy)\b/i

/** A sign that this share of the paragraphs' words stands under is no furniture, whatever it means elsewhere. */
const MAJOR = 0.4
/** Boxes beside a story can be longer than it. */
const MAJOR_RELATED = 0.75
/** Where the rest of the page is left out. */
const MAJOR_INSIDE = 0.6
/** The page's title stands under the sign too. */
const MAJOR_AROUND_TITLE = 0.2

/** How much of the words of a paragraph count that stands between lines that are none, under a link as teasers do, before the title. */
const ALONE = 0.5
const TEASED = 0.05
const BEFORE_TITLE = 0.2
/** In the same part of the page as the title, below it. */
const UNDER_TITLE: readonly number[] = [4, 2, 1.5]
/** In an element whose heading says that it holds no story. */
const HEADED = 0.05
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
 * as the page says it in its metadata, empty where it does not; `boxes` are those the lines are in.
 */
export function containerOf(
  pieces: readonly Piece[],
  titleAt: number,
  described: string,
  boxes: readonly (HeadedBox | null)[],
): Container {
  const paragraphs = weighed(pieces, titleAt, new Described(described), boxes)
  const aroundTitle = pieces[titleAt]?.path ?? []
  const major = new Set([...majorOf(paragraphs, new Set(aroundTitle)), ...proseSigns(pieces)])
  const path = pathOf(
    paragraphs.filter(({ piece }) => !isFurniture(piece.kinds, major)),
    aroundTitle,
  )
  const inside = paragraphs.filter(({ piece }) => isInside(piece.path, path))
  return { path, major: new Set([...major, ...majorOf(inside, new Set(), MAJOR_INSIDE)]) }
}

function weighed(
  pieces: readonly Piece[],
  titleAt: number,
  described: Described,
  boxes: readonly (HeadedBox | null)[],
): readonly Weighed[] {
  const found: Weighed[] = []
  const around = aroundHeading(pieces[titleAt])
  for (const [at, piece] of pieces.entries()) {
    if (!isParagraph(piece)) continue
    const weight =
      (boxes[at] ? HEADED : 1) *
      piece.count *
      (described.holds(piece) ? DESCRIBED : standing(piece, pieces[at - 1], pieces[at + 1]))
    const place = at < titleAt ? BEFORE_TITLE : nearness(piece.path, around)
    found.push({ piece, weight: weight * place })
  }
  return found
}

/** By how much a line counts for more that shares the innermost elements around the title, or all but one or two of them. */
function nearness(path: readonly string[], around: readonly string[]): number {
  const shared = sharedDepth(path, around)
  return shared < LEAST_SHARED ? 1 : (UNDER_TITLE[around.length - shared] ?? 1)
}

/** Of every page, `html`, `body` and a frame around all of it. */
const LEAST_SHARED = 3

function standing(piece: Piece, before: Piece | undefined, after: Piece | undefined): number {
  if (isBeside(piece, before) || isBeside(piece, after)) return 1
  return isTeased(piece, before) ? TEASED : ALONE
}

/** Whether a line stands under a link in one element with it, or under a heading that is one, as teasers do. */
export function isTeased({ path }: Piece, before: Piece | undefined): boolean {
  return (
    before !== undefined &&
    before.linked >= LINK &&
    before.count < LINK_WORDS &&
    isInside(before.path, path.slice(0, before.kinds.some(isHeading) ? -2 : -1))
  )
}

/** Whether the next or the last line is a paragraph too, in the same element. */
export function isBeside({ path }: Piece, other: Piece | undefined): boolean {
  return (
    other !== undefined &&
    isParagraph(other) &&
    other.path.length === path.length &&
    isInside(other.path, path)
  )
}

function majorOf(
  paragraphs: readonly Weighed[],
  aroundTitle: ReadonlySet<string>,
  least = MAJOR,
): ReadonlySet<string> {
  const weights = new Map<string, number>()
  const shares = new Map<string, number>()
  let total = 0
  for (const { piece, weight } of paragraphs) {
    total += weight
    for (const [sign, label] of signsOf(piece, aroundTitle)) {
      weights.set(sign, (weights.get(sign) ?? 0) + weight)
      if (!shares.has(sign)) shares.set(sign, shareOf(label, aroundTitle, least))
    }
  }
  const share = (sign: string): number => shares.get(sign) as number
  return new Set([...weights].filter(([sign, weight]) => weight >= total * share(sign)).map(([sign]) => sign))
}

/** Boxes of facts are told in prose. */
const FACTS = /fact|info-?box|ai2html/i

/** Signs of lists of other stories that have paragraphs side by side under them, and neither links nor headings. */
function proseSigns(pieces: readonly Piece[]): ReadonlySet<string> {
  const prose = new Set<string>()
  const lists = new Set<string>()
  for (const [at, piece] of pieces.entries()) {
    for (const { kind, sign, element } of piece.kinds) {
      if (kind !== 'related' || sign === null || element === 'aside' || FACTS.test(sign)) continue
      if (piece.linked >= LINKED || !isParagraph(piece)) lists.add(sign)
      else if (isBeside(piece, pieces[at - 1])) prose.add(sign)
    }
  }
  return new Set([...prose].filter((sign) => !lists.has(sign)))
}

function shareOf(label: string, aroundTitle: ReadonlySet<string>, least: number): number {
  const { kind } = elementKind(label)
  if (aroundTitle.has(label) && !NEVER.has(kind)) return MAJOR_AROUND_TITLE
  return kind === 'related' ? MAJOR_RELATED : least
}

/** Readers may have written more than the paper did, and lists of cookies are long; but the page's title is in neither. */
const NEVER: ReadonlySet<string | null> = new Set(['comment', 'consent'])

/** The signs a path gives with their labels, but for those of what is furniture however much of the page it is. */
function signsOf({ path, kinds }: Piece, aroundTitle: ReadonlySet<string>): ReadonlyMap<string, string> {
  const signs = new Map<string, string>()
  for (let at = 0; at < path.length; at++) {
    const label = path[at] as string
    const { kind, sign, element } = kinds[at] as ElementKind
    if (sign === null || element === 'nav' || element === 'footer') continue
    if (!NEVER.has(kind) || aroundTitle.has(label)) signs.set(sign, label)
  }
  return signs
}

function pathOf(paragraphs: readonly Weighed[], aroundTitle: readonly string[]): readonly string[] {
  let inside = paragraphs
  const container: string[] = []
  for (let depth = 0; ; depth++) {
    const weights = new Map<string, number>()
    let total = 0
    for (const { piece, weight } of inside) {
      const label = piece.path[depth]
      total += weight
      if (label !== undefined && !(piece.kinds[depth] as ElementKind).isOfText)
        weights.set(label, (weights.get(label) ?? 0) + weight)
    }
    const titled = isInside(aroundTitle, container) ? aroundTitle[depth] : undefined
    let best = titled !== undefined && (weights.get(titled) ?? 0) >= total * KEPT_TITLED ? titled : ''
    let most = weights.get(best) ?? 0
    if (best === '')
      for (const [label, weight] of weights) {
        if (weight <= most) continue
        best = label
        most = weight
      }
    if (most === 0 || most < total * keptBy(best, best === titled)) return container
    container.push(best)
    inside = inside.filter(({ piece }) => piece.path[depth] === best)
  }
}

/** The share of the words that an element must keep to be entered. */
function keptBy(label: string, titled: boolean): number {
  if (elementKind(label).kind === 'related') return KEPT_RELATED
  if (titled) return KEPT_TITLED
  if (!isNamedForStory(label)) return KEPT
  return elementKind(label).element === 'article' ? KEPT_ARTICLE : KEPT_NAMED
}

export function isNamedForStory(label: string): boolean {
  return NAMED.test(label)
}

/** Reads as a paragraph of prose. */
export function isParagraph(piece: Piece): boolean {
  return piece.count >= PARAGRAPH_WORDS && piece.linked < LINKED && endsSentence(piece.text)
}

function isFurniture(kinds: readonly ElementKind[], major: ReadonlySet<string>): boolean {
  return kinds.some(({ furniture, sign }) => furniture && !major.has(sign as string))
}
