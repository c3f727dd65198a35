/** An element as the paths of lines print it. @module */
import type { Attributes } from './tags.ts'

const LABEL_LIMIT = 200

/** `aside#more.related.wide[role=complementary]`: name, id, classes, role and property. */
export function labelOf(name: string, attributes: Attributes): string {
  let label = name
  const id = attributes.get('id')?.trim()
  if (id) label += `#${id}`
  const classes = attributes.get('class')?.trim()
  if (classes) label += `.${classes.slice(0, LABEL_LIMIT).split(/\s+/).join('.')}`
  for (const key of ['role', 'itemprop'] as const) {
    const value = attributes.get(key)?.trim()
    if (value) label += `[${key}=${value}]`
  }
  return oneOf(label.slice(0, LABEL_LIMIT))
}

/** Labels that say the same are one string, so that comparing them and looking them up looks at no letters. */
const KNOWN = new Map<string, string>()
const KNOWN_LIMIT = 10_000

function oneOf(label: string): string {
  const known = KNOWN.get(label)
  if (known !== undefined) return known
  if (KNOWN.size >= KNOWN_LIMIT) KNOWN.clear()
  KNOWN.set(label, label)
  return label
}
