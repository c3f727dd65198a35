/** Sets what was read beside the labels of one report: each label with the reading that fits it best. @module */
import type { EventJson } from '../src/record/recorded-page.ts'
import type { LabelledEvent } from './labels.ts'
import { samePerson, sameSeat } from './same.ts'
import type { SameParty } from './same-party.ts'
import { slipsOf } from './slips.ts'

export interface Pair {
  readonly label: LabelledEvent
  readonly event: EventJson
  readonly slips: readonly string[]
}

export interface Matched {
  readonly pairs: readonly Pair[]
  /** Labelled and not read. */
  readonly missed: readonly LabelledEvent[]
  /** Read and not labelled. */
  readonly extra: readonly EventJson[]
}

/** Best fits first, so that of two acts of one person each goes with its own label. */
export function match(
  labels: readonly LabelledEvent[],
  events: readonly EventJson[],
  sameParty: SameParty,
): Matched {
  const fits = labels.flatMap((label) =>
    events
      .filter((event) => sameType(label, event) && sameWho(label, event))
      .map((event) => ({ label, event, slips: slipsOf(label, event, sameParty) })),
  )
  const pairs: Pair[] = []
  const [matched, used] = [new Set<LabelledEvent>(), new Set<EventJson>()]
  for (const fit of fits.sort((a, b) => distance(a) - distance(b))) {
    if (matched.has(fit.label) || used.has(fit.event)) continue
    matched.add(fit.label)
    used.add(fit.event)
    pairs.push(fit)
  }
  return {
    pairs,
    missed: labels.filter((label) => !matched.has(label)),
    extra: events.filter((event) => !used.has(event) && !isRepeat(event, pairs)),
  }
}

/**
 * Two acts have two names each, and either is right. Who leaves a party to found another resigns or defects; the
 * labels say so by naming the group. Who gives up the whip to sit as an independent leaves the party in the House.
 */
function sameType(label: LabelledEvent, event: EventJson): boolean {
  if (label.type === event.type) return true
  const to = label.fields.toParty
  if (label.type === 'resignationFromParty' && to === 'Independent')
    return event.type === 'whipSuspended' && event.selfWithdrawn === true
  if (label.type === 'resignationFromParty') return Boolean(to) && event.type === 'defection'
  return (
    label.type === 'whipSuspended' &&
    label.fields.selfWithdrawn === true &&
    event.type === 'resignationFromParty'
  )
}

function sameWho(label: LabelledEvent, event: EventJson): boolean {
  if (label.person && event.person) return samePerson(label.person, event.person)
  return Boolean(label.constituency && event.constituency && sameSeat(label.constituency, event.constituency))
}

function distance({ label, event, slips }: Pair): number {
  return slips.length + (label.asserted === event.asserted ? 0 : 2)
}

/**
 * The labels hold one statement for each speaker, whatever else they are quoted as saying, and one event for an act that
 * two articles of a page tell.
 */
function isRepeat(event: EventJson, pairs: readonly Pair[]): boolean {
  return pairs.some(({ event: { type, person, constituency, date } }) => {
    if (type !== event.type) return false
    if (type === 'statement') return Boolean(person) && person === event.person
    if (type === 'byElectionResult') return constituency === event.constituency && date === event.date
    return DONE_ONCE.has(type) && Boolean(person && date) && person === event.person && date === event.date
  })
}

/** Nobody does such a thing twice in a day. */
const DONE_ONCE: ReadonlySet<string> = new Set([
  'defection',
  'resignationFromParty',
  'expelledFromParty',
  'whipSuspended',
  'whipRestored',
  'seatVacated',
])
