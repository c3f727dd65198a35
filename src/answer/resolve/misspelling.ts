/** Names one slip of the keyboard apart, and the nearest to a name nobody bears. @module */

/** Shorter words differ by a letter too easily: Bury and Burs, Reid and Reed. */
const SHORTEST = 4

/** One letter added, lost, changed, or two neighbours exchanged; equal words are not a slip. */
export function oneLetterApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < SHORTEST) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const restA = a.slice(start, a.length - end)
  const restB = b.slice(start, b.length - end)
  if (restA.length <= 1 && restB.length <= 1) return true
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]
}

/** Same words in the same order, but for one that is one letter apart. */
export function misspelt(given: readonly string[], name: readonly string[]): boolean {
  if (given.length !== name.length) return false
  let slips = 0
  for (let at = 0; at < given.length; at++) {
    if (given[at] === name[at]) continue
    if (++slips > 1 || !oneLetterApart(given[at] as string, name[at] as string)) return false
  }
  return slips === 1
}

/** The `limit` names most like `given`, best first, by the pairs of letters they share. */
export function nearest(given: string, names: Iterable<string>, limit = 5): readonly string[] {
  const wanted = pairsOf(given)
  const scored: { name: string; score: number }[] = []
  for (const name of new Set(names)) {
    const pairs = pairsOf(name)
    let shared = 0
    for (const pair of wanted) if (pairs.has(pair)) shared++
    const score = (2 * shared) / (wanted.size + pairs.size || 1)
    if (score > 0.4) scored.push({ name, score })
  }
  scored.sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
  return scored.slice(0, limit).map(({ name }) => name)
}

function pairsOf(text: string): ReadonlySet<string> {
  const letters = ` ${text.toLowerCase()} `
  const pairs = new Set<string>()
  for (let at = 0; at < letters.length - 1; at++) pairs.add(letters.slice(at, at + 2))
  return pairs
}
