/** Figures and days as people read them. @module */
import type { IsoDate } from '../../base/date.ts'

const UNKNOWN = '?'
/** Between figures of a whole number with threes of them to its end. */
const THREES = /\B(?=(?:\d{3})+$)/g

/** `13,872`, `−38`; a question mark for what is not known. */
export function thousands(value: number | null): string {
  if (value === null) return UNKNOWN
  // Not toLocaleString, whose first call takes 15 ms.
  const digits = String(Math.abs(value)).replace(THREES, ',')
  return value < 0 ? `−${digits}` : digits
}

/** `34.1%` of percentage points. */
export function percent(value: number | null): string {
  return value === null ? UNKNOWN : `${value.toFixed(1)}%`
}

/** `+12.4` or `−28.7`; nothing where there is no change to give. */
export function signed(value: number | null): string {
  if (value === null) return ''
  const size = Math.abs(value).toFixed(1)
  if (size === '0.0') return '0.0'
  return value < 0 ? `−${size}` : `+${size}`
}

/** `2019-12-12 – 2024-05-29`, open while it lasts. */
export function period(from: IsoDate | null, to: IsoDate | null): string {
  return `${from ?? ''} – ${to ?? ''}`.trim()
}

/** `1 seat`, `1,192 votes`. */
export function counted(value: number, one: string, many: string): string {
  return `${thousands(value)} ${value === 1 ? one : many}`
}
