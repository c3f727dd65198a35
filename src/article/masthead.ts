/** The date in a masthead, a dateline or a writer's line at the head of an article. @module */
import { type IsoDate, isoDate } from '../base/date.ts'
import { dateIn, unglued, yearOfTwo } from './printed-date.ts'
import { isSpaceUnit, isWordUnit } from './scan.ts'

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s)?'
const NUMBERED = '\\d{1,2}(?:st|nd|rd|th)?'
const DATE = `${WEEKDAY}(?:${NUMBERED}\\s(?:of\\s)?${MONTH},?\\s\\d{4}|${MONTH}\\s${NUMBERED},?\\s\\d{4}|\\d{4}[-/]\\d{2}[-/]\\d{2}|\\d{1,2}-\\d{1,2}-\\d{4}|\\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d{2}))(?![\\d-])`

const DATED = new RegExp(`(?<![\\p{L}\\d.:-])${DATE}`, 'iu')

/** "PARIS, Oct 3 2016 (Wire) - ", "London, 3 October 2016: ", "PARIS (Wire), Oct 3 2016 -". */
const DATELINE = new RegExp(
  `^\\p{Lu}[\\p{L}.'’-]*(?:[ /]\\p{Lu}[\\p{L}.'’-]*){0,3}(?: ?\\([^()]{1,40}\\))?,? ?(${DATE})(?: ?\\([^()]{1,40}\\))? ?(?:[-–—:]|\\.(?= ))`,
  'iu',
)

const LONGEST_LINE = 120
const LOOKED_AT = 160
/** No date is without a year of four figures, or figures on either side of a mark. */
const FIGURES_OF_A_DATE = /\d{4}|\d[-./]\d/
/** Units of a date before those at most: "Wednesday, 30th of September ". */
const BEFORE_FIGURES = 32
/** Nor is what this quick look at a line takes for none; whatever stands before it. */
const LIKE_A_DATE = new RegExp(DATE, 'i')

/** Words on either side of the date in a masthead. */
const MOST_BESIDE = 8

/** "Posted on", "last edited": the day is the page's own, whatever else the line holds. */
const ISSUE = 'posted|published|updated|edited|issued|written|filed|printed|first|edition of|issue of'
/** Quick looks for it, on the way to the date; the first for how it begins. */
const ISSUE_OPENS = new RegExp(
  `(?:${ISSUE})(?: (?:by|on|at)\\b|:| ?(?:\\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))`,
  'i',
)
const ISSUING = new RegExp(`(?:${ISSUE})(?: (?:by|on|at)\\b|:| ?${DATE})`, 'i')
const ISSUED =
  /(?:^|[\s(|]|post)(?:posted|published|updated|edited|issued|written|filed|printed|first|edition of|issue of)(?: by(?: [\p{L}.'’-]+){1,5}?)?(?: on| at(?: [\d:.]+ ?(?:[ap]m)?)?)?:? ?$/iu
/** What a day told in a sentence hangs on, or what is held on a day. */
const TOLD =
  /(?:^|[\s-])(?:on|of|for|from|since|until|till|by|before|after|in|at|to|and|was|is|the|that|election|by-election|referendum|poll|vote)[,:]?\s*$/iu
const PARTED = /(?:^|[,|:;–—•·/.(»›-])\s*$/u
/** A clock, or a count of comments, may stand right behind. */
const PARTS =
  /^\s*(?:$|[,|:;–—•·/.)-]|(?:by|at)\s|\d{1,2}[:.]\d{2}(?!\d)|\d{1,4}(?:\s(?:comments?|shares?|views?))?\s*$)/u

/**
 * The day that `text` gives as its own, a line at the head of an article: the title of a paper and a date, a
 * dateline with its town, or "posted on" with one. `null` where it has none, or tells of one.
 */
export function headDate(text: string): IsoDate | null {
  if (text.length > LONGEST_LINE && !isNearFigure(text)) return null
  const opening = text.slice(0, LOOKED_AT)
  // Asked before anything is taken apart: few lines with a figure hold a date, and most of those tell of it.
  const figures = opening.search(FIGURES_OF_A_DATE)
  if (figures < 0 || !mayHead(opening, figures - BEFORE_FIGURES)) return null
  const like = LIKE_A_DATE.exec(opening)
  if (!like) return null
  const opens = isNearFigure(opening, like.index)
  if (!opens && hasMoreWords(opening.slice(0, like.index)) && !ISSUING.test(opening)) return null
  const head = unglued(opening).trim()
  const dateline = opens && /^\p{Lu}/u.test(head) ? DATELINE.exec(head) : null
  if (dateline && isPlace(head.slice(0, dateline[0].indexOf(dateline[1] as string))))
    return dayIn(dateline[1] as string)
  if (text.length > LONGEST_LINE) return null
  const found = DATED.exec(head)
  if (!found) return null
  const before = head.slice(0, found.index)
  const after = head.slice(found.index + found[0].length)
  if (hasMoreWords(after)) return null
  if (ISSUED.test(before) || (isCredit(before) && isCredit(after))) return dayIn(found[0])
  if (!PARTS.test(after)) return null
  if (hasMoreWords(before) || TOLD.test(before) || /^,? (?:that|when|and|but)\b/iu.test(after)) return null
  const parted = PARTED.test(before) || STARTS_WITH_WEEKDAY.test(found[0])
  return parted || before === before.toUpperCase() ? dayIn(found[0]) : null
}

/** Whether a date that begins at `earliest` or behind it may be the line's own by what stands before it. */
function mayHead(opening: string, earliest: number): boolean {
  return (
    earliest <= 0 ||
    isNearFigure(opening, earliest) ||
    !hasMoreWords(opening.slice(0, earliest)) ||
    ISSUE_OPENS.test(opening)
  )
}

/** No small letter begins a word of it, what is in brackets apart. */
function isPlace(text: string): boolean {
  return !/(?:^|\s)\p{Ll}/u.test(text.replace(/\([^()]*\)/g, ''))
}

/** Blanks in a dateline before the first figure of its date at most: four words, a weekday and a month stand there. */
const MOST_BLANKS = 6

/**
 * Whether the first figure may be of a dateline, and stands at `least` or behind it: what is in brackets there is not
 * looked at.
 */
function isNearFigure(text: string, least = 0): boolean {
  let blanks = 0
  for (let at = 0; at < text.length && blanks <= MOST_BLANKS; at++) {
    const unit = text.charCodeAt(at)
    if (unit === BRACKET) return true
    if (unit >= ZERO && unit <= NINE) return at >= least
    if (isSpaceUnit(unit)) blanks++
  }
  return false
}

const ZERO = 48
const NINE = 57
const BRACKET = 40

/** "Ann Other", "Politics", "By Ann Other on", "HOME NEWS": a few names, of writers and of parts of a paper. */
function isCredit(beside: string): boolean {
  const words = beside.split(/(?:[\s|•·,;–—-]|:(?!\d))+/u).filter((word) => word !== '')
  return (
    words.length <= MOST_BESIDE &&
    words.every((word) => CREDIT.test(word)) &&
    !words.some((word) => HELD.test(word)) &&
    (words.some((word) => !LINKING.test(word)) || beside.trim() === '')
  )
}

const CREDIT =
  /^(?:\p{Lu}[\p{L}.'’]*|@\w+|&|\d{1,2}[:.]\d{2}(?:[ap]m)?|by|on|at|and|for|the|of|staff|reporter|correspondent|editor)$/u
const LINKING = /^(?:by|on|at|and|for|the|of)$/u
/** What happens on a day: "Dover By-Election Result 3 May 2019". */
const HELD =
  /^(?:(?:by)?elections?|referendum|polls?|vote|votes|results?|budget|debates?|speech|hansard|questions|conference|count|launch|until|since|from|born|died|elected|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/iu

const STARTS_WITH_WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)/i

/** Whether more words stand in `text` than beside the date in a masthead. */
function hasMoreWords(text: string): boolean {
  let words = 0
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (isSpaceUnit(unit)) inside = false
    else if (!inside && isWordUnit(unit)) {
      inside = true
      if (++words > MOST_BESIDE) return true
    }
  }
  return false
}

const SHORT_YEAR = /(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{2})$/
function dayIn(text: string): IsoDate | null {
  const short = SHORT_YEAR.exec(text)
  if (!short || /[./]\d{4}$/.test(text))
    return dateIn(text.replace(/(\d{1,2})[./](\d{1,2})[./](\d{4})/, '$1/$2/$3'))
  return isoDate(yearOfTwo(Number(short[3])), Number(short[2]), Number(short[1]))
}
