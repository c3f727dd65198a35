/** Articles that are copies of one another, told by their words (rule 16). @module */
import { hashesOf, likeness, type Sketch } from './sketch.ts'

export const NEAR_COPY = 0.8

/** Smallest hashes an article is looked up by; copies share most of them. */
const LOOKED_UP = 8
/** Wording so common that this many different articles share it says nothing. */
const CROWDED = 16

/**
 * The group each article belongs to, named by its first member in the order of ids. Time grows with the
 * number of articles, since each is compared with few.
 */
export function copyGroups(sketches: ReadonlyMap<string, Sketch>): ReadonlyMap<string, string> {
  const groups = new Map<string, string>()
  const shelves = new Map<string, string[]>()
  for (const article of [...sketches.keys()].sort()) {
    const sketch = sketches.get(article) as Sketch
    const hashes = hashesOf(sketch).slice(0, LOOKED_UP)
    const group = likeOne(sketch, hashes, shelves, sketches) ?? article
    groups.set(article, group)
    if (group === article) shelve(article, hashes, shelves)
  }
  return groups
}

function likeOne(
  sketch: Sketch,
  hashes: readonly string[],
  shelves: ReadonlyMap<string, readonly string[]>,
  sketches: ReadonlyMap<string, Sketch>,
): string | null {
  const tried = new Set<string>()
  for (const other of hashes.flatMap((hash) => shelves.get(hash) ?? [])) {
    if (tried.has(other)) continue
    tried.add(other)
    if (likeness(sketch, sketches.get(other) as Sketch) >= NEAR_COPY) return other
  }
  return null
}

function shelve(article: string, hashes: readonly string[], shelves: Map<string, string[]>): void {
  for (const hash of hashes) {
    const shelf = shelves.get(hash)
    if (!shelf) shelves.set(hash, [article])
    else if (shelf.length < CROWDED) shelf.push(article)
  }
}
