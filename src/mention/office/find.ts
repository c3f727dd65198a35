/** Finds the offices a sentence names. @module */
import type { OfficeMention } from '../mention.ts'
import { type Token, tokenFrom } from '../token.ts'
import { KIND, numbered } from '../word.ts'
import { isOffice } from './context.ts'
import { carriesFormer, isCoordinated, isFormer, withoutEx } from './former.ts'
import { readingAt } from './grammar.ts'
import type { OfficeNames } from './names.ts'
import { partyPostsIn } from './party-post.ts'

/**
 * The offices in a sentence, in order of place, without overlaps. The longest name from the left wins.
 * Spans leave out "the" and "former"; "ex-minister" is one word and stays whole.
 */
export function officesOf(names: OfficeNames, tokens: readonly Token[]): OfficeMention[] {
  const offices: OfficeMention[] = []
  const search = officeSearch(tokens, kindsIn(tokens))
  for (let at = 0; at <= search.last; )
    at = (tokens[at] as Token).kinds & KIND.office ? officeFrom(search, at, names, offices) : at + 1
  return offices
}

/** The words of a sentence as they are searched for offices. */
export interface OfficeSearch {
  readonly tokens: readonly Token[]
  /** Those without "ex-". */
  readonly plain: readonly Token[]
  /** No office begins behind here. */
  readonly last: number
}

/** `kinds` are those of all its words, as bits of `KIND`. */
export function officeSearch(tokens: readonly Token[], kinds: number): OfficeSearch {
  const plain = kinds & KIND.prefixed ? tokens.map(withoutEx) : tokens
  return { tokens, plain, last: lastHead(tokens) }
}

/** Adds the office that begins at token `at`, which is of its kind; gives the place from which another may. */
export function officeFrom(
  { tokens, plain }: OfficeSearch,
  at: number,
  names: OfficeNames,
  offices: OfficeMention[],
): number {
  const reading = readingAt(plain, at, names)
  if (!reading) return at + 1
  if (!isOffice(plain, at, reading, names)) return reading.to
  const previous = offices.at(-1)
  const end = previous ? tokenFrom(tokens, previous.end) : 0
  const former =
    carriesFormer(tokens[at] as Token) ||
    isFormer(tokens, at, end) ||
    (previous?.former === true && isCoordinated(tokens, end, at))
  offices.push({
    kind: 'office',
    start: (tokens[at] as Token).start,
    end: (tokens[reading.to - 1] as Token).end,
    office: reading.office,
    posts:
      reading.posts.length > 0 || reading.plural
        ? reading.posts
        : partyPostsIn(tokens, at, reading.to, reading.office, names),
    name: printed(plain[at] as Token, tokens.slice(at + 1, reading.to)),
    former,
  })
  return reading.to
}

/** The place of the last word an office may turn on: none begins behind it. */
function lastHead(tokens: readonly Token[]): number {
  let last = tokens.length - 1
  for (; last >= 0; last--) {
    const { kinds, word } = tokens[last] as Token
    if (kinds & KIND.head || word === SHADOW) break
  }
  return last
}

/** "Shadow work and pensions" needs no other. */
const SHADOW = numbered('shadow')

function kindsIn(tokens: readonly Token[]): number {
  return tokens.reduce((all, { kinds }) => all | kinds, 0)
}

/** The words as printed, one space where there was any; the first without its "ex-". */
function printed(first: Token, rest: readonly Token[]): string {
  let name = first.text
  let end = first.end
  for (const token of rest) {
    name += token.start > end ? ` ${token.text}` : token.text
    end = token.end
  }
  return name
}
