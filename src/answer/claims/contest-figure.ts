/** The common road of figures of one contest: try the contests that may be meant, and give the verdict of the one that is. @module */
import type { Span } from '../../base/span.ts'
import type { PersonMention } from '../../mention/mention.ts'
import type { Election } from '../../register/election.ts'
import type { Verdict } from './claim.ts'
import { lossesOf, winsOf } from './contest.ts'
import type { View } from './context.ts'
import { personOf, placesOf } from './place.ts'
import { withCaveats } from './verdict.ts'
import { type Contests, contestsFor } from './which-contest.ts'

/** What one contest makes of a figure; null where the register cannot compute it for that contest. */
export type Compute = (election: Election) => Verdict | null

export interface Decided {
  readonly election: Election
  readonly verdict: Verdict
}

export interface Question {
  readonly at: Span
  /** Whose figure it is said to be. */
  readonly owner?: PersonMention | null
  /** "Overturned a majority of": of the contest before the one reported. */
  readonly previous?: boolean
  /** The owner stood and lost: of the last contest they stood in. */
  readonly lost?: boolean
  /** A count of votes tells its contest by itself; a small or rounded figure may fit another by chance. */
  readonly particular: boolean
  /** Whether a figure that fits nothing may be called wrong. */
  readonly mayRefute: boolean
  readonly compute: Compute
}

/** The contest a figure of a sentence is said of, and the verdict; null where that is not clear. */
export function decideAt(view: View, question: Question): Decided | null {
  const owner = question.owner ?? null
  const loser = question.lost === true && owner ? personOf(owner) : null
  if (loser && !view.sentence.mentions.some((one) => one.kind === 'seat')) {
    const lost = lossesOf(view.register, loser, view.asOf)
    return decide(
      { choices: lost, said: 1, certain: view.asOf !== null },
      question.mayRefute,
      question.compute,
    )
  }
  const places = placesOf(view, question.at, owner)
  let natural: Decided | null = null
  for (const [at, place] of places.entries()) {
    if (at > 0 && !question.particular) break
    const contests = contestsFor(view, place.seat, question.at, {
      previous: question.previous === true,
      owner: owner && personOf(owner),
      wonBy: owner && place.basis === 'person' ? personOf(owner) : null,
    })
    const tried = question.particular
      ? contests
      : { ...contests, choices: contests.choices.slice(0, Math.max(1, contests.said)) }
    const decided = decide(tried, at === 0 && place.certain && question.mayRefute, question.compute)
    if (decided?.verdict.verdict === 'supported') return decided
    if (at === 0) natural = decided
  }
  return natural ?? (owner && places[0]?.certain ? undated(view, owner, question) : null)
}

/** Undated, a figure that fits none of the contests its owner ever won is wrong whichever is meant. */
function undated(view: View, owner: PersonMention, question: Question): Decided | null {
  const person = personOf(owner)
  if (
    view.asOf ||
    !person ||
    owner.form === 'pronoun' ||
    !question.mayRefute ||
    !question.particular ||
    question.previous
  )
    return null
  const won = winsOf(view.register, person)
  const decided = won.flatMap((election) => {
    const verdict = question.compute(election)
    return verdict ? [{ election, verdict }] : []
  })
  if (decided.length < won.length || decided.some((one) => one.verdict.verdict !== 'refuted')) return null
  const alike = decided.findLast((one) =>
    one.verdict.caveats.some((text) => text.startsWith('possibly transposed')),
  )
  const natural = alike ?? decided.at(-1)
  return natural
    ? { ...natural, verdict: withCaveats(natural.verdict, 'undated: it fits no contest they won') }
    : null
}

/**
 * The first contest that bears the figure out. Where none does, the natural one is held against it only
 * if it is certain which is meant (`sure`); otherwise nothing is claimed.
 */
export function decide(contests: Contests, sure: boolean, compute: Compute): Decided | null {
  let natural: Decided | null = null
  let loose: Decided | null = null
  for (const [at, election] of contests.choices.entries()) {
    const verdict = compute(election)
    if (!verdict) continue
    if (verdict.verdict === 'supported') return { election, verdict }
    if (verdict.verdict === 'depends' && at < Math.max(1, contests.said)) loose ??= { election, verdict }
    if (at === 0) natural = { election, verdict }
  }
  if (natural && sure && contests.certain && contests.said > 0) return loose ?? natural
  return null
}
