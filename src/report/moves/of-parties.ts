/** The types of event that change which party or whip a member sits under. @module */
import type { EventType } from '../event.ts'

export const PARTY_EVENTS = [
  'defection',
  'resignationFromParty',
  'expelledFromParty',
  'whipSuspended',
  'whipRestored',
] as const satisfies readonly EventType[]

export type PartyEventType = (typeof PARTY_EVENTS)[number]

export function isOfParties(type: EventType): type is PartyEventType {
  return (PARTY_EVENTS as readonly EventType[]).includes(type)
}
