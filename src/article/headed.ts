/** Furniture over the title of a story that is known by no word of its own: the title below it shares words with the story, it does not. @module */
import { endsSentence, isHeadlineLike } from './form.ts'
import type { Label, Piece } from './piece.ts'
import { isUpperUnit } from './scan.ts'

/** Lines over a title at most, and words of each. */
const MOST_LINES = 8
const MOST_WORDS = 24
/** Words of the title at least, and those it shares with the story. */
const TITLE_WORDS = 4
const SHARED = 2
/** Of a word that says what a story is about, and by how much of it two are held to be the same. */
const LETTERS = 4
const STEM = 6
/** Paragraphs of the story that are looked at. */
const PARAGRAPHS = 12

/**
 * The index of the title where lines stand over it that share no word with the story under it, else -1. `at` is the
 * first line of body of an article that ends before `end`.
 */
export function titleUnder(
  pieces: readonly Piece[],
  labels: readonly Label[],
  at: number,
  end: number,
): number {
  const first = pieces[at] as Piece
  if (first.path.length > 0 || !isHead(first)) return -1
  const heads = [at]
  let next = bodyAfter(labels, at, end)
  while (next >= 0 && heads.length <= MOST_LINES && isHead(pieces[next] as Piece)) {
    heads.push(next)
    next = bodyAfter(labels, next, end)
  }
  if (next < 0 || heads.length < 2 || heads.length > MOST_LINES) return -1
  const story = new Set<string>()
  for (let read = 0; next >= 0 && read < PARAGRAPHS; read++, next = bodyAfter(labels, next, end))
    for (const word of (pieces[next] as Piece).words) if (word.length >= LETTERS) story.add(stem(word))
  const title = heads.find((head) => shared(pieces[head] as Piece, story) > 0)
  if (title === undefined || title === at) return -1
  const piece = pieces[title] as Piece
  if (piece.count < TITLE_WORDS || shared(piece, story) < SHARED) return -1
  return isUpperUnit(piece.text.charCodeAt(0)) && !NAMES.test(piece.text) ? title : -1
}

function isHead(piece: Piece): boolean {
  return isHeadlineLike(piece, MOST_WORDS) && !endsSentence(piece.text)
}

function shared({ words }: Piece, story: ReadonlySet<string>): number {
  let count = 0
  for (const word of words) if (word.length >= LETTERS && !EMPTY.has(word) && story.has(stem(word))) count++
  return count
}

function stem(word: string): string {
  return word.replace(/['’]s?$/, '').slice(0, STEM)
}

/** Long words that any two texts share. */
const EMPTY = new Set(
  `about after again against also been before being both could does down each even ever every from have here into just
  like made make many more most much must next only other over said same says should since some such than that their
  them then there these they this those through today under until upon very were what when where which while will with
  would year your news story read more politics political`.split(/\s+/),
)

/** Words with capitals and little between them, but not all in capitals: who is in a picture. */
const NAMES =
  /^(?=.*\p{Ll})(?:\p{Lu}[\p{L}'’.-]*|of|the|and|with|for|de)(?:,? (?:\p{Lu}[\p{L}'’.-]*|of|the|and|with|for|de))*$/u

function bodyAfter(labels: readonly Label[], at: number, end: number): number {
  for (let next = at + 1; next < end; next++) if (labels[next] === 'body') return next
  return -1
}
