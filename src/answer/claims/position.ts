/** A place in the order of votes: "came third", "pushed into fourth". @module */
import type { NumberMention, PartyMention, PersonMention } from '../../mention/mention.ts'
import type { Candidacy, Election } from '../../register/election.ts'
import type { Register } from '../../register/register.ts'
import type { Firing, Rule } from '../../report/pattern/rulebook.ts'
import { candidacyOf, type Named, namedAlone, namedBefore, subjectName } from './candidate-near.ts'
import type { Verdict } from './claim.ts'
import { isOtherBody, isSupposed, isVoteInTheHouse } from './clause.ts'
import { isComplete, positionOf } from './contest.ts'
import { decideAt } from './contest-figure.ts'
import { textOf, type View } from './context.ts'
import { HINT, mayBeAbout } from './hints.ts'
import { partyNear } from './party-near.ts'
import type { Draft, PredicateReader } from './predicate.ts'
import { verdict } from './verdict.ts'
import { candidateName, cite, figures } from './wording.ts'

const RULES: readonly Rule[] = [
  {
    id: 'position.came',
    patterns: [
      '<come|finish|place|end> ..2 NUMBER[ordinal]:n',
      '<push|force|drop|knock|relegate|slip|slump|fall|drive|leave|trail> ..4 in|into|to|back ..1 NUMBER[ordinal]:n',
      '<come|finish|place|be|take|trail|secure|claim> ..4 NUMBER[ordinal]:n -? place',
      'in|into|to ..1 NUMBER[ordinal]:n place',
      '<be> ..1 distant|close|poor NUMBER[ordinal]:n',
    ],
  },
]
/** Ordinals that count other things: the third time, the second round, third in a week. */
const OTHER =
  /^\s*-?\s*(?:time|times|term|election|by-election|defection|mp|mps|member|reading|round|year|month|week|day|in (?:a|as|the past|just|the polls)|person|minister|woman|man|most|largest|biggest|highest|party|in line|straight|successive|consecutive|anniversary|victory|defeat|debate|ballot|preference|from)/i

/** "117 votes from second place": not there. */
const SHORT_OF = /\b(?:from|off|short of|behind|close to|near|miss(?:ed|ing)(?: out on)?|away from)\s+$/i

export const position: PredicateReader = {
  predicate: 'position',
  needs: ['ordinal'],
  rules: RULES,
  read(view, firings: readonly Firing<Rule>[]) {
    const drafts: Draft[] = []
    const done = new Set<number>()
    const text = view.context.article.text
    for (const { rule, match } of firings) {
      const number = match.roles.get('n')
      if (number?.kind !== 'number' || done.has(number.start) || number.value > 12) continue
      done.add(number.start)
      if (OTHER.test(text.slice(number.end, number.end + 22))) continue
      if (SHORT_OF.test(text.slice(Math.max(view.sentence.start, number.start - 24), number.start))) continue
      if (isOtherBody(view, number) || isVoteInTheHouse(view, number) || isSupposed(view, number)) continue
      if (
        /\b(?:poll|polls|nationally|league|race to|shadow|cabinet)\b/i.test(
          text.slice(view.sentence.start, view.sentence.end),
        )
      )
        continue
      if (isPushedUnnamed(view, number)) continue
      const draft = draftOf(view, rule.id, number)
      if (draft) drafts.push(draft)
    }
    return drafts
  },
}

const PUSHING =
  /\b(?:push(?:ed|es|ing)?|forc(?:ed|es|ing)|knock(?:ed|s|ing)?|relegat(?:ed|es|ing)|drove|driv(?:en|es|ing)|left|leav(?:es|ing))\b/gi
const PASSIVE = /\b(?:was|were|been|be|being|is|are|got|get)\s+(?:\w+ly\s+)?$/i

/** "Lee pushed her old party into third": who came third is not named; "Lee was pushed into third" names them. */
function isPushedUnnamed(view: View, number: NumberMention): boolean {
  if (!mayBeAbout(view, HINT.pushing)) return false
  const before = textOf(view, view.sentence.start, number.start)
  const verb = [...before.matchAll(PUSHING)].at(-1)
  if (!verb || PASSIVE.test(before.slice(0, verb.index))) return false
  const from = view.sentence.start + verb.index
  return !view.sentence.mentions.some(
    (one) =>
      (one.kind === 'party' || one.kind === 'person') &&
      !one.possessive &&
      one.start > from &&
      one.end <= number.start,
  )
}

function draftOf(view: View, rule: string, number: NumberMention): Draft | null {
  const named = subjectOf(view, number)
  if (!named) return null
  const decided = decideAt(view, {
    at: number,
    particular: false,
    mayRefute: true,
    compute: (election) => {
      const candidacy = candidacyOf(view, election, named)
      return candidacy && positionVerdict(view.register, election, candidacy, number.value)
    },
  })
  const candidacy = decided?.election ? candidacyOf(view, decided.election, named) : null
  if (!decided || (decided.election && !candidacy)) return null
  return {
    subject: `${candidacy ? `${subjectName(view.register, named, candidacy)}, ` : ''}${decided.contest}`,
    against: { ...decided.against, ...(candidacy && { candidacy }) },
    printed: number.value,
    verdict: decided.verdict,
    at: number,
    rule,
  }
}

/** The object of "pushed the Conservatives into third", else the subject of the clause. */
function subjectOf(view: View, number: NumberMention): Named | null {
  const near = nearest(view, number)
  if (near) return near
  const party = partyNear(view, number)
  return party
    ? { person: null, party: { kind: 'party', form: 'name', party, possessive: false, start: 0, end: 0 } }
    : null
}

/** Words that put the object of a verb in a place: "beating Ukip into fourth", "trouncing Lee into second place". */
const INTO =
  /\b(?:into|in to|down to|back to|back into)\s+(?:an?\s+|the\s+)?(?:distant\s+|poor\s+|humiliating\s+)?$/i

function nearest(view: View, number: NumberMention): Named | null {
  const before = textOf(view, Math.max(view.sentence.start, number.start - 40), number.start)
  const names = view.sentence.mentions.filter(
    (one): one is PartyMention | PersonMention =>
      (one.kind === 'party' || one.kind === 'person') && one.end <= number.start,
  )
  const last = names.at(-1)
  if (last && INTO.test(before) && !PASSIVELY.test(textOf(view, last.end, number.start)))
    return namedAlone(last)
  const named = namedBefore(view, number)
  if (named) return named
  // "The Lib Dems, who won 9,420 votes, …coming third": the figure between belongs to the same subject.
  const [first] = names
  if (!first || names.length > 1) return null
  const opening = textOf(view, view.sentence.start, first.start).trim().split(/\s+/).length
  return opening > 3 ? null : namedAlone(first)
}

const PASSIVELY = /\b(?:was|were|been|being|is|are)\b/i

function positionVerdict(
  register: Register,
  election: Election,
  candidacy: Candidacy,
  printed: number,
): Verdict | null {
  const actual = positionOf(register, election, candidacy)
  if (actual === null || (actual !== printed && !isComplete(register, election))) return null
  const votes = candidacy.votes === null ? '' : ` with ${figures(candidacy.votes)} votes`
  return verdict(actual === printed ? 'supported' : 'refuted', actual, {
    working: `${candidateName(register, candidacy)} came ${ordinal(actual)}${votes}`,
    citations: [cite(election)],
  })
}

const SUFFIXES = ['th', 'st', 'nd', 'rd']

/** `1st`, `12th`, `22nd`. */
export function ordinal(value: number): string {
  const teen = Math.floor(value / 10) % 10 === 1
  return `${value}${(teen ? null : SUFFIXES[value % 10]) ?? 'th'}`
}
