/** "He" and "she" as words: which there are, and the mention of a person that one of them makes. @module */
import type { PersonMention } from '../mention.ts'
import type { Token } from '../token.ts'
import { addKind, KIND, wordSet } from '../word.ts'
import type { Identity } from './resolve.ts'

const GENDERS: ReadonlyMap<string, 'F' | 'M'> = new Map([
  ['he', 'M'],
  ['his', 'M'],
  ['him', 'M'],
  ['himself', 'M'],
  ['she', 'F'],
  ['her', 'F'],
  ['hers', 'F'],
  ['herself', 'F'],
])
export const POSSESSIVE = wordSet('his her hers')
/** As subjects. */
export const NOMINATIVE = wordSet('he she')

/** A pronoun of the third person, by the number of its token. */
export interface FoundPronoun {
  readonly at: number
  readonly gender: 'F' | 'M'
}

addKind(KIND.pronoun, GENDERS.keys())

/** Adds the pronoun that is token `at`, if it is one. */
export function pronounFrom(tokens: readonly Token[], at: number, found: FoundPronoun[]): void {
  const gender = GENDERS.get((tokens[at] as Token).lower)
  if (gender) found.push({ at, gender })
}

export function pronounMention(
  token: Token,
  after: Token | undefined,
  identity: Identity | null,
): PersonMention {
  const owns =
    token.lower === 'his' || token.lower === 'hers' || (token.lower === 'her' && after?.kind === 'word')
  return {
    kind: 'person',
    form: 'pronoun',
    start: token.start,
    end: token.end,
    name: identity?.name ?? '',
    resolution: identity?.resolution ?? { state: 'unresolved' },
    possessive: owns,
    former: false,
  }
}
