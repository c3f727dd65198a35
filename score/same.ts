/** When a person or a seat of a label is the one that was read. @module */
import { folded } from './folded.ts'

const OF_NO_NAME = /\b(?:spokes\w+|source|officer)\b/

/** One surname, and given names that can be the same. Somebody without a name is known by being a spokesman or a source. */
export function samePerson(label: string, read: string): boolean {
  const [a, b] = [folded(label), folded(read)]
  const unnamed = OF_NO_NAME.exec(a)
  if (unnamed) return b.includes(unnamed[0])
  if (a.includes(b) || b.includes(a)) return true
  const [labelled, found] = [a.split(/\s+/), b.split(/\s+/)]
  if (labelled.at(-1) !== found.at(-1)) return false
  return labelled.length === 1 || found.length === 1 || labelled[0]![0] === found[0]![0]
}

/** The words of its name in any order: "Lothian East" is "East Lothian". */
export function sameSeat(label: string, read: string): boolean {
  return wordsOf(label) === wordsOf(read)
}

function wordsOf(seat: string): string {
  const words = folded(seat).split(/[^a-z]+/)
  return words
    .filter((word) => word !== '' && word !== 'and')
    .sort()
    .join(' ')
}
