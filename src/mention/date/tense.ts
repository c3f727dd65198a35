/** On which side of publication a date without a year or week lies, by the verbs around it. @module */
import type { Token } from '../token.ts'

/** Words that put what follows ahead. */
const AHEAD = new Set(
  "will shall 'll won't due expected scheduled tipped planned planning slated set pencilled next upcoming forthcoming coming until till deadline ahead going plans hopes intends plan intend must would could may might should".split(
    ' ',
  ),
)
/** Words that put it behind. */
const BEHIND = new Set(
  'was were had did has have been won lost left took became went came held beat gave stood fell began made saw met sent quit since ago earlier previously swept kept drew led ran spoke broke chose hit fought'.split(
    ' ',
  ),
)
/** Speaking is dated only by what stands right beside it: "said on Friday". */
const SPEAKING = new Set('said told added wrote announced declared claimed insisted warned'.split(' '))
const REACH = 14

/** Looks back from the date at token `from`, then ahead from `next`; the nearest word decides. */
export function sideOf(tokens: readonly Token[], from: number, next: number): 'past' | 'future' | null {
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const side = sideOfWord(tokens, i, from - i <= 3)
    if (side) return side
  }
  for (let i = next; i < Math.min(tokens.length, next + 6); i++) {
    const side = sideOfWord(tokens, i, i === next)
    if (side) return side
  }
  return null
}

function sideOfWord(tokens: readonly Token[], i: number, near: boolean): 'past' | 'future' | null {
  const word = (tokens[i] as Token).lower
  if (AHEAD.has(word)) return tokens[i]?.capital && word === 'may' ? null : 'future'
  if (SPEAKING.has(word)) return near ? 'past' : null
  if (BEHIND.has(word)) return infinitive(tokens, i) ? null : 'past'
  if (word.length > 4 && word.endsWith('ed') && (tokens[i] as Token).kind === 'word') {
    return infinitive(tokens, i) ? null : 'past'
  }
  return null
}

/** "to be held", "will have left", "be elected": the word before decides instead. */
function infinitive(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower ?? ''
  return before === 'be' || before === 'to' || before === 'being' || AHEAD.has(before)
}
