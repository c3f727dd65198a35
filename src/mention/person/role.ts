/** People named by what they are: "the Bury South MP", "the member for Witney", "the Prime Minister". @module */
import { dayNumber, type IsoDate } from '../../base/date.ts'
import type { PersonId } from '../../base/id.ts'
import type { Register } from '../../register/register.ts'
import type { OfficeMention, PersonMention, Resolution, SeatMention } from '../mention.ts'
import { holdersOn } from '../office/holders.ts'
import { type Token, tokenFrom } from '../token.ts'
import { KIND, wordSet } from '../word.ts'
import type { NamedPerson } from './resolve.ts'

/** The people the article names, whom only some roles are asked about. */
export type Present = () => ReadonlySet<PersonId>

const APOSTROPHE = /^['’]/
const DETERMINERS = wordSet('the his her their')

/**
 * Roles that stand for a person. A role beside a name ("Mark Lee, the Bury MP," or "home secretary Jo Lee")
 * describes that name and is none.
 */
export function rolesOf(
  tokens: readonly Token[],
  seats: readonly SeatMention[],
  offices: readonly OfficeMention[],
  named: readonly NamedPerson[],
  register: Register,
  asOf: IsoDate | null,
  present: Present,
): PersonMention[] {
  const roles: PersonMention[] = []
  for (const office of offices) {
    const role =
      office.office === 'member'
        ? memberRole(tokens, office, seats, register, asOf, present)
        : officeRole(tokens, office, register, asOf, present)
    if (role && !besideName(tokens, role, named)) roles.push(role)
  }
  for (const seat of seats) {
    const member = tokens[tokenFrom(tokens, seat.end)]
    if (member?.lower !== 'member') continue
    const role = seatsMember(tokens, seat, member.end, register, asOf, present)
    if (role && !besideName(tokens, role, named)) roles.push(role)
  }
  return roles
}

/** "The Dover MP", "the Dover member": the seat stands before the noun that ends at `end`. */
function seatsMember(
  tokens: readonly Token[],
  seat: SeatMention,
  end: number,
  register: Register,
  asOf: IsoDate | null,
  present: Present,
): PersonMention | null {
  const determiner = tokens[tokenFrom(tokens, seat.start) - 1]
  // Headlines leave the determiner out: "Dover MP quits".
  const bare = !determiner || (determiner.kind === 'mark' && !APOSTROPHE.test(determiner.text))
  if (!bare && !DETERMINERS.has(determiner)) return null
  return role(
    bare ? seat.start : determiner.start,
    end,
    sitting(seat, register, asOf, present),
    register,
    isOwned(tokens, end),
  )
}

function memberRole(
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
    return role(
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
  if (first < at - 1 && tokens[first - 1]?.lower === 'as') return null
  return role(
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
  const party = tokens[at - 1]
  const mark = party && party.kinds & KIND.party ? tokens[at - 2] : party
  if (!mark || !/^['’]s?$/.test(mark.text)) return undefined
  return seats.find(({ end }) => end === mark.start)
}

function officeRole(
  tokens: readonly Token[],
  office: OfficeMention,
  register: Register,
  asOf: IsoDate | null,
  present: Present,
): PersonMention | null {
  const determiner = opening(tokens, office)
  if (office.former) return formerRole(tokens, office, register, asOf, present)
  if (!determiner || isPredicate(tokens, determiner, office) || isOfElsewhere(tokens, office)) return null
  const holders = asOf
    ? lastHolders(register, office, asOf, present)
    : presentHolders(register, office, present)
  if (holders.length !== 1) return null
  return role(
    determiner.start,
    office.end,
    { state: 'resolved', id: holders[0] as PersonId, rule: 'person.officeHolder' },
    register,
    isOwned(tokens, office.end),
  )
}

/** "Appointed as the home secretary", "became the home secretary": the post, and nobody by it; "as the home secretary said" is somebody. */
function isPredicate(tokens: readonly Token[], determiner: Token, office: OfficeMention): boolean {
  const first = tokenFrom(tokens, determiner.start)
  // "As the SNP's leader".
  const at = tokens[first - 1]?.lower === 'the' ? first - 1 : first
  const before = tokens[at - 1]?.lower ?? ''
  if (BECOMING.has(before)) return true
  if (before !== 'as' || tokens[at - 2]?.kind !== 'word') return false
  const next = tokens[tokenFrom(tokens, office.end)]
  return next?.kind !== 'word' || AFTER_A_PHRASE.has(next)
}

/** "The leader of the Conservatives in Wales" leads no more than those there. */
function isOfElsewhere(tokens: readonly Token[], office: OfficeMention): boolean {
  if (office.office !== 'partyLeader' && office.office !== 'deputyLeader') return false
  const [within, ...place] = tokens.slice(tokenFrom(tokens, office.end), tokenFrom(tokens, office.end) + 5)
  if (!within || !/^(?:in|on|at)$/.test(within.lower)) return false
  const end = place.findIndex((token) => ELSEWHERE.has(token))
  return end >= 0 && place.slice(0, end).every(({ lower, capital }) => capital || lower === 'the')
}

const ELSEWHERE = wordSet(
  'wales scotland ireland holyrood senedd stormont parliament assembly council edinburgh cardiff belfast lords strasbourg brussels',
)

const BECOMING = new Set(
  'become becomes became becoming made named appointed elected remain remains remained'.split(' '),
)
const AFTER_A_PHRASE = wordSet(
  'in on at after before for over following to with without and but when while last this by from during since until yesterday today amid despite because',
)

/** A post just left is still its last holder's until it is filled. */
const DAYS_AFTER = 3

function lastHolders(register: Register, office: OfficeMention, asOf: IsoDate, present: Present): PersonId[] {
  const day = dayNumber(asOf)
  const today = holdersOn(register, office, day)
  const before = holdersOn(register, office, day - 1)
  const earlier = holdersOn(register, office, day - DAYS_AFTER)
  // Where it was one person all along, it does not matter whom the page names.
  if (new Set([...today, ...before, ...earlier]).size > 1) {
    // On the day a post changes hands either is called by it: whichever the page names.
    const named = [...new Set([...today, ...before])].filter((id) => present().has(id))
    if (named.length > 0) return named
    // Nor is it anybody else's, soon after, on a page that names who left it and not who came.
    const left = earlier.filter((id) => present().has(id))
    if (left.length > 0) return left
  }
  if (today.length > 0) return today
  if (before.length > 0) return before
  for (let back = 2; back <= DAYS_AFTER; back++) {
    const holders = holdersOn(register, office, day - back)
    if (holders.length > 0) return holders
  }
  return []
}

/** "The former home secretary": the one person the article names who was one and is none that day. */
function formerRole(
  tokens: readonly Token[],
  office: OfficeMention,
  register: Register,
  asOf: IsoDate | null,
  present: Present,
): PersonMention | null {
  const at = tokenFrom(tokens, office.start)
  const article = tokens[at - 1]?.lower === 'the' ? tokens[at - 1] : tokens[at - 2]
  if (article?.lower !== 'the' || office.posts.length === 0) return null
  const holders = presentHolders(register, office, present).filter(
    (id) =>
      !asOf ||
      !register
        .appointmentsOf(id)
        .some(({ post, from, to }) => office.posts.includes(post) && (to ?? asOf) >= asOf && from <= asOf),
  )
  if (holders.length !== 1) return null
  const resolution = { state: 'resolved', id: holders[0] as PersonId, rule: 'person.formerHolder' } as const
  return role(article.start, office.end, resolution, register, isOwned(tokens, office.end))
}

/** On a page without a day, whoever of those it names once held the post. */
function presentHolders(register: Register, office: OfficeMention, present: Present): PersonId[] {
  return [...present()].filter((id) =>
    register.appointmentsOf(id).some((each) => office.posts.includes(each.post)),
  )
}

/** "the Labour leader" from its article, "Labour's leader" from its party; null where neither stands before it. */
function opening(tokens: readonly Token[], office: OfficeMention): Token | null {
  const at = tokenFrom(tokens, office.start)
  const before = at > 0 ? tokens[at - 1] : undefined
  if (before?.lower === 'the') return before
  // Only the leaders of parties have posts found by their owner.
  const led = office.office === 'partyLeader' || office.office === 'deputyLeader'
  if (!led || office.posts.length === 0 || !before || !OWNS.test(before.text)) return null
  let first = at - 2
  while (first > 0 && tokens[first - 1]?.capital && at - first < 5) first--
  return tokens[first] ?? null
}

const OWNS = /^['’]s?$/

/** "the Prime Minister's" */
function isOwned(tokens: readonly Token[], end: number): boolean {
  const after = tokens[tokenFrom(tokens, end)]
  return after !== undefined && after.start === end && OWNS.test(after.text)
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

function role(
  start: number,
  end: number,
  resolution: Resolution<PersonId>,
  register: Register,
  possessive: boolean,
): PersonMention | null {
  if (resolution.state !== 'resolved') return null
  const name = register.people.get(resolution.id)?.name ?? ''
  return { kind: 'person', form: 'role', start, end, name, resolution, possessive, former: false }
}

/** Nothing but a comma, "and" or a determiner between the role and a name. */
function besideName(tokens: readonly Token[], role: PersonMention, named: readonly NamedPerson[]): boolean {
  const first = tokenFrom(tokens, role.start)
  const before = first > 0 ? tokens[first - 1] : undefined
  const anchor = before?.text === ',' ? tokens[first - 2] : before
  if (anchor && named.some(({ mention }) => mention.end === anchor.end)) return true
  const next = tokenFrom(tokens, role.end)
  if (before?.text === ',' && tokens[next]?.kind !== 'word' && isStrangersName(tokens, first - 2)) return true
  const follower = tokens[next]?.text === ',' ? tokens[next + 1] : tokens[next]
  return (
    follower !== undefined &&
    named.some(({ mention }) => mention.start === follower.start && mention.form === 'full')
  )
}

/** Whether the token at `last` ends a name nobody knows: "said Juan Perez, the defence secretary", but "in Hong Kong, the foreign secretary". */
function isStrangersName(tokens: readonly Token[], last: number): boolean {
  let first = last + 1
  while (first > 0 && tokens[first - 1]?.capital && tokens[first - 1]?.kind === 'word') first--
  return last - first >= 1 && last - first < MOST_WORDS && first > 0 && !OF_PLACES.has(tokens[first - 1])
}

const MOST_WORDS = 4
const OF_PLACES = wordSet('in at from near to on of for outside inside across around over via')
