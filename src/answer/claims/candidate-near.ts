/** Whose figure it is: the candidate or party named nearest before it, not past another figure. @module */
import type { NumberMention, PartyMention, PersonMention } from '../../mention/mention.ts'
import type { Candidacy, Election } from '../../register/election.ts'
import type { Register } from '../../register/register.ts'
import { candidateNamed, candidateOf } from './contest.ts'
import type { View } from './context.ts'
import { personOf } from './place.ts'
import { candidateName, partyName } from './wording.ts'

export interface Named {
  readonly person: PersonMention | null
  readonly party: PartyMention | null
}

const DESCRIBES = /^\s*,?\s*\(?(?:(?:of|for|from)\s+)?(?:the\s+)?$/i

/** The people and parties between the figure before and this one, nearest first; null when there are none. */
export function namedBefore(view: View, figure: NumberMention): Named | null {
  const { text } = view.context.article
  let person: PersonMention | null = null
  let party: PartyMention | null = null
  for (const mention of view.sentence.mentions) {
    if (mention.start >= figure.start) break
    if (mention.kind === 'number' && !mention.inWords && mention.unit !== 'ordinal') {
      person = null
      party = null
    }
    // "Her sister won 13,000": the owner is not the candidate, save close before the figure.
    if (mention.kind === 'person' && (!mention.possessive || figure.start - mention.end < 8)) person = mention
    if (mention.kind !== 'party') continue
    party = mention
    // "Lee of Labour" is still about Lee; "Lee won, while Labour" is not.
    if (person && !DESCRIBES.test(text.slice(person.end, mention.start))) person = null
  }
  return person || party ? { person, party } : null
}

/** The candidacy meant; the party stands in where the person is not found but the party had one candidate. */
export function candidacyOf(view: View, election: Election, named: Named): Candidacy | null {
  const { register } = view
  if (named.person && (named.person.name || named.person.form !== 'pronoun')) {
    const found = candidateNamed(register, election, personOf(named.person), named.person.name)
    if (found) return found
    if (named.person.form === 'full' || named.person.form === 'surname') return null
  }
  return named.party ? candidateOf(register, election, named.party.party) : null
}

/** As the sentence has it: the person, or the party alone. */
export function subjectName(register: Register, named: Named, candidacy: Candidacy): string {
  return named.person?.name ? candidateName(register, candidacy) : partyName(register, candidacy.party)
}
