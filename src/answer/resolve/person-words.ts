/** What stands before a person's name and after it, and is no part of it. @module */
import { wordsOf } from './words.ts'

export type Gender = 'F' | 'M'

/** What a title says of who bears it. */
interface Title {
  readonly gender?: Gender
  /** Of the peerage, or of a wife of a peer or a knight. */
  readonly peer?: true
}

const TITLES: ReadonlyMap<string, Title> = new Map<string, Title>([
  ...titled({}, 'dr prof professor rev revd reverend the rt right hon honourable speaker cllr'),
  ...titled({}, 'lt lieutenant col colonel capt captain maj major brigadier general wing commander admiral'),
  ...titled({ gender: 'M' }, 'mr sir'),
  ...titled({ gender: 'F' }, 'mrs ms miss dame madam'),
  ...titled({ gender: 'M', peer: true }, 'lord baron viscount earl marquess duke'),
  ...titled({ gender: 'F', peer: true }, 'lady baroness viscountess countess marchioness duchess'),
])

function titled(title: Title, words: string): readonly (readonly [string, Title])[] {
  return words.split(' ').map((word) => [word, title] as const)
}

const AFTER: ReadonlySet<string> = new Set(['mp', 'qc', 'kc', 'cbe', 'obe', 'mbe', 'kbe', 'dbe', 'tm'])

export interface NameWords extends Title {
  /** Without titles before the name and letters after it; all of them when nothing else is left. */
  readonly words: readonly string[]
  /** Whether anything stood before it. */
  readonly titled: boolean
}

export function nameWords(name: string): NameWords {
  const words = wordsOf(name)
  let start = 0
  let end = words.length
  let title: Title = {}
  while (start < end && TITLES.has(words[start] as string))
    title = { ...title, ...TITLES.get(words[start++] as string) }
  while (end > start && AFTER.has(words[end - 1] as string)) end--
  return start === end
    ? { words, titled: false }
    : { words: words.slice(start, end), titled: start > 0, ...title }
}
