/** What an article puts in quotation marks, and the words that say whose it is. @module */
import { isSpaceUnit } from '../article/scan.ts'
import type { Span } from '../base/span.ts'
import type { Block, Quotation } from './mention.ts'
import { speakingClause, WRITINGS } from './quotation-attribution.ts'
import { type QuotedPart, quotedParts } from './quotation-run.ts'
import { isSpeechVerb } from './quotation-verbs.ts'
import type { TokenedSentence } from './sentence.ts'
import { type Token, tokenFrom } from './token.ts'
import { KIND, wordSet } from './word.ts'

/** Most words of a quotation that stands for distance or emphasis. */
const SCARE_WORDS = 4

/**
 * The quotations of all blocks, in order, marks included in their spans; one of several paragraphs gives one a paragraph.
 * Nested quotations belong to the outer one. `attribution` is the clause that names the speaker in the same
 * sentence, the sentence or paragraph beside it, or the paragraph the quotation goes on from.
 * `sentences` are those of `sentencesOf` for the same blocks. One pass over marks, one over the sentences that hold them.
 */
export function quotationsOf(
  text: string,
  blocks: readonly Block[],
  sentences: readonly TokenedSentence[],
): Quotation[] {
  const quotations: Quotation[] = []
  const parts = quotedParts(text, blocks, sentences)
  const places = new Places(text, blocks, sentences)
  parts.forEach((part, index) => {
    const before = index > 0 ? parts[index - 1] : undefined
    const after = parts[index + 1]
    const own = places.around(part, before, after)
    const scare = !part.continues && places.isScare(part, before)
    const last = quotations.at(-1)
    const shared = last && before && places.sameSentence(before, part) ? last.attribution : null
    const attribution = own ?? shared ?? inherited(part, last, places, scare)
    quotations.push({ start: part.start, end: part.end, block: part.block, attribution, scare })
  })
  return quotations
}

/** A paragraph that goes on, or stands whole after another quotation or a line that announces it. */
function inherited(
  part: QuotedPart,
  last: Quotation | undefined,
  places: Places,
  scare: boolean,
): Span | null {
  if (part.continues) return last?.attribution ?? null
  if (scare) return null
  const announced = places.announcement(part)
  if (announced) return announced
  const near = last && !last.scare && (last.block === part.block || places.follows(part, last.block))
  if (!near) return null
  const goesOn = last.block === part.block && places.opensSentence(part)
  return goesOn || places.standsWhole(part) ? last.attribution : null
}

/** Looks at the words around a quotation. */
class Places {
  private readonly text: string
  private readonly blocks: readonly Block[]
  private readonly sentences: readonly TokenedSentence[]
  /** Sentences come in order and so do the parts: the first sentence that may still matter. */
  private next = 0

  constructor(text: string, blocks: readonly Block[], sentences: readonly TokenedSentence[]) {
    this.text = text
    this.blocks = blocks
    this.sentences = sentences
  }

  /** The speaking clause of the sentence itself, before or after the quotation. */
  around(part: QuotedPart, before: QuotedPart | undefined, after: QuotedPart | undefined): Span | null {
    const lead = this.lead(part, before)
    const leading = this.speaking(lead, 'before')
    const introducing = lastVisible(this.text, Math.max(lead.start, lead.end - 4), lead.end)
    if (introducing === ':' || (leading && introducing === ',')) return leading ?? this.heading(lead)
    if (leading && !goesOn(this.text, part.end)) return leading
    const tail = this.tail(part, after)
    return this.speaking(tail, 'after') ?? leading ?? this.inAnyVerb(part, tail)
  }

  /** “…,” shrugged Mr Benn, “…,” Ms Lee smiled: right behind a quotation that goes on any verb is one of speaking, where a name is its subject. */
  private inAnyVerb({ end }: QuotedPart, tail: Span): Span | null {
    if (tail.start >= tail.end) return null
    const inside = goesOn(this.text, end)
    if (!inside && this.text[end] !== ',') return null
    const sentence = this.sentences[this.sentenceAt(tail.start)]
    const tokens = sentence ? tokensBetween(sentence, tail.start, tail.end) : []
    // “…”, was his verdict: the comma behind the marks.
    if (!inside) tokens.shift()
    const [first, second] = tokens
    if (!first || !second) return null
    const inverted = !first.capital && (second.capital ? isVerbLike(first) : RUNS.has(first))
    if (!inverted && (!inside || !isSubjectAndVerb(tokens))) return null
    const stop = tokens.findIndex(({ kind }) => kind === 'mark')
    return { start: first.start, end: (tokens[(stop < 0 ? tokens.length : stop) - 1] as Token).end }
  }

  /** The clause that says who speaks, in a part of one sentence. */
  private speaking({ start, end }: Span, side: 'before' | 'after'): Span | null {
    const sentence = start < end ? this.sentences[this.sentenceAt(start)] : undefined
    if (!sentence || !(sentence.kinds & KIND.saying)) return null
    return speakingClause(tokensBetween(sentence, start, end), side)
  }

  /** "The letter in full:" announces without a verb. */
  private heading(lead: Span): Span | null {
    const words = this.text.slice(lead.start, lead.end).trimEnd()
    return words.length > 1 && words.length < 200
      ? { start: lead.start, end: lead.start + words.length }
      : null
  }

  /** The line before a quotation that announces it with a colon or a verb of speaking, in its block or the one before. */
  announcement(part: QuotedPart): Span | null {
    const here = this.sentenceAt(part.start)
    const own = this.sentences[here]
    if (!own || own.start < part.start - 1) return null
    const sentence = here > 0 ? this.sentences[here - 1] : undefined
    if (!sentence) return this.shortAfter(part, here)
    const sameBlock = sentence.block === part.block
    const bodyBefore = sentence.block === part.block - 1 && this.blocks[sentence.block]?.role === 'body'
    if (!sameBlock && !bodyBefore) return null
    const last = this.text[sentence.end - 1] as string
    if (CLOSING.includes(last)) return this.shortAfter(part, here)
    if (last === ':') return clauseIn(sentence) ?? { start: sentence.start, end: sentence.end }
    return this.shortAfter(part, here) ?? (this.standsWhole(part) ? clauseIn(sentence) : null)
  }

  /** “…” He said so at noon: a short sentence of speaking right behind. */
  private shortAfter(part: QuotedPart, here: number): Span | null {
    const sentence = this.sentences[here + 1]
    if (
      !sentence ||
      !(sentence.kinds & KIND.saying) ||
      sentence.block !== part.block ||
      sentence.start - part.end > 3 ||
      sentence.end - sentence.start > 80
    )
      return null
    const { tokens } = sentence
    const verb = tokens.slice(0, 6).some(isSpeechVerb)
    return verb && tokens.at(-1)?.text !== ':' ? speakingClause(tokens, 'after') : null
  }

  sameSentence(one: Span, other: Span): boolean {
    return this.sentenceAt(one.start) === this.sentenceAt(other.start)
  }

  opensSentence(part: QuotedPart): boolean {
    const sentence = this.sentences[this.sentenceAt(part.start)]
    return sentence !== undefined && part.start - sentence.start <= 1
  }

  /** The quotation is all its block, but for stops. */
  standsWhole(part: QuotedPart): boolean {
    const block = this.blocks[part.block] as Block
    return part.start - block.start <= 1 && block.end - part.end <= 2
  }

  /** The block before, captions apart, is that one. */
  follows(part: QuotedPart, block: number): boolean {
    for (let index = part.block - 1; index > block; index--)
      if (this.blocks[index]?.role === 'body') return false
    return block < part.block
  }

  /** A few words inside a sentence that nobody is said to have spoken. */
  isScare(part: QuotedPart, before: QuotedPart | undefined): boolean {
    if (!part.closed || part.end - part.start > 60) return false
    if (this.wordsIn(part) > SCARE_WORDS) return false
    if (/[,?!…][”"’']$/.test(this.text.slice(part.end - 2, part.end))) return false
    const lead = this.lead(part, before)
    const sentence = this.sentences[this.sentenceAt(part.start)]
    const tokens = sentence ? tokensBetween(sentence, Math.max(lead.start, lead.end - 60), lead.end) : []
    const last = tokens.at(-1)
    if (!last) return false
    if (last.text === ',') return !tokens.some(isSpeechVerb)
    return last.text !== ':' && last.lower !== 'that' && !isSpeechVerb(last)
  }

  /** A short quotation may hold several sentences. */
  private wordsIn({ start, end }: Span): number {
    let words = 0
    for (let at = this.sentenceAt(start); (this.sentences[at]?.start ?? end) < end; at++) {
      const tokens = tokensBetween(this.sentences[at] as TokenedSentence, start, end)
      for (const { kind } of tokens) if (kind !== 'mark') words++
    }
    return words
  }

  /** From the start of the sentence, or the end of the quotation before in it, to the quotation. */
  private lead(part: QuotedPart, before: QuotedPart | undefined): Span {
    const sentence = this.sentences[this.sentenceAt(part.start)]
    const start = sentence && sentence.start <= part.start ? sentence.start : part.start
    return { start: Math.min(part.start, Math.max(start, before?.end ?? 0)), end: part.start }
  }

  /** From the quotation to the end of the sentence, or to the next quotation in it. */
  private tail(part: QuotedPart, after: QuotedPart | undefined): Span {
    const sentence = this.sentences[this.sentenceAt(part.end - 1)]
    const end = sentence && sentence.end >= part.end ? sentence.end : part.end
    return { start: part.end, end: Math.max(part.end, Math.min(end, after?.start ?? end)) }
  }

  private sentenceAt(offset: number): number {
    while (this.next > 0 && (this.sentences[this.next]?.start ?? Infinity) > offset) this.next--
    while (
      this.next < this.sentences.length - 1 &&
      (this.sentences[this.next] as TokenedSentence).end <= offset
    )
      this.next++
    return this.next
  }
}

function isVerbLike({ text }: Token): boolean {
  return VERB_LIKE.test(text)
}

const VERB_LIKE = /^[a-z]+(?:ed|s)$/

/** "He shrugged", "Ms Lee smiled": a pronoun or a name, and a verb right behind. */
function isSubjectAndVerb(tokens: readonly Token[]): boolean {
  let at = 0
  if (HE_OR_SHE.has(tokens[0])) at = 1
  else while (at < LONGEST_NAME && tokens[at]?.capital) at++
  if (OWNS.has(tokens[at])) at++
  else while (at > 0 && HAD.has(tokens[at])) at++
  // "Her letter ran", "Ms Lee's statement ended".
  const isWriting = WRITINGS.has(tokens[at])
  const verb = tokens[isWriting ? at + 1 : at]
  if (at === 0 || !verb) return false
  return (verb.text.endsWith('ed') && isVerbLike(verb)) || (isWriting && RUNS.has(verb))
}

const HE_OR_SHE = wordSet('he she his her')
const HAD = wordSet('had has later then also')
const OWNS = wordSet("'s ’s ' ’")
/** In tokens, with its title. */
const LONGEST_NAME = 4

/** “…,” runs her letter; “…” was how he put it. */
const RUNS = wordSet('runs ran reads went goes came comes was were')

/** Marks that close a quotation. */
const CLOSING = '"”’\''

/** The clause of a whole sentence that says who speaks next. */
function clauseIn({ kinds, tokens }: TokenedSentence): Span | null {
  return kinds & KIND.saying ? speakingClause(tokens, 'before') : null
}

/** The last between two places that is no white space; '' where there is none. */
function lastVisible(text: string, from: number, to: number): string {
  let at = to
  while (at > from && isSpaceUnit(text.charCodeAt(at - 1))) at--
  return at > from ? (text[at - 1] as string) : ''
}

/** Whether what ends at `end`, a quotation mark or none, has a comma, a dash or the like before it: more is to come. */
function goesOn(text: string, end: number): boolean {
  const last = '"”»’\''.includes(text[end - 1] as string) ? end - 1 : end
  return ',?!…—–-'.includes(text[last - 1] ?? ' ')
}

/** The tokens of a sentence that stand between two places. */
function tokensBetween({ tokens }: TokenedSentence, start: number, end: number): Token[] {
  return tokens.slice(tokenFrom(tokens, start), tokenFrom(tokens, end))
}
