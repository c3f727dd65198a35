/** How a paragraph would do as the first of a story. @module */
import type { Piece } from '../piece.ts'
import type { Block } from './block.ts'
import { firstWords, TOKEN } from './tokens.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** First words that point back to something said before. */
const BACKWARD = words(
  'he she they it his her hers their its him them this that these those such but and or so yet also however meanwhile moreover ' +
    'furthermore nevertheless nonetheless instead then thus therefore besides another both neither either others elsewhere ' +
    'afterwards later earlier subsequently similarly likewise additionally although though still nor too mr mrs ms miss dr',
)

/** First words of a paragraph that goes on with who was speaking. */
const GOING_ON = words(
  'asked adding added responding speaking replying writing referring commenting pressed questioned challenged concluding',
)

/** What "the" with one of these stands for has been told. */
const TOLD = words(
  'event move pair duo trio former latter incident row announcement decision claims allegations ceremony exchange remarks comments pledge ' +
    'proposal proposals plans measure measures blunder setback stunt',
)

/** Whether its first words lean on a paragraph before it. */
export function pointsBack({ tokens, opensQuote, piece }: Block): boolean {
  if (opensQuote || /^[\p{Ll}•*–—-]/u.test(piece.text)) return true
  const [first = '', second = ''] = firstWordsOf(piece, 2)
  if (first === 'the') return !((tokens[1] as number) & TOKEN.capital) && TOLD.has(second)
  return BACKWARD.has(first) || GOING_ON.has(first)
}

/** Leads are in the present perfect or the present, say when, count, or print their first word in capitals. */
const PERFECT = /\b(?:has|have|is|are) (?:been |to |being )?\w+/
const DAY =
  /\b(?:today|yesterday|tonight|this (?:morning|afternoon|evening|week|month)|last night|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i
const INDEFINITE = /^(?:A|An|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Dozens|Hundreds|Thousands) /
const CAPITALS = /^\p{Lu}{4,}/u

/** Characters of a paragraph in which a lead shows itself. */
const LOOKED_AT = 300

export interface Lead {
  readonly perfect: boolean
  readonly day: boolean
  readonly indefinite: boolean
  readonly capitals: boolean
}

export function leadOf({ piece }: Block): Lead {
  const opening = piece.text.slice(0, LOOKED_AT)
  return {
    perfect: PERFECT.test(opening),
    day: DAY.test(opening),
    indefinite: INDEFINITE.test(opening),
    capitals: CAPITALS.test(opening),
  }
}

const SOMEONE = words(
  'mp mps tory tories minister ministers candidate candidates politician politicians peer peers councillor councillors man men ' +
    'woman women official officials aide aides leader leaders officer officers people teenager teenagers boy girl couple family ' +
    'company firm court judge defector defectors backbencher backbenchers rebel rebels member members worker workers resident ' +
    'residents doctor doctors teacher teachers student students driver pensioner mother father',
)
const COUNT = words('a an another two three four five six seven eight nine ten dozens hundreds')

/** Words of a paragraph in which a lead speaks of its person. */
const LEAD_WORDS = 60

/** Words that may stand between "a" and the person. */
const BETWEEN = 4

/** Speaks of a person without a name ("a minister", "two councillors"): the paragraph after it will give one. */
export function speaksOfSomeone({ piece }: Block): boolean {
  let counted = -BETWEEN - 1
  for (const [at, word] of firstWordsOf(piece, LEAD_WORDS).entries()) {
    if (SOMEONE.has(word) && at - counted <= BETWEEN) return true
    if (COUNT.has(word)) counted = at
  }
  return false
}

function firstWordsOf({ page, start, end }: Piece, most: number): readonly string[] {
  return firstWords(page, start, end, most)
}
