/** The units of one sentence in columns: patterns are tried on these, so that a sentence in which none holds needs no object for each unit. @module */
import type { MarkedSentence } from '../../mention/marked.ts'
import { type Mention, NAMED } from '../../mention/mention.ts'
import type { Token } from '../../mention/token.ts'
import { UNKNOWN } from '../../mention/word.ts'
import { signOf } from './program.ts'

/** Where a mention stands that is none: behind every token. */
const BEYOND = Number.MAX_SAFE_INTEGER
/** Units a sentence has room for at first. */
const ROOM = 256

/** Outermost mentions are one unit each; every other token is a unit of its own. To be filled again and again. */
export class Columns {
  size = 0
  /** By unit, as `Unit` has them; `from` goes one further, to where the last unit ends. */
  said = new Int32Array(ROOM)
  /** The sign of that word (see `program.ts`). */
  signs = new Int32Array(ROOM)
  named = new Uint8Array(ROOM)
  /** The kinds of its first word, as bits of `KIND`. */
  kinds = new Int32Array(ROOM)
  from = new Int32Array(ROOM + 1)
  /** By unit: the place of its mention among those of the sentence, where it is one. */
  #taken = new Int32Array(ROOM)
  #tokens: readonly Token[] = []
  #mentions: readonly Mention[] = []

  /** Mentions are in order of place, the longer one first: of those that overlap, the first is the outermost. */
  read({ tokens, mentions }: Pick<MarkedSentence, 'tokens' | 'mentions'>): this {
    this.#makeRoom(tokens.length)
    this.#tokens = tokens
    this.#mentions = mentions
    const { said, signs, named, kinds, from } = this
    let size = 0
    let next = 0
    let mention = mentions[0]
    // Mentions of six kinds have six shapes: what each has is asked once, and not at every word.
    let opens = mention ? mention.start : BEYOND
    let closes = mention ? mention.end : BEYOND
    for (let at = 0; at < tokens.length; size++) {
      const { start, word, kinds: own } = tokens[at] as Token
      from[size] = at++
      kinds[size] = own
      while (closes <= start) {
        next = pastOverlapping(mentions, next, closes)
        mention = mentions[next]
        opens = mention ? mention.start : BEYOND
        closes = mention ? mention.end : BEYOND
      }
      if (!mention || opens > start) {
        named[size] = 0
        said[size] = word
        signs[size] = signOf(word)
        continue
      }
      named[size] = NAMED[mention.kind]
      this.#taken[size] = next
      const first = at
      while (at < tokens.length && (tokens[at] as Token).start < closes) at++
      said[size] = at === first ? word : UNKNOWN
      signs[size] = signOf(said[size] as number)
    }
    from[size] = tokens.length
    this.size = size
    return this
  }

  /** The first token of a unit. */
  token(unit: number): Token {
    return this.#tokens[this.from[unit] as number] as Token
  }

  /** The mention a unit stands for, or null for a plain word. */
  mention(unit: number): Mention | null {
    return this.named[unit] === 0 ? null : (this.#mentions[this.#taken[unit] as number] as Mention)
  }

  #makeRoom(size: number): void {
    if (size <= this.said.length) return
    const room = size * 2
    this.said = new Int32Array(room)
    this.signs = new Int32Array(room)
    this.named = new Uint8Array(room)
    this.kinds = new Int32Array(room)
    this.from = new Int32Array(room + 1)
    this.#taken = new Int32Array(room)
  }
}

/** The next mention that begins where the one at `at` ends, or after. */
function pastOverlapping(mentions: readonly Mention[], at: number, end: number): number {
  let next = at + 1
  while (next < mentions.length && (mentions[next] as Mention).start < end) next++
  return next
}
