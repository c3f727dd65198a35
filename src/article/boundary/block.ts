/** A paragraph of body as the search for boundaries sees it. @module */
import { isHeadlineLike, opensQuote } from '../form.ts'
import type { Label, Piece } from '../piece.ts'
import { Lexicon } from './lexicon.ts'
import { addNames } from './names.ts'
import { numbered, RARE, renumber, TOKEN, Tokens } from './tokens.ts'

/** What its words are lies in columns of the page's lexicon, of which it has a part of each. */
export interface Block {
  /** Index of the piece. */
  readonly at: number
  readonly piece: Piece
  readonly lexicon: Lexicon
  /** How many words it has. */
  readonly words: number
  /** Its part of `lexicon.stems`. */
  readonly stems: number
  readonly stemsEnd: number
  /** How many different ones. */
  readonly distinct: number
  /** Its part of `lexicon.proper`. */
  readonly proper: number
  readonly properEnd: number
  /** Its part of `lexicon.names`. */
  readonly names: number
  readonly namesEnd: number
  readonly opensQuote: boolean
  /** It has the form of a headline, however long. */
  readonly headlineLike: boolean
}

/** Whether it may be a headline of so many words at most. */
export function isHeading({ headlineLike, piece }: Block, most: number): boolean {
  return headlineLike && piece.count <= most
}

/** Words of a paragraph that are looked at: what a story is about shows early. */
const LOOKED_AT = 4_000

const { band: BAND, short: SHORT, opening: OPENING } = TOKEN
const CAPITAL_BAND = TOKEN.capital | BAND
/** A rare word with a capital. */
const RARE_NAME = TOKEN.capital | RARE

/** Kept from page to page. */
const TOKENS = new Tokens()

/** The paragraphs that `labels` call body; good until those of another page are read. */
export function blocksOf(pieces: readonly Piece[], labels: readonly Label[]): readonly Block[] {
  renumber()
  TOKENS.count = 0
  /** Of each paragraph its place, how many words it has, and where its tokens end. */
  const read: number[] = []
  for (let at = 0; at < pieces.length; at++) {
    if (labels[at] !== 'body') continue
    const { page, start, end } = pieces[at] as Piece
    const words = TOKENS.read(page, start, Math.min(end, start + LOOKED_AT))
    read.push(at, words, TOKENS.count)
  }
  const lexicon = new Lexicon(numbered())
  const { tokens, count } = TOKENS
  for (let word = 0; word < count; word++) {
    const token = tokens[word] as number
    if ((token & (CAPITAL_BAND | OPENING)) === RARE_NAME) lexicon.name(token)
  }
  const blocks: Block[] = []
  let from = 0
  for (let place = 0; place < read.length; place += 3) {
    const [at, words, to] = [read[place] as number, read[place + 1] as number, read[place + 2] as number]
    blocks.push(blockOf(pieces[at] as Piece, at, words, from, to, lexicon))
    from = to
  }
  lexicon.close()
  return blocks
}

/** Of the tokens from place `from` up to `to`; `lexicon` knows the rare stems that the page writes with a capital where no sentence begins. */
function blockOf(piece: Piece, at: number, words: number, from: number, to: number, lexicon: Lexicon): Block {
  const { tokens, keys } = TOKENS
  const { stems, proper, names } = lexicon
  const [stemsFrom, properFrom, namesFrom] = [stems.length, proper.length, names.length]
  let distinct = 0
  for (let word = from; word < to; word++) {
    const token = tokens[word] as number
    if (!(token & BAND)) continue
    const isName = (token & CAPITAL_BAND) === RARE_NAME && lexicon.isNamed(token)
    if (lexicon.addStem(token, isName, at)) distinct++
    if (isName && !(token & SHORT)) lexicon.addProper(keys[word] as number, at)
  }
  addNames(TOKENS, from, to, lexicon)
  return {
    at,
    piece,
    lexicon,
    words,
    stems: stemsFrom,
    stemsEnd: stems.length,
    distinct,
    proper: properFrom,
    properEnd: proper.length,
    names: namesFrom,
    namesEnd: names.length,
    opensQuote: opensQuote(piece.text),
    headlineLike: isHeadlineLike(piece, Number.POSITIVE_INFINITY),
  }
}
