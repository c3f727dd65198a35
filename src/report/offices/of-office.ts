/** The types of event that tell of a post taken, given up or lost. @module */
import type { EventType } from '../event.ts'

export const OFFICE_EVENTS = [
  'officeAppointed',
  'officeResigned',
  'officeDismissed',
] as const satisfies readonly EventType[]

export type OfficeEventType = (typeof OFFICE_EVENTS)[number]

export function isOfOffice(type: EventType): type is OfficeEventType {
  return (OFFICE_EVENTS as readonly EventType[]).includes(type)
}
