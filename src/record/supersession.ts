/** Which entry of an earlier reading each entry of a new one takes the place of. @module */

/** What an entry is known by when its page is read again. */
export interface Traits {
  readonly entry: string
  readonly kind: string
  readonly type: string
  readonly who: string
  readonly words: readonly string[]
}

/**
 * Pairs each entry that is new with one that is gone: the same type about the same person or seat first, then
 * the same type from the same words, then whatever those words were taken for. Entries both readings
 * have keep their place and supersede nothing.
 */
export function supersededBy(
  fresh: readonly Traits[],
  earlier: readonly Traits[],
): ReadonlyMap<string, string> {
  const kept = new Set(fresh.map((traits) => traits.entry))
  const before = new Set(earlier.map((traits) => traits.entry))
  const gone = earlier.filter((traits) => !kept.has(traits.entry))
  const arrived = fresh.filter((traits) => !before.has(traits.entry))
  const pairs = new Map<string, string>()
  const used = new Set<string>()
  for (const keysOf of LIKENESSES) {
    const places = new Map<string, string[]>()
    // Last first, so that `pop` gives them in the order of the page.
    for (const traits of gone.toReversed()) {
      for (const key of keysOf(traits)) listAt(places, key).push(traits.entry)
    }
    for (const traits of arrived) {
      if (pairs.has(traits.entry)) continue
      const old = firstUnused(keysOf(traits), places, used)
      if (old === null) continue
      pairs.set(traits.entry, old)
      used.add(old)
    }
  }
  return pairs
}

const LIKENESSES: readonly ((traits: Traits) => readonly string[])[] = [
  ({ kind, type, who }) => (who === '' ? [] : [JSON.stringify([kind, type, who])]),
  ({ kind, type, words }) => words.map((piece) => JSON.stringify([kind, type, piece])),
  ({ kind, words }) => words.map((piece) => JSON.stringify([kind, piece])),
]

function firstUnused(
  keys: readonly string[],
  places: ReadonlyMap<string, string[]>,
  used: ReadonlySet<string>,
): string | null {
  for (const key of keys) {
    const waiting = places.get(key)
    while (waiting && waiting.length > 0) {
      const entry = waiting.pop() as string
      if (!used.has(entry)) return entry
    }
  }
  return null
}

function listAt(lists: Map<string, string[]>, key: string): string[] {
  const found = lists.get(key)
  if (found) return found
  const made: string[] = []
  lists.set(key, made)
  return made
}
