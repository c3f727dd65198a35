/** Direct speech in a sentence and whose it is, by the names about it: who speaks is "I" in it, and nobody's "she". @module */
import type { Span } from '../../base/span.ts'
import { spanAt } from '../place.ts'
import { isPrepositional } from '../subject.ts'
import { type Token, tokenFrom } from '../token.ts'
import type { Identity, NamedPerson } from './resolve.ts'

/** Of a sentence that leads up to direct speech, or names its speaker behind it, the one it is about. */
export function speakerIn(
  tokens: readonly Token[],
  named: readonly NamedPerson[],
  quoted: readonly Span[],
): Identity | null {
  for (const { mention, identity } of named)
    if (!mention.possessive && spanAt(quoted, mention.start) < 0 && !isPrepositional(tokens, mention))
      return identity
  return null
}

/** Whether the word is in direct speech: quoted from the beginning of a sentence, not a few words of one. */
export function isSpoken(tokens: readonly Token[], quoted: readonly Span[], at: number): boolean {
  const inside = spanAt(quoted, (tokens[at] as Token).start)
  if (inside < 0) return false
  const span = quoted[inside] as Span
  const first = tokenFrom(tokens, span.start)
  return (tokens[first]?.kind === 'mark' ? tokens[first + 1] : tokens[first])?.capital === true
}

export function isAllQuoted(tokens: readonly Token[], quoted: readonly Span[]): boolean {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last) return false
  return spanAt(quoted, first.start) >= 0 && spanAt(quoted, last.start) >= 0
}
