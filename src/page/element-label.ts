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
  return label.slice(0, LABEL_LIMIT)
}
