/** What a change of party of the register is called, and whether a sentence names its party or its whip. @module */
import type { IsoDate } from '../../base/date.ts'
import type { PartyId } from '../../base/id.ts'
import { contains } from '../../base/interval.ts'
import type { MarkedSentence } from '../../mention/marked.ts'
import type { PartyMention } from '../../mention/mention.ts'
import { tokenFrom } from '../../mention/token.ts'
import { wordSet } from '../../mention/word.ts'
import { INDEPENDENT } from '../../register/no-party.ts'
import type { Register } from '../../register/register.ts'
import { isNewGroup, type PartyChange } from '../days/register-days.ts'
import type { Act } from '../discourse/act.ts'
import type { PartyEventType } from './of-parties.ts'
import { partyLine } from './party-line.ts'

/** Days before printing on which it is still the news. */
export const NEWS = 3

/** What a change of party is called, and what the text must say for it. */
export interface Kind {
  readonly type: PartyEventType
  readonly fields: Act['fields']
}

/** An act, and the day the register has for it. */
export interface Found {
  readonly act: Act
  readonly day: IsoDate
}

export function kindOf(changes: readonly PartyChange[], at: number): Kind {
  const { from, to, kind } = changes[at] as PartyChange
  if (to !== INDEPENDENT) {
    const isReturn = from === INDEPENDENT && (at === 0 || changes[at - 1]?.from === to)
    return isReturn
      ? { type: 'whipRestored', fields: { party: to } }
      : { type: 'defection', fields: { fromParty: from, toParty: to } }
  }
  switch (kind) {
    case 'whipWithdrawn':
      return { type: 'whipSuspended', fields: { party: from } }
    case 'expelled':
      return { type: 'expelledFromParty', fields: { party: from } }
    default:
      return { type: 'resignationFromParty', fields: { fromParty: from } }
  }
}

/** Not "the chief whip", "a three-line whip". */
export function speaksOfTheWhip({ tokens }: MarkedSentence): boolean {
  return tokens.some(({ lower }, at) => lower === 'whip' && !OF_A_WHIP.has(tokens[at - 1]))
}

const OF_A_WHIP = wordSet(
  'chief deputy government opposition senior assistant junior former line three-line a',
)

/** "Legged it to Charles Kennedy's lot": whoever leads the party that day. */
export function namesLeader(
  party: PartyId,
  { people }: MarkedSentence,
  day: IsoDate,
  register: Register,
): boolean {
  const name = register.parties.get(party)?.name
  return people.some(
    ({ resolution }) =>
      resolution.state === 'resolved' &&
      register.appointmentsOf(resolution.id).some((each) => {
        const post = register.posts.get(each.post)
        return post?.rank === 'Party leader' && post.organization === name && contains(each, day)
      }),
  )
}

/** Not "the Labour leader", "the Conservative Party conference". */
export function isJoinedOrLeft({ form, end }: PartyMention, { tokens }: MarkedSentence): boolean {
  const next = tokens[tokenFrom(tokens, end)]
  return form === 'modifier' ? BODIES.has(next) : !OF_ITS_OWN.has(next)
}

const BODIES = wordSet('mp mps member members benches bench ranks side camp fold group whip party frontbench')

const OF_ITS_OWN = wordSet('conference leader leaders leadership candidate candidates rally headquarters')

/** The party, or a new group that some lists do not have. */
export function isParty(party: PartyId, named: PartyId, register: Register): boolean {
  const printed = partyLine(register, named)
  return printed === party || isNewGroup(printed, party)
}
