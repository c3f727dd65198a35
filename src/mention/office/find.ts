/** Finds the offices a sentence names. @module */
import type { OfficeMention } from '../mention.ts'
import type { Token } from '../token.ts'
import { KIND } from '../word.ts'
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
  const plain = hasHyphen(tokens) ? tokens.map(withoutEx) : tokens
  const found: OfficeMention[] = []
  let end = 0
  for (let at = 0; at < tokens.length; ) {
    const opens = ((tokens[at] as Token).kinds & KIND.office) !== 0
    const reading = opens ? readingAt(plain, at, names) : null
    if (!reading) {
      at++
      continue
    }
    if (!isOffice(plain, at, reading, names)) {
      at = reading.to
      continue
    }
    const previous = found.at(-1)
    const former =
      carriesFormer(tokens[at] as Token) ||
      isFormer(tokens, at, end) ||
      (previous?.former === true && isCoordinated(tokens, end, at))
    found.push({
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
    at = reading.to
    end = at
  }
  return found
}

function hasHyphen(tokens: readonly Token[]): boolean {
  for (let at = 0; at < tokens.length; at++) if ((tokens[at] as Token).kinds & KIND.hyphen) return true
  return false
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
