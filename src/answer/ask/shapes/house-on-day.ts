/** "What was the state of the House on 1 March 2019?" @module */
import { addDays, type IsoDate } from '../../../base/date.ts'
import { CallerError } from '../../../base/error.ts'
import type { PartyId } from '../../../base/id.ts'
import type { Register } from '../../../register/register.ts'
import { type HouseAnswer, houseAnswer, NOT_KNOWN } from '../../house.ts'
import { partyName } from '../../names.ts'
import { resolveParty } from '../../resolve/party.ts'
import { type Asked, question, type Shape } from '../shape.ts'

const SIT = `(?:have|had|has|hold|held|holds|win|won|get|got|take|took)`
const SEATS = `(?:seats|mps|members(?: of parliament)?)`
const IN_THE_HOUSE = `(?: in (?:the )?(?:house of commons|commons|house|parliament))?`
const MAJORITY = `(?:(?:working|overall|commons|parliamentary|total) )?majority`
const HOW = `(?:what|how (?:big|large|small)) (?:is|was|were)`

export const houseOnDay: Shape = {
  id: 'houseOnDay',
  ofNow: true,
  example: 'What was the state of the House on 1 March 2019?',
  patterns: [
    question(
      `(?:what (?:is|was) |show )?(?:the )?(?:(?:state|make-?up|composition|breakdown|balance) of (?:the )?(?:house|parties|commons|parliament)(?: of commons)?|(?:house(?: of commons)?|commons|seats|mps) by party)`,
    ),
    question(`how (?:did|does) the (?:house(?: of commons)?|commons|parties) stand`),
    question(`how (?:is|was) the (?:house(?: of commons)?|commons) (?:made up|composed|divided)`),
    question(`(?<vacant>how many (?:vacancies|vacant seats)(?: (?:are|were) there)?${IN_THE_HOUSE})`),
    question(`(?<vacant>how many seats (?:are|were|stand|stood) vacant${IN_THE_HOUSE})`),
    question(`how many ${SEATS}(?: did| do| does| has| had| have)? (?<party>.+?)(?: ${SIT})?${IN_THE_HOUSE}`),
    question(`how many (?<party>.+?)(?: ${SEATS})? (?:is|are|was|were) (?:there|sitting)${IN_THE_HOUSE}`),
    question(`${HOW} (?<majority>(?:the )?(?:government(?:'s)? )?${MAJORITY}(?: of the government)?)`),
    question(`(?<majority>(?:the )?(?:government(?:'s)?|working|overall) majority)`),
    question(`(?:${HOW} )?(?:the )?(?<governing>.+?)(?:'s?)? (?<majority>${MAJORITY})`),
  ],
  answer({ words, period, when, today }: Asked, register: Register) {
    if (words.governing && !isParty(register, words.governing)) return null
    const party = words.party === undefined ? null : (partyIn(register, words.party) ?? '')
    if (party === '') return null
    const days = daysOf(register, period, when, today)
    if (days === null) return null
    const houses = days.map((on) => houseAnswer(register, { on }))
    const governing = words.governing && partyIn(register, words.governing)
    if (governing && houses.some((house) => !governs(house, governing))) return null
    return {
      says: houses.flatMap((house) => [
        ...(houses.length > 1 ? [`On ${house.on}:`] : []),
        ...said(house, party, words),
      ]),
      rows: houses.length === 1 ? houses[0] : houses,
      command: days.map((on) => `tellers house --on ${on}`).join('; '),
      notes: [...new Set(houses.flatMap(({ notes }) => notes))],
    }
  },
}

function said(house: HouseAnswer, party: string | null, words: Asked['words']): readonly string[] {
  if (house.parties.length === 0 || house.vacant === null) return house.notes
  if (words.vacant !== undefined)
    return [
      `vacant: ${house.vacant}`,
      ...house.vacancies.map((each) => `  ${each.constituency}, since ${each.vacatedOn} (${each.person})`),
    ]
  if (party !== null) {
    const seats = house.parties.find((row) => row.party === party)?.seats ?? 0
    const unknown = house.parties.find((row) => row.party === NOT_KNOWN)?.seats ?? 0
    return [
      `${party}: ${seats}`,
      ...(unknown > 0 ? [`Of ${unknown} more members the register does not say the party.`] : []),
    ]
  }
  const majorities = house.majorities.map(
    (each) => `${each.name} majority: ${each.value ?? 'not known'} (${each.formula})`,
  )
  if (words.majority !== undefined) return majorities
  return [
    ...house.parties.map((row) => `${row.party}: ${row.seats}`),
    `vacant: ${house.vacant}`,
    ...majorities,
  ]
}

/**
 * The days a stretch of time is answered for: the day after each general election in it; without one its first and
 * its last day. Null where it has no end or no beginning.
 */
function daysOf(
  register: Register,
  { since, until }: Asked['period'],
  when: string,
  today: IsoDate,
): readonly IsoDate[] | null {
  if (since === null && until === null) return [today]
  const after = /^(?:after|following) the (\d{4}) (?:general )?election$/i.exec(when)?.[1]
  const [from, to] = after ? [`${after}-01-01`, `${after}-12-31`] : [since, until]
  if (from === null || to === null) return null
  const polls = register.parliaments.filter(({ election }) => election >= from && election <= to)
  if (polls.length > 2) return null
  if (polls.length > 0 && from !== to) return polls.map(({ election }) => addDays(election, 1))
  return from === to ? [from] : [from, to < today ? to : today]
}

/** The counting party the words name, as answers print it; null where they name none that ever sat. */
function partyIn(register: Register, words: string): string | null {
  const text = words.replace(/^(?:the|all) /i, '')
  for (const form of [text, text.replace(/s$/i, '')]) {
    try {
      const party = resolveParty(register, form)
      return everSat(register, party) ? partyName(register, party) : null
    } catch (error) {
      if (!(error instanceof CallerError)) throw error
    }
  }
  return null
}

function everSat(register: Register, party: PartyId): boolean {
  return register.affiliations.some((spell) => register.countedAs(spell.party) === party)
}

function isParty(register: Register, words: string): boolean {
  return partyIn(register, words) !== null
}

/** Whether the majority reckoned is that party's, alone or with its partners. */
function governs({ majorities }: HouseAnswer, party: string): boolean {
  return majorities.some(({ value, formula }) => value === null || formula.includes(` ${party}`))
}
