/** "How did Bolton North East change?" and "Which parties did Lee Anderson sit for?" @module */
import type { IsoDate } from '../../../base/date.ts'
import { CallerError } from '../../../base/error.ts'
import type { Register } from '../../../register/register.ts'
import { personAnswer } from '../../person.ts'
import { resolveParty } from '../../resolve/party.ts'
import { seatAnswer } from '../../seat.ts'
import { type Asked, type AskedAnswer, question, type Shape } from '../shape.ts'

const PARTIES = `(?:which|what) part(?:y|ies)`
const CHANGE = `(?:change|changed|switch|switched|swap|swapped|leave|left)`

export const howChanged: Shape = {
  id: 'howChanged',
  ofNow: false,
  example: 'How did Bolton North East change?  Which parties did Lee Anderson sit for?',
  patterns: [
    question(`how (?:did|has|have) (?<person>.+?)'s (?:party|parties|allegiance|affiliation)(?: changed?)?`),
    question(`how (?:often )?(?:did|has|have) (?<name>.+?) changed?(?: hands| sides| part(?:y|ies))?`),
    question(
      `${PARTIES} (?:did|has|have|does|do|is|was) (?<person>.+?) (?:sit|sat|sits|belong|belonged|belongs|been|represent|represented|represents|a member|stand)(?: a member)?(?: for| to| in| of| with)?`,
    ),
    question(`${PARTIES} (?:is|was) (?<person>.+?)(?: in| with| of)?`),
    question(
      `when did (?<person>.+?) (?:defect|cross the floor|${CHANGE} (?:(?:his|her|their|the) )?(?:part(?:y|ies)|sides|allegiance))`,
    ),
    question(
      `when did (?<person>.+?) (?:join|rejoin|leave|quit|(?:defect|switch|cross|move) (?:to|from)) (?:the )?(?<party>.+?)`,
    ),
    question(
      `(?:did|has) (?<person>.+?) (?:ever )?(?:defect|defected|cross(?:ed)? the floor|${CHANGE} (?:part(?:y|ies)|sides))`,
    ),
    question(`(?:what is |show )?(?:the )?(?:full )?history of (?<name>.+?)`),
  ],
  answer({ words, period }: Asked, register: Register) {
    const holds = (row: Span) =>
      (period.until === null || row.from <= period.until) &&
      (period.since === null || row.to === null || row.to > period.since)
    // Throws where it is no party: "when did he leave the room" is about something else.
    if (words.party !== undefined) resolveParty(register, words.party)
    if (words.person !== undefined) return ofPerson(register, words.person, holds)
    const name = words.name ?? ''
    try {
      return ofSeat(register, name, holds)
    } catch (error) {
      if (!(error instanceof CallerError) || error.code !== 'unknownName') throw error
    }
    return ofPerson(register, name, holds)
  },
}

interface Span {
  readonly from: IsoDate
  readonly to: IsoDate | null
}

function ofSeat(register: Register, name: string, holds: (row: Span) => boolean): AskedAnswer {
  const seat = seatAnswer(register, { name })
  const holders = seat.holders.filter(holds)
  return {
    says: holders.map(
      (row) => `${row.from} – ${row.to ?? 'now'}  ${row.person}, ${row.party ?? 'party not known'}`,
    ),
    rows: holders,
    command: `tellers seat "${seat.seat}"`,
    notes: seat.notes,
  }
}

/** Not of a surname alone, which is as often a word: "what party is best", "history of England". */
function ofPerson(register: Register, name: string, holds: (row: Span) => boolean): AskedAnswer | null {
  if (!/\S\s+\S/.test(name)) return null
  const person = personAnswer(register, { name })
  const affiliations = person.affiliations.filter(holds)
  if (affiliations.length === 0) return null
  return {
    says: affiliations.map((row) => `${row.from} – ${row.to ?? 'now'}  ${row.party}`),
    rows: affiliations,
    command: `tellers person "${person.person}"`,
    notes: ['Parties are those of the time in the House.', ...person.notes],
  }
}
