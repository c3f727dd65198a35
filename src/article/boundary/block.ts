/** A paragraph of body as the search for boundaries sees it. @module */
import { opensQuote } from '../form.ts'
import type { Label, Piece } from '../piece.ts'
import { Lexicon } from './lexicon.ts'
import { type NameUse, namesIn } from './names.ts'
import { FUNCTION, RARE, renumber, TOKEN, type Tokens, tokensOf } from './tokens.ts'

export interface Block {
  /** Index of the piece. */
  readonly at: number
  readonly piece: Piece
  /** The bits of each word as it stands there (see `TOKEN`). */
  readonly tokens: readonly number[]
  /** Stems that tell stories apart, by number on the page: those of function words are left out. */
  readonly stems: readonly number[]
  /** Each of them once. */
  readonly distinct: readonly number[]
  readonly lexicon: Lexicon
  readonly names: readonly NameUse[]
  /** Words in capitals that few stories hold, by number of their key on the page, each once. */
  readonly proper: readonly number[]
  readonly opensQuote: boolean
}

/** Words of a paragraph that are looked at: what a story is about shows early. */
const LOOKED_AT = 4_000

const CAPITAL_BAND = TOKEN.capital | TOKEN.band
/** A rare word with a capital. */
const RARE_NAME = TOKEN.capital | RARE

/** The paragraphs that `labels` call body. */
export function blocksOf(pieces: readonly Piece[], labels: readonly Label[]): readonly Block[] {
  renumber()
  const lexicon = new Lexicon()
  const read: { piece: Piece; at: number; story: Tokens }[] = []
  for (let at = 0; at < pieces.length; at++) {
    if (labels[at] !== 'body') continue
    const piece = pieces[at] as Piece
    const story = tokensOf(piece.page, piece.start, Math.min(piece.end, piece.start + LOOKED_AT))
    read.push({ piece, at, story })
    for (const token of story.tokens)
      if ((token & (CAPITAL_BAND | TOKEN.opening)) === RARE_NAME) lexicon.name(token)
  }
  const blocks = read.map(({ piece, at, story }) => blockOf(piece, at, story, lexicon))
  lexicon.close()
  return blocks
}

/** `lexicon` knows the rare stems that the page writes with a capital where no sentence begins. */
function blockOf(piece: Piece, at: number, story: Tokens, lexicon: Lexicon): Block {
  const { tokens, keys } = story
  const stems: number[] = []
  const distinct: number[] = []
  const proper: number[] = []
  for (let word = 0; word < tokens.length; word++) {
    const token = tokens[word] as number
    if ((token & TOKEN.band) === FUNCTION) continue
    const isName = (token & CAPITAL_BAND) === RARE_NAME && lexicon.isNamed(token)
    const stem = lexicon.numberOf(token, isName)
    stems.push(stem)
    if (lexicon.isFirst(stem, at)) distinct.push(stem)
    if (!isName || token & TOKEN.short) continue
    const key = lexicon.keyOf(keys[word] as number)
    if (lexicon.isFirstKey(key, at)) proper.push(key)
  }
  return {
    at,
    piece,
    tokens,
    stems,
    distinct,
    lexicon,
    names: namesIn(story, lexicon),
    proper,
    opensQuote: opensQuote(piece.text),
  }
}
