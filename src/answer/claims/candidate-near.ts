/** Whose figure it is: the candidate or party named nearest before it, not past another figure. @module */
import type { Span } from '../../base/span.ts'
import type { NumberMention, PartyMention, PersonMention } from '../../mention/mention.ts'
import type { Candidacy, Election } from '../../register/election.ts'
import type { Register } from '../../register/register.ts'
import { isAgainst } from './against.ts'
import { candidateNamed, candidateOf, contestsOf } from './contest.ts'
import type { View } from './context.ts'
import { personOf } from './seat-meant.ts'
import { candidateName, partyName } from './wording.ts'

export interface Named {
  readonly person: PersonMention | null
  readonly party: PartyMention | null
  /** Whom they are said to have beaten in the same breath, whose figure it may be after all. */
  readonly rival?: PersonMention | PartyMention | null
}

/** "Beat Lee, who won 9,420": the figure is the rival's. */
const GOES_ON = /^,?\s*(?:who\b|whose\b|which\b|\(|on\b|['’]s\b)/

const DESCRIBES = /^\s*,?\s*\(?(?:(?:of|for|from)\s+)?(?:the\s+)?$/i

const FORMER = /\b(?:former|ex|then|once|one-time)[\s-]+$/i

/** The people and parties between the figure before and this one, nearest first; null when there are none. */
export function namedBefore(view: View, figure: NumberMention): Named | null {
  const { text } = view.context.article
  let person: PersonMention | null = null
  let loser: PersonMention | PartyMention | null = null
  let party: PartyMention | null = null
  // Whose the figure before was: they go on where only a rival is named since ("beat Lee by 402, taking 9,420").
  let before: Named | null = null
  for (const mention of view.sentence.mentions) {
    if (mention.start >= figure.start) break
    if (mention.kind === 'number' && !mention.inWords && mention.unit !== 'ordinal') {
      before = person || party ? { person, party } : before
      person = null
      party = null
      loser = null
    }
    if (mention.kind !== 'person' && mention.kind !== 'party') continue
    // The rival's party stands beside the rival ("beating Lee of Labour", "beat the Tories' Ann Day").
    const beside = loser !== null && mention.start - loser.end < 8
    if ((person || party || before) && (beside || opposed(mention))) {
      loser = mention
      continue
    }
    // "Her sister won 13,000": the owner is not the candidate, save close before the figure.
    if (mention.kind === 'person' && (!mention.possessive || figure.start - mention.end < 8)) person = mention
    // "The former Tory MP took 16,867" tells whom he left.
    if (mention.kind !== 'party' || FORMER.test(text.slice(Math.max(0, mention.start - 9), mention.start)))
      continue
    party = mention
    // "Lee of Labour" is still about Lee; "Lee won, while Labour" is not.
    if (person && !DESCRIBES.test(text.slice(person.end, mention.start))) person = null
  }
  if (person || party) return { person, party, rival: loser }
  return loser && before ? { ...before, rival: loser } : null

  function opposed(mention: Span): boolean {
    if (GOES_ON.test(text.slice(mention.end, mention.end + 10))) return false
    if (person && DESCRIBES.test(text.slice(person.end, mention.start))) return false
    return isAgainst(view, mention)
  }
}

/** The rival of a contest by name or party; null where there is none. */
export function rivalOf(view: View, election: Election, { rival }: Named): Candidacy | null {
  if (!rival) return null
  return candidacyOf(view, election, namedAlone(rival))
}

export function namedAlone(one: PersonMention | PartyMention): Named {
  return one.kind === 'person' ? { person: one, party: null } : { person: null, party: one }
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

/** Somebody who stood for the seat, but not yet at this contest. */
export function stoodOnlyLater(view: View, election: Election, who: PersonMention): boolean {
  const named = namedAlone(who)
  return (
    candidacyOf(view, election, named) === null &&
    contestsOf(view.register, election.seat).some(
      (one) => one.date > election.date && candidacyOf(view, one, named) !== null,
    )
  )
}

/** As the sentence has it: the person, or the party alone. */
export function subjectName(register: Register, named: Named, candidacy: Candidacy): string {
  return named.person?.name || !named.party
    ? candidateName(register, candidacy)
    : partyName(register, named.party.party)
}
