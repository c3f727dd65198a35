/** Dates a page prints for itself. @module */
import { type IsoDate, isoDate, parseIsoDate } from '../base/date.ts'
import { isSpaceUnit } from './scan.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?'

/** A clock may be run on to the year. */
const YEAR = '(\\d{4})(?=\\d{1,2}[:.]\\d{2}|\\b)'
const ISO = /\b(\d{4})([-/])(\d{2})\2(\d{2})(?!\d)/
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH},?\\s+${YEAR}`, 'i')
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}`, 'i')
const SLASHED = /\b(\d{1,2})([-/.])(\d{1,2})\2(\d{4})\b/
/** "3 May 19" and nothing else; "3 May 19:30" is a clock. */
const SHORT = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s${MONTH}\\s['’]?(\\d{2})(?:,|\\s*$)`, 'i')

/** How much of a line is looked at. */
const LOOKED_AT = 200

/**
 * The first day of the calendar that `text` (a timestamp line) writes with its year, or `null`.
 * Slashes are read the British way, day first.
 */
export function dateIn(text: string): IsoDate | null {
  const line = unglued(text.slice(0, LOOKED_AT))
  const iso = ISO.exec(line)
  if (iso) return parseIsoDate(`${iso[1]}-${iso[3]}-${iso[4]}`)
  const dayFirst = DAY_FIRST.exec(line)
  if (dayFirst) return dayOf(dayFirst[3], dayFirst[2], dayFirst[1])
  const monthFirst = MONTH_FIRST.exec(line)
  if (monthFirst) return dayOf(monthFirst[3], monthFirst[1], monthFirst[2])
  const slashed = SLASHED.exec(line)
  if (slashed) return isoDate(Number(slashed[4]), Number(slashed[3]), Number(slashed[1]))
  const short = SHORT.exec(line)
  return short ? dayOf(String(yearOfTwo(Number(short[3]))), short[2], short[1]) : null
}

/** Two figures below this are of the present century. */
const CENTURY_TURNS = 50

/** The year that its last two figures stand for. */
export function yearOfTwo(figures: number): number {
  return figures + (figures < CENTURY_TURNS ? 2000 : 1900)
}

const RUN_ON_DAY = new RegExp(`(\\p{L})(?=\\d{1,2}(?:st|nd|rd|th)?\\s${MONTH},?\\s\\d{4})`, 'iu')
const RUN_ON_MONTH =
  /(\p{Ll})(?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4})/u

/** No date is run on to anything in a line without this. */
const RUN_ON = /[^\s\d](?:\d{1,2}(?:st|nd|rd|th)?\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i

/** A line with the mark that a page has lost between a name and the date run on to it: "Ann Other3 May 2019". */
export function unglued(line: string): string {
  if (!RUN_ON.test(line)) return line
  return line.replace(RUN_ON_DAY, '$1 | ').replace(RUN_ON_MONTH, '$1 | ')
}

/** A clock of nine in the evening or later. */
const LATE = /\b2[123][:.][0-5]\d(?!\d)|\b(?:9|10|11)[:.][0-5]\d\s?p\.?m/i

/** Whether a timestamp line gives an hour at which the morning's papers are made up. */
export function isLate(text: string): boolean {
  return LATE.test(text.slice(0, LOOKED_AT))
}

function dayOf(year: string | undefined, month: string | undefined, day: string | undefined): IsoDate | null {
  const number = MONTHS.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1
  return number === 0 ? null : isoDate(Number(year), number, Number(day))
}

/** `date YYYY-MM-DD` as crawlers put it in front of the first line, with the white space around it. */
const CRAWLED = /^\s*date:?\s+(\d{4}-\d{2}-\d{2})(?:T[\d:.]+Z?)?(?:\s+|$)/i

/** The date a crawler glued to the front of `text` and how many units it takes, or `null`. */
export function crawledDate(text: string): { readonly date: IsoDate | null; readonly length: number } | null {
  if (!mayOpenCrawled(text.charCodeAt(0))) return null
  const glued = CRAWLED.exec(text.slice(0, LOOKED_AT))
  return glued ? { date: parseIsoDate(glued[1] as string), length: glued[0].length } : null
}

/** "D", "d" or white space: asked first, as few lines open with one. */
function mayOpenCrawled(unit: number): boolean {
  return (unit | SMALL) === LETTER_D || isSpaceUnit(unit)
}

const LETTER_D = 100
/** Letters of ASCII have it where they are small. */
const SMALL = 32
