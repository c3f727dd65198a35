/** Parts and multiples in words: "two thirds of", "one in five", "doubled", "twice". @module */
import { reworded, type Token } from '../token.ts'
import { addKind, KIND, WordMap, wordSet } from '../word.ts'
import { readWordNumber } from './words.ts'

/** `percent` for a part of a whole, `times` for a multiple. */
export interface PartFound {
  readonly value: number
  readonly unit: 'percent' | 'times'
  readonly next: number
}

const DENOMINATORS = new WordMap([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['tenth', 10],
  ['tenths', 10],
])
const MULTIPLES = new WordMap([
  ['twice', 2],
  ['thrice', 3],
  ['double', 2],
  ['doubled', 2],
  ['doubles', 2],
  ['doubling', 2],
  ['treble', 3],
  ['trebled', 3],
  ['trebling', 3],
  ['triple', 3],
  ['tripled', 3],
  ['tripling', 3],
  ['quadrupled', 4],
  ['halved', 0.5],
  ['halving', 0.5],
  ['tenfold', 10],
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
])

addKind(KIND.amount, [...DENOMINATORS.words, ...MULTIPLES.words])

/** Words a multiple starts with. */
export const MULTIPLE_OPENINGS: readonly string[] = MULTIPLES.words

/** Whether a multiple starts with this word; parts start as numbers do. */
export function opensMultiple(token: Token): boolean {
  return MULTIPLES.has(token)
}

const WHOLES = wordSet('the his her its their those all')

/** The part or multiple that starts at token `i`, or `null`. A part needs its whole behind it, or is an ordinal. */
export function partAt(tokens: readonly Token[], i: number): PartFound | null {
  const token = tokens[i] as Token
  const word = token.lower
  const multiple = MULTIPLES.get(token)
  if (multiple !== undefined) return { value: multiple, unit: 'times', next: i + 1 }
  if (word === 'half') {
    const after = tokens[i + 1]?.lower ?? ''
    if (after === 'a' || after === 'an' || after === '-') return null
    return ofWhole(tokens, i + 1) || WHOLES.has(tokens[i + 1]) ? part(1, 2, i + 1) : null
  }
  if (word === 'a' || word === 'one') {
    const below = DENOMINATORS.get(tokens[i + 1])
    if (below && ofWhole(tokens, i + 2)) return part(1, below, i + 2)
  }
  const split = token.kinds & KIND.hyphen ? word.split('-', 3) : []
  if (split.length === 2) {
    const [first, second] = split.map((part) => reworded(token, part)) as [Token, Token]
    const above = readWordNumber([first], 0)
    const below = DENOMINATORS.get(second)
    return above && !above.ordinal && below ? part(above.value, below, i + 1) : null
  }
  return counted(tokens, i)
}

/** "two thirds of", "three quarters", "one in five". */
function counted(tokens: readonly Token[], i: number): PartFound | null {
  const first = tokens[i] as Token
  const after = tokens[i + 1]?.lower ?? ''
  const below = DENOMINATORS.get(tokens[i + 1])
  if ((!below && after !== 'in') || first.lower === 'a' || first.lower === 'half') return null
  const above = readWordNumber(tokens.slice(i, i + 1), 0)
  if (!above || above.ordinal || above.tail || above.value === 0) return null
  if (below && below > above.value && (above.value > 1 ? after.endsWith('s') : ofWhole(tokens, i + 2))) {
    return part(above.value, below, i + 2)
  }
  if (after !== 'in') return null
  const whole = readWordNumber(tokens.slice(i + 2, i + 4), 0)
  if (!whole || whole.ordinal || whole.tail || whole.value <= above.value) return null
  if (OF_TIME.has(tokens[i + 2 + whole.next])) return null
  return part(above.value, whole.value, i + 2 + whole.next)
}

const OF_TIME = wordSet(
  'year years month months week weeks day days hour hours minute minutes decade decades',
)

function ofWhole(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.lower === 'of'
}

function part(above: number, below: number, next: number): PartFound {
  return { value: Math.round((1e6 * above) / below) / 1e4, unit: 'percent', next }
}
