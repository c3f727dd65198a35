/** What the elements of an HTML page settle before its words are read. @module */
import type { PageMetadata } from '../page/page.ts'
import { headedBoxes } from './box-heading.ts'
import { type Container, containerOf, isBeside, isNamedForStory, isParagraph, isTeased } from './container.ts'
import { type ElementKind, elementKind, kindByElements } from './element-kind.ts'
import { endsSentence } from './form.ts'
import { appeal, SURE } from './noise/appeal.ts'
import { blockPath, isInside, sharedDepth } from './path.ts'
import type { Label, Piece } from './piece.ts'
import { isSameTitle } from './title.ts'

/** A line mostly of links, of so many words at most, is a menu or a teaser; half will do where it is no sentence. */
const LINK_SHARE = 0.85
const TITLE_SHARE = 0.5
const LINK_WORDS = 25

/** Beside the container, a line of so many words with hardly a link is a part of the story. */
const BESIDE_WORDS = 15
const BESIDE_LINKED = 0.1

const GATED = /^p\b.*(?:paywall|premium|piano|subscri|member)/i
const GATED_WORDS = 20

/** What stands between title and story says the same as both. */
const STANDFIRST =
  /summary|stand-?first|sub-?(?:title|head(?:line|er|ing)?|deck|dek)\b|excerpt|lead-?(?:text|paragraph)|[._-]de(?:c|)k\b|description|synopsis|bio\b|disclaimer/i

/** For each piece of a page that elements set out its label, or `null` where its words decide. */
export function presetLabels(
  pieces: readonly Piece[],
  { title, outlet, body }: PageMetadata,
): readonly (Label | null)[] {
  const named = titleOf(pieces, title)
  const titleAt = named >= 0 ? named : onlyHeadline(pieces, outlet)
  const boxes = headedBoxes(pieces)
  const container = containerOf(pieces, titleAt, body ?? '', boxes)
  const headline = titleAt >= 0 ? titleAt : pieces.findIndex(isHeadline)
  const inside = pieces.map(({ path }) => isInside(path, container.path))
  const first = inside.indexOf(true)
  const last = inside.lastIndexOf(true)
  const opening = openingOf(pieces, inside, headline, container.path.length)
  const isIllustrated =
    pieces.filter((piece, at) => inside[at] && !isBesidePicture(piece) && isParagraph(piece)).length >= STORY
  const labels = pieces.map((piece, at) => {
    if (at === headline) return null
    if (outlet !== null && piece.text === outlet) return 'navigation'
    if (title !== null && at > headline && isSameTitle(piece.text, title)) return 'duplicate'
    if (headline < at && at < opening && isStandfirst(piece, pieces[headline], container.path.length))
      return 'navigation'
    // Other stories are told beside pictures too.
    if (isIllustrated && isBesidePicture(piece)) return first < at && at < last ? 'caption' : 'navigation'
    const box = boxes[at]
    if (box && (!inside[at] || box.path.length > container.path.length)) return box.kind
    if (inside[at]) return insideLabel(piece, container, container.path.length)
    const shared = first < at && at < last && isText(piece) ? sharedDepth(piece.path, container.path) : 0
    return shared >= Math.max(1, container.path.length - BETWEEN)
      ? insideLabel(piece, container, shared)
      : outsideLabel(
          piece,
          container,
          at > titleAt && !isTeased(piece, pieces[at - 1]),
          // A paragraph alone before the story is its standfirst, several are its beginning.
          at < first && (isBeside(piece, pieces[at - 1]) || isBeside(piece, pieces[at + 1])) ? BETWEEN : 1,
        )
  })
  return labels.some((label, at) => label === null && isParagraph(pieces[at] as Piece))
    ? labels
    : labels.map((label, at) => (isUnlikely(label, pieces[at] as Piece) ? label : null))
}

/** Where no paragraph is left, elements were named for other things than they hold; these are believed all the same. */
const SURE_KINDS: ReadonlySet<Label | null> = new Set([
  'comment',
  'consent',
  'caption',
  'byline',
  'timestamp',
])

function isUnlikely(label: Label | null, piece: Piece): boolean {
  return SURE_KINDS.has(label) || !isParagraph(piece) || piece.path.some(isBar)
}

function isBar(label: string): boolean {
  return /^(?:nav|footer|button)(?![a-z0-9-])/.test(label)
}

/** Where the story begins under its headline: at the first paragraph that no element calls a standfirst. */
function openingOf(
  pieces: readonly Piece[],
  inside: readonly boolean[],
  headline: number,
  from: number,
): number {
  if (headline < 0) return 0
  return pieces.findIndex(
    (piece, at) =>
      at > headline &&
      inside[at] === true &&
      isParagraph(piece) &&
      !isStandfirst(piece, pieces[headline], from),
  )
}

/** Words of a heading that says what the story tells. */
const STANDFIRST_WORDS = 12
const HEADING = /^h[2-6]\b/

function isStandfirst({ path, count, text }: Piece, headline: Piece | undefined, from: number): boolean {
  for (let at = from; at < path.length; at++) {
    const label = path[at] as string
    if (STANDFIRST.test(label)) return true
    if (label.startsWith('header') && headline?.path[at] === label) return true
  }
  if (count < STANDFIRST_WORDS || !path.some((label) => HEADING.test(label))) return false
  // A first sentence may be set as a heading too, in the element of the story without its title.
  return (
    !endsSentence(text) || !path.some((label) => isNamedForStory(label) && !headline?.path.includes(label))
  )
}

/** In an element that is for text, and in nothing set in from elsewhere. */
function isText({ path }: Piece): boolean {
  return TEXT.test(path.at(-1) ?? '') && !path.some((label) => SET_IN.test(label))
}

const TEXT = /^(?:p|h[2-6]|li|blockquote)\b/
const SET_IN = /^(?:figure|blockquote)[.#]|embed|quote/i

/**
 * A line between two of the container that is not in it shows that several elements hold the story, one beside the
 * other; so many levels up it may stand beside them.
 */
const BETWEEN = 3

/** `from` is how many of the outermost elements it shares with the story. */
function insideLabel(piece: Piece, { major }: Container, from: number): Label | null {
  const { kinds, count, linked, text } = piece
  const kind = kindByElements(kinds, major, from)
  // What is drawn out of a story stands in it too; else it is a quotation, however it is set.
  if (kind === 'duplicate' && !comesAgain(piece)) return null
  if (kind === 'promotion' && isGatedParagraph(piece)) return null
  if (kind !== null) return kind
  if (count > LINK_WORDS) return null
  return linked >= LINK_SHARE || (linked >= TITLE_SHARE && !endsSentence(text)) ? 'related' : null
}

/** Paragraphs of a story that may have captions. */
const STORY = 3
/** Words of a caption. */
const CAPTION_WORDS = 50

/** Stands in one box with a picture, and neither as a heading there nor as a quotation. */
function isBesidePicture({ pictured, kinds, count, linked }: Piece): boolean {
  if (!pictured || count > CAPTION_WORDS || linked >= TITLE_SHARE) return false
  return !kinds.some(({ heading, element }) => heading > 0 || element === 'blockquote')
}

/** A paragraph whose own class says what readers pay for, which is the story. */
function isGatedParagraph(piece: Piece): boolean {
  return (
    piece.count >= GATED_WORDS &&
    GATED.test(piece.path.at(-1) ?? '') &&
    isParagraph(piece) &&
    appeal(piece) < SURE
  )
}

/** Letters by which a quotation is known elsewhere on the page. */
const KNOWN_BY = 30
/** Units of the page either side of it that are looked through. */
const NEAR = 20_000

function comesAgain({ page, text, start, end }: Piece): boolean {
  // The first word may have got its capital from being drawn out.
  const words = text.replace(/^[^\p{L}\p{N}]*\S+\s+/u, '').slice(0, KNOWN_BY)
  return (
    page.slice(Math.max(0, start - NEAR), start).includes(words) ||
    page.slice(end, end + NEAR).includes(words)
  )
}

/** `levels` is how far up from the story's element a paragraph may stand that is part of it. */
function outsideLabel(
  piece: Piece,
  { path: container, major }: Container,
  mayBeStory: boolean,
  levels: number,
): Label | null {
  const kind = kindByElements(piece.kinds, major)
  if (kind !== null && kind !== 'caption') return kind
  const beside =
    mayBeStory &&
    kind === null &&
    blockPath(piece).length <= container.length &&
    sharedDepth(piece.path, container) >= container.length - levels
  return beside && isOfStory(piece, classesOf(container.at(-1))) ? null : 'navigation'
}

/** `classes` are those of the story's own element, which say nothing of the others that have them. */
function isOfStory(piece: Piece, classes: string): boolean {
  const { path, count, linked } = piece
  if (count < BESIDE_WORDS || linked >= BESIDE_LINKED || !isParagraph(piece)) return false
  return !path.some((label) => STANDFIRST.test(label) && classesOf(label) !== classes)
}

function classesOf(label = ''): string {
  return label.slice(elementKind(label).element.length)
}

/** The first line with the page's title that is a heading of the page, or of a part of it; else the first. */
function titleOf(pieces: readonly Piece[], pageTitle: string | null): number {
  if (pageTitle === null) return -1
  let best = -1
  let highest = Number.POSITIVE_INFINITY
  for (const [at, { text, kinds, linked }] of pieces.entries()) {
    if (!isSameTitle(text, pageTitle)) continue
    const rank = rankOf(kinds)
    // A link that is no heading is the title in a list of others.
    if (rank >= highest || (rank === UNRANKED && linked >= LINK_SHARE)) continue
    best = at
    highest = rank
  }
  return best
}

function rankOf(kinds: readonly ElementKind[]): number {
  const heading = kinds.find((kind) => kind.heading > 0)?.heading ?? 0
  return heading === 0 ? UNRANKED : heading <= LOWEST_OF_PAGE ? 1 : 2
}

/** Headings lower than this are of a part of the page. */
const LOWEST_OF_PAGE = 3

const UNRANKED = 3

/** The heading of the page where it has one, -1 where none or several: papers set their own name so too. */
function onlyHeadline(pieces: readonly Piece[], outlet: string | null): number {
  const at = pieces.findIndex((piece) => isHeadline(piece) && piece.text !== outlet)
  const others = at >= 0 && pieces.some((piece, other) => other > at && isHeadline(piece))
  return others || (pieces[at]?.count ?? 0) < TITLE_WORDS ? -1 : at
}

/** Words of a heading that is no name of a paper or a part of it. */
const TITLE_WORDS = 4

function isHeadline({ kinds }: Piece): boolean {
  return kinds.some(({ heading }) => heading === 1)
}
