/** On which side of publication a date without a year or week lies, by the verbs around it. @module */
import type { Token } from '../token.ts'
import { wordSet } from '../word.ts'

/** Words that put what follows ahead. */
const AHEAD = wordSet(
  "will shall 'll won't next upcoming forthcoming coming deadline ahead plans hopes intends plan intend must would could may might should",
)
/** Words that look ahead from where their verb stands: "is due", but "was due" says nothing of today. */
const FORESEEN = wordSet('due expected scheduled tipped planned planning slated set pencilled going')
/** Words that put it behind. */
const BEHIND = wordSet(
  'was were had did has have been won lost left took became went came held beat gave stood fell began made saw met sent quit since ago earlier previously swept kept drew led ran spoke broke chose hit fought',
)
/** Speaking is dated only by what stands close to it: "told the House on Friday". */
const SPEAKING = wordSet('said told added wrote announced declared claimed insisted warned')
const REACH = 14
/** Marks past which no verb is looked for. */
const PARTS_BEFORE = wordSet('; “ ” "')
const PARTS_BEHIND = wordSet(', ; : “ ” "')

/** The side a word puts a date on; `open` when it tells but leaves both sides possible. */
type Side = 'past' | 'future' | 'open'

/** Looks back from the date at token `from`, then ahead from `next`; the nearest word decides. Quotation marks stop both. */
export function sideOf(tokens: readonly Token[], from: number, next: number): 'past' | 'future' | null {
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    if (PARTS_BEFORE.has(tokens[i])) break
    const side = sideOfWord(tokens, i, from - i <= 5)
    if (side) return side === 'open' ? null : side
  }
  for (let i = next; i < Math.min(tokens.length, next + 6); i++) {
    if (PARTS_BEHIND.has(tokens[i])) break
    const side = sideOfWord(tokens, i, i === next)
    if (side) return side === 'open' ? null : side
  }
  return null
}

function sideOfWord(tokens: readonly Token[], i: number, near: boolean): Side | null {
  const token = tokens[i] as Token
  const word = token.lower
  if (AHEAD.has(token)) return token.capital && word === 'may' ? null : 'future'
  if (FORESEEN.has(token)) {
    if (word === 'set' && !SET_BEFORE.has(tokens[i + 1])) return 'past'
    return WAS.has(tokens[i - 1]) ? 'open' : 'future'
  }
  if (SPEAKING.has(token)) return near ? 'past' : null
  if (BEHIND.has(token)) return infinitive(tokens, i) ? null : 'past'
  if (word.length > 4 && word.endsWith('ed') && token.kind === 'word')
    return infinitive(tokens, i) ? null : 'past'
  return null
}

const SET_BEFORE = wordSet('to for')
const WAS = wordSet('was were been originally had')
const GOVERNING = wordSet('be to being')

/** "to be held", "will have left", "be elected": the word before decides instead. */
function infinitive(tokens: readonly Token[], i: number): boolean {
  return i > 0 && (GOVERNING.has(tokens[i - 1]) || AHEAD.has(tokens[i - 1]))
}
