/** People named by what they are: "the Bury South MP", "the member for Witney", "the Prime Minister". @module */
import type { IsoDate } from '../../base/date.ts'
import type { Register } from '../../register/register.ts'
import type { OfficeMention, PersonMention, SeatMention } from '../mention.ts'
import { type Token, tokenFrom } from '../token.ts'
import { wordSet } from '../word.ts'
import { memberRole, seatsMember } from './member-role.ts'
import { officeRole } from './office-role.ts'
import type { NamedPerson } from './resolve.ts'
import type { Present } from './role-mention.ts'

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
