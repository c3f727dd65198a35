/** What each number of an article measures in a contest: votes, a majority, a swing, a turnout. @module */

import { type MarkedArticle, type MarkedSentence, once } from '../../mention/marked.ts'
import { type Mention, NAMED, type NumberMention } from '../../mention/mention.ts'
import type { Token } from '../../mention/token.ts'
import { numbered, WordMap, wordSet } from '../../mention/word.ts'
import { isMajority, isOldMajority, isOverturned, speaksOfMajority } from './majority-words.ts'
import { type Figure, type Measure, type Place, tokenAt, wordsBefore } from './measure.ts'

/** A candidate's total, not an age, a rank or a count of seats. */
const FEWEST_VOTES = 20

/** Every number of the article that measures a contest, in order of place. */
export const figuresOf = once((article: MarkedArticle): readonly Figure[] =>
  article.sentences.flatMap((sentence) => figuresIn(sentence)),
)

const NONE: readonly never[] = []

function isNumber(mention: Mention): mention is NumberMention {
  return mention.kind === 'number'
}

function figuresIn(sentence: MarkedSentence): readonly Figure[] {
  if ((sentence.named & NAMED.number) === 0) return NONE
  const { tokens } = sentence
  const numbers = sentence.mentions.filter(isNumber)
  const figures: Figure[] = []
  const cued = speaksOfMajority(tokens)
  let from = 0
  let previousEnd = 0
  for (const [index, number] of numbers.entries()) {
    from = indexAt(tokens, number.start, from)
    const to = indexAt(tokens, number.end, from)
    const next = numbers[index + 1]
    const nextStart = next ? indexAt(tokens, next.start, to) : tokens.length
    const previous = figures.at(-1) ?? null
    const place: Place = { tokens, number, from, to, previousEnd, nextStart, cued, previous }
    previousEnd = to
    const measure = measureOf(place)
    if (!measure) continue
    const old = measure === 'majority' ? isOldMajority(place) : null
    const overturned = measure === 'majority' && isOverturned(place)
    const value = measure === 'fewer' ? differenceOf(place) : number.value
    figures.push({ measure, old, overturned, value, number, sentence })
  }
  return figures.filter((figure, index) => !isSupersededBy(figure, figures[index + 1]))
}

function indexAt(tokens: readonly Token[], offset: number, from: number): number {
  let at = from
  while (at < tokens.length && (tokens[at] as Token).start < offset) at++
  return at
}

/** "Turnout fell from 69 to 46 per cent": the first is of another contest. */
function isSupersededBy(figure: Figure, next: Figure | undefined): boolean {
  if (figure.measure !== 'turnout' || next?.measure !== 'turnout') return false
  const { tokens } = figure.sentence
  const at = tokenAt(tokens, figure.number.start)
  return tokens[at - 1]?.lower === 'from'
}

function measureOf(place: Place): Measure | null {
  const { number } = place
  if (number.unit === 'percent' || number.unit === 'points') return rateOf(place)
  if (number.unit === 'votes' || number.unit === 'none') return countOf(place)
  return null
}

const RATE_CUES = new WordMap<'swing' | 'turnout' | 'other'>([
  ...cues('swing', 'swing swings swung'),
  ...cues('turnout', 'turnout turn-out turnouts voted'),
  ...cues('other', 'share vote support approval poll polls lead majority unemployment inflation majorities'),
])

function cues(measure: 'swing' | 'turnout' | 'other', list: string) {
  return list.split(' ').map((word) => [word, measure] as const)
}

const RATE_ENDS = wordSet(', ; . | (')

/** Words that make a swing or a turnout one that did not happen here. */
const NOT_HERE = new Set(
  'need needs needed require requires required would could repeated replicated average typical national nationally compared against predicted suggests suggested'.split(
    ' ',
  ),
)
const FAR = 9

function rateOf(place: Place): Measure | null {
  const cue = nearestCue(place)
  if (!cue || cue === 'other') return null
  if (place.number.value <= 0 || place.number.value > 100) return null
  const before = wordsBefore(place, 12)
  if (before.some((word) => NOT_HERE.has(word) && !(word === 'against' && cue === 'swing'))) return null
  if (cue === 'turnout' && before.at(-1) === 'with' && before.at(-2) === 'compared') return null
  return cue
}

/** The nearest word that says what a rate is of, counting words behind it double: "swing of 10 per cent on a turnout of 31". */
function nearestCue({ tokens, from, to, previousEnd, nextStart, previous }: Place) {
  let best: { cue: 'swing' | 'turnout' | 'other'; distance: number } | null = null
  for (let at = from - 1; at >= Math.max(previousEnd, from - FAR); at--) {
    const cue = RATE_CUES.get(tokens[at])
    if (!cue) continue
    best = { cue, distance: from - at }
    break
  }
  for (let at = to; at < Math.min(nextStart, to + 4); at++) {
    const token = tokens[at] as Token
    if (RATE_ENDS.has(token)) break
    const cue = RATE_CUES.get(token)
    if (cue && (!best || (at - to + 1) * 2 - 1 <= best.distance)) best = { cue, distance: at - to }
    if (cue) break
  }
  // "from 69 per cent to 46.2%": the second is what the first is.
  if (
    !best &&
    previous &&
    tokens[from - 1]?.lower === 'to' &&
    from - previousEnd <= 2 &&
    previous.measure === 'turnout'
  )
    return 'turnout'
  // "a turnout of 32,766 (46.2%)"
  if (!best && previous?.measure === 'turnoutVotes' && from - previousEnd <= 3) return 'turnout'
  return best?.cue ?? null
}

const LARGER = wordSet('more higher greater larger up')
const SMALLER = wordSet('fewer less lower smaller down')
const THAN = wordSet('than on')
const MARGIN = wordSet('majority margin maj')
const VOTES = numbered('votes')

/** "Ten fewer than her margin in 2019": a majority told by its distance from another. */
function isDifference({ tokens, to }: Place): boolean {
  const word = differing(tokens, to)
  return (
    (LARGER.has(word) || SMALLER.has(word)) && THAN.in(tokens, to, to + 4) && MARGIN.in(tokens, to, to + 12)
  )
}

/** What to add to the new majority to have the old. */
function differenceOf({ tokens, to, number }: Place): number {
  return LARGER.has(differing(tokens, to)) ? -number.value : number.value
}

function differing(tokens: readonly Token[], to: number): Token | undefined {
  return tokens[to]?.word === VOTES ? tokens[to + 1] : tokens[to]
}

const CAST = wordSet('cast counted turned')
const TURNOUT = wordSet('turnout')
const TOTAL = numbered('total')
const OF = numbered('of')
const NOT_A_TOTAL = wordSet(
  'more fewer less spoilt spoiled rejected invalid electorate electors registered extra petition signatures postal',
)
/** How far about a figure the words stand that say what it counts. */
const NEAR = 4

function countOf(place: Place): Measure | null {
  const { number, tokens, from, to } = place
  if (!Number.isInteger(number.value) || number.value < 1) return null
  if (isDifference(place)) return 'fewer'
  if (isMajority(place)) return 'majority'
  if (number.inWords && number.unit !== 'votes') return null
  const first = Math.max(place.previousEnd, from - NEAR)
  const last = markFrom(tokens, to, Math.min(place.nextStart, to + NEAR))
  if (TURNOUT.in(tokens, first, from) && number.value >= FEWEST_VOTES) return 'turnoutVotes'
  if (number.unit === 'votes' && (CAST.in(tokens, to, last) || isTotalOf(tokens, first, from)))
    return 'turnoutVotes'
  if (number.value < FEWEST_VOTES) return null
  if (NOT_A_TOTAL.in(tokens, to, last) || NOT_A_TOTAL.in(tokens, first, from)) return null
  return number.unit === 'votes' || !countsSomethingElse(place) ? 'votes' : null
}

/** The place of the first mark from `from` on that ends what is said of a figure; `to` where there is none. */
function markFrom(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (MARKS.has(tokens[at])) return at
  return to
}

const MARKS = wordSet(', ; : . ( ) | – — -')

function isTotalOf(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (tokens[at]?.word === OF && tokens[at - 1]?.word === TOTAL) return true
  return false
}

const AFTER_A_TOTAL = wordSet(
  'to and or of for in on with while at by from compared ahead against votes vote ballots after as but who was were giving leaving than followed behind went supporters he she per',
)

/** "4,000 new homes": a noun of its own follows. */
function countsSomethingElse({ tokens, to }: Place): boolean {
  const after = tokens[to]
  return after?.kind === 'word' && !after.capital && !AFTER_A_TOTAL.has(after)
}
