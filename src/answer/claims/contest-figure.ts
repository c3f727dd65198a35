/** The common road of figures of one contest: try the contests that may be meant, and give the verdict of the one that is. @module */
import type { SeatId } from '../../base/id.ts'
import type { Span } from '../../base/span.ts'
import { type MarkedArticle, once } from '../../mention/marked.ts'
import type { PersonMention } from '../../mention/mention.ts'
import type { Election } from '../../register/election.ts'
import { lazily } from '../../register/lookup.ts'
import type { Register } from '../../register/register.ts'
import type { Reading, Verdict } from './claim.ts'
import { isOtherBody, mayBeDevolved } from './clause.ts'
import { candidateNamed, contestsOf, lossesOf, winsOf } from './contest.ts'
import type { View } from './context.ts'
import { seatsJustFought, seatsOfCandidates, seatsOfStoryCandidates } from './news-places.ts'
import { seatsOfStory } from './pinned.ts'
import { placesOf } from './place.ts'
import type { Against, Draft } from './predicate.ts'
import { lineKey, personOf, seatMeant } from './seat-meant.ts'
import { unknown, withCaveats } from './verdict.ts'
import { type Contests, contestsFor, type Wanted } from './which-contest.ts'
import { contestName } from './wording.ts'

/** What one contest makes of a figure; null where the register cannot compute it for that contest. */
export type Compute = (election: Election) => Verdict | null

export interface Decided {
  /** Null where the contest that is said to have been was none. */
  readonly election: Election | null
  /** `Bolton North East, general election of 2019-12-12`. */
  readonly contest: string
  readonly verdict: Verdict
  readonly against: Against
}

/** The claim that `printed`, a figure or word on the page at `at`, is what the contest had. */
export function claimDecided(
  { contest, against, verdict }: Decided,
  printed: Draft['printed'],
  at: Span,
  rule: string,
): Draft {
  return { subject: contest, against, printed, verdict, at, rule }
}

export interface Question {
  readonly at: Span
  /** Whose figure it is said to be. */
  readonly owner?: PersonMention | null
  /** "Overturned a majority of": of the contest before the one reported. */
  readonly previous?: Wanted['previous']
  /** The owner stood and lost: of the last contest they stood in. */
  readonly lost?: boolean
  /** A count of votes tells its contest by itself; a small or rounded figure may fit another by chance. */
  readonly particular: boolean
  /** A percentage to a tenth or more tells its seat, where none is named, though not its contest. */
  readonly exact?: boolean
  /** Whether a figure that fits nothing may be called wrong. */
  readonly mayRefute: boolean
  readonly compute: Compute
  /**
   * A quick look before `compute`: false where what it gives could only be wrong, so that it is worked out for the one
   * contest that a figure may be called wrong of, and not for all that might bear it out. Without it any may.
   */
  readonly mayFit?: (election: Election) => boolean
}

/** The contest a figure of a sentence is said of, and the verdict; null where that is not clear. */
export function decideAt(view: View, question: Question): Decided | null {
  const owner = question.owner ?? null
  const loser = question.lost === true && owner ? personOf(owner) : null
  if (loser && view.sentence.seats.length === 0) {
    const lost = lossesOf(view.register, loser, view.asOf)
    const contests = { choices: lost, said: 1, certain: view.asOf !== null }
    return decide(view.register, contests, () => question.mayRefute, question)
  }
  const places = placesOf(view, question.at, owner)
  let natural: Decided | null = null
  for (const [at, place] of places.entries()) {
    if (at > 0 && !question.particular) break
    // Only of the natural place may it be wrong; elsewhere, and where nothing is certain, it is right or nothing.
    const mayBeWrong = at === 0 && place.certain && question.mayRefute
    if (!mayBeWrong && !mayFitAt(view, question, place.seat)) continue
    const contests = contestsFor(view, place.seat, question.at, {
      previous: question.previous ?? false,
      owner: owner && personOf(owner),
      wonBy: owner && place.basis === 'person' ? personOf(owner) : null,
    })
    const tried = question.particular
      ? contests
      : { ...contests, choices: contests.choices.slice(0, Math.max(1, contests.said)) }
    const sure = lazily(
      () =>
        mayBeWrong &&
        !mayBeDevolved(view) &&
        !isOtherBody(view, question.at) &&
        couldBeTheirs(view, owner, contests, question),
    )
    const decided = decide(view.register, tried, sure, question)
    if (decided?.verdict.verdict === 'supported') return decided
    if (at > 0) continue
    if (decided?.verdict.verdict === 'refuted') natural = ofAnotherDay(view, place.seat, decided, question)
    else natural = decided ?? (contests.none && sure() ? noContest(view, place.seat, contests.none) : null)
  }
  return (
    ofTheNearest(view, question, places[0]?.seat ?? null) ??
    ofTheNews(view, question, places[0]?.seat ?? null) ??
    natural ??
    (owner && places[0]?.certain ? undated(view, owner, question) : null)
  )
}

/** Whether any contest of a seat may bear the figure out. */
function mayFitAt(view: View, { mayFit }: Question, seat: SeatId): boolean {
  return !mayFit || contestsOf(view.register, seat).some(mayFit)
}

/** "By 105 in Bury North, and in Kensington Lee won by 150": borne out by the seat named last before it. */
function ofTheNearest(view: View, question: Question, tried: SeatId | null): Decided | null {
  const named = view.sentence.seats.findLast((one) => one.end <= question.at.start)
  const seat = named ? seatMeant(view, named, view.sentence.mentions) : null
  if (!seat || (tried && lineKey(view.register, seat) === lineKey(view.register, tried))) return null
  return borneOut(view, question, seat)
}

/** The by-election of a story that speaks of one, where only one was fought these days. */
function theOneByElection(view: View): readonly SeatId[] {
  const fought = seatsJustFought(view)
  return fought.length === 1 && speaksOfByElection(view.context.article) ? fought : []
}

const speaksOfByElection = once(({ text, sentences }: MarkedArticle) =>
  sentences.some((one) => /\bby-?\s?election\b/i.test(text.slice(one.start, one.end))),
)

const NEVER = () => false

/** By what the words say is the contest of a seat, and no other. */
function borneOut(view: View, question: Question, seat: SeatId): Decided | null {
  if (!mayFitAt(view, question, seat)) return null
  const { choices, said } = contestsFor(view, seat, question.at, { previous: question.previous ?? false })
  const meant = { choices: choices.slice(0, said), said, certain: false }
  const decided = decide(view.register, meant, NEVER, question)
  return decided?.verdict.verdict === 'supported' ? decided : null
}

/**
 * Where no seat is named: borne out by a contest that somebody named stood at or, of figures so particular that they
 * tell by themselves, by a by-election just fought.
 */
function ofTheNews(view: View, question: Question, tried: SeatId | null): Decided | null {
  if (view.sentence.seats.length > 0 || mayBeDevolved(view)) return null
  // A story that names its seats is of those: elsewhere the figure may be right of somebody, and wrong where it is put.
  const named = seatsOfStory(view.context, view)
  const ownLine = tried && lineKey(view.register, tried)
  if (ownLine && named.size === 1 && named.has(ownLine)) return null
  for (const seat of new Set(seatsInTheNews(view, question))) {
    const line = lineKey(view.register, seat)
    if (line === ownLine || (named.size > 0 && !named.has(line))) continue
    const decided = borneOut(view, question, seat)
    if (decided) return decided
  }
  return null
}

function seatsInTheNews(view: View, question: Question): readonly SeatId[] {
  const here = seatsOfCandidates(view)
  const isTelling = question.particular || question.exact
  if (here.length > 0 && !isTelling) return here
  const story = seatsOfStoryCandidates(view.context, view)
  if (isTelling) return [...here, ...story, ...seatsJustFought(view)]
  return story.length === 1 ? story : theOneByElection(view)
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
    return verdict ? [decidedOn(view.register, election, verdict)] : []
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

/** Of somebody who did not stand in the poll that would be meant, another poll is: they are perhaps long gone. */
function couldBeTheirs(
  view: View,
  owner: PersonMention | null,
  { choices }: Contests,
  { at, compute }: Question,
): boolean {
  const person = owner && personOf(owner)
  const [natural] = choices
  if (!natural) return true
  if (!person) {
    const near = owner ?? nameBefore(view, at)
    return !isStranger(view, near, natural) && !sitsElsewhere(view, near, natural)
  }
  if (view.register.candidaciesIn(natural.id).some((one) => one.person === person)) return true
  // A figure that is right of a poll they won, put in another year: the year is what is wrong.
  return winsOf(view.register, person).some((one) => {
    const own = one.seat === natural.seat ? compute(one) : null
    return own?.verdict === 'supported' && !own.caveats.includes('rounded')
  })
}

/** Somebody named in full who did not stand: a member of another chamber for a seat of the same name, perhaps. */
function isStranger(view: View, who: PersonMention | null, election: Election): boolean {
  if (who?.form !== 'full' || !who.name || personOf(who)) return false
  return candidateNamed(view.register, election, null, who.name) === null
}

/** A member of another seat, where the sentence names none: the figure is likely theirs. */
function sitsElsewhere(view: View, who: PersonMention | null, election: Election): boolean {
  const person = who && personOf(who)
  if (!person || view.sentence.seats.length > 0) return false
  const { register } = view
  return (
    register.membershipsOf(person).length > 0 &&
    !register.candidaciesIn(election.id).some((one) => one.person === person)
  )
}

function nameBefore(view: View, at: Span): PersonMention | null {
  let found: PersonMention | null = null
  for (const one of view.sentence.mentions)
    if (one.kind === 'person' && one.end <= at.start && !one.possessive) found = one
  return found
}

/** A poll that is said to have been and was none: not a wrong figure, but one of which nothing is known. */
function noContest(view: View, seat: SeatId, why: string): Decided {
  const name = view.register.seats.get(seat)?.name ?? seat
  return { election: null, contest: name, verdict: unknown(why), against: { seat } }
}

/**
 * A figure that is right of a poll after the article's day shows that the day is not the one it was written on;
 * where that day is our own inference, so does one that is right of any other poll. Neither is called wrong.
 */
function ofAnotherDay(view: View, seat: SeatId, natural: Decided, question: Question): Decided {
  const { asOf, context } = view
  if (!asOf || !question.particular || !natural.election) return natural
  const inferred = context.basis === 'inferred' || context.basis === 'unknown'
  for (const election of contestsOf(view.register, seat)) {
    if (election.id === natural.election.id || (election.date <= asOf && !inferred)) continue
    if (question.mayFit && !question.mayFit(election)) continue
    const verdict = question.compute(election)
    if (verdict?.verdict !== 'supported' || verdict.caveats.includes('rounded')) continue
    const readings: Reading[] = [
      reading(natural.contest, natural.verdict, false),
      reading(contestName(view.register, election), verdict, true),
    ]
    const caveats = [`depends on the day it was written: taken as ${asOf}`]
    return { ...natural, verdict: { ...natural.verdict, verdict: 'depends', readings, caveats } }
  }
  return natural
}

function reading(rule: string, { computed }: Verdict, holds: boolean): Reading {
  return { rule, computed: computed ?? 'not known', holds }
}

function decidedOn(register: Register, election: Election, verdict: Verdict): Decided {
  const against = { seat: election.seat, election }
  return { election, contest: contestName(register, election), verdict, against }
}

/**
 * The first contest that bears the figure out. Where none does, the natural one is held against it only
 * if it is certain which is meant (`sure`, asked last); otherwise nothing is claimed.
 */
export function decide(
  register: Register,
  contests: Contests,
  sure: () => boolean,
  { compute, mayFit }: Pick<Question, 'compute' | 'mayFit'>,
): Decided | null {
  const { choices, said, certain } = contests
  const [first] = choices
  let natural: Verdict | null | undefined
  let loose: Decided | null = null
  for (let at = 0; at < choices.length; at++) {
    const election = choices[at] as Election
    if (mayFit && !mayFit(election)) continue
    const verdict = compute(election)
    if (at === 0) natural = verdict
    if (verdict?.verdict === 'supported') return decidedOn(register, election, verdict)
    if (verdict?.verdict === 'depends' && at < Math.max(1, said))
      loose ??= decidedOn(register, election, verdict)
  }
  if (!first || !certain || said === 0 || natural === null || !sure()) return null
  const verdict = natural === undefined ? compute(first) : natural
  return verdict && (loose ?? decidedOn(register, first, verdict))
}
