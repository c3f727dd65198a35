/** Who held a seat for which party, a row for each party (rule 3: changing it vacates nothing). @module */
import type { IsoDate } from '../base/date.ts'
import { sittingSpells } from '../elections/sitting-spell.ts'
import type { FromReason, Membership, ToReason } from '../register/membership.ts'
import type { Register } from '../register/register.ts'
import { partyNames, personName } from './names.ts'

export interface HolderRow {
  readonly person: string
  readonly personId: string
  /** Null where the register does not say. */
  readonly party: string | null
  readonly label?: string
  readonly from: IsoDate
  readonly to: IsoDate | null
  readonly fromReason: FromReason | 'partyChange'
  /** Null while the member sits. */
  readonly toReason: ToReason | 'partyChange' | null
  /** Of a resignation: the office that vacated the seat. */
  readonly office?: string
}

/** The rows of one membership, oldest first. */
export function holderRows(register: Register, membership: Membership): readonly HolderRow[] {
  const spells = sittingSpells(register, membership)
  return spells.map(({ printed, from, to }, at) => {
    const last = at === spells.length - 1
    return {
      person: personName(register, membership.person),
      personId: membership.person,
      ...(printed ? partyNames(register, printed) : { party: null }),
      from,
      to,
      fromReason: at === 0 ? membership.fromReason : 'partyChange',
      toReason: last ? membership.toReason : 'partyChange',
      ...(last && membership.office ? { office: membership.office } : {}),
    }
  })
}
