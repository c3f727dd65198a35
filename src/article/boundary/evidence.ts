/** What speaks for and against a story ending at each gap between two paragraphs. @module */
import type { Label, Piece } from '../piece.ts'
import { type Block, isHeading } from './block.ts'
import { announcesMore, leavesQuoteOpen, seeksComment } from './closing.ts'
import { type Links, linksOf } from './links.ts'
import { formOf, leadOf, pointsBack, speaksOfSomeone } from './opening.ts'
import type { Passage } from './passage.ts'
import { type ProperNames, properNamesOf } from './proper.ts'
import type { Recurrence } from './recurrence.ts'

/** What the words and names of the page say of a gap; each as a number of moderate size: `weights.ts` says what it is worth. */
export interface Held {
  /** What shared words take from the gain of two vocabularies: 0 nothing, 1 all of it. */
  readonly sharedWords: number
  /** Log likelihood of two vocabularies over one, in twenties. */
  readonly twoVocabularies: number
  /** Names used in short after the gap that were given in full before it. */
  readonly links: number
  readonly anyLink: number
  readonly commonLinks: number
  /** Names given in full in the next paragraphs although given in full before. */
  readonly namesAgain: number
  /** Names given in full for the first time in the next paragraphs. */
  readonly introduced: number
  /** How tightly names hold together the looser of the two sides. */
  readonly sidesHold: number
  /** The smaller side has two paragraphs at most; has three. */
  readonly twoParagraphs: number
  readonly threeParagraphs: number
  readonly namesShared: number
  readonly noNameShared: number
  /** With no name shared, how many could have been. */
  readonly namesNotShared: number
  /** The next paragraph's words come again after it rather than before. */
  readonly nextGoesOn: number
  /** The last paragraph's words came before it rather than after. */
  readonly lastCameBefore: number
}

/** What the paragraphs at a gap show themselves, looked at only where the rest leaves it open; each 0 or 1. */
export interface Shown {
  readonly pointsBack: number
  readonly heading: number
  readonly indefinite: number
  readonly capitals: number
  /** A date or byline stands in the gap. */
  readonly masthead: number
  /** The next paragraph speaks of someone whom the one after it names. */
  readonly someoneNamedNext: number
  /** The last paragraph does: it is the lead. */
  readonly someoneNamedHere: number
}

/** What they say, read only where all that still does; each 0 or 1. */
export interface Told {
  readonly perfect: number
  readonly day: number
  readonly comment: number
}

/** Paragraphs the opening of a story is judged by. */
const OPENING = 3
const HEADING_WORDS = 14

/** A lead shares less with the story before it than this side of it (see `sides` in `recurrence.ts`). */
const LEAD_SIDE = -0.35

/** The evidence for each gap before `blocks[g]`, from 1 on; good until that of another passage is gathered. */
export class Gaps {
  private readonly blocks: readonly Block[]
  private readonly pieces: readonly Piece[]
  private readonly labels: readonly Label[]
  private readonly recurrence: Recurrence
  private readonly links: Links
  private readonly proper: ProperNames
  private readonly hold: (from: number, to: number) => number

  constructor({ blocks, recurrence }: Passage, pieces: readonly Piece[], labels: readonly Label[]) {
    this.blocks = blocks
    this.pieces = pieces
    this.labels = labels
    this.recurrence = recurrence
    this.links = linksOf(blocks)
    this.proper = properNamesOf(blocks)
    this.hold = holdOf(this.links.across, blocks.length)
  }

  held(gap: number): Held {
    const { blocks, links, hold } = this
    const { gains, shares, sides } = this.recurrence
    const shared = this.proper.shared[gap] as number
    const fewer = this.proper.fewer[gap] as number
    const across = links.across[gap] as number
    const smaller = Math.min(gap, blocks.length - gap)
    return {
      sharedWords: bounded(shares[gap] as number, -0.2, 2),
      twoVocabularies: bounded(gains[gap] as number, -80, 80) / 20,
      links: Math.min(across, 3),
      anyLink: Number(across > 0),
      commonLinks: Math.min(links.commonAcross[gap] as number, 3),
      namesAgain: Math.min(sum(links.again, gap, gap + OPENING), 3),
      introduced: Math.min(sum(links.introduced, gap, gap + 2), 3),
      sidesHold: Math.min(hold(0, gap), hold(gap, blocks.length)),
      twoParagraphs: Number(smaller <= 2),
      threeParagraphs: Number(smaller === 3),
      namesShared: Math.min(shared, 4),
      noNameShared: Number(shared === 0),
      namesNotShared: shared === 0 ? Math.log1p(fewer) : 0,
      nextGoesOn: sides[gap] as number,
      lastCameBefore: -(sides[gap - 1] as number),
    }
  }

  /** `null` where no story can begin. */
  shown(gap: number): Shown | null {
    const { blocks, links } = this
    const { sides } = this.recurrence
    const before = blocks[gap - 1] as Block
    const block = blocks[gap] as Block
    if (!canBegin(blocks[gap - 2], before, block)) return null
    const { indefinite, capitals } = formOf(block)
    return {
      pointsBack: Number(pointsBack(block)),
      heading: Number(isHeading(block, HEADING_WORDS)),
      indefinite: Number(indefinite),
      capitals: Number(capitals),
      masthead: Number(hasMasthead(before.at, block.at, this.pieces, this.labels)),
      someoneNamedNext: Number(namedNext(blocks, links, gap)),
      someoneNamedHere: Number(
        namedNext(blocks, links, gap - 1) && (sides[gap - 1] as number) > LEAD_SIDE && !pointsBack(before),
      ),
    }
  }

  told(gap: number): Told {
    const { perfect, day } = leadOf(this.blocks[gap] as Block)
    return {
      perfect: Number(perfect),
      day: Number(day),
      comment: Number(seeksComment(this.blocks[gap - 1] as Block)),
    }
  }
}

/** A byline or a day stands between two pieces. */
function hasMasthead(
  before: number,
  next: number,
  pieces: readonly Piece[],
  labels: readonly Label[],
): boolean {
  for (let at = before + 1; at < next; at++) {
    if (labels[at] === 'byline' || (labels[at] === 'timestamp' && isDate(pieces[at] as Piece))) return true
  }
  return false
}

/** Names a day; clock stamps stand between the entries of one live report. */
function isDate({ words, count }: Piece): boolean {
  return (
    count >= 3 && words.some((word) => /^[a-z]{3,}$/.test(word)) && words.some((word) => /^\d{4}$/.test(word))
  )
}

/** A point of a list. */
const NUMBERED = /^(?:\d{1,2}[.)]\s|#\d|\(\d)/

/** Not inside a quotation, not a point of a list, not after what announces more, not between a heading and its text. */
function canBegin(earlier: Block | undefined, before: Block, block: Block): boolean {
  if (announcesMore(before) || NUMBERED.test(block.piece.text)) return false
  if (block.opensQuote && leavesQuoteOpen(before)) return false
  const heads = isHeading(before, HEADING_WORDS) && !(earlier && isHeading(earlier, HEADING_WORDS))
  return !heads || isHeading(block, HEADING_WORDS)
}

function namedNext(blocks: readonly Block[], { introduced }: Links, at: number): boolean {
  const block = blocks[at]
  return (
    block !== undefined &&
    introduced[at] === 0 &&
    (introduced[at + 1] as number) > 0 &&
    speaksOfSomeone(block)
  )
}

/** The share of the gaps inside a stretch that names reach across. */
function holdOf(across: Int32Array, length: number): (from: number, to: number) => number {
  const held: number[] = [0]
  for (let gap = 0; gap < length; gap++)
    held.push((held[gap] as number) + Number((across[gap] as number) > 0))
  return (from, to) =>
    to - from < 2 ? 0 : ((held[to] as number) - (held[from + 1] as number)) / (to - from - 1)
}

function sum(counts: Int32Array, from: number, to: number): number {
  let total = 0
  for (let at = from; at < to; at++) total += counts[at] as number
  return total
}

function bounded(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}
