/** The units of one sentence in columns: patterns are tried on these, so that a sentence in which none holds needs no object for each unit. @module */
import type { MarkedSentence } from '../../mention/marked.ts'
import { type Mention, NAMED } from '../../mention/mention.ts'
import type { Token } from '../../mention/token.ts'
import { UNKNOWN } from '../../mention/word.ts'

/** Units a sentence has room for at first. */
const ROOM = 256

/** Outermost mentions are one unit each; every other token is a unit of its own. To be filled again and again. */
export class Columns {
  size = 0
  /** By unit, as `Unit` has them; `from` goes one further, to where the last unit ends. */
  said = new Int32Array(ROOM)
  named = new Uint8Array(ROOM)
  from = new Int32Array(ROOM + 1)
  readonly tokens: Token[] = []
  readonly mentions: (Mention | null)[] = []

  /** Mentions are in order of place, the longer one first: of those that overlap, the first is the outermost. */
  read({ tokens, mentions }: Pick<MarkedSentence, 'tokens' | 'mentions'>): this {
    this.#makeRoom(tokens.length)
    const { said, named, from } = this
    let size = 0
    let next = 0
    for (let at = 0; at < tokens.length; size++) {
      const token = tokens[at] as Token
      while (next < mentions.length && (mentions[next] as Mention).end <= token.start)
        next = pastOverlapping(mentions, next)
      const mention = mentions[next]
      const taken = mention !== undefined && mention.start <= token.start ? mention : null
      this.tokens[size] = token
      this.mentions[size] = taken
      named[size] = taken ? NAMED[taken.kind] : 0
      from[size] = at++
      if (taken) while (at < tokens.length && (tokens[at] as Token).start < taken.end) at++
      said[size] = at - (from[size] as number) === 1 ? token.word : UNKNOWN
    }
    from[size] = tokens.length
    this.size = size
    return this
  }

  #makeRoom(size: number): void {
    if (size <= this.said.length) return
    const room = size * 2
    this.said = new Int32Array(room)
    this.named = new Uint8Array(room)
    this.from = new Int32Array(room + 1)
  }
}

/** The next mention that begins where this one ends, or after. */
function pastOverlapping(mentions: readonly Mention[], at: number): number {
  const { end } = mentions[at] as Mention
  let next = at + 1
  while (next < mentions.length && (mentions[next] as Mention).start < end) next++
  return next
}
