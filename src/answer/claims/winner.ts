/** Who won a contest: "Lee won the Selby by-election", "Labour took the seat". @module */

import { yearOf } from '../../base/date.ts'
import type { PartyMention, PersonMention } from '../../mention/mention.ts'
import type { Candidacy, Election } from '../../register/election.ts'
import type { Register } from '../../register/register.ts'
import type { Firing, Rule } from '../../report/pattern/rulebook.ts'
import { candidacyOf, type Named, namedAlone, subjectName } from './candidate-near.ts'
import type { Verdict } from './claim.ts'
import { isOtherBody, isSupposed, isVoteInTheHouse } from './clause.ts'
import { isSameCandidacy, winnerIn } from './contest.ts'
import { claimDecided, decideAt } from './contest-figure.ts'
import { textOf, type View } from './context.ts'
import type { Draft, PredicateReader } from './predicate.ts'
import { verdict } from './verdict.ts'
import { ways } from './ways.ts'
import { candidateName, cite, figures, partyName } from './wording.ts'

const RULES: readonly Rule[] = [
  {
    id: 'winner.won',
    patterns: ways(
      '{PERSON:who|PARTY:who} <win> the? ..2 SEAT',
      '{PERSON:who|PARTY:who} <win> the ..2 by-election',
      'PERSON:who , who <win> the ..2 by-election',
    ),
  },
  {
    id: 'winner.victory',
    patterns: [
      'PARTY:who <take|seize|capture|snatch> SEAT',
      'PERSON:who <take|seize|capture> SEAT for PARTY',
      'PERSON:who <gain|regain|hold|keep|retain|recapture> SEAT',
      'SEAT <be> <win|gain|take|hold|keep> by ..3 PERSON:who',
      'SEAT <go|fall|pass> to ..3 PERSON:who',
    ],
  },
  {
    id: 'winner.beat',
    patterns: ways(
      'PERSON:who ..2 <beat|defeat|oust|unseat|topple> ..4 PERSON:x',
      'PERSON:x ..1 <lose> {SEAT|PERSON} ..2 to ..5 PERSON:who',
      'PERSON:x ..2 <lose> ..3 seat ..1 to ..5 PERSON:who',
      'PERSON:x ..1 <be> <beat|defeat|oust|unseat|topple> ..3 by ..5 PERSON:who',
    ),
  },
]
const NOT_WON =
  /\b(?:not|never|n['’]t|failed|hop(?:e|es|ing)|aim|bid|fight|battle|chance|try|trying|bidding|to win|selection|nomination|support|argument|backing)\b/i

export const winner: PredicateReader = {
  predicate: 'winner',
  needs: [],
  rules: RULES,
  read(view, firings: readonly Firing<Rule>[]) {
    const drafts: Draft[] = []
    for (const { rule, match } of firings) {
      const who = match.roles.get('who')
      if (who?.kind !== 'person' && who?.kind !== 'party') continue
      const last = view.units[match.to - 1]
      if (!last) continue
      const at = { start: who.start, end: last.mention?.end ?? last.token.end }
      const beaten = match.roles.get('x')
      if (rule.id === 'winner.beat') {
        const draft = beaten?.kind === 'person' ? beatenDraft(view, rule.id, who, beaten) : null
        if (draft && !drafts.some((one) => one.subject === draft.subject)) drafts.push(draft)
        continue
      }
      const words = view.context.article.text.slice(at.start, at.end)
      if (NOT_WON.test(words) || who.possessive || isOfAYearToCome(view)) continue
      if (isOtherBody(view, at) || isSupposed(view, at) || isVoteInTheHouse(view, at)) continue
      const draft = draftOf(
        view,
        rule.id,
        who.kind === 'person' ? { person: who, party: null } : { person: null, party: who },
        at,
      )
      if (draft && !drafts.some((one) => one.subject === draft.subject)) drafts.push(draft)
    }
    return drafts
  },
}

/** "Won Wakefield in 2029": not the poll that was the last. */
function isOfAYearToCome({ sentence, register, asOf }: View): boolean {
  const last = asOf ?? register.completeTo.results
  return sentence.mentions.some(
    (one) =>
      one.kind === 'date' && one.precision === 'year' && one.date !== null && yearOf(one.date) > yearOf(last),
  )
}

function draftOf(view: View, rule: string, named: Named, at: { start: number; end: number }): Draft | null {
  const decided = decideAt(view, {
    at,
    particular: false,
    mayRefute: true,
    compute: (election) => {
      const candidacy = candidacyOf(view, election, named)
      return candidacy && winnerVerdict(view.register, election, candidacy, named.person === null)
    },
  })
  const candidacy = decided?.election ? candidacyOf(view, decided.election, named) : null
  if (!decided || !candidacy) return null
  const against = { ...decided.against, candidacy }
  return claimDecided({ ...decided, against }, subjectName(view.register, named, candidacy), at, rule)
}

/** "Lee beat Day": where both stood in one contest, and as long as it is borne out. */
function beatenDraft(
  view: View,
  rule: string,
  who: PersonMention | PartyMention,
  beaten: PersonMention,
): Draft | null {
  const at = { start: Math.min(who.start, beaten.start), end: Math.max(who.end, beaten.end) }
  if (NOT_WON.test(textOf(view, at.start, at.end)) || isOfAYearToCome(view)) return null
  if (isOtherBody(view, at) || isSupposed(view, at) || isVoteInTheHouse(view, at)) return null
  const named = namedAlone(who)
  const decided = decideAt(view, {
    at,
    owner: who.kind === 'person' ? who : null,
    particular: false,
    exact: true,
    mayRefute: false,
    compute: (election) => {
      const candidacy = candidacyOf(view, election, named)
      const other = candidacyOf(view, election, namedAlone(beaten))
      return candidacy && other && !isSameCandidacy(candidacy, other)
        ? winnerVerdict(view.register, election, candidacy)
        : null
    },
  })
  const candidacy = decided?.election ? candidacyOf(view, decided.election, named) : null
  if (!candidacy || decided?.verdict.verdict !== 'supported') return null
  const against = { ...decided.against, candidacy }
  return claimDecided({ ...decided, against }, subjectName(view.register, named, candidacy), at, rule)
}

/** Held against somebody only where they stood in that very contest; `byParty` answers with the winner's party. */
function winnerVerdict(
  register: Register,
  election: Election,
  candidacy: Candidacy,
  byParty = false,
): Verdict | null {
  const first = winnerIn(register, election)
  if (!first) return null
  const name = candidateName(register, first)
  const party = partyName(register, register.countedAs(first.party))
  const votes = first.votes === null ? '' : ` with ${figures(first.votes)} votes`
  return verdict(isSameCandidacy(first, candidacy) ? 'supported' : 'refuted', byParty ? party : name, {
    working: `${name}${name === party ? '' : ` (${party})`} won${votes}`,
    citations: [cite(election)],
  })
}
