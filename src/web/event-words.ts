/** An event an article reports, said in a line. @module */
import type { DatePrecision } from '../base/date.ts'
import type { EventJson } from '../record/recorded-page.ts'
import type { EventFields, EventType, Modality } from '../report/event.ts'
import { dateWords } from './date-words.ts'

/** The event without its evidence; the fields of its type are read by name. */
export type EventSaid = Pick<EventJson, 'type' | 'modality' | 'date' | 'datePrecision'>

/** Reads a field of the event's own type as text; '' where the article does not say. */
type Field = (name: string) => string
type Words = (who: string, field: Field) => string

const from = (party: string): string => (party ? ` from ${party}` : '')
const to = (party: string): string => (party ? ` to ${party}` : '')
const the = (what: string, otherwise: string): string => what || otherwise
const in_ = (seat: string): string => (seat ? ` in ${seat}` : '')

const WORDS = {
  defection: (who, field) => `${who} goes over${from(field('fromParty'))}${to(field('toParty'))}`,
  resignationFromParty: (who, field) =>
    `${who} leaves ${the(field('fromParty'), 'the party')}${field('toParty') ? ` to sit as ${field('toParty')}` : ''}`,
  expelledFromParty: (who, field) => `${who} is expelled from ${the(field('party'), 'the party')}`,
  whipSuspended: (who, field) =>
    field('selfWithdrawn') === 'true'
      ? `${who} gives up the ${field('party')} whip`
      : `${who} loses the ${field('party')} whip`,
  whipRestored: (who, field) => `${who} has the ${field('party')} whip back`,
  seatVacated: (who, field) => `${who} leaves the House${bracketed(field('cause') || field('office'))}`,
  byElectionCalled: (_, field) =>
    `A by-election${in_(field('constituency'))}${field('pollDate') ? ` on ${dateWords(field('pollDate'))}` : ''}`,
  byElectionResult: (who, field) => byElection(who, field),
  generalElectionFact: (who, field) => generalElection(who, field),
  candidacy: (who, field) => candidacy(who, field),
  officeAppointed: (who, field) => `${who} becomes ${the(field('office'), 'a minister')}`,
  officeResigned: (who, field) => `${who} resigns as ${the(field('office'), 'minister')}`,
  officeDismissed: (who, field) => `${who} is dismissed as ${the(field('office'), 'minister')}`,
  noConfidenceLetter: (who, field) =>
    `${who} ${field('withdrawn') === 'true' ? 'withdraws' : 'hands in'} a letter of no confidence${field('target') ? ` in ${field('target')}` : ''}`,
  statement: (who) => `${who} makes a statement (kept private)`,
} as const satisfies Record<EventType, Words>

const MODALITIES = {
  reported: '',
  announcedFuture: 'Announced: ',
  recap: 'Recalled: ',
  speculation: 'Said to be possible: ',
  denial: 'Denied: ',
  hypothetical: 'If it came to that: ',
} as const satisfies Record<Modality, string>

/** `Mark Logan goes over from Conservative to Labour (Bolton North East), 30 May 2024`. */
export function eventWords(event: EventSaid): string {
  const field: Field = (name) => textOf((event as unknown as Record<string, unknown>)[name])
  const who = field('person') || field('winner') || 'Someone'
  const sentence = WORDS[event.type](who, field)
  const seat = field('constituency')
  const where = seat && !sentence.includes(seat) ? ` (${seat})` : ''
  const day = event.date ? dateWords(event.date, event.datePrecision as DatePrecision) : ''
  const when = day && !sentence.includes(day) ? `, ${day}` : ''
  return `${MODALITIES[event.modality]}${sentence}${where}${when}`
}

function generalElection(who: string, field: Field): string {
  const day = field('election') ? ` of ${dateWords(field('election'))}` : ''
  const gain = field('gainFrom') ? `, a gain from ${field('gainFrom')}` : ''
  return `${who} wins${field('constituency') ? ` ${field('constituency')}` : ''} at the general election${day}${gain}${majority(field)}`
}

const CANDIDACIES = {
  standing: 'is standing',
  selected: 'is selected to stand',
  standing_down: 'is standing down',
  not_contesting: 'is not standing',
  blocked: 'is kept from standing',
} as const satisfies Record<EventFields['candidacy']['status'], string>

function candidacy(who: string, field: Field): string {
  const status = CANDIDACIES[field('status') as keyof typeof CANDIDACIES] ?? 'is a candidate'
  return `${who} ${status}${in_(field('constituency'))}${field('party') ? ` for ${field('party')}` : ''}`
}

function byElection(who: string, field: Field): string {
  const party = field('winnerParty')
  const gain = field('gainFrom')
  const outcome = gain ? `, a gain from ${gain}` : field('hold') === 'true' ? ', a hold' : ''
  return `${who}${party && who !== party ? ` (${party})` : ''} wins the by-election${in_(field('constituency'))}${outcome}${majority(field)}`
}

function majority(field: Field): string {
  const votes = field('majority')
  return votes ? `, majority ${Number(votes).toLocaleString('en-GB')}` : ''
}

/** `electedToAnotherOffice` reads as `elected to another office`. */
function bracketed(word: string): string {
  return word
    ? ` (${/^[a-z]+[A-Z]/.test(word) ? word.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`) : word})`
    : ''
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'object') return 'name' in value ? textOf(value.name) : ''
  return String(value)
}
