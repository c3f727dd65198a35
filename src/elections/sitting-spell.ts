/** One membership cut at each change of party. @module */
import type { IsoDate } from '../base/date.ts'
import type { PartyId } from '../base/id.ts'
import { overlaps } from '../base/interval.ts'
import type { Membership } from '../register/membership.ts'
import type { Register } from '../register/register.ts'

/** A time in which one member sat for one seat and one party, half-open. */
export interface SittingSpell {
  readonly membership: Membership
  /** As counted (rule 6); null while the register does not say. */
  readonly party: PartyId | null
  /** As printed at the start of the spell. */
  readonly printed: PartyId | null
  readonly from: IsoDate
  readonly to: IsoDate | null
}

/** The spells cover the membership without a gap; Labour and Labour (Co-op) do not cut it. */
export function sittingSpells(register: Register, membership: Membership): readonly SittingSpell[] {
  const starts: { party: PartyId | null; printed: PartyId | null; from: IsoDate }[] = []
  const start = (printed: PartyId | null, from: IsoDate) => {
    const party = printed && register.countedAs(printed)
    if (starts.length === 0 || starts.at(-1)?.party !== party) starts.push({ party, printed, from })
  }
  let told: IsoDate | null = membership.from
  for (const spell of register.affiliationsOf(membership.person)) {
    if (told === null || !overlaps(spell, membership)) continue
    if (spell.from > told) start(null, told)
    start(spell.party, spell.from > membership.from ? spell.from : membership.from)
    told = spell.to
  }
  if (told !== null && (membership.to === null || told < membership.to)) start(null, told)
  return starts.map((one, at) => ({ membership, ...one, to: starts[at + 1]?.from ?? membership.to }))
}
