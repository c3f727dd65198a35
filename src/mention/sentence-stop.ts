/** Decides whether a full stop, question mark or exclamation mark ends its sentence. @module */
import { isLowerUnit, isSpaceUnit, isUpperUnit, isWordUnit } from '../article/scan.ts'
import { isSpeechWord } from './quotation-verbs.ts'
import type { Token } from './token.ts'
import { KIND, WordSet } from './word.ts'

/** `stop` is the first mark, `after` the offset past it and what closes with it. */
export interface Stop {
  readonly sentence: number
  readonly stop: number
  readonly after: number
  readonly end: number
}

/** Always followed by what they shorten the way to. */
const TITLES = new Set(
  'mr mrs ms mx dr prof st sts rev revd hon rt lt col gen maj capt cpl sgt cmdr adm brig insp supt det cllr sen gov rep pres messrs mme ft mt vs cf eg ie viz approx ca al'.split(
    ' ',
  ),
)
/** Shortenings only before a figure. */
const BEFORE_FIGURE = new Set(
  'no nos p pp vol art sec ch fig jan feb mar apr jun jul aug sep sept oct nov dec c'.split(' '),
)
/** May close a sentence or stand inside it. */
const EITHER = new Set('etc ltd co corp inc plc jr sr bros dept est esq'.split(' '))
const SHORTENED = new WordSet([...TITLES, ...BEFORE_FIGURE, ...EITHER])
/** Words that open a sentence and seldom follow a name's initials. */
const OPENERS = new Set(
  'the a an he she it they we you but and in on at by for from after before when while if as this that these those his her their its there what who why how mr mrs ms dr sir last yesterday today one some all no not now then so also however meanwhile'.split(
    ' ',
  ),
)

const LETTER = /\p{L}/u
const UPPER = /\p{Lu}/u
/** What may stand before the first letter of a sentence, besides white space. */
const OPENING = '"\'“‘([«–—-'
const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|GMT|BST)$/i
const HOST = /^(?:www|https?:)|[@/]|\p{L}\.\p{Ll}+$/u
/** Longest word looked at on either side of a stop. */
const REACH = 40

const DOTS = 0x2026

/** A full stop, an exclamation or question mark, or dots. */
export function isStop(unit: number): boolean {
  return unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === DOTS
}

/** A mark that closes what its sentence has opened, a bracket or a quotation. */
export function isCloser(unit: number): boolean {
  if (unit === 0x22 || unit === 0x27 || unit === 0x29 || unit === 0x5d || unit === 0xbb) return true
  return unit === 0x2019 || unit === 0x201d
}

/** Whether it ends with a full stop right behind a plain word, with a blank and a capital behind it, as most do. */
export function surelyEnds(
  units: Uint16Array,
  stop: number,
  end: number,
  before: Token | undefined,
): boolean {
  if (units[stop] !== FULL_STOP || units[stop + 1] !== BLANK || stop + 2 >= end) return false
  return isUpperUnit(units[stop + 2] as number) && isPlainWord(before, stop)
}

const FULL_STOP = 0x2e
const BLANK = 0x20

/** Whether the sentence ends with the stop behind the token `before`; looks no further than a few words to either side. */
export function endsSentence(text: string, at: Stop, before: Token | undefined): boolean {
  const next = nextLetter(text, at.after, at.end)
  const parted = isSpaceUnit(text.charCodeAt(at.after))
  if (next < 0) return parted && nextVisible(text, at.after, at.end) >= at.end
  if (isLowerUnit(text.charCodeAt(next))) return false
  const single = text[at.stop] === '.' && !isStop(text.charCodeAt(at.stop + 1))
  const alone = parted && single && at.after === at.stop + 1
  if (alone && isPlainWord(before, at.stop)) return true
  const word = wordBefore(text, at.stop, at.sentence)
  const following = wordFrom(text, next, at.end)
  if (!parted) return splitsWithoutSpace(text, at, word, next)
  if (alone) return afterWord(text, at, word, following)
  return !speakerFollows(text, at, next)
}

/** Tied to the stop, and neither a shortening nor a part of one: behind such a word most sentences end. */
function isPlainWord(before: Token | undefined, stop: number): boolean {
  if (before?.kind !== 'word' || before.end !== stop || before.end - before.start === 1) return false
  return !(before.kinds & KIND.hyphen) && !SHORTENED.has(before) && !before.lower.includes("'")
}

/** A single full stop with white space behind it. */
function afterWord(text: string, at: Stop, word: string, following: string): boolean {
  const lower = word.toLowerCase()
  const figure = /^\p{N}/u.test(following)
  if (TITLES.has(lower)) return false
  if (BEFORE_FIGURE.has(lower) && figure) return false
  const opener = OPENERS.has(following.toLowerCase())
  if (EITHER.has(lower)) return opener
  if (text[at.stop - 2] === '.' && /^\p{L}$/u.test(word)) {
    // "p.m.", "U.S.", "J.K.", "i.e.": the stop belongs to the word.
    if (word === 'e' || word === 'g') return false
    return opener || (word === 'm' && !figure && !DAY.test(following))
  }
  if (/^\p{Lu}$/u.test(word)) return opener && word !== 'J'
  // "3. Politics": the numeral of a list opens its line.
  if (/^\d{1,3}$/.test(word) && text.slice(at.sentence, at.stop).trim() === word) return false
  return true
}

/** "Westminster.Ian": two sentences run together, but not a host name or a file. */
function splitsWithoutSpace(text: string, at: Stop, word: string, next: number): boolean {
  if (!isUpperUnit(text.charCodeAt(next))) return false
  const closed = at.after > at.stop + 1
  if (next !== at.after && !/["“‘'(]/.test(text[at.after] as string)) return false
  const before = text[at.stop - 1] ?? ' '
  if (!isWordUnit(before.charCodeAt(0)) && !/[)\]’”"%]/.test(before)) return closed
  if (
    HOST.test(
      text
        .slice(Math.max(at.sentence, at.stop - REACH), at.stop)
        .split(/\s/)
        .at(-1) ?? '',
    )
  )
    return false
  const second = text[next + 1] ?? ' '
  if (UPPER.test(second) && text[at.stop] === '.') return closed
  return closed || word.length >= 3 || /\d$/.test(word)
}

/** “Enough!” Ms Reeves said. — the name of who spoke goes with what was said. */
function speakerFollows(text: string, at: Stop, next: number): boolean {
  const mark = text[at.after - 1] as string
  if (!/["”’']/.test(mark) || !/[?!…]/.test(text[at.stop] as string)) return false
  const words = text
    .slice(next, Math.min(at.end, next + 3 * REACH))
    .split(/\s+/, 6)
    .map((word) => word.replace(/[.,:;]+$/, ''))
  const verb = words.findIndex((word, index) => index > 0 && isSpeechWord(word.toLowerCase()))
  return (
    verb > 0 && words.slice(0, verb).every((word) => UPPER.test(word[0] ?? '') || /^(of|the)$/.test(word))
  )
}

/** The first letter or figure from `from`, past spaces and opening marks only; −1 where something else comes first. */
function nextLetter(text: string, from: number, to: number): number {
  const limit = Math.min(to, from + REACH)
  let at = from
  while (at < limit && (isSpaceUnit(text.charCodeAt(at)) || OPENING.includes(text[at] as string))) at++
  return at < limit && isWordUnit(text.charCodeAt(at)) ? at : -1
}

function nextVisible(text: string, from: number, to: number): number {
  let at = from
  while (at < to && at < from + REACH && isSpaceUnit(text.charCodeAt(at))) at++
  return at
}

function wordBefore(text: string, stop: number, from: number): string {
  let start = stop
  const limit = Math.max(from, stop - REACH)
  while (start > limit && isWordUnit(text.charCodeAt(start - 1))) start--
  return text.slice(start, stop)
}

function wordFrom(text: string, start: number, to: number): string {
  let end = start
  const limit = Math.min(to, start + REACH)
  while (
    end < limit &&
    (LETTER.test(text[end] as string) || (end === start && isWordUnit(text.charCodeAt(end))))
  )
    end++
  return text.slice(start, end)
}
