/** When two printed names are of parties that count as one. @module */
import type { Register } from '../src/register/register.ts'
import { folded } from './folded.ts'

export type SameParty = (label: string, read: string) => boolean

/** From the register's names and aliases, whichever date they are of: "UKIP" is the "UK Independence Party". */
export function samePartyIn({
  parties,
  partyAliases,
}: Pick<Register, 'parties' | 'partyAliases'>): SameParty {
  const counted = new Map<string, string>()
  const hold = (name: string, party: string) => {
    if (!counted.has(folded(name))) counted.set(folded(name), party)
  }
  for (const party of parties.values()) hold(party.name, party.countsAs)
  for (const alias of partyAliases) hold(alias.alias, parties.get(alias.party)?.countsAs ?? alias.party)
  const known = (name: string) => counted.get(folded(name)) ?? folded(name)
  return (label, read) => known(label) === known(read)
}
