/** An element as the paths of lines print it. @module */
import { ATTRIBUTE, type Attributes } from './attributes.ts'

const LABEL_LIMIT = 200

const PROPERTIES = [
  ['role', ATTRIBUTE.role],
  ['itemprop', ATTRIBUTE.itemprop],
] as const

/**
 * `aside#more.related.wide[role=complementary]`: name, id, classes, role and property. Labels that say the same are one
 * string, so that comparing them and looking them up looks at no letters.
 */
export function labelOf(name: string, attributes: Attributes): string {
  const printed = attributes.telling()
  if (printed === null) return name
  return PRINTED.get(name)?.get(printed) ?? remembered(name, printed, labelIn(name, attributes))
}

function labelIn(name: string, attributes: Attributes): string {
  let label = name
  const id = attributes.get(ATTRIBUTE.id)?.trim()
  if (id) label += `#${id}`
  const classes = attributes.get(ATTRIBUTE.class)?.trim()
  if (classes) label += `.${classes.slice(0, LABEL_LIMIT).split(/\s+/).join('.')}`
  for (const [key, property] of PROPERTIES) {
    const value = attributes.get(property)?.trim()
    if (value) label += `[${key}=${value}]`
  }
  return label.slice(0, LABEL_LIMIT)
}

/** By the name of the element, then by how its attributes are printed: pages repeat a few hundred. */
const PRINTED = new Map<string, Map<string, string>>()
const LABELS = new Map<string, string>()
const LIMIT = 10_000
let count = 0

function remembered(name: string, printed: string, label: string): string {
  const one = LABELS.get(label) ?? label
  if (printed.length > LABEL_LIMIT) return one
  if (++count > LIMIT) {
    PRINTED.clear()
    LABELS.clear()
    count = 0
  }
  LABELS.set(one, one)
  const ofName = PRINTED.get(name)
  if (ofName) ofName.set(printed, one)
  else PRINTED.set(name, new Map([[printed, one]]))
  return one
}
