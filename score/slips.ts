/** In which fields a found event differs from its label. @module */
import type { EventJson } from '../src/record/recorded-page.ts'
import type { LabelledEvent } from './labels.ts'
import { samePerson, sameSeat } from './same.ts'
import type { SameParty } from './same-party.ts'

const PARTIES = [
  'fromParty',
  'toParty',
  'party',
  'winnerParty',
  'gainFrom',
  'swingFrom',
  'swingTo',
  'previousHolderParty',
]
const PEOPLE = ['target', 'previousHolder']
const VALUES = [
  'majority',
  'overturnedMajority',
  'swing',
  'turnout',
  'turnoutVotes',
  'status',
  'election',
  'pollDate',
  'hold',
  'selfWithdrawn',
  'withdrawn',
]

/** Each a sentence: `majority: 332, not 323`. A label that does not say, says nothing against a reading. */
export function slipsOf(label: LabelledEvent, event: EventJson, sameParty: SameParty): string[] {
  const read = event as unknown as Readonly<Record<string, unknown>>
  const slips: string[] = []
  const compare = (field: string, same: (wanted: never, found: never) => boolean) => {
    const wanted = label.fields[field]
    const found = read[field]
    if (wanted === undefined || wanted === null) return
    const agrees =
      found === undefined || found === null ? wanted === false : same(wanted as never, found as never)
    if (!agrees) slips.push(`${field}: ${found ?? 'none'}, not ${wanted}`)
  }
  if (label.type !== event.type) slips.push(`type: ${event.type}, not ${label.type}`)
  if (label.modality !== event.modality && label.type !== 'generalElectionFact')
    slips.push(`modality: ${event.modality}, not ${label.modality}`)
  if (label.date && !sameDate(label.date, event.date))
    slips.push(`date: ${event.date ?? 'none'}, not ${label.date}`)
  if (label.constituency && !(event.constituency && sameSeat(label.constituency, event.constituency)))
    slips.push(`constituency: ${event.constituency ?? 'none'}, not ${label.constituency}`)
  for (const field of PARTIES) compare(field, sameParty)
  for (const field of PEOPLE) compare(field, samePerson)
  for (const field of VALUES) compare(field, (wanted, found) => wanted === found)
  compare(
    'cause',
    (wanted: string, found: string) => wanted.replaceAll(/\W/g, '').toLowerCase() === found.toLowerCase(),
  )
  compare('candidates', sameVotes)
  return slips
}

/** To the precision of the label; and a day apart is one day, for sources date an act by when it was done or told. */
function sameDate(label: string, found: string | null): boolean {
  if (found === null) return false
  if (found.slice(0, label.length) === label.slice(0, found.length)) return true
  return label.length === 10 && Math.abs(Date.parse(label) - Date.parse(found)) <= 86_400_000
}

/** Every printed number of votes is held, whoever it is given to by name. */
function sameVotes(
  wanted: readonly (readonly [string, string, number | null])[],
  found: readonly { votes?: number | null }[],
): boolean {
  const held = new Set(found.map(({ votes }) => votes))
  return wanted.every(([, , votes]) => votes === null || held.has(votes))
}
