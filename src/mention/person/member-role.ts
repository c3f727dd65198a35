/** Members named by their seat: "the Bury South MP", "the member for Witney", "Dover's MP". @module */
import type { IsoDate } from '../../base/date.ts'
import type { PersonId } from '../../base/id.ts'
import type { Register } from '../../register/register.ts'
import type { OfficeMention, PersonMention, Resolution, SeatMention } from '../mention.ts'
import { type Token, tokenFrom } from '../token.ts'
import { KIND, wordSet } from '../word.ts'
import { isOwned, OWNS, type Present, roleMention } from './role-mention.ts'

const APOSTROPHE = /^['’]/
const DETERMINERS = wordSet('the his her their')

/** "The Dover MP", "the Dover member": the seat stands before the noun that ends at `end`. */
export function seatsMember(
  tokens: readonly Token[],
  seat: SeatMention,
  end: number,
  register: Register,
  asOf: IsoDate | null,
  present: Present,
): PersonMention | null {
  const at = tokenFrom(tokens, seat.start)
  const determiner = at > 0 ? tokens[at - 1] : undefined
  // Headlines leave the determiner out: "Dover MP quits".
  const bare = !determiner || (determiner.kind === 'mark' && !APOSTROPHE.test(determiner.text))
  if (!bare && !DETERMINERS.has(determiner)) return null
  return roleMention(
    bare ? seat.start : determiner.start,
    end,
    sitting(seat, register, asOf, present),
    register,
    isOwned(tokens, end),
  )
}

export function memberRole(
  tokens: readonly Token[],
  office: OfficeMention,
  seats: readonly SeatMention[],
  register: Register,
  asOf: IsoDate | null,
  present: Present,
): PersonMention | null {
  const at = tokenFrom(tokens, office.start)
  const before = seats.find((seat) => seat.end <= office.start && tokenFrom(tokens, seat.end) === at)
  if (before) return seatsMember(tokens, before, office.end, register, asOf, present)
  const own = office.former ? undefined : ownedBy(tokens, at, seats)
  if (own)
    return roleMention(
      own.start,
      office.end,
      sitting(own, register, asOf, present),
      register,
      isOwned(tokens, office.end),
    )
  const after = tokens[tokenFrom(tokens, office.end)]
  const seat =
    after?.lower === 'for'
      ? seats.find((each) => each.start > after.start && each.start - after.end <= 5)
      : undefined
  if (!seat) return null
  // "The Labour MP for", "the veteran Liberal Democrat member for".
  let first = at - 1
  while (first > at - MOST_DESCRIBING && isDescribing(tokens[first])) first--
  const determiner = tokens[first]
  if (determiner?.lower !== 'the') return null
  // What somebody was elected as names nobody else.
  if (first > 0 && first < at - 1 && tokens[first - 1]?.lower === 'as') return null
  return roleMention(
    determiner.start,
    seat.end,
    sitting(seat, register, asOf, present),
    register,
    isOwned(tokens, seat.end),
  )
}

/** In tokens, with the article. */
const MOST_DESCRIBING = 5
const DESCRIBING = wordSet(
  'veteran senior backbench rebel outspoken longserving long-serving democrat national reform',
)

function isDescribing(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.lower !== 'the' &&
    ((token.kinds & KIND.party) !== 0 || DESCRIBING.has(token))
  )
}

/** "Dover's MP", "Dover's Tory MP": the seat whose the noun at token `at` is. */
function ownedBy(
  tokens: readonly Token[],
  at: number,
  seats: readonly SeatMention[],
): SeatMention | undefined {
  const party = at > 0 ? tokens[at - 1] : undefined
  const mark = party && at > 1 && party.kinds & KIND.party ? tokens[at - 2] : party
  if (!mark || !OWNS.test(mark.text)) return undefined
  return seats.find(({ end }) => end === mark.start)
}

function sitting(
  seat: SeatMention,
  register: Register,
  asOf: IsoDate | null,
  present: Present,
): Resolution<PersonId> {
  if (!asOf) return presentMember(seat, register, present)
  if (seat.resolution.state !== 'resolved') return { state: 'unresolved' }
  const day = register.sitting(seat.resolution.id, asOf)
  if (day) return { state: 'resolved', id: day.person, rule: 'person.sitsForSeat' }
  // In a dissolution, or just after a seat fell vacant, the press still says "the X MP".
  const last = register
    .membershipsIn(seat.resolution.id)
    .findLast((each) => each.to !== null && each.to <= asOf)
  return last
    ? { state: 'resolved', id: last.person, rule: 'person.lastSatForSeat' }
    : { state: 'unresolved' }
}

/** On a page without a day, the one person it names who ever sat for the seat. */
function presentMember(
  { resolution }: SeatMention,
  register: Register,
  present: Present,
): Resolution<PersonId> {
  const seats =
    resolution.state === 'resolved'
      ? [resolution.id]
      : resolution.state === 'ambiguous'
        ? resolution.candidates
        : []
  const members = [...present()].filter((id) =>
    register.membershipsOf(id).some((each) => seats.includes(each.seat)),
  )
  return members.length === 1
    ? { state: 'resolved', id: members[0] as PersonId, rule: 'person.presentMember' }
    : { state: 'unresolved' }
}
