/** The mention of a person that a role makes. @module */
import type { PersonId } from '../../base/id.ts'
import type { Register } from '../../register/register.ts'
import type { PersonMention, Resolution } from '../mention.ts'
import { type Token, tokenFrom } from '../token.ts'

/** The people the article names, whom only some roles are asked about. */
export type Present = () => ReadonlySet<PersonId>

/** "'s" or a bare apostrophe. */
export const OWNS = /^['’]s?$/

/** "the Prime Minister's" */
export function isOwned(tokens: readonly Token[], end: number): boolean {
  const after = tokens[tokenFrom(tokens, end)]
  return after !== undefined && after.start === end && OWNS.test(after.text)
}

/** Null where it is not settled who that is. */
export function roleMention(
  start: number,
  end: number,
  resolution: Resolution<PersonId>,
  register: Register,
  possessive: boolean,
): PersonMention | null {
  if (resolution.state !== 'resolved') return null
  const name = register.people.get(resolution.id)?.name ?? ''
  return { kind: 'person', form: 'role', start, end, name, resolution, possessive, former: false }
}
