/** Who held a seat for which party, a row for each party (rule 3: changing it vacates nothing). @module */
import type { IsoDate } from '../base/date.ts'
import { overlaps } from '../base/interval.ts'
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

/** One membership cut at each change of party as counted: Labour and Labour (Co-op) are one (rule 6). */
export function holderRows(register: Register, membership: Membership): readonly HolderRow[] {
  const starts: { from: IsoDate; party: string | null; label?: string }[] = []
  for (const spell of register.affiliationsOf(membership.person)) {
    if (!overlaps(spell, membership)) continue
    const names = partyNames(register, spell.party)
    if (starts.at(-1)?.party === names.party) continue
    starts.push({ from: starts.length === 0 ? membership.from : spell.from, ...names })
  }
  if (starts.length === 0) starts.push({ from: membership.from, party: null })
  return starts.map((start, at) => {
    const next = starts[at + 1]
    const last = next === undefined
    return {
      person: personName(register, membership.person),
      personId: membership.person,
      ...start,
      to: last ? membership.to : next.from,
      fromReason: at === 0 ? membership.fromReason : 'partyChange',
      toReason: last ? membership.toReason : 'partyChange',
      ...(last && membership.office ? { office: membership.office } : {}),
    }
  })
}
