/** Cuts the blocks of an article into sentences. @module */
import { isLowerUnit, isSpaceUnit, isUpperUnit } from '../article/scan.ts'
import { joinByElections } from './by-election.ts'
import { Cutter, type TokenRow } from './cutter.ts'
import type { Block, Sentence } from './mention.ts'
import { endsSentence, isCloser, isStop, surelyEnds } from './sentence-stop.ts'
import type { Token } from './token.ts'
import { isSpaceAt } from './unit-class.ts'
import { KIND } from './word.ts'

/** A sentence cut into tokens. */
export interface TokenedSentence extends Sentence {
  readonly tokens: readonly Token[]
  /** What kinds of word it holds, as bits of `KIND`. */
  readonly kinds: number
}

const LINE_FEED = 10
const BLANK = 32
const COLON = 58

/**
 * The sentences of every block, in order, trimmed of white space (UTF-16 offsets of `text`).
 * A block never shares a sentence with another; a line break inside a block ends nothing unless a blank
 * line or a bullet follows. One pass, which cuts the tokens too: every stop is looked at once, with a bounded view to
 * either side.
 */
export function sentencesOf(text: string, blocks: readonly Block[]): TokenedSentence[] {
  const sentences = new Sentences(text)
  blocks.forEach((block, index) => void sentences.cut(block, index))
  return sentences.found
}

class Sentences implements TokenRow {
  readonly found: TokenedSentence[] = []
  private readonly text: string
  private readonly cutter: Cutter
  /** Of the sentence being read: where it begins, its tokens so far, how many, and their kinds. */
  private start = 0
  readonly tokens: Token[] = []
  count = 0
  kinds = 0
  /** Rows with labels right before the line being read. */
  private rows = 0

  constructor(text: string) {
    this.text = text
    this.cutter = new Cutter(text)
  }

  cut(block: Block, index: number): void {
    const { cutter, text } = this
    const { units } = cutter
    const { end } = block
    this.start = block.start
    this.rows = 0
    /** Stops before here have been looked at. */
    let seen = block.start
    let at = this.openLine(block.start, block, index)
    while (at < end) {
      at = cutter.addWords(this, at, end)
      if (at >= end) break
      const unit = units[at] as number
      if (isSpaceAt(units, at)) {
        at++
        if (unit === LINE_FEED) at = this.openLine(at, block, index)
      } else if (at < seen || !isStop(unit)) at = cutter.addOther(this, at, end)
      else {
        let ends = surelyEnds(units, at, end, this.last)
        seen = ends ? at + 1 : endOfStop(text, at, end)
        ends ||=
          seen < end && endsSentence(text, { sentence: this.start, stop: at, after: seen, end }, this.last)
        at = cutter.addOther(this, at, ends ? seen : end)
        if (!ends) continue
        at = cutter.addAll(this, at, seen)
        this.close(seen, block, index)
      }
    }
    this.close(end, block, index)
  }

  /** The token before. */
  private get last(): Token | undefined {
    return this.count > 0 ? this.tokens[this.count - 1] : undefined
  }

  /** What a new line begins: another row, a heading. Gives where the tokens go on. */
  private openLine(at: number, block: Block, index: number): number {
    const { text } = this
    const { units } = this.cutter
    const isRow = isLabelled(text, units, at, block.end)
    // Rows "Treasury: Ann Lee" have no stops, and what comes after two is another sentence.
    if (at > block.start && (this.rows + Number(isRow) > 1 || startsAfresh(text, at, block.end)))
      this.close(at - 1, block, index)
    this.rows = isRow ? this.rows + 1 : 0
    const heading = endOfHeading(text, units, at, block.end)
    if (heading === null) return at
    this.close(at, block, index)
    this.cutter.addAll(this, at, heading)
    this.close(heading, block, index)
    return heading
  }

  /** Ends the sentence being read; another begins there. */
  private close(at: number, { role }: Block, block: number): void {
    if (this.count > 0) {
      const { found } = this
      const tokens = this.tokens.slice(0, this.count)
      if (this.kinds & KIND.poll) this.kinds |= joinByElections(tokens)
      const { start } = tokens[0] as Token
      const { end } = tokens[this.count - 1] as Token
      found.push({ start, end, index: found.length, block, role, tokens, kinds: this.kinds })
    }
    this.start = at
    this.count = this.kinds = 0
  }
}

/** Past a run of stops and the marks that close with it. A quotation mark before a letter opens, and is left. */
function endOfStop(text: string, at: number, to: number): number {
  let end = at + 1
  while (end < to && isStop(text.charCodeAt(end))) end++
  while (end < to && isCloser(text.charCodeAt(end))) {
    const straight = text[end] === '"' || text[end] === "'"
    if (straight && end + 1 < to && /[\p{L}\p{N}]/u.test(text[end + 1] as string) && end === at + 1) {
      // `Westminster."I` and `rock'n'roll.'s`: only a mark already followed by a capital can close here.
      if (!/\p{Lu}/u.test(text[end + 1] as string)) break
    }
    end++
  }
  return end
}

/** A row of capitals whose last runs into another, which opens a sentence: "Ann LeeUntil today the chancellor". */
const HEADING =
  /^[^\p{L}]*(?:\p{Lu}[\p{Ll}'’]+ \d{1,2}\W+)?(?:\p{Lu}[\p{L}'’-]+ ){1,3}(\p{Lu}[\p{L}'’-]*\p{Ll})(?=\p{Lu}\p{Ll}* [\p{L}\p{N}“"'‘(])/u
/** What names begin with that have a capital inside. */
const PARTICLE = /(?:^|[-'’])(?:Ma?c|Fitz|D[aeiu]|L[ae]|De[ls]|V[ao]n|\p{Lu}\p{Ll}?)$/u
/** How long a heading may be, in UTF-16 units. */
const LONGEST_HEADING = 60
/** How much must stand under it on its line. */
const LEAST_UNDER = 20

/** Where a heading ends that runs into what stands under it, on the line that begins at `from`; null where there is none. */
function endOfHeading(text: string, units: Uint16Array, from: number, to: number): number | null {
  if (!looksLikeHeading(text, units, from, to)) return null
  const line = text.slice(from, Math.min(to, from + 2 * LONGEST_HEADING))
  const [whole = '', last = ''] = HEADING.exec(line) ?? []
  if (whole === '' || whole.length > LONGEST_HEADING || PARTICLE.test(last)) return null
  const under = line.slice(whole.length).search(/\n|$/)
  return under < LEAST_UNDER ? null : from + whole.length
}

/**
 * Whether the first word begins with a capital, the one behind it with another or a figure, and a capital follows on a small
 * letter, other than in "McX".
 */
function looksLikeHeading(text: string, units: Uint16Array, from: number, to: number): boolean {
  const end = Math.min(to, from + LONGEST_HEADING)
  let at = from
  while (at < end && !isUpperUnit(units[at] as number)) if (isLowerUnit(units[at++] as number)) return false
  let next = at
  while (next < end && units[next] !== BLANK) next++
  if (next + 1 >= end) return false
  if (!isUpperUnit(units[next + 1] as number) && !isFigure(units[next + 1] as number)) return false
  let word = at
  let small = false
  for (; at <= end; at++) {
    const unit = units[at] as number
    if (small && isUpperUnit(unit) && !PARTICLE.test(text.slice(word, at))) return true
    small = isLowerUnit(unit)
    if (unit === BLANK) word = at + 1
  }
  return false
}

function isFigure(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

/** A label, a colon and what begins with a capital: "Home secretary: Ann Lee". */
const LABELLED = /^[^\p{L}\n]{0,4}\p{Lu}[\p{L}&,'’() -]{2,60}:[^\S\n]+\p{Lu}/u
const LONGEST_LABELLED = 72

function isLabelled(text: string, units: Uint16Array, from: number, to: number): boolean {
  const end = Math.min(to, from + LONGEST_LABELLED)
  let colon = from
  while (colon < end && units[colon] !== COLON && units[colon] !== LINE_FEED) colon++
  return units[colon] === COLON && LABELLED.test(text.slice(from, end))
}

/** After a line break: a blank line or a bullet. */
function startsAfresh(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const char = text[at] as string
    if (char === '\n' || char === '•' || char === '●' || char === '▪') return true
    if (!isSpaceUnit(text.charCodeAt(at))) return false
  }
  return false
}
