/** Turns an act into an event: fills from the register what the article leaves out, dates it, and says how it stands to the record. @module */

import { addDays, daysBetween, type IsoDate } from '../../base/date.ts'
import type { PersonId } from '../../base/id.ts'
import type { MarkedArticle } from '../../mention/marked.ts'
import { idOf } from '../../mention/meant.ts'
import type { SeatMention } from '../../mention/mention.ts'
import { wordSet } from '../../mention/word.ts'
import { keptOfPerson } from '../../register/lookup.ts'
import type { Register } from '../../register/register.ts'
import type { Result } from '../by-elections/result.ts'
import { candidacyDay, isPastContest } from '../candidacies/candidacy-day.ts'
import {
  HEADED_BY_SEAT,
  isHandover,
  isRowRule,
  rowHeadingOf,
  seatHandedOver,
} from '../candidacies/candidate-rows.ts'
import { outsiderCandidacies } from '../candidacies/outsider.ts'
import { seatStoodFor } from '../candidacies/seat-stood-for.ts'
import { type ActDate, dateOfAct, NEWS_DAYS } from '../days/date-of-act.ts'
import { isDatedEarlier, isDatedLongAgo, namesItsYear } from '../days/long-ago.ts'
import type {
  Event,
  EventFields,
  EventType,
  Modality,
  PersonRef,
  RecordAgreement,
  SeatRef,
} from '../event.ts'
import { isOfParties, PARTY_EVENTS } from '../moves/of-parties.ts'
import { isFresh, newsDays, settledType } from '../moves/party-news.ts'
import { isSupported } from '../moves/support.ts'
import { refOf, seatRefOf, seatRefTo } from '../person-ref.ts'
import type { ReportedEvent } from '../report.ts'
import type { Act } from './act.ts'
import { fieldsOf } from './fields.ts'
import { leads } from './lead.ts'
import type { Setting } from './setting.ts'
import { latestMembership, standingOn } from './standing.ts'

/** Types that happen only to sitting members; of others the article's word is enough. */
const OF_MEMBERS = {
  defection: true,
  resignationFromParty: true,
  expelledFromParty: true,
  whipSuspended: true,
  whipRestored: true,
  seatVacated: true,
  byElectionCalled: false,
  byElectionResult: false,
  generalElectionFact: false,
  candidacy: false,
  officeAppointed: false,
  officeResigned: false,
  officeDismissed: false,
  noConfidenceLetter: true,
  statement: false,
} as const satisfies Record<EventType, boolean>

/** Deeds that a page of the same day tells by their day. */
const OF_A_DAY: ReadonlySet<EventType> = new Set<EventType>([
  ...PARTY_EVENTS,
  'noConfidenceLetter',
  'seatVacated',
  'officeAppointed',
  'officeResigned',
  'officeDismissed',
])

/** `published` is the day the article is read as of; `isDated` where it is sure. */
export function completeEvent(
  act: Act,
  article: MarkedArticle,
  register: Register,
  published: IsoDate | null,
  results: readonly Result[],
  isDated: boolean,
): ReportedEvent[] {
  const setting: Setting = { article, register, published, isDated, results }
  const person = act.person ? refOf(act.person) : null
  if (act.type === 'candidacy' && act.rules.some(isRowRule)) {
    const heading = rowHeadingOf(act, article)
    if (!heading && act.rules.length === 1) return []
    // Rows of a count tell who stood, not who stands.
    if (act.rules.includes('candidacy.partyRow') && (results.length > 0 || isCounted(act, article))) return []
    if (heading) {
      const { status, party, seat } = heading
      act.fields = { status, party, ...act.fields }
      if (seat && !act.seat) {
        act.seat = seat
        act.rules.push(HEADED_BY_SEAT)
      }
    }
  }
  if (act.type === 'candidacy' && isHandover(act)) {
    act.seat = seatHandedOver(act, article)
    if (!act.seat || (act.fields.status === 'standing_down' && !hasSatFor(act.seat, person, register)))
      return []
  }
  if (!person?.id) return act.type === 'candidacy' ? outsiderCandidacies(act, setting) : []
  const when = dateOfAct(act, published, register)
  if (OF_MEMBERS[act.type] && (isCalledPeer(act, article) || !satThen(person.id, when, setting))) return []
  if (!isSupported(act, when, register, published)) return []
  const fields = fieldsOf(act, when, setting)
  if (!fields) return []
  if (act.type !== 'candidacy') return completed(act, when, fields, person, setting)
  const said = candidacyDay(act, when, isPastContest(act, fields, setting), published)
  return completed(act, said, fields, person, setting)
}

function hasSatFor({ resolution }: SeatMention, person: PersonRef | null, register: Register): boolean {
  if (resolution.state !== 'resolved' || !person?.id) return false
  const line = new Set(register.line(resolution.id))
  return register.membershipsOf(person.id).some(({ seat }) => line.has(seat))
}

function isCounted({ sentences }: Act, article: MarkedArticle): boolean {
  return sentences.some((at) => article.sentences[at]?.mentions.some(({ kind }) => kind === 'number'))
}

function completed(
  act: Act,
  when: ActDate,
  fields: EventFields[EventType],
  person: PersonRef | null,
  setting: Setting,
): ReportedEvent[] {
  const { register, published } = setting
  const event = {
    type: settledType(act, when, fields, register),
    person,
    constituency: seatOf(act, person?.id ?? null, when, setting),
    date: when.date,
    datePrecision: when.precision,
    announced: announcedOn(act, person?.id ?? null, when, register, published),
    modality: isPastContest(act, fields, setting) ? 'recap' : modalityOf(act, when, setting),
    evidence: act.evidence,
    rules: act.rules,
    fields,
  } as Event
  return [{ event, record: agreementOf(act, when, fields, register) }]
}

function satThen(person: PersonId, when: ActDate, { article, register, published }: Setting): boolean {
  const day = when.held ?? when.date ?? published
  // A vacancy is dated by the day the seat was already empty.
  if (day)
    return (
      standingOn(register, person, day) !== null || standingOn(register, person, addDays(day, -1)) !== null
    )
  const memberships = register.membershipsOf(person)
  if (memberships.length === 0) return false
  return memberships.at(-1)?.to === null || !(speaksOfFormer(article) || isPeer(person, article))
}

/** "Lord Heseltine": on a page without a day, a peer who once sat in the Commons sits in the Lords. */
function isPeer(person: PersonId, { sentences, text }: MarkedArticle): boolean {
  return sentences.some(({ mentions }) =>
    mentions.some(
      (each) =>
        each.kind === 'person' &&
        idOf(each) === person &&
        (PEER.test(text.slice(each.start, each.end)) ||
          TITLED.test(text.slice(Math.max(0, each.start - LONGEST_TITLE), each.start))),
    ),
  )
}

/** "Lord Taylor of Blackburn" is no member of the House, whoever else of that surname is. Ladies and viscounts have sat in it. */
function isCalledPeer({ person }: Act, { text }: MarkedArticle): boolean {
  if (!person) return false
  return LORD.test(text.slice(Math.max(0, person.start - LONGEST_TITLE), person.end))
}

const LORD = /\b(?:Lord|Baroness) [\p{Lu}][\p{L}’'-]+$/u
const LONGEST_TITLE = 10
/** Ladies have sat in the Commons. */
const PEER = /^(?:Lord|Baroness|Viscount|Earl|Baron) /
const TITLED = /\b(?:Lord|Baroness|Viscount|Earl|Baron) $/

/** "The former MP": on a page without a day, whoever sits no more had left before. */
function speaksOfFormer({ sentences }: MarkedArticle): boolean {
  return sentences.some(({ mentions }) =>
    mentions.some((each) => each.kind === 'office' && each.office === 'member' && each.former),
  )
}

/** Told as news, or as yet to come, but done more than a week before is background, whatever the grammar. */
function modalityOf(act: Act, when: ActDate, { article, published, isDated }: Setting): Modality {
  const day = when.date ?? when.held
  if (isDated && isFresh(act, when, published)) return 'reported'
  const isNews = act.mood === 'reported' || act.mood === 'announcedFuture'
  if (act.mood === 'reported' && !isDated && isOfParties(act.type) && isBeside(act, article)) return 'recap'
  if (act.mood === 'reported' && isOfParties(act.type) && isDatedEarlier(act) && !leads(act, act.news))
    return 'recap'
  // "He resigned in March", on a page without a day.
  if (act.mood === 'reported' && !published && act.type === 'seatVacated' && isOfAMonth(act)) return 'recap'
  const isOfADay = OF_A_DAY.has(act.type) || (act.type === 'candidacy' && isOver(act, article))
  if (act.mood === 'reported' && !published && isOfADay && isOfTheYear(act, when, article)) return 'recap'
  const isToCome = act.mood === 'announcedFuture' && when.held === null
  if (isNews && !isToCome && published && day && daysBetween(day, published) > newsDays(act, when))
    return 'recap'
  return act.mood
}

/** On a page without a day that opens with somebody else: told further down of one whom its opening does not name. */
function isBeside({ news, person }: Act, article: MarkedArticle): boolean {
  const end = endOfOpening(article)
  if ((news ?? 0) < end || person?.resolution.state !== 'resolved') return false
  const { id } = person.resolution
  const named = article.sentences
    .slice(0, end)
    .flatMap(({ people }) =>
      people.flatMap((each) => (each.resolution.state === 'resolved' ? each.resolution.id : [])),
    )
  return named.length > 0 && !named.includes(id)
}

/** One past the number of the last sentence by which a page has said what it is about; what is not prose may stand among them. */
function endOfOpening({ sentences }: MarkedArticle): number {
  let prose = 0
  for (const { role, tokens, index } of sentences)
    if (role === 'body' && tokens.length >= PROSE && ++prose === OPENING) return index + 1
  return sentences.length
}

const OPENING = 2
/** Words of a sentence that is neither a label nor a name. */
const PROSE = 8

/** "Stood down", "left the House": not "is standing down in May". */
function isOver({ sentences }: Act, article: MarkedArticle): boolean {
  return sentences.some((at) => OVER.in(article.sentences[at]?.tokens ?? []))
}

const OVER = wordSet('stood stepped retired')

/** Told by its month below the lead. */
function isOfAMonth(act: Act): boolean {
  return !leads(act, act.news) && act.dates.some(({ relative }) => relative?.kind === 'month')
}

/** Told by its month or year, on a page without a day. */
function isOfTheYear(act: Act, { held }: ActDate, article: MarkedArticle): boolean {
  return isDatedLongAgo(act) || (held !== null && namesItsYear(act, held, article))
}

function seatOf(act: Act, person: PersonId | null, when: ActDate, setting: Setting): SeatRef | null {
  const { register, published, results } = setting
  // Who stands somewhere need not sit there.
  const stoodFor = act.type === 'candidacy' ? seatStoodFor(act, setting) : null
  if (stoodFor) return stoodFor
  const day = when.held ?? when.date ?? published
  const membership =
    person &&
    (day
      ? (standingOn(register, person, day) ??
        standingOn(register, person, addDays(day, -1)) ??
        (act.type === 'candidacy' && act.fields.status !== 'standing_down'
          ? null
          : latestMembership(register, person, day)))
      : latestMembership(register, person, null))
  const seat = membership && seatRefTo(membership.seat, register)
  if (seat) return seat
  if (act.seat) return seatRefOf(act.seat)
  return results.length === 1 ? (results[0]?.event.constituency ?? null) : null
}

const announcedBy = keptOfPerson((register, person: PersonId) =>
  register.announcements.filter((each) => each.person === person),
)

/** The register may know the day something was said before it took effect; else printing is the announcement. */
function announcedOn(
  act: Act,
  person: PersonId | null,
  when: ActDate,
  register: Register,
  published: IsoDate | null,
): IsoDate | null {
  if (!person) return null
  const held = announcedBy(register, person).find(
    ({ effective }) => effective === when.held || effective === when.date,
  )
  if (held && held.announced !== when.date) return held.announced
  const moves = act.type === 'defection' || act.type === 'resignationFromParty'
  return moves &&
    act.mood === 'reported' &&
    published &&
    when.held &&
    when.date &&
    when.held < published &&
    daysBetween(when.held, published) <= NEWS_DAYS
    ? published
    : null
}

/** How far the press and the register may be apart on the day of an appointment. */
const OFFICE_DAYS = 3

function agreementOf(
  act: Act,
  when: ActDate,
  fields: EventFields[EventType],
  register: Register,
): RecordAgreement {
  if (!when.held) return 'unmatched'
  if ('office' in fields && act.type !== 'seatVacated')
    return when.date && Math.abs(daysBetween(when.held, when.date)) <= OFFICE_DAYS ? 'agrees' : 'unmatched'
  if (act.type !== 'defection') return 'agrees'
  const { person } = act
  const to = 'toParty' in fields ? fields.toParty : null
  if (!to || person?.resolution.state !== 'resolved') return 'agrees'
  const id = person.resolution.id
  const sat = register
    .affiliationsOf(id)
    .some(
      (each) =>
        register.countedAs(each.party) === register.countedAs(to) &&
        each.from >= (when.held as IsoDate) &&
        daysBetween(when.held as IsoDate, each.from) <= NEWS_DAYS,
    )
  return sat ? 'agrees' : 'adds'
}
