/** Applies `data/hand/parties.csv`; doing it twice gives what doing it once does. @module */
import type { PartyId } from '../../src/base/id.ts'
import type { Party } from '../../src/register/party.ts'
import { numberOrNull, type Row } from '../csv.ts'

/** A row corrects the party of its id in what it says, or adds one. */
export function partiesByHand(parties: readonly Party[], rows: readonly Row[]): Party[] {
  const held = new Map(parties.map((party) => [party.id, party]))
  for (const row of rows) {
    const id = row.id as PartyId
    const before = held.get(id)
    held.set(id, {
      id,
      name: row.name || before?.name || id.slice('party:'.length),
      abbreviation: row.abbreviation || before?.abbreviation || '',
      countsAs: (row.counts_as as PartyId) || id,
      mnis: numberOrNull(row.mnis) ?? before?.mnis ?? null,
      colour: row.colour || before?.colour || null,
      electoralCommission: before?.electoralCommission ?? [],
    })
  }
  return [...held.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
