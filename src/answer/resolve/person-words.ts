/** What stands before a person's name and is no part of it. @module */
import { wordsOf } from './words.ts'

const TITLES: ReadonlySet<string> = new Set(
  [
    'mr',
    'mrs',
    'ms',
    'miss',
    'dr',
    'prof',
    'professor',
    'sir',
    'dame',
    'rev',
    'reverend',
    'the',
    'rt',
    'right',
    'hon',
  ].concat([
    'honourable',
    'lord',
    'lady',
    'baron',
    'baroness',
    'viscount',
    'earl',
    'countess',
    'lt',
    'col',
    'colonel',
    'captain',
    'major',
  ]),
)

const AFTER: ReadonlySet<string> = new Set(['mp', 'qc', 'kc', 'cbe', 'obe', 'mbe', 'kbe', 'dbe', 'tm'])

/** The words of a name without titles before it and letters after it; all of them when nothing else is left. */
export function personWords(name: string): readonly string[] {
  const words = wordsOf(name)
  let start = 0
  let end = words.length
  while (start < end && TITLES.has(words[start] as string)) start++
  while (end > start && AFTER.has(words[end - 1] as string)) end--
  return start === end ? words : words.slice(start, end)
}
