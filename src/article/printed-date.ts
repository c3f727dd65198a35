/** Dates a page prints for itself. @module */
import { type IsoDate, isoDate, parseIsoDate } from '../base/date.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?'

const ISO = /\b(\d{4}-\d{2}-\d{2})(?!\d)/
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH},?\\s+(\\d{4})\\b`, 'i')
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i')
const SLASHED = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/

/** How much of a line is looked at. */
const LOOKED_AT = 200

/**
 * The first day of the calendar that `text` (a timestamp line) writes with its year, or `null`.
 * Slashes are read the British way, day first.
 */
export function dateIn(text: string): IsoDate | null {
  const line = text.slice(0, LOOKED_AT)
  const iso = ISO.exec(line)
  if (iso) return parseIsoDate(iso[1] as string)
  const dayFirst = DAY_FIRST.exec(line)
  if (dayFirst) return dayOf(dayFirst[3], dayFirst[2], dayFirst[1])
  const monthFirst = MONTH_FIRST.exec(line)
  if (monthFirst) return dayOf(monthFirst[3], monthFirst[1], monthFirst[2])
  const slashed = SLASHED.exec(line)
  return slashed ? isoDate(Number(slashed[3]), Number(slashed[2]), Number(slashed[1])) : null
}

function dayOf(year: string | undefined, month: string | undefined, day: string | undefined): IsoDate | null {
  const number = MONTHS.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1
  return number === 0 ? null : isoDate(Number(year), number, Number(day))
}

/** `date YYYY-MM-DD` as crawlers put it in front of the first line, with the white space around it. */
const CRAWLED = /^\s*date:?\s+(\d{4}-\d{2}-\d{2})(?:T[\d:.]+Z?)?(?:\s+|$)/i

/** The date a crawler glued to the front of `text` and how many units it takes, or `null`. */
export function crawledDate(text: string): { readonly date: IsoDate | null; readonly length: number } | null {
  const glued = CRAWLED.exec(text.slice(0, LOOKED_AT))
  return glued ? { date: parseIsoDate(glued[1] as string), length: glued[0].length } : null
}
