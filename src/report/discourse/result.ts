/** Gathers the result of a by-election from all over an article: who stood, with how many votes, by how much, on what turnout and swing. @module */
import { daysBetween, type IsoDate } from '../../base/date.ts'
import type { PartyId } from '../../base/id.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import type { Mention, NumberMention, PersonMention } from '../../mention/mention.ts'
import type { Candidacy } from '../../register/election.ts'
import type { Register } from '../../register/register.ts'
import type { Act } from '../act.ts'
import type { EventOf, Modality, ResultFields } from '../event.ts'
import { refOf } from '../person-ref.ts'
import type { ReportedEvent } from '../report.ts'
import { type Contest, contestOf } from './contest.ts'
import { NEWS_DAYS } from './date-of-act.ts'

export interface Result extends ReportedEvent {
  readonly event: EventOf<'byElectionResult'>
}

/** A by-election's poll needs at least this many votes to be a candidate's total rather than an age, a rank or a year's date. */
const FEWEST_VOTES = 20

export function resultsOf(
  article: MarkedArticle,
  acts: readonly Act[],
  register: Register,
  published: IsoDate | null,
): Result[] {
  const byContest = new Map<string, { contest: Contest; acts: Act[] }>()
  for (const act of acts) {
    if (act.type !== 'byElectionResult' || (act.mood !== 'reported' && act.mood !== 'recap')) continue
    const contest = contestOf(act, article, register, published)
    if (!contest) continue
    const key = `${contest.seat} ${contest.date}`
    const entry = byContest.get(key) ?? { contest, acts: [] }
    entry.acts.push(act)
    byContest.set(key, entry)
  }
  return [...byContest.values()].map(({ contest, acts: told }) =>
    result(article, contest, told, register, published),
  )
}

function result(
  article: MarkedArticle,
  contest: Contest,
  acts: readonly Act[],
  register: Register,
  published: IsoDate | null,
): Result {
  const figures = figuresOf(article, contest, register)
  const sentences = new Set([...acts.flatMap((act) => act.sentences), ...figures.sentences])
  const evidence = article.sentences
    .filter((each) => sentences.has(each.index))
    .map(({ start, end }) => ({ start, end }))
  const winner = acts.find((act) => act.person)?.person ?? null
  const seat = register.seats.get(contest.seat)
  const holds = article.sentences.some(
    (each) => sentences.has(each.index) && each.tokens.some((token) => HOLDS.has(token.lower)),
  )
  const gainFrom = acts.map((act) => act.fields.gainFrom).find((party) => party) ?? null
  const winnerParty = winner
    ? partyOfCandidate(winner, contest)
    : (acts.map((act) => act.fields.winnerParty).find((party) => party) ?? null)
  const fields: ResultFields = {
    winner: winner ? refOf(winner) : null,
    winnerParty,
    gainFrom,
    hold: holds && !gainFrom,
    candidates: figures.candidates,
    majority: acts.map((act) => act.fields.majority).find((value) => value) ?? figures.majority,
    overturnedMajority: null,
    swing: figures.swing,
    swingFrom: null,
    swingTo: null,
    turnout: figures.turnout,
    turnoutVotes: null,
  }
  const modality: Modality =
    published && daysBetween(contest.date, published) > NEWS_DAYS
      ? 'recap'
      : acts.some((act) => act.mood === 'reported')
        ? 'reported'
        : 'recap'
  const event: EventOf<'byElectionResult'> = {
    type: 'byElectionResult',
    person: fields.winner,
    constituency: seat ? { name: seat.name, id: seat.id, candidates: [] } : null,
    date: contest.date,
    datePrecision: 'day',
    announced: null,
    modality,
    evidence,
    rules: [...new Set(acts.flatMap((act) => act.rules))],
    fields,
  }
  return { event, record: agreement(fields, contest) }
}

const HOLDS = new Set(
  'held hold holds holding kept keep keeps keeping retained retain retains retaining'.split(' '),
)

function agreement(fields: ResultFields, contest: Contest): ReportedEvent['record'] {
  if (contest.candidacies.length === 0)
    return fields.winner?.id && fields.winner.id !== contest.winner ? 'conflicts' : 'agrees'
  const wrong = fields.candidates.some(
    (each) => each.votes !== null && !contest.candidacies.some((held) => held.votes === each.votes),
  )
  return wrong || (fields.winner?.id && fields.winner.id !== contest.winner) ? 'conflicts' : 'agrees'
}

function partyOfCandidate(winner: PersonMention, contest: Contest): PartyId | null {
  const { resolution } = winner
  return resolution.state === 'resolved'
    ? (contest.candidacies.find((each) => each.person === resolution.id)?.party ?? null)
    : null
}

interface Figures {
  readonly candidates: ResultFields['candidates']
  readonly majority: number | null
  readonly turnout: number | null
  readonly swing: number | null
  readonly sentences: readonly number[]
}

function figuresOf(article: MarkedArticle, contest: Contest, register: Register): Figures {
  const candidates = new Map<Candidacy, number | null>()
  const sentences: number[] = []
  let turnout: number | null = null
  let swing: number | null = null
  let majority: number | null = null
  for (const sentence of article.sentences) {
    let used = false
    for (const number of sentence.mentions) {
      if (number.kind !== 'number') continue
      const before = wordsBefore(sentence, number)
      if (number.unit === 'percent' || number.unit === 'points') {
        if (near(sentence, number, 'turnout')) turnout ??= number.value
        else if (near(sentence, number, 'swing')) swing ??= number.value
      } else if (before.includes('majority')) majority ??= number.value
      else if (isVotes(number)) {
        const candidacy = nearestCandidate(sentence, number, contest, register)
        if (candidacy && !candidates.has(candidacy)) {
          candidates.set(candidacy, number.value)
          used = true
        }
      }
    }
    if (used) sentences.push(sentence.index)
  }
  const printed = [...candidates].map(([candidacy, votes]) => ({
    name: printedName(article, candidacy),
    party: register.countedAs(candidacy.party),
    votes,
  }))
  return {
    candidates: printed.sort((a, b) => (b.votes ?? 0) - (a.votes ?? 0)),
    majority,
    turnout,
    swing,
    sentences,
  }
}

function isVotes(number: NumberMention): boolean {
  return (
    (number.unit === 'votes' || number.unit === 'none') &&
    Number.isInteger(number.value) &&
    number.value >= FEWEST_VOTES &&
    !number.inWords
  )
}

function wordsBefore(sentence: MarkedSentence, number: NumberMention): string[] {
  const at = sentence.tokens.findIndex((token) => token.start >= number.start)
  return sentence.tokens.slice(Math.max(0, at - 5), at).map((token) => token.lower)
}

function near(sentence: MarkedSentence, number: NumberMention, word: string): boolean {
  const at = sentence.tokens.findIndex((token) => token.start >= number.start)
  return sentence.tokens.slice(Math.max(0, at - 5), at + 6).some((token) => token.lower === word)
}

/** Whose votes a figure is: the last candidate or party of the contest named before it in the sentence, nothing but their own words between. */
function nearestCandidate(
  sentence: MarkedSentence,
  number: NumberMention,
  contest: Contest,
  register: Register,
): Candidacy | null {
  let found: Candidacy | null = null
  for (const mention of sentence.mentions) {
    if (mention.start >= number.start) break
    if (mention.kind === 'number' && isVotes(mention)) found = null
    const candidacy = candidacyOf(mention, contest, register)
    if (candidacy) found = candidacy
  }
  return found
}

function candidacyOf(mention: Mention, contest: Contest, register: Register): Candidacy | null {
  if (mention.kind === 'person') {
    const { resolution } = mention
    if (resolution.state === 'resolved')
      return contest.candidacies.find((each) => each.person === resolution.id) ?? null
    return mention.name
      ? (contest.candidacies.find((each) => each.name.toLowerCase() === mention.name.toLowerCase()) ?? null)
      : null
  }
  if (mention.kind !== 'party') return null
  const counted = register.countedAs(mention.party)
  const of = contest.candidacies.filter((each) => register.countedAs(each.party) === counted)
  return of.length === 1 ? (of[0] as Candidacy) : null
}

/** The candidate's name when the article prints it; null when only the party is named. */
function printedName(article: MarkedArticle, candidacy: Candidacy): string | null {
  const family = candidacy.name.split(' ').at(-1) ?? ''
  const printed = article.blocks.some((block) => {
    const at = article.text.indexOf(family, block.start)
    return at >= 0 && at < block.end
  })
  return family && printed ? candidacy.name : null
}
