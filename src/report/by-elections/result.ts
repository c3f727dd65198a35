/** Gathers the result of a by-election from all over an article: who stood, with how many votes, by how much, on what turnout and swing. @module */
import { daysBetween, type IsoDate } from '../../base/date.ts'
import type { PartyId } from '../../base/id.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import type { Register } from '../../register/register.ts'
import { isPrinted, printedName } from '../candidacies/candidate-name.ts'
import { placedIn } from '../candidacies/stood.ts'
import { NEWS_DAYS } from '../days/date-of-act.ts'
import { isDatedLongAgo, namesItsYear } from '../days/long-ago.ts'
import type { Act } from '../discourse/act.ts'
import { peopleNamed, seatsIn } from '../discourse/known-names.ts'
import type { EventOf, Modality, PersonRef, ResultFields } from '../event.ts'
import type { Figure, Measure } from '../figures/measure.ts'
import { type Total, totalsOf } from '../figures/poll.ts'
import { swingBetween, swingOf } from '../figures/swing.ts'
import { personRefTo, refOf, seatRefTo } from '../person-ref.ts'
import type { ReportedEvent } from '../report.ts'
import { isAside } from './aside.ts'
import type { Contest } from './by-elections.ts'
import { isMajorityBefore, isNoOthers, isOwnMajority, marginOf, printedOf } from './contest-majority.ts'
import { outcomeOf, partyThatWon } from './outcome.ts'

export interface Result extends ReportedEvent {
  readonly event: EventOf<'byElectionResult'>
  readonly contest: Contest
  /** Recalled by the way: no figure of the article is of it, nor any other deed. */
  readonly past: boolean
}

export interface Telling {
  readonly article: MarkedArticle
  readonly register: Register
  readonly published: IsoDate | null
  readonly contest: Contest
  readonly acts: readonly Act[]
  readonly figures: readonly Figure[]
  /** Sentences that speak of a contest no rule is told of. */
  readonly told: readonly MarkedSentence[]
  /** Told as one of the past. */
  readonly past: boolean
}

/** The figures an article prints of one contest, and the sentences they stand in. */
interface Printed {
  readonly majority: number | null
  /** The majority of the election before, where it is told as undone. */
  readonly undone: number | null
  readonly turnout: number | null
  readonly turnoutVotes: number | null
  readonly swing: Figure | null
  readonly sentences: readonly number[]
}

export function resultOf(telling: Telling): Result {
  const { article, register, contest, acts, figures } = telling
  const totals = totalsOf(votesAmong(figures, contest), contest, register, article)
  const printed = printedIn(telling)
  const sentences = new Set([
    ...acts.flatMap((act) => act.sentences),
    ...totals.map((total) => total.sentence),
    ...printed.sentences,
    ...telling.told.map((each) => each.index),
  ])
  const fields = fieldsOf(telling, totals, printed, sentences)
  const event: Result['event'] = {
    type: 'byElectionResult',
    person: fields.winner,
    constituency: seatRefTo(contest.seat, register),
    date: contest.date,
    datePrecision: 'day',
    announced: null,
    modality: telling.past || isAside(telling, totals.length > 0) ? 'recap' : modalityOf(telling),
    evidence: [...(sentences.size > 0 ? sentences : namingIt(telling))]
      .sort((a, b) => a - b)
      .flatMap((at) => article.sentences[at] ?? [])
      .map(({ start, end }) => ({ start, end })),
    rules: rulesOf(telling),
    fields,
  }
  const past = telling.past && telling.told.length > 0
  return { event, record: agreement(fields, contest), contest, past }
}

function printedIn(telling: Telling): Printed {
  const { figures, contest } = telling
  const first = (measure: Measure, fits: (figure: Figure) => boolean = () => true) =>
    figures.find((each) => each.measure === measure && fits(each)) ?? null
  const majority =
    first('majority', (each) => each.value === contest.majority) ??
    first('majority', (each) => isOwnMajority(each, contest) && isNoOthers(each, telling))
  const undone = first('majority', (each) => each.overturned && !isOwnMajority(each, contest))
  const margin = majority ? null : marginOf(telling)
  const turnout = first('turnout')
  const turnoutVotes = first('turnoutVotes')
  const swing = first('swing')
  const used = [majority, undone, turnout, turnoutVotes, swing].flatMap((each) => each ?? [])
  return {
    majority: majority?.value ?? (margin ? contest.majority : null),
    undone: undone?.value ?? null,
    turnout: turnout?.value ?? null,
    turnoutVotes: turnoutVotes?.value ?? null,
    swing,
    sentences: [...used.map(({ sentence }) => sentence.index), ...(margin ? [margin.index] : [])],
  }
}

function fieldsOf(
  telling: Telling,
  totals: readonly Total[],
  { majority, undone, turnout, turnoutVotes, swing }: Printed,
  sentences: ReadonlySet<number>,
): ResultFields {
  const { article, register, contest, acts, figures } = telling
  const winner = winnerOf(telling, totals)
  const winnerParty = winnerPartyOf(contest, acts, register)
  const told = [...sentences].map((at) => article.sentences[at])
  const outcome = outcomeOf(contest, winnerParty, acts, told, register)
  // A seat that changes hands undoes the majority it had, in whatever words that is told.
  const before = outcome.gainFrom ? figures.find((each) => isMajorityBefore(each, contest)) : undefined
  const direction = swing
    ? swingBetween(swingOf(swing, register), outcome.gainFrom, winnerParty)
    : { from: null, to: null }
  return {
    winner,
    winnerParty,
    ...outcome,
    candidates: candidatesOf(totals, telling, winner),
    majority,
    overturnedMajority:
      undone ??
      before?.value ??
      (outcome.gainFrom ? printedOf(telling, contest.before?.majority ?? null) : null),
    swing: swing?.value ?? null,
    swingFrom: direction.from,
    swingTo: direction.to,
    turnout,
    turnoutVotes,
  }
}

/** The first sentence that names the winner or the seat. */
function namingIt({ article, contest, register }: Telling): number[] {
  const at = article.sentences.findIndex(
    ({ people, seats }) =>
      people.some(({ resolution }) => resolution.state === 'resolved' && resolution.id === contest.winner) ||
      seatsIn(seats, register).has(contest.seat),
  )
  return at < 0 ? [] : [at]
}

function rulesOf({ acts, told }: Telling): string[] {
  if (acts.length > 0) return [...new Set(acts.flatMap((act) => act.rules))]
  return [told.length > 0 ? 'byElectionResult.recalled' : 'byElectionResult.table']
}

/** Votes by their words, and any count that is to the vote what the register holds. */
function votesAmong(figures: readonly Figure[], contest: Contest): Figure[] {
  return figures.filter(
    (each) =>
      each.measure === 'votes' ||
      (each.measure === 'majority' &&
        each.value !== contest.majority &&
        each.value >= 1000 &&
        contest.candidacies.some((candidacy) => candidacy.votes === each.value)),
  )
}

function modalityOf({ contest, acts, article, published }: Telling): Modality {
  const isPast = (act: Act) => isDatedLongAgo(act) || namesItsYear(act, contest.date, article)
  if (!published && acts.length > 0 && acts.every(isPast)) return 'recap'
  if (published && daysBetween(contest.date, published) > NEWS_DAYS) return 'recap'
  return acts.length === 0 || published || acts.some((act) => act.mood === 'reported') ? 'reported' : 'recap'
}

/** The register's winner where the article names them; another only where the article says so of somebody else. */
function winnerOf({ article, contest, acts, register }: Telling, totals: readonly Total[]): PersonRef | null {
  const { winner } = contest
  if (winner) {
    const named = peopleNamed(article).has(winner)
    const listed =
      totals.some((each) => each.person === winner) &&
      isPrinted(article, register.people.get(winner)?.name ?? '')
    return named || listed ? personRefTo(winner, register) : null
  }
  const told = acts.find((act) => act.person && act.rules.includes('byElectionResult.won'))?.person
  return told ? refOf(told) : null
}

function winnerPartyOf(contest: Contest, acts: readonly Act[], register: Register): PartyId | null {
  const told = acts.map((act) => act.fields.winnerParty).find((each) => each)
  return partyThatWon(contest, register) ?? (told ? register.countedAs(told) : null)
}

function candidatesOf(
  totals: readonly Total[],
  { article, contest, register }: Telling,
  winner: PersonRef | null,
): ResultFields['candidates'] {
  const held = new Set(totals.map((each) => each.candidacy))
  const placed = placedIn(article, contest, register).filter((each) => !held.has(each))
  const rows = [
    ...totals.map(({ candidacy, name, person, party, votes }) => ({
      name: candidacy
        ? printedName(article, candidacy, register)
        : person && person === winner?.id
          ? winner.name
          : name,
      party,
      votes,
    })),
    ...placed.map((each) => ({
      name: printedName(article, each, register),
      party: register.countedAs(each.party),
      votes: null,
    })),
  ]
  return rows.sort((a, b) => (b.votes ?? 0) - (a.votes ?? 0))
}

function agreement(fields: ResultFields, contest: Contest): ReportedEvent['record'] {
  if (fields.winner?.id && fields.winner.id !== contest.winner) return 'conflicts'
  if (contest.majority !== null && fields.majority !== null && fields.majority !== contest.majority)
    return 'conflicts'
  if (contest.candidacies.length === 0) return 'agrees'
  const wrong = fields.candidates.some(
    (each) => each.votes !== null && !contest.candidacies.some((held) => held.votes === each.votes),
  )
  return wrong ? 'conflicts' : 'agrees'
}
