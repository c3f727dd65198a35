/** On which side of publication a date without a year or week lies, by the verbs around it. @module */
import type { Token } from '../token.ts'

/** Words that put what follows ahead. */
const AHEAD = new Set(
  "will shall 'll ’ll won't next upcoming forthcoming coming deadline ahead plans hopes intends plan intend must would could may might should".split(
    ' ',
  ),
)
/** Words that look ahead from where their verb stands: "is due", but "was due" says nothing of today. */
const FORESEEN = new Set(
  'due expected scheduled tipped planned planning slated set pencilled going'.split(' '),
)
/** Words that put it behind. */
const BEHIND = new Set(
  'was were had did has have been won lost left took became went came held beat gave stood fell began made saw met sent quit since ago earlier previously swept kept drew led ran spoke broke chose hit fought'.split(
    ' ',
  ),
)
/** Speaking is dated only by what stands close to it: "told the House on Friday". */
const SPEAKING = new Set('said told added wrote announced declared claimed insisted warned'.split(' '))
const REACH = 14

/** The side a word puts a date on; `open` when it tells but leaves both sides possible. */
type Side = 'past' | 'future' | 'open'

/** Looks back from the date at token `from`, then ahead from `next`; the nearest word decides. Quotation marks stop both. */
export function sideOf(tokens: readonly Token[], from: number, next: number): 'past' | 'future' | null {
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    if (/^[;“”"]$/.test((tokens[i] as Token).text)) break
    const side = sideOfWord(tokens, i, from - i <= 5)
    if (side) return side === 'open' ? null : side
  }
  for (let i = next; i < Math.min(tokens.length, next + 6); i++) {
    if (/^[,;:“”"]$/.test((tokens[i] as Token).text)) break
    const side = sideOfWord(tokens, i, i === next)
    if (side) return side === 'open' ? null : side
  }
  return null
}

function sideOfWord(tokens: readonly Token[], i: number, near: boolean): Side | null {
  const token = tokens[i] as Token
  const word = token.lower
  if (AHEAD.has(word)) return token.capital && word === 'may' ? null : 'future'
  if (FORESEEN.has(word)) {
    if (word === 'set' && !/^(?:to|for)$/.test(tokens[i + 1]?.lower ?? '')) return 'past'
    return /^(?:was|were|been|originally|had)$/.test(tokens[i - 1]?.lower ?? '') ? 'open' : 'future'
  }
  if (SPEAKING.has(word)) return near ? 'past' : null
  if (BEHIND.has(word)) return infinitive(tokens, i) ? null : 'past'
  if (word.length > 4 && word.endsWith('ed') && token.kind === 'word')
    return infinitive(tokens, i) ? null : 'past'
  return null
}

/** "to be held", "will have left", "be elected": the word before decides instead. */
function infinitive(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower ?? ''
  return before === 'be' || before === 'to' || before === 'being' || AHEAD.has(before)
}
