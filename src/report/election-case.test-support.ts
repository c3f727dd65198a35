/** Events of the elections types as single lines, for tables of cases. @module */
import type { Event, EventOf, EventType } from './event.ts'
import { eventsIn } from './report-case.test-support.ts'

/** The events of these types in a text printed on `day`, a line each, in order of place; the mood only where it is not news. */
export function electionsTold(text: string, day: string | null, types: readonly EventType[]): string[] {
  return eventsIn(text, day, types).map(({ event }) => {
    const mood = event.modality === 'reported' ? '' : ` (${event.modality})`
    return `${lineOf(event)}${mood}`
  })
}

function lineOf(event: Event): string {
  const seat = event.constituency?.name ?? '–'
  const who = event.person?.name ?? '–'
  switch (event.type) {
    case 'byElectionResult':
      return resultLine(event)
    case 'generalElectionFact': {
      const { election, majority, party, gainFrom, previousHolder } = event.fields
      const from = gainFrom ? ` from ${bare(gainFrom)}` : ''
      const over = previousHolder ? ` after ${previousHolder.name}` : ''
      return `${who}, ${seat} ${election}: ${majority} ${bare(party)}${from}${over}`
    }
    case 'seatVacated':
      return `${who}, ${seat} ${event.date ?? '–'}: ${event.fields.cause}`
    case 'byElectionCalled': {
      const { pollDate, cause } = event.fields
      return [`by-election in ${seat}`, pollDate && `on ${pollDate}`, cause && `by ${cause}`]
        .filter(Boolean)
        .join(' ')
    }
    case 'candidacy': {
      const { status, party, election } = event.fields
      return `${who} ${status}, ${seat} ${election ?? '–'} ${bare(party)}`
    }
    default:
      return event.type
  }
}

function resultLine({ fields, constituency, date }: EventOf<'byElectionResult'>): string {
  const { winner, winnerParty, gainFrom, hold, candidates, swing, swingFrom, swingTo } = fields
  const parts = [
    `${constituency?.name} ${date}: ${winner?.name ?? '–'} ${bare(winnerParty)}`,
    gainFrom ? `gain from ${bare(gainFrom)}` : hold ? 'hold' : '',
    candidates.map((each) => `${each.name ?? bare(each.party)} ${each.votes ?? '?'}`).join(', '),
    fields.majority === null ? '' : `majority ${fields.majority}`,
    fields.overturnedMajority === null ? '' : `overturned ${fields.overturnedMajority}`,
    swing === null ? '' : `swing ${swing} ${bare(swingFrom)}>${bare(swingTo)}`,
    fields.turnout === null ? '' : `turnout ${fields.turnout}`,
    fields.turnoutVotes === null ? '' : `cast ${fields.turnoutVotes}`,
  ]
  return parts.filter(Boolean).join('; ')
}

function bare(id: string | null): string {
  return id?.replace(/^party:/, '') ?? ''
}
