/** Cuts the blocks of an article into sentences. @module */
import { isSpaceUnit } from '../article/scan.ts'
import { unitsIn } from '../article/units.ts'
import type { Block, Sentence } from './mention.ts'
import { endsSentence } from './sentence-stop.ts'
import { kindsIn, type Token, tokenize } from './token.ts'

/** A sentence cut into tokens. */
export interface TokenedSentence extends Sentence {
  readonly tokens: readonly Token[]
  /** What kinds of word it holds, as bits of `KIND`. */
  readonly kinds: number
}

const LINE_FEED = 10

const DOTS = 0x2026
/** All others of what may end a sentence come before the letters. */
const LAST_STOP = 0x3f

/** A full stop, an exclamation or question mark, or dots. */
function isStop(unit: number): boolean {
  return unit === 0x2e || unit === 0x21 || unit === LAST_STOP || unit === DOTS
}

const CLOSER = '"”’\')]»'

/**
 * The sentences of every block, in order, trimmed of white space (UTF-16 offsets of `text`).
 * A block never shares a sentence with another; a line break inside a block ends nothing unless a blank
 * line or a bullet follows. One pass: every stop is looked at once, with a bounded view to either side.
 */
export function sentencesOf(text: string, blocks: readonly Block[]): TokenedSentence[] {
  const sentences: TokenedSentence[] = []
  const units = unitsIn(text)
  blocks.forEach((block, index) => {
    let start = block.start
    const close = (end: number) => {
      const from = pastSpace(text, start, end)
      const to = beforeSpace(text, from, end)
      start = end
      if (from === to) return
      const tokens = tokenize(text, from, to)
      const { role } = block
      const kinds = kindsIn(tokens)
      sentences.push({ start: from, end: to, index: sentences.length, block: index, role, tokens, kinds })
    }
    const closeHeading = (from: number) => {
      const end = endOfHeading(text, from, block.end)
      if (end === null) return
      if (start < from) close(from)
      close(end)
    }
    closeHeading(block.start)
    let rows = isLabelled(text, block.start, block.end) ? 1 : 0
    for (let at = block.start; at < block.end; at++) {
      const unit = units[at] as number
      if (unit > LAST_STOP && unit !== DOTS) continue
      if (unit === LINE_FEED) {
        const labelled = isLabelled(text, at + 1, block.end)
        // Rows "Treasury: Ann Lee" have no stops, and what comes after two is another sentence.
        if (rows + Number(labelled) > 1 || startsAfresh(text, at + 1, block.end)) close(at)
        rows = labelled ? rows + 1 : 0
        closeHeading(at + 1)
      } else if (isStop(unit)) {
        const after = endOfStop(text, at, block.end)
        if (after >= block.end) break
        if (endsSentence(text, { sentence: start, stop: at, after, end: block.end })) close(after)
        at = after - 1
      }
    }
    close(block.end)
  })
  return sentences
}

/** Past a run of stops and the marks that close with it. A quotation mark before a letter opens, and is left. */
function endOfStop(text: string, at: number, to: number): number {
  let end = at + 1
  while (end < to && isStop(text.charCodeAt(end))) end++
  while (end < to && CLOSER.includes(text[end] as string)) {
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
function endOfHeading(text: string, from: number, to: number): number | null {
  const line = text.slice(from, Math.min(to, from + 2 * LONGEST_HEADING))
  const [whole = '', last = ''] = HEADING.exec(line) ?? []
  if (whole === '' || whole.length > LONGEST_HEADING || PARTICLE.test(last)) return null
  const under = line.slice(whole.length).search(/\n|$/)
  return under < LEAST_UNDER ? null : from + whole.length
}

/** A label, a colon and what begins with a capital: "Home secretary: Ann Lee". */
const LABELLED = /^[^\p{L}\n]{0,4}\p{Lu}[\p{L}&,'’() -]{2,60}:[^\S\n]+\p{Lu}/u
const LONGEST_LABELLED = 72

function isLabelled(text: string, from: number, to: number): boolean {
  return LABELLED.test(text.slice(from, Math.min(to, from + LONGEST_LABELLED)))
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

function pastSpace(text: string, from: number, to: number): number {
  let start = from
  while (start < to && isSpaceUnit(text.charCodeAt(start))) start++
  return start
}

function beforeSpace(text: string, from: number, to: number): number {
  let end = to
  while (end > from && isSpaceUnit(text.charCodeAt(end - 1))) end--
  return end
}
