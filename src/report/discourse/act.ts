/** One act, joined from everything an article says of it. @module */
import type { IsoDate } from '../../base/date.ts'
import type { PostId } from '../../base/id.ts'
import type { Span } from '../../base/span.ts'
import type { MarkedSentence } from '../../mention/marked.ts'
import type { DateMention, PersonMention, SeatMention } from '../../mention/mention.ts'
import { isLongAgo } from '../days/long-ago.ts'
import type { Draft } from '../draft.ts'
import type { EventType, LooseFields, Modality } from '../event.ts'
import { leads } from './lead.ts'

export interface Act {
  type: EventType
  person: PersonMention | null
  /** Others the sentences name, one of whom may be meant. */
  alternatives: PersonMention[]
  fields: LooseFields
  /** The register's posts that an office taken or left may be. */
  posts?: readonly PostId[] | undefined
  seat: SeatMention | null
  dates: DateMention[]
  /** The register's, where it was asked about what is long past: of several just this one is meant. */
  day?: IsoDate | undefined
  /** The strongest mood any sentence tells it in. */
  mood: Modality
  /** Sentence indices, in order. */
  sentences: number[]
  /** Told as one before what is news. */
  earlier?: boolean | undefined
  /** Told as news only below the opening, in the simple past, with no word of when. */
  past?: boolean | undefined
  /** One of a list by days. */
  underDay?: boolean | undefined
  /** Another act of the same doer is the news, whatever the day of this one. */
  known?: boolean | undefined
  /** The first sentence that tells it as news; null where none does. */
  news?: number | null
  evidence: Span[]
  rules: string[]
}

/** Here and in `actIn` every act has every field, in one order: engines read things of one shape quickest. */
export function actOf(draft: Draft): Act {
  return {
    type: draft.type,
    person: draft.person,
    alternatives: [...draft.alternatives],
    fields: { ...draft.fields } as LooseFields,
    posts: undefined,
    seat: draft.seat,
    dates: draft.date ? [draft.date] : [],
    day: undefined,
    mood: draft.mood,
    sentences: [draft.sentence],
    earlier: draft.earlier,
    past: draft.past,
    underDay: draft.underDay,
    known: undefined,
    news: draft.mood === 'reported' ? draft.sentence : null,
    evidence: [...draft.evidence],
    rules: [...draft.rules],
  }
}

/** What a sentence is told to say of one act by more than a rule of words: the register, a list, the page about it. */
export function actIn(
  { index, start, end }: MarkedSentence,
  { type, person, mood, rule, fields = {} }: ActIn,
): Act {
  return {
    type,
    person,
    alternatives: [],
    fields,
    posts: undefined,
    seat: null,
    dates: [],
    day: undefined,
    mood,
    sentences: [index],
    earlier: undefined,
    past: undefined,
    underDay: undefined,
    known: undefined,
    news: mood === 'reported' ? index : null,
    evidence: [{ start, end }],
    rules: [`${type}.${rule}`],
  }
}

interface ActIn {
  readonly type: EventType
  readonly person: PersonMention
  readonly mood: Modality
  /** Its id without the type. */
  readonly rule: string
  readonly fields?: LooseFields
}

/** The same act again, to be told of somebody or something else. */
export function actCopy(act: Act): Act {
  return {
    ...act,
    alternatives: [...act.alternatives],
    dates: [...act.dates],
    sentences: [...act.sentences],
    evidence: [...act.evidence],
    rules: [...act.rules],
  }
}

/** News beats background, background beats guesswork. */
const STRENGTH = {
  reported: 5,
  announcedFuture: 4,
  recap: 3,
  denial: 2,
  speculation: 1,
  hypothetical: 0,
} as const satisfies Record<Modality, number>

/** Adds what `other` says to `act`; what `act` already knows stands. */
export function absorb(act: Act, other: Act): void {
  act.person ??= other.person
  act.seat ??= other.seat
  act.fields = withKnown(other.fields, act.fields)
  settleDates(act, other)
  if (typeof other.news === 'number') act.news = Math.min(act.news ?? other.news, other.news)
  act.past = isPastOnly(act, other)
  if (STRENGTH[other.mood] > STRENGTH[act.mood]) act.mood = other.mood
  insert(act.sentences, other.sentences, (sentence) => sentence)
  insert(act.evidence, other.evidence, (span) => span.start)
  for (const rule of other.rules) if (!act.rules.includes(rule)) act.rules.push(rule)
}

/** Whether nothing that tells either as news tells it as done now. */
function isPastOnly(act: Act, other: Act): boolean {
  if (act.mood !== 'reported') return other.past === true
  return act.past === true && (other.mood !== 'reported' || other.past === true)
}

/** What an article leads with is not of the month or year that another telling names: that is of something else, or counts from it. */
function settleDates(act: Act, other: Act): void {
  if (isLeadWithoutDay(act)) act.dates.push(...other.dates.filter((date) => !isLongAgo(date)))
  else {
    if (isLeadWithoutDay(other)) act.dates = act.dates.filter((date) => !isLongAgo(date))
    act.dates.push(...other.dates)
  }
}

/** Told as news in the title or the first sentence, with no word of when. */
export function isLeadWithoutDay(act: Act): boolean {
  return act.mood === 'reported' && leads(act, act.news) && act.dates.length === 0
}

/** Adds to a list in order what it lacks. What is told later comes last, so that most are put at the end. */
function insert<T>(list: T[], others: readonly T[], placeOf: (each: T) => number): void {
  for (const each of others) {
    const place = placeOf(each)
    let at = list.length
    while (at > 0 && placeOf(list[at - 1] as T) > place) at--
    if (at > 0 && placeOf(list[at - 1] as T) === place) continue
    list.splice(at, 0, each)
  }
}

/** `fields`, and over them those of `act` that say something. */
function withKnown(fields: LooseFields, act: LooseFields): LooseFields {
  const all: Record<string, unknown> = { ...fields }
  for (const [name, value] of Object.entries(act))
    if (value !== null && value !== undefined && value !== '') all[name] = value
  return all as LooseFields
}
