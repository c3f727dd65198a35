/** The majorities of a government in the House, by every convention in use (rule 10). @module */
import type { PartyId } from '../base/id.ts'
import { SPEAKER } from '../register/no-party.ts'
import type { Register } from '../register/register.ts'
import { type Governing, governingOn } from './governing.ts'
import { deputiesOn, SINN_FEIN, speakersOldParty } from './not-voting.ts'
import type { HouseOnDay } from './seats-by-party.ts'
import { withoutWhip } from './without-whip.ts'

/**
 * `overall`: all seats of the winner (with coalition partners) less all other seats, the Speaker's and
 * vacant ones among the others. `overallSpeakerCounted`: the Speaker counted to the party left on election.
 * `working`: Speaker, deputies and Sinn Féin left out of both sides, vacancies counted against.
 * `workingWithoutVacancies`: the same, vacancies left out too. The last three are given when they differ:
 * the largest party without its partners, with outside support, with its members who lack the whip.
 */
export type MajorityName =
  | 'overall'
  | 'overallSpeakerCounted'
  | 'working'
  | 'workingWithoutVacancies'
  | 'overallWithoutPartners'
  | 'workingWithSupport'
  | 'workingWithoutWhipCounted'

export interface HouseMajority {
  readonly name: MajorityName
  /** Seats; negative when the government is in a minority. Null with a reason where it is not known. */
  readonly value: number | null
  readonly formula: string
  readonly reason?: string
}

/** The four conventions always, the variants when they apply; all null in a dissolution. */
export function houseMajorities(register: Register, house: HouseOnDay | null): readonly HouseMajority[] {
  if (!house) return unknownMajorities('the register does not hold the House of that day')
  if (house.dissolved) return unknownMajorities('Parliament is dissolved: there are no members')
  if (house.unknown > 0)
    return unknownMajorities(`the register does not say the party of ${house.unknown} members`)
  const governing = governingOn(register, house)
  if (!governing) return unknownMajorities('no party has members')
  const overall = overallMajorities(register, house, governing)
  const begins = register.completeFrom.deputies
  if (house.on < begins)
    return [...overall, ...workingUnknown(`who the Deputy Speakers were is known from ${begins} only`)]
  const ends = register.completeTo.deputies
  if (house.on > ends)
    return [...overall, ...workingUnknown(`who the Deputy Speakers are is known to ${ends} only`)]
  return [...overall, ...workingMajorities(register, house, governing)]
}

const GENERAL_FORMULA = {
  overall: 'seats of the government − all other seats',
  overallSpeakerCounted:
    'seats of the government, the Speaker counted to the party left on election − all other seats',
  working: 'voting members of the government − other voting members and vacant seats',
  workingWithoutVacancies: 'voting members of the government − other voting members',
} as const

/** The four conventions without a value, for the reason given. */
export function unknownMajorities(reason: string): readonly HouseMajority[] {
  return [unknown('overall', reason), unknown('overallSpeakerCounted', reason), ...workingUnknown(reason)]
}

function workingUnknown(reason: string): readonly HouseMajority[] {
  return [unknown('working', reason), unknown('workingWithoutVacancies', reason)]
}

function unknown(name: keyof typeof GENERAL_FORMULA, reason: string): HouseMajority {
  return { name, value: null, formula: GENERAL_FORMULA[name], reason }
}

function overallMajorities(
  register: Register,
  house: HouseOnDay,
  governing: Governing,
): readonly HouseMajority[] {
  const side = sideOf(register, house, governing.parties)
  const majority = (name: MajorityName, label: string, seats: number): HouseMajority =>
    difference(name, label, seats, house.size - seats, 'all other seats', `of ${house.size}`)
  const found = [majority('overall', side.label, side.seats)]
  const oldParty = speakersOldParty(register, house)
  if (oldParty === null && seatsOf(house, SPEAKER) > 0) {
    found.push(unknown('overallSpeakerCounted', 'the register does not say which party the Speaker left'))
  } else if (oldParty !== null && governing.parties.includes(oldParty)) {
    found.push(majority('overallSpeakerCounted', `${side.label} with the Speaker`, side.seats + 1))
  } else {
    found.push(majority('overallSpeakerCounted', side.label, side.seats))
  }
  if (governing.parties.length > 1) {
    const alone = sideOf(register, house, governing.parties.slice(0, 1))
    found.push(majority('overallWithoutPartners', alone.label, alone.seats))
  }
  return found
}

function workingMajorities(
  register: Register,
  house: HouseOnDay,
  governing: Governing,
): readonly HouseMajority[] {
  const deputies = deputiesOn(register, house.on)
  const sinnFein = seatsOf(house, SINN_FEIN)
  const speaker = seatsOf(house, SPEAKER)
  const voting = house.size - house.vacant - speaker - deputies.length - sinnFein
  const left = leftOut(speaker, deputies.length, sinnFein)
  const side = (parties: readonly PartyId[]) => {
    const all = sideOf(register, house, parties)
    const absent = deputies.filter(({ party }) => party !== null && parties.includes(party)).length
    return { label: all.label, seats: all.seats - absent }
  }
  const ours = side(governing.parties)
  const without = `${left}; ${vacantWords(house.vacant, 'left out')}`
  const theirs = voting - ours.seats
  const found = [
    difference(
      'working',
      ours.label,
      ours.seats,
      theirs + house.vacant,
      'others',
      `${left}; ${vacantWords(house.vacant, 'among the others')}`,
    ),
    difference('workingWithoutVacancies', ours.label, ours.seats, theirs, 'others', without),
  ]
  if (governing.support.length > 0) {
    const all = side([...governing.parties, ...governing.support])
    found.push(difference('workingWithSupport', all.label, all.seats, voting - all.seats, 'others', without))
  }
  const lacking = withoutWhip(register, house).filter(({ party }) => governing.parties.includes(party)).length
  if (lacking > 0) {
    const label = `${ours.label} with ${count(lacking, 'member', 'members')} lacking the whip`
    const seats = ours.seats + lacking
    found.push(difference('workingWithoutWhipCounted', label, seats, voting - seats, 'others', without))
  }
  return found
}

function sideOf(
  register: Register,
  house: HouseOnDay,
  parties: readonly PartyId[],
): { label: string; seats: number } {
  const label = parties.map((party) => register.parties.get(party)?.name ?? party).join(' + ')
  return { label, seats: parties.reduce((sum, party) => sum + seatsOf(house, party), 0) }
}

function seatsOf(house: HouseOnDay, party: PartyId): number {
  return house.parties.find((row) => row.party === party)?.seats ?? 0
}

/** `411 Labour − 239 all other seats = 172 (of 650)`. */
function difference(
  name: MajorityName,
  label: string,
  ours: number,
  theirs: number,
  others: string,
  remark: string,
): HouseMajority {
  const value = ours - theirs
  const printed = value < 0 ? `−${-value}` : `${value}`
  return { name, value, formula: `${ours} ${label} − ${theirs} ${others} = ${printed} (${remark})` }
}

function leftOut(speaker: number, deputies: number, sinnFein: number): string {
  const parts = [
    speaker ? 'the Speaker' : '',
    deputies ? count(deputies, 'deputy', 'deputies') : '',
    sinnFein ? `${sinnFein} Sinn Féin` : '',
  ].filter(Boolean)
  return `without ${parts.length ? parts.join(', ') : 'anyone left out'}`
}

function vacantWords(vacant: number, where: string): string {
  return vacant === 0 ? 'no seat vacant' : `${count(vacant, 'vacant seat', 'vacant seats')} ${where}`
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}
