/** How far the register knows, said in every answer (rule 18). @module */
import type { IsoDate } from '../base/date.ts'
import type { CompleteTo, Register, Topic } from '../register/register.ts'

const TOPIC_WORDS = {
  results: 'results',
  memberships: 'list of members',
  parties: 'parties of members',
  ministers: 'ministers',
  deputies: 'Deputy Speakers',
  primeMinisters: 'Prime Ministers',
  opposition: 'posts in opposition',
  aides: 'parliamentary private secretaries',
} satisfies Record<Topic, string>

/** The topics an answer rests on, each with the last day it is complete for; none where nothing was held. */
export function completeFor(register: Register, topics: readonly Topic[]): Partial<CompleteTo> {
  return Object.fromEntries(
    topics.flatMap((topic) => (topic in register.completeTo ? [[topic, register.completeTo[topic]]] : [])),
  )
}

/** The last day all the topics are complete for. */
export function lastKnownDay(register: Register, topics: readonly Topic[]): IsoDate {
  return topics.map((topic) => register.completeTo[topic]).reduce((a, b) => (a < b ? a : b))
}

/** A note for each topic that ends before the day; none when the day is known. */
export function beyondNotes(register: Register, on: IsoDate, topics: readonly Topic[]): readonly string[] {
  return topics
    .filter((topic) => on > register.completeTo[topic])
    .map(
      (topic) =>
        `The register's ${TOPIC_WORDS[topic]} end on ${register.completeTo[topic]}: it does not know ${on}.`,
    )
}

/** The day asked about, or the last known one with a note that says so. */
export function dayAsked(
  register: Register,
  on: IsoDate | undefined,
  topics: readonly Topic[],
): { readonly on: IsoDate; readonly notes: readonly string[] } {
  if (on !== undefined) return { on, notes: beyondNotes(register, on, topics) }
  const last = lastKnownDay(register, topics)
  return { on: last, notes: [`No day was given: this is ${last}, the last day the register knows.`] }
}
