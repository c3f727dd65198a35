/** Intervals and the reasons they begin and end, in words. @module */
import type { IsoDate } from '../base/date.ts'
import { dateWords } from './date-words.ts'

/** `19 October 2023 to 30 May 2024`; `since 4 July 2024`. The last day of a half-open interval is the one it ends on. */
export function spellWords(from: IsoDate, to: IsoDate | null): string {
  return to === null ? `since ${dateWords(from)}` : `${dateWords(from)} to ${dateWords(to)}`
}

/** `partyChange` reads as `party change`. */
export function wordsOf(camelCase: string): string {
  return camelCase.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

/** A figure with thousands apart, a percentage to one place; a dash where it is not known. */
export function figure(value: number | null | undefined, unit: '' | '%' = ''): string {
  if (value === null || value === undefined) return '–'
  if (unit === '%') return `${value.toFixed(1)}%`
  return value.toLocaleString('en-GB', { maximumFractionDigits: 2 })
}
