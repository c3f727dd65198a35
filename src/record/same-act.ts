/** What makes two reports speak of one act, and in what they may then differ. @module */

import { slug } from '../base/id.ts'
import type { EventType } from '../report/event.ts'
import type { EventJson } from './recorded-page.ts'

interface Sameness {
  /** An act of a person, or something that happens in a seat. */
  readonly of: 'person' | 'seat'
  /** Fields without which it is another act. */
  readonly apart: readonly string[]
  /** Fields two accounts of one act may give differently. */
  readonly compared: readonly string[]
}

const PARTIES = ['fromParty', 'toParty']

/** `null`: an opinion is nobody's act and is corroborated by nobody (rule 17). */
const SAME_ACT: { readonly [T in EventType]: Sameness | null } = {
  defection: { of: 'person', apart: [], compared: PARTIES },
  resignationFromParty: { of: 'person', apart: [], compared: PARTIES },
  expelledFromParty: { of: 'person', apart: [], compared: ['party'] },
  whipSuspended: { of: 'person', apart: [], compared: ['party', 'selfWithdrawn'] },
  whipRestored: { of: 'person', apart: [], compared: ['party'] },
  seatVacated: { of: 'person', apart: [], compared: ['cause', 'office'] },
  byElectionCalled: { of: 'seat', apart: [], compared: ['pollDate', 'cause'] },
  byElectionResult: {
    of: 'seat',
    apart: [],
    compared: [
      'winner',
      'winnerParty',
      'gainFrom',
      'hold',
      'majority',
      'overturnedMajority',
      'swing',
      'swingFrom',
      'swingTo',
      'turnout',
      'turnoutVotes',
    ],
  },
  generalElectionFact: {
    of: 'seat',
    apart: ['election'],
    compared: ['majority', 'party', 'gainFrom', 'previousHolder', 'previousHolderParty'],
  },
  candidacy: { of: 'person', apart: ['status', 'election'], compared: ['party'] },
  officeAppointed: { of: 'person', apart: ['office'], compared: [] },
  officeResigned: { of: 'person', apart: ['office'], compared: [] },
  officeDismissed: { of: 'person', apart: ['office'], compared: [] },
  noConfidenceLetter: { of: 'person', apart: ['target', 'withdrawn'], compared: [] },
  statement: null,
}

/** Equal for reports that may speak of one act; `null` where the report does not say whose act it is. */
export function actKey(event: EventJson): string | null {
  const same = SAME_ACT[event.type]
  if (!same) return null
  const person = event.personId ?? (event.person ? slug(event.person) : null)
  const seat = event.constituencyId ?? (event.constituency ? slug(event.constituency) : null)
  const who = same.of === 'person' ? person : (seat ?? person)
  return who && JSON.stringify([event.type, who, ...same.apart.map((field) => fieldOf(event, field) ?? null)])
}

/** The fields in which accounts of such an act may differ. */
export function comparedFields(type: EventType): readonly string[] {
  return SAME_ACT[type]?.compared ?? []
}

/** What the event says of a field; `undefined` or `null` when it says nothing. */
export function fieldOf(event: EventJson, field: string): string | number | boolean | null | undefined {
  return (event as unknown as Readonly<Record<string, string | number | boolean | null | undefined>>)[field]
}
