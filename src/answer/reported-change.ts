/** One change of party as the press reports it, in the words of the register's own changes. @module */
import { addDays, type DatePrecision, daysBetween, type IsoDate } from '../base/date.ts'
import type { PartyId, PersonId, SeatId } from '../base/id.ts'
import type { Fact } from '../record/corroboration.ts'
import { type Days, daysOf } from '../record/days.ts'
import type { RecordedReport } from '../record/press-record.ts'
import { fieldOf } from '../record/same-act.ts'
import { INDEPENDENT } from '../register/no-party.ts'
import type { Register } from '../register/register.ts'
import { type PartyChange, partyChanges } from '../report/days/register-days.ts'
import type { EventType, RecordAgreement } from '../report/event.ts'
import type { ChangeKind } from './changes.ts'
import { partyName, seatName } from './names.ts'

/**
 * `disputed`: another article denies it. `announced`: said only of a day to come. `corroborated`: by two
 * independent outlets or more (rule 16). `reported`: by one.
 */
export type ReportedStatus = 'disputed' | 'announced' | 'corroborated' | 'reported'

/** A change of party told as news, that the register does not hold. */
export interface ReportedChange {
  readonly source: 'reported'
  /** The first day for the new party; `YYYY-MM` or `YYYY` where no more is said, null where nothing is. */
  readonly date: IsoDate | null
  readonly datePrecision: DatePrecision
  readonly announced: IsoDate | null
  readonly person: string | null
  /** Null where the name is not resolved. */
  readonly personId: PersonId | null
  readonly constituency: string | null
  readonly constituencyId: SeatId | null
  /** From the register where no article says. */
  readonly fromParty: string | null
  readonly toParty: string | null
  readonly kind: ChangeKind
  /** Whether the register has them in the House that day; null where it cannot say. */
  readonly sitting: boolean | null
  readonly articles: readonly string[]
  /** How many outlets say so independently of one another (rule 16). */
  readonly independent: number
  readonly asserted: true
  readonly status: ReportedStatus
  /** How the reports stood to the register when they were read. */
  readonly record: Exclude<RecordAgreement, 'agrees'>
  /** What the register has them do at that time in its place; null where it is silent, which disproves nothing. */
  readonly register: { readonly date: IsoDate; readonly fromParty: string; readonly toParty: string } | null
  /** The sentences that say so (rule 15). */
  readonly said: readonly {
    readonly article: string
    readonly published: IsoDate | null
    readonly exact: string
  }[]
  readonly citations: readonly string[]
}

/** The change with what is needed to filter it and to count it in. */
export interface ReportedAct {
  readonly change: ReportedChange
  /** As counted (rule 6); null where neither an article nor the register says. */
  readonly from: PartyId | null
  readonly to: PartyId | null
  /** First and last day it can have been; null where no article says. */
  readonly days: Days | null
}

type Said = (field: string) => string | number | boolean | null
interface Move {
  readonly kind: ChangeKind
  readonly from: PartyId | string | null
  readonly to: PartyId | string | null
}

const party = (said: Said, field: string): string | null => {
  const name = said(field)
  return typeof name === 'string' ? name : null
}

/** The types of event that are changes of party or of the whip, and from what to what they lead (rule 5). */
const MOVES = {
  defection: (said) => ({ kind: 'defection', from: party(said, 'fromParty'), to: party(said, 'toParty') }),
  resignationFromParty: (said) => ({
    kind: 'leftParty',
    from: party(said, 'fromParty'),
    to: party(said, 'toParty') ?? INDEPENDENT,
  }),
  expelledFromParty: (said) => ({ kind: 'expelled', from: party(said, 'party'), to: INDEPENDENT }),
  whipSuspended: (said) => ({
    kind: said('selfWithdrawn') === true ? 'whipGivenUp' : 'whipWithdrawn',
    from: party(said, 'party'),
    to: INDEPENDENT,
  }),
  whipRestored: (said) => ({ kind: 'whipRestored', from: INDEPENDENT, to: party(said, 'party') }),
} as const satisfies Partial<Record<EventType, (said: Said) => Move>>

export const MOVE_TYPES = Object.keys(MOVES) as readonly (keyof typeof MOVES)[]

/** Days between the register's account of an act and a report that still tells of it. */
const TOLD_AFTER = 31
const TOLD_BEFORE = 7
/** Papers date an act by its letter, its announcement or their own day of printing. */
const SAME_ACT_DAYS = 3

/**
 * What the fact comes to; null where the register holds it, where no article tells it as news, or where it is
 * no change of party.
 */
export function reportedAct(register: Register, fact: Fact): ReportedAct | null {
  const news = fact.reports.filter(({ event }) => event.asserted)
  const first = news.find(({ event }) => event.datePrecision === 'day') ?? news[0]
  const read = MOVES[fact.type as keyof typeof MOVES] as ((said: Said) => Move) | undefined
  if (!first || !read || fact.reports.some(({ event }) => event.record === 'agrees')) return null
  const said: Said = (field) => firstSaid(news, field)
  const move = read(said)
  const days = daysOf(first.event.date, first.event.datePrecision)
  const personId = first.event.personId ?? null
  const to = countedParty(register, move.to)
  const changes = personId === null ? [] : partyChanges(register, personId)
  if (to !== null && days && changes.some((change) => change.to === to && isToldOf(change, days))) return null
  const before = personId && days ? register.partyOf(personId, addDays(days.earliest, -1)) : null
  const from = countedParty(register, move.from) ?? (before && register.countedAs(before))
  const seated = personId && days ? register.seatOf(personId, days.latest) : null
  const seat = first.event.constituencyId ?? seated?.seat ?? null
  const articles = [...new Set(fact.reports.map(({ article }) => article))]
  const change: ReportedChange = {
    source: 'reported',
    date: first.event.date,
    datePrecision: first.event.datePrecision,
    announced: news.find(({ event }) => event.announced)?.event.announced ?? null,
    person: first.event.person ?? null,
    personId,
    constituency: seat ? seatName(register, seat) : (first.event.constituency ?? null),
    constituencyId: seat,
    fromParty: from ? partyName(register, from) : move.from,
    toParty: to ? partyName(register, to) : move.to,
    kind: move.kind === 'defection' && from === INDEPENDENT ? 'joined' : move.kind,
    sitting: personId && days && days.latest <= register.completeTo.memberships ? seated !== null : null,
    articles,
    independent: fact.independent,
    asserted: true,
    status: statusOf(fact, news),
    record: agreementOf(news),
    register: days && accountOf(register, changes, days, move),
    said: fact.reports.map(({ article, published, event }) => ({
      article,
      published: published.date,
      exact: event.evidence.map(({ exact }) => exact).join(' … '),
    })),
    citations: articles,
  }
  return { change, from, to, days }
}

function firstSaid(news: readonly RecordedReport[], field: string): ReturnType<Said> {
  for (const { event } of news) {
    const value = fieldOf(event, field)
    if (value !== null && value !== undefined) return value
  }
  return null
}

/** Events leave the reading with parties by name. */
function countedParty(register: Register, named: string | null): PartyId | null {
  if (named === null) return null
  const known = register.parties.has(named as PartyId)
    ? (named as PartyId)
    : [...register.parties.values()].find(({ name }) => name === named)?.id
  return known ? register.countedAs(known) : null
}

function isToldOf({ day }: PartyChange, { earliest, latest }: Days): boolean {
  return day <= addDays(latest, TOLD_BEFORE) && earliest <= addDays(day, TOLD_AFTER)
}

function statusOf({ denials, corroborated }: Fact, news: readonly RecordedReport[]): ReportedStatus {
  if (denials.length > 0) return 'disputed'
  if (news.every(({ event }) => event.modality === 'announcedFuture')) return 'announced'
  return corroborated ? 'corroborated' : 'reported'
}

function agreementOf(news: readonly RecordedReport[]): ReportedChange['record'] {
  const found = new Set(news.map(({ event }) => event.record))
  return found.has('conflicts') ? 'conflicts' : found.has('unmatched') ? 'unmatched' : 'adds'
}

/** The register's own change at that time. One before, when the article says they sat without a party, is a step of its own. */
function accountOf(
  register: Register,
  changes: readonly PartyChange[],
  { earliest, latest }: Days,
  move: Move,
): ReportedChange['register'] {
  const first = addDays(earliest, -SAME_ACT_DAYS)
  const last = addDays(latest, SAME_ACT_DAYS)
  const satAlone = countedParty(register, move.from) === INDEPENDENT
  const near = changes
    .filter(({ day }) => day >= first && day <= last)
    .filter((change) => !(satAlone && change.to === INDEPENDENT && change.day < earliest))
    .toSorted((a, b) => Math.abs(daysBetween(a.day, earliest)) - Math.abs(daysBetween(b.day, earliest)))[0]
  return near
    ? { date: near.day, fromParty: partyName(register, near.from), toParty: partyName(register, near.to) }
    : null
}
