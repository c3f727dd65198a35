/** A line of somebody's words set apart without quotation marks, with who said them behind it: "I was told to keep quiet", "Ann Lee MP". @module */
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import type { PersonMention } from '../../mention/mention.ts'
import { tokenFrom } from '../../mention/token.ts'
import { KIND, wordSet } from '../../mention/word.ts'

/** Whose words the line is, where it is one: in the first person, without a stop, and signed at its end or on the next line. */
export function pulledFrom({ sentences, text }: MarkedArticle, line: MarkedSentence): PersonMention | null {
  if ((line.kinds & KIND.self) === 0 || line.role !== 'body' || !I.in(line.tokens)) return null
  const { index, block, tokens, people } = line
  if (STOPS.includes(text[line.end - 1] ?? '') || sentences[index - 1]?.block === block) return null
  const next = sentences[index + 1]
  if (next?.block === block) return null
  const last = people.at(-1)
  if (last?.form === 'full' && tokenFrom(tokens, last.start) >= LEAST_SAID && endsWith(line, last))
    return last
  const signed = next?.block === block + 1 && next.role === 'body' ? next.people[0] : undefined
  if (!next || signed?.form !== 'full' || STOPS.includes(text[next.end - 1] ?? '')) return null
  return tokenFrom(next.tokens, signed.start) <= 1 && endsWith(next, signed) ? signed : null
}

/** Nothing but what they are stands behind the name. */
function endsWith({ tokens }: MarkedSentence, { end }: PersonMention): boolean {
  return tokens.length - tokenFrom(tokens, end) <= MOST_SIGNED
}

const I = wordSet("i my i'm i've")
const STOPS = '.!?:;,"”’\''
/** In tokens: what is said, and what stands behind a name that signs it. */
const LEAST_SAID = 5
const MOST_SIGNED = 5
