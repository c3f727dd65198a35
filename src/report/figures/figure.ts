/** What each number of an article measures in a contest: votes, a majority, a swing, a turnout. @module */

import { type MarkedArticle, type MarkedSentence, once } from '../../mention/marked.ts'
import type { NumberMention } from '../../mention/mention.ts'
import type { Token } from '../../mention/token.ts'
import { tokenFrom } from '../../mention/token.ts'
import { numbered, WordBits, WordMap, wordSet } from '../../mention/word.ts'
import { isMajority, isOldMajority, isOverturned, MAJORITY_CUES } from './majority-words.ts'
import { type Figure, type Measure, type Place, wordsBefore } from './measure.ts'

/** A candidate's total, not an age, a rank or a count of seats. */
const FEWEST_VOTES = 20

/** Every number of the article that measures a contest, in order of place. */
export const figuresOf = once((article: MarkedArticle): readonly Figure[] => {
  const figures: Figure[] = []
  for (const sentence of article.sentences) if (sentence.numbers.length > 0) addFigures(sentence, figures)
  return figures
})

/** Puts the figures of a sentence behind those before it. */
function addFigures(sentence: MarkedSentence, figures: Figure[]): void {
  const { numbers, tokens } = sentence
  const first = figures.length
  let said: number | null = null
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] as NumberMention
    if (!isMeasure(number)) continue
    said ??= SAID.in(tokens)
    const previous = figures.length > first ? (figures.at(-1) as Figure) : null
    if (!isSpokenOf(number, said, previous)) continue
    const figure = figureAt(placeOf(sentence, at, said, previous), sentence)
    if (figure && previous && isSupersededBy(previous, figure)) figures.pop()
    if (figure) figures.push(figure)
  }
}

/** Of the number at place `at` among those of the sentence. */
function placeOf(
  { tokens, numbers }: MarkedSentence,
  at: number,
  said: number,
  previous: Figure | null,
): Place {
  const number = numbers[at] as NumberMention
  const before = at > 0 ? numbers[at - 1] : undefined
  const next = numbers[at + 1]
  return {
    tokens,
    number,
    from: tokenFrom(tokens, number.start),
    to: tokenFrom(tokens, number.end),
    previousEnd: before ? tokenFrom(tokens, before.end) : 0,
    nextStart: next ? tokenFrom(tokens, next.start) : tokens.length,
    cued: (said & OF_MAJORITY) !== 0,
    previous,
  }
}

function figureAt(place: Place, sentence: MarkedSentence): Figure | null {
  const { number } = place
  const measure = isRate(number) ? rateOf(place) : countOf(place)
  if (!measure) return null
  const old = measure === 'majority' ? isOldMajority(place) : null
  const overturned = measure === 'majority' && isOverturned(place)
  const value = measure === 'fewer' ? differenceOf(place) : number.value
  return { measure, old, overturned, value, number, sentence }
}

/** "Turnout fell from 69 to 46 per cent": the first is of another contest. */
function isSupersededBy(figure: Figure, next: Figure | undefined): boolean {
  if (figure.measure !== 'turnout' || next?.measure !== 'turnout') return false
  const { tokens } = figure.sentence
  const at = tokenFrom(tokens, figure.number.start)
  return tokens[at - 1]?.lower === 'from'
}

function isRate({ unit }: NumberMention): boolean {
  return unit === 'percent' || unit === 'points'
}

/** Whether it is a rate or a count at all. */
function isMeasure(number: NumberMention): boolean {
  if (isRate(number)) return number.value > 0 && number.value <= 100
  const { unit, value } = number
  return (unit === 'votes' || unit === 'none') && Number.isInteger(value) && value >= 1
}

/** Whether its sentence has the words without which it would measure nothing; `said` is what `SAID` found there. */
function isSpokenOf(number: NumberMention, said: number, previous: Figure | null): boolean {
  if (isRate(number))
    return (said & OF_RATE) !== 0 || previous?.measure === 'turnout' || previous?.measure === 'turnoutVotes'
  const isTotal = number.unit === 'votes' || (!number.inWords && number.value >= FEWEST_VOTES)
  return isTotal || (said & (OF_MAJORITY | OF_DIFFERENCE)) !== 0
}

const SWING_CUES = 'swing swings swung'
const TURNOUT_CUES = 'turnout turn-out turnouts voted turned'
const RATE_CUES = new WordMap<'swing' | 'turnout' | 'other'>([
  ...cues('swing', SWING_CUES),
  ...cues('turnout', TURNOUT_CUES),
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

const LARGER_WORDS = 'more higher greater larger up'
const SMALLER_WORDS = 'fewer less lower smaller down'
const LARGER = wordSet(LARGER_WORDS)
const SMALLER = wordSet(SMALLER_WORDS)
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

/** What a sentence has words of that numbers may measure, a bit each. */
const SAID = new WordBits(
  `${SWING_CUES} ${TURNOUT_CUES}`.split(' '),
  MAJORITY_CUES,
  `${LARGER_WORDS} ${SMALLER_WORDS}`.split(' '),
)
const OF_RATE = 1
const OF_MAJORITY = 2
const OF_DIFFERENCE = 4

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
