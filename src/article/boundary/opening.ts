/** How a paragraph would do as the first of a story. @module */
import type { Piece } from '../piece.ts'
import { isLowerUnit, isUpperUnit } from '../scan.ts'
import { type Stretch, stretchOf } from '../stretch.ts'
import { enlist, lowerForm, onLists, PARTED } from '../word-form.ts'
import { LIST } from '../words.ts'
import type { Block } from './block.ts'

/** Puts words on a list, with and without a possessive ending. */
function enlistOwners(list: number, words: string): void {
  enlist(
    list,
    words.split(' ').flatMap((word) => [word, `${word}'s`]),
  )
}

/** First words that point back to something said before. */
enlistOwners(
  LIST.backward,
  'he she they it his her hers their its him them this that these those such but and or so yet also however meanwhile moreover ' +
    'furthermore nevertheless nonetheless instead then thus therefore besides another both neither either others elsewhere ' +
    'afterwards later earlier subsequently similarly likewise additionally although though still nor too mr mrs ms miss dr',
)

/** First words of a paragraph that goes on with who was speaking. */
enlistOwners(
  LIST.backward,
  'asked adding added responding speaking replying writing referring commenting pressed questioned challenged concluding',
)

/** What "the" with one of these stands for has been told. */
enlistOwners(
  LIST.told,
  'event move pair duo trio former latter incident row announcement decision claims allegations ceremony exchange remarks comments pledge ' +
    'proposal proposals plans measure measures blunder setback stunt',
)

/** Marks that open a point of a list, or words that go on. */
const POINTS = '•*–—-'

/** Whether its first words lean on a paragraph before it. */
export function pointsBack({ opensQuote, piece }: Block): boolean {
  const { text } = piece
  if (opensQuote || isLowerUnit(text.charCodeAt(0)) || POINTS.includes(text.charAt(0))) return true
  const opening = openingOf(piece)
  if (listsAt(opening, 0) & LIST.backward) return true
  if (!(listsAt(opening, 1) & LIST.told)) return false
  const { words, first } = opening
  if (lowerForm(words.forms[first] as number) !== 'the') return false
  return !isUpperUnit(piece.page.charCodeAt(words.starts[first + 1] as number))
}

/** Units in which the first words of a paragraph stand. */
const OPENING = 1_000

function openingOf({ page, start, end }: Piece): Stretch {
  return stretchOf(page, start, Math.min(end, start + OPENING))
}

/** The lists the word at a place of the stretch is on, none where there is no word; its parts are not looked at. */
function listsAt({ words, first, end }: Stretch, place: number): number {
  const lists = first + place < end ? onLists(words.forms[first + place] as number) : 0
  return lists & PARTED ? 0 : lists
}

/** Leads are in the present perfect or the present, say when, count, or print their first word in capitals. */
const PERFECT = /\b(?:has|have|is|are) (?:been |to |being )?\w+/
const DAY =
  /\b(?:today|yesterday|tonight|this (?:morning|afternoon|evening|week|month)|last night|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i
const INDEFINITE = /^(?:A|An|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Dozens|Hundreds|Thousands) /
const CAPITALS = /^\p{Lu}{4,}/u

/** Characters of a paragraph in which a lead shows itself. */
const LOOKED_AT = 300

export function leadOf({ piece }: Block): { readonly perfect: boolean; readonly day: boolean } {
  const opening = piece.text.slice(0, LOOKED_AT)
  return { perfect: PERFECT.test(opening), day: DAY.test(opening) }
}

/** How it begins. */
export function formOf({ piece }: Block): { readonly indefinite: boolean; readonly capitals: boolean } {
  const { text } = piece
  // No opening in capitals has a small letter in the second place.
  return {
    indefinite: INDEFINITE.test(text),
    capitals: !isLowerUnit(text.charCodeAt(1)) && CAPITALS.test(text),
  }
}

enlistOwners(
  LIST.someone,
  'mp mps tory tories minister ministers candidate candidates politician politicians peer peers councillor councillors man men ' +
    'woman women official officials aide aides leader leaders officer officers people teenager teenagers boy girl couple family ' +
    'company firm court judge defector defectors backbencher backbenchers rebel rebels member members worker workers resident ' +
    'residents doctor doctors teacher teachers student students driver pensioner mother father',
)
enlistOwners(LIST.counting, 'a an another two three four five six seven eight nine ten dozens hundreds')

/** Words of a paragraph in which a lead speaks of its person. */
const LEAD_WORDS = 60

/** Words that may stand between "a" and the person. */
const BETWEEN = 4

/** Speaks of a person without a name ("a minister", "two councillors"): the paragraph after it will give one. */
export function speaksOfSomeone({ piece }: Block): boolean {
  if (!(piece.lists & LIST.someone)) return false
  const opening = openingOf(piece)
  let counted = -BETWEEN - 1
  for (let at = 0; at < LEAD_WORDS; at++) {
    const lists = listsAt(opening, at)
    if (lists & LIST.someone && at - counted <= BETWEEN) return true
    if (lists & LIST.counting) counted = at
  }
  return false
}
