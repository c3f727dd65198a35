/**
 * Which candidacies are a page's news: those that it opens with, those of the contest or of the people that it opens with,
 * and those of a list.
 *
 * A page about one candidate names the others for completeness, and a page about something else says by the way who stands
 * or goes: to its reader these are known.
 * @module
 */
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { spanAt } from '../../mention/place.ts'
import { wordSet } from '../../mention/word.ts'
import { speaksOfByElection } from '../by-elections/by-election-words.ts'
import type { Event, EventOf } from '../event.ts'
import type { ReportedEvent } from '../report.ts'
import { isOwn } from './writer.ts'

type Candidacy = EventOf<'candidacy'>

/** `events`, with the candidacies as background that are none of the page's news. */
export function byNewsOfThePage(
  events: readonly ReportedEvent[],
  article: MarkedArticle,
): readonly ReportedEvent[] {
  if (!events.some(({ event }) => isNewsOf(event))) return events
  const end = endOfOpening(article)
  const isLow = (event: Event) => placeOf(event, article) >= (isSaid(event) ? end : Math.min(end, FIRST))
  if (!events.some(({ event }) => isNewsOf(event) && isLow(event))) return events
  const news = events.map(({ event }) => event).filter(isTold)
  const lead = news.filter((event) => placeOf(event, article) < end)
  return events.map((reported) => {
    const { event } = reported
    if (!isNewsOf(event) || !isLow(event)) return reported
    if (
      isOfItself(event, article) ||
      isOfLead(
        event,
        lead.filter((each) => each !== event),
        news,
        article,
        end,
      )
    )
      return reported
    return {
      ...reported,
      event: { ...event, modality: 'recap', date: null, datePrecision: 'unknown', announced: null },
    }
  })
}

function isNewsOf(event: Event): event is Candidacy {
  return event.type === 'candidacy' && isReported(event)
}

/** Told as news; what somebody won years ago says nothing of what a page is about. */
function isTold(event: Event): boolean {
  return event.type !== 'generalElectionFact' && isReported(event)
}

function isReported({ modality }: Event): boolean {
  return modality === 'reported' || modality === 'announcedFuture'
}

/** By number of the sentence. */
function placeOf({ evidence }: Event, { sentences }: MarkedArticle): number {
  return Math.max(0, spanAt(sentences, evidence[0]?.start ?? 0))
}

/** A row of a list, said today, or by whoever writes. */
function isOfItself(event: Candidacy, article: MarkedArticle): boolean {
  const sentence = article.sentences[placeOf(event, article)]
  return (
    event.rules.some((rule) => OF_ROWS.has(rule)) ||
    (sentence !== undefined && (isOwn(sentence) || isOfToday(sentence)))
  )
}

const OF_ROWS: ReadonlySet<string> = new Set([
  'candidacy.row',
  'candidacy.partyRow',
  'candidacy.giver',
  'candidacy.taker',
  'candidacy.goerListed',
])

/** "Ann Lee confirms that she will stand." */
function isOfToday({ tokens }: MarkedSentence): boolean {
  if (TODAY.in(tokens) || (TELLING.in(tokens) && WILL.in(tokens))) return true
  return tokens.some((token, at) => PARTS.has(token) && OF_NOW.has(tokens[at - 1]))
}

const TODAY = wordSet('today tonight yesterday')
const PARTS = wordSet('day morning afternoon evening night')
const OF_NOW = wordSet('this same last')
const TELLING = wordSet('says confirms announces tells declares reveals')
const WILL = wordSet('will')

function isOfLead(
  event: Candidacy,
  lead: readonly Event[],
  news: readonly Event[],
  article: MarkedArticle,
  end: number,
): boolean {
  if (isSaid(event) && news.some((other) => other !== event && isOfOne(other, event))) return true
  // What it opens with may be nothing that has a type of its own.
  if (lead.length === 0)
    return (
      isTopic(event, article) || (isSaid(event) && article.sentences.slice(0, end).some(speaksOfStanding))
    )
  const way = isGoing(event)
  const alike = news.filter((each) => each.type === 'candidacy' && isGoing(each) === way)
  if (alike.length >= ROLL && new Set(alike.map(({ constituency }) => constituency?.id)).size >= ROLL)
    return true
  if (way) return false
  // Whoever changes party and says where they will stand opens no list of candidates.
  const opening = lead.filter(
    (each) =>
      each.type === 'candidacy' &&
      !isGoing(each) &&
      lead.every((other) => other.type === 'candidacy' || !isOfOne(other, each)),
  )
  if (opening.some((each) => !isOfOneSeat(each, event))) return true
  if (opening.length > 0) return opening.length > 1
  return lead.some((each) => OF_CONTESTS.has(each.type) && isOfOneSeat(each, event))
}

/** What only the register knows for sure the page says by the way. */
function isSaid({ rules }: Event): boolean {
  return !rules.every((rule) => BY_RECORD.has(rule))
}

/** One past the number of the last sentence in which such words are news. */
const FIRST = 3
const BY_RECORD: ReadonlySet<string> = new Set(['candidacy.byRecord', 'candidacy.goerByRecord'])
/** So many who go, or are chosen for as many seats, are a list of those who do. */
const ROLL = 4
const OF_CONTESTS: ReadonlySet<string> = new Set(['seatVacated', 'byElectionCalled', 'byElectionResult'])

function isGoing(event: Event): boolean {
  return event.type === 'candidacy' && GOING.has(event.fields.status)
}

const GOING: ReadonlySet<string> = new Set(['standing_down', 'blocked'])

function isOfOne({ person }: Event, other: Event): boolean {
  return Boolean(person?.id) && person?.id === other.person?.id
}

function isOfOneSeat({ constituency }: Event, other: Event): boolean {
  return !constituency || !other.constituency || constituency.name === other.constituency.name
}

/** The first whom the article names. */
function isTopic({ person }: Event, { sentences }: MarkedArticle): boolean {
  for (const { people } of sentences)
    for (const { resolution } of people)
      if (resolution.state === 'resolved') return resolution.id === person?.id
  return false
}

/** The page opens with an election, or with who is to stand. */
function speaksOfStanding(sentence: MarkedSentence): boolean {
  return speaksOfByElection(sentence) || STANDING.in(sentence.tokens)
}

const STANDING = wordSet(
  'candidate candidates selected selects selection selections stand standing election retire retiring seek fight contest',
)

/** One past the number of the last sentence by which a page has said what it is about; what is not prose may stand among them. */
function endOfOpening({ sentences }: MarkedArticle): number {
  let prose = 0
  for (const { role, tokens, index } of sentences)
    if (role === 'body' && tokens.length >= PROSE && ++prose === OPENING) return index + 1
  return sentences.length
}

const OPENING = 3
/** Words of a sentence that is neither a label nor a name. */
const PROSE = 8
