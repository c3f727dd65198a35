/**
 * What a line shows at a glance of the noise it may be. A rule for noise names the hints without one of which it
 * cannot hold; a line of a story has few, and most rules are not tried on it.
 * @module
 */
import { FaultError } from '../base/error.ts'
import { NUMBER, type Phrases } from './phrases.ts'
import { SIGN } from './scan.ts'
import { enlist, enlistLike, PARTED } from './word-form.ts'
import { LIST, type Words } from './words.ts'

/** A bit each; those of `LIST` are hints too. */
export const HINT = {
  /** First words of lines that may be noise of the kind. */
  opensMarkup: 1 << 5,
  opensPlayer: 1 << 6,
  opensAdvertisement: 1 << 7,
  opensComment: 1 << 8,
  opensRelated: 1 << 9,
  opensByline: 1 << 10,
  opensNavigation: 1 << 11,
  opensPromotion: 1 << 12,
  opensCaption: 1 << 21,
  /** Every word is of a calendar or clock, or a number. */
  stamp: 1 << 13,
  /** Opens with neither a letter nor a quotation mark. */
  marked: 1 << 14,
  /** Of few words. */
  short: 1 << 15,
  /** Holds a bracket, or the marks of a record. */
  bracket: 1 << 16,
  /** Holds a mark that stands beside the name of a writer. */
  writer: 1 << 17,
} as const

const OPENERS =
  HINT.opensMarkup |
  HINT.opensPlayer |
  HINT.opensAdvertisement |
  HINT.opensComment |
  HINT.opensRelated |
  HINT.opensByline |
  HINT.opensNavigation |
  HINT.opensPromotion |
  HINT.opensCaption

/** Lists of which any word of a line may be. */
const ANYWHERE = LIST.consent | LIST.appeal | LIST.shared | LIST.icon

/** Of a line without words. */
const ALL = ((1 << 18) - 1) | HINT.opensCaption

/** Rules for short lines look at no more words. */
const SHORT = 14
const RECORD = SIGN.quote | SIGN.colon
// A first word with anything but these letters may end in the eyes of a rule where it does not for others.
enlistLike(OPENERS, /[^a-z]/)
const QUOTES = '"\'“‘'

/** Puts words at the opening of a line among the hints, none of which opens many sentences; `hint` is one of `HINT.opens…`. */
export function openers(hint: number, words: Iterable<string>): void {
  enlist(hint, words)
}

/** Most sentences that open with one of these are no label, although some labels do. */
const WIDE: ReadonlySet<string> = new Set(['the', 'a', 'an', 'this', 'to', 'i', 'my'])
enlist(LIST.wide, WIDE)

/** Puts the first words of phrases among the hints; one that opens many sentences is a hint with a second word of theirs. */
export function phraseOpeners(hint: number, ...lists: readonly Phrases[]): void {
  for (const list of lists)
    for (const opener of list.openers()) {
      enlist(hint, [opener])
      if (!WIDE.has(opener)) continue
      const seconds = list.seconds(opener)
      if (!seconds) throw new FaultError(`"${opener}" alone is no phrase to know a line by`)
      enlist(LIST.second, seconds)
      if ([...seconds].includes(NUMBER)) enlistLike(LIST.second, /^\d/)
    }
}

/** Makes `words` and numbers those of stamps. */
export function stampWords(words: Iterable<string>): void {
  enlist(HINT.stamp, words)
  enlistLike(HINT.stamp, /^\d/)
}

/** The hints of a line, of which `text` is as printed, and `lists` and `signs` what may be in it; bits of `HINT` and of `LIST`. */
export function hintsOf(
  text: string,
  { count, first, second, every }: Words,
  lists: number,
  signs: number,
): number {
  if (count === 0) return ALL
  let hints = (lists & ANYWHERE) | (every & HINT.stamp)
  if (!(first & LIST.wide) || second & (LIST.second | PARTED)) hints |= first & OPENERS
  if (count <= SHORT) hints |= HINT.short
  if (isMarked(text)) hints |= HINT.marked
  if (signs & SIGN.bracket || (signs & RECORD) === RECORD) hints |= HINT.bracket
  if (signs & SIGN.writer) hints |= HINT.writer
  return hints
}

function isMarked(text: string): boolean {
  const small = text.charCodeAt(0) | 32
  return !(small >= LETTER_A && small <= LETTER_Z) && !QUOTES.includes(text.charAt(0))
}

const LETTER_A = 97
const LETTER_Z = 122
