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
import { topicsOf } from '../figures/topic.ts'
import { ownersOf } from '../figures/whose-majority.ts'
import { elections } from '../general-elections/elections-won.ts'
import { personRefTo, refOf, seatRefTo } from '../person-ref.ts'
import type { ReportedEvent } from '../report.ts'
import { isAside } from './aside.ts'
import { speaksOfByElection, speaksOfGeneralElection } from './by-election-words.ts'
import { type Contest, contestsBy } from './by-elections.ts'
import { contestsOf } from './contest.ts'
import { outcomeOf, partyThatWon } from './outcome.ts'
import { contestsRecalled, isHungOn } from './recalled.ts'
import { recalledContests, tabledContests } from './tabled.ts'
import { twinsOf } from './twins.ts'

export interface Result extends ReportedEvent {
  readonly event: EventOf<'byElectionResult'>
  readonly contest: Contest
  /** Recalled by the way: no figure of the article is of it, nor any other deed. */
  readonly past: boolean
}

/** One result a contest, in the order they are first told. */
export function resultsOf(
  article: MarkedArticle,
  acts: readonly Act[],
  figures: readonly Figure[],
  register: Register,
  published: IsoDate | null,
): readonly Result[] {
  const contests = contestsOf(acts, article, register, published)
  for (const contest of tabledContests(article, figures, register, published))
    if (!contests.has(contest)) contests.set(contest, [])
  const byYear = recalledContests(figures, register)
  const inWords = contestsRecalled(article, register, published)
  if (contests.size === 0 && byYear.length === 0 && inWords.size === 0) return NONE
  const recalled = new Set(byYear.filter((each) => !contests.has(each)))
  const named = [...inWords].filter(([{ date }]) => isOver(date, published))
  for (const [contest, sentences] of named)
    if (!contests.has(contest) && isFresh(contest, sentences, published, register)) contests.set(contest, [])
  for (const contest of recalled) contests.set(contest, [])
  if (contests.size === 0 && named.length === 0) return NONE
  for (const contest of twinsOf(contests, article, register, published)) contests.set(contest, [])
  const namedIn = new Map(named)
  const topics = topicsOf(figures, [...contests.keys()], article, register)
  const telling = { article, register, published }
  const told = [...contests].map(([contest, acts]) => {
    const own = figures.filter((figure) => topics.get(figure) === contest)
    const told = acts.length === 0 ? (namedIn.get(contest) ?? []) : []
    return resultOf({ ...telling, contest, acts, figures: own, told, past: recalled.has(contest) })
  })
  const past = named.filter(([contest]) => !contests.has(contest))
  return [
    ...told,
    ...past.map(([contest, sentences]) => {
      const others = named.filter(([each]) => each !== contest).flatMap(([, told]) => told)
      const own = figures.filter(
        (figure) =>
          sentences.includes(figure.sentence) &&
          (isMajorityBefore(figure, contest) || !others.includes(figure.sentence)),
      )
      return resultOf({ ...telling, contest, acts: [], figures: own, told: sentences, past: true })
    }),
  ]
}

const NONE: readonly never[] = []

/** Who names a contest on the day of it, and tells nothing of the count, tells that it is held. */
function isOver(polled: IsoDate, published: IsoDate | null): boolean {
  return !published || polled < published
}

/** The last sentence, by number, in which an article tells its news. */
const OPENING = 3

/** Of this week, and where an article tells its news. */
function isFresh(
  contest: Contest,
  sentences: readonly MarkedSentence[],
  published: IsoDate | null,
  register: Register,
): boolean {
  if (!published || daysBetween(contest.date, published) > NEWS_DAYS) return false
  return sentences.some((sentence) => sentence.index <= OPENING && !isHungOn(sentence, contest, register))
}

interface Telling {
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

function resultOf(telling: Telling): Result {
  const { article, register, contest, acts, figures } = telling
  const totals = totalsOf(votesAmong(figures, contest), contest, register, article)
  const used: Figure[] = []
  const first = (measure: Measure, fits: (figure: Figure) => boolean = () => true) => {
    const figure = figures.find((each) => each.measure === measure && fits(each))
    if (figure) used.push(figure)
    return figure ?? null
  }
  const majority =
    first('majority', (each) => each.value === contest.majority) ??
    first('majority', (each) => isOwnMajority(each, contest) && isNoOthers(each, telling))
  const undone = first('majority', (each) => each.overturned && !isOwnMajority(each, contest))
  const margin = majority ? null : marginOf(telling)
  const turnout = first('turnout')
  const turnoutVotes = first('turnoutVotes')
  const swing = first('swing')
  const winner = winnerOf(telling, totals)
  const winnerParty = winnerPartyOf(contest, acts, register)
  const sentences = new Set([
    ...acts.flatMap((act) => act.sentences),
    ...totals.map((total) => total.sentence),
    ...used.map((each) => each.sentence.index),
    ...(margin ? [margin.index] : []),
    ...telling.told.map((each) => each.index),
  ])
  const outcome = outcomeOf(
    contest,
    winnerParty,
    acts,
    [...sentences].map((at) => article.sentences[at]),
    register,
  )
  // A seat that changes hands undoes the majority it had, in whatever words that is told.
  const overturned =
    undone ?? (outcome.gainFrom ? figures.find((each) => isMajorityBefore(each, contest)) : undefined)
  const before = contest.before?.majority ?? null
  const direction = swing
    ? swingBetween(swingOf(swing, register), outcome.gainFrom, winnerParty)
    : { from: null, to: null }
  const fields: ResultFields = {
    winner,
    winnerParty,
    ...outcome,
    candidates: candidatesOf(totals, telling, winner),
    majority: majority?.value ?? (margin ? contest.majority : null),
    overturnedMajority: overturned?.value ?? (outcome.gainFrom ? printedOf(telling, before) : null),
    swing: swing?.value ?? null,
    swingFrom: direction.from,
    swingTo: direction.to,
    turnout: turnout?.value ?? null,
    turnoutVotes: turnoutVotes?.value ?? null,
  }
  const event: Result['event'] = {
    type: 'byElectionResult',
    person: winner,
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

/** The register decides between the contest and the one before; else the words do. */
export function isOwnMajority(figure: Figure, contest: Contest): boolean {
  if (figure.measure !== 'majority') return false
  if (figure.value === contest.majority) return true
  if (figure.value === contest.before?.majority) return false
  if (contest.majority !== null && !isMisprint(figure.value, contest.majority)) return false
  if (figure.value >= 1000 && contest.candidacies.some((each) => each.votes === figure.value)) return false
  return figure.old === false || (!figure.old && !isOfGeneralElection(figure))
}

/** What is misprinted or rounded keeps its size. */
function isMisprint(printed: number, held: number): boolean {
  return printed < 2 * held + 50 && held < 2 * printed + 50
}

/** Where the article prints the majority, to the vote, in words that no rule has for one. */
function marginOf({ article, contest }: Telling): MarkedSentence | null {
  const { majority, candidacies } = contest
  if (majority === null || candidacies.some(({ votes }) => votes === majority)) return null
  const found = article.sentences.find(({ numbers }) =>
    numbers.some(
      ({ value, unit }) =>
        value === majority && (unit === 'votes' || (unit === 'none' && majority >= FEWEST)),
    ),
  )
  return found ?? null
}

/** A count of the election before, where the article prints it. */
function printedOf({ article }: Telling, majority: number | null): number | null {
  if (majority === null || majority < NO_CHANCE) return null
  const isPrinted = article.sentences.some(({ numbers }) => numbers.some(({ value }) => value === majority))
  return isPrinted ? majority : null
}

/** "He held it at the last general election with a majority of N". */
function isOfGeneralElection({ sentence }: Figure): boolean {
  return !speaksOfByElection(sentence) && speaksOfGeneralElection(sentence)
}

function isMajorityBefore({ measure, value }: Figure, { before }: Contest): boolean {
  return before !== null && value === before.majority && (measure === 'majority' || value >= NO_CHANCE)
}

/** Not to the vote the majority of another by-election of that day, nor of a general election of whoever is named beside it. */
function isNoOthers(figure: Figure, { article, contest, register }: Telling): boolean {
  if (figure.value < FEWEST) return true
  const twins = contestsBy(register).on(contest.date)
  if (twins.some((each) => each !== contest && each.majority === figure.value)) return false
  const { near } = ownersOf(article, figure, register)
  return !near.some((each) => elections.of(register, each).some(({ majority }) => majority === figure.value))
}

/** A majority of fewer votes may be anybody's. */
const FEWEST = 100

/** To the vote, whatever it is called. */
const NO_CHANCE = 500

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
