/** A paragraph of body as the search for boundaries sees it. @module */
import { opensQuote } from '../form.ts'
import type { Label, Piece } from '../piece.ts'
import { Lexicon } from './lexicon.ts'
import { type NameUse, namesIn } from './names.ts'
import { type Token, tokensOf } from './tokens.ts'

export interface Block {
  /** Index of the piece. */
  readonly at: number
  readonly piece: Piece
  readonly tokens: readonly Token[]
  /** Stems that tell stories apart: those of function words are left out. */
  readonly stems: readonly number[]
  /** Each of them once. */
  readonly distinct: readonly number[]
  readonly lexicon: Lexicon
  readonly names: readonly NameUse[]
  /** Words in capitals that few stories hold. */
  readonly proper: ReadonlySet<string>
  readonly opensQuote: boolean
}

/** Words of a paragraph that are looked at: what a story is about shows early. */
const LOOKED_AT = 4_000

/** The paragraphs that `labels` call body. */
export function blocksOf(pieces: readonly Piece[], labels: readonly Label[]): readonly Block[] {
  const read: { piece: Piece; at: number; tokens: readonly Token[] }[] = []
  const names = new Set<number>()
  for (const [at, piece] of pieces.entries()) {
    if (labels[at] !== 'body') continue
    const tokens = tokensOf(piece.page, piece.start, Math.min(piece.end, piece.start + LOOKED_AT))
    read.push({ piece, at, tokens })
    for (const { number, band, capital, opening } of tokens) {
      if (capital && band === 'rare' && !opening) names.add(number)
    }
  }
  const lexicon = new Lexicon()
  const blocks = read.map(({ piece, at, tokens }) => blockOf(piece, at, tokens, names, lexicon))
  lexicon.close()
  return blocks
}

/** `names` are the rare stems that the page writes with a capital where no sentence begins. */
function blockOf(
  piece: Piece,
  at: number,
  tokens: readonly Token[],
  names: ReadonlySet<number>,
  lexicon: Lexicon,
): Block {
  const stems: number[] = []
  const distinct: number[] = []
  const proper = new Set<string>()
  for (const token of tokens) {
    const { number, band, capital, text } = token
    if (band === 'function') continue
    const isName = capital && band === 'rare' && names.has(number)
    const stem = lexicon.numberOf(token, isName)
    stems.push(stem)
    if (lexicon.isFirst(stem, at)) distinct.push(stem)
    if (isName && text.length > 2) proper.add(token.lower)
  }
  return {
    at,
    piece,
    tokens,
    stems,
    distinct,
    lexicon,
    names: namesIn(tokens),
    proper,
    opensQuote: opensQuote(piece.text),
  }
}
