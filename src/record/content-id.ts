/** Ids from content: the same content has the same id wherever and whenever it is recorded. @module */
import { createHash } from 'node:crypto'

/** JSON with its keys in order and absent fields left out, so that equal values read equal. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`).join(',')}}`
}

/** `prefix:` and 128 bits of SHA-256 in hexadecimal. */
export function contentId(prefix: string, value: unknown): string {
  return `${prefix}:${createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, 32)}`
}
