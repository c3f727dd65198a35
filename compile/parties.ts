/** Parties that have sat or stood, and the ways the press prints them. @module */
import { type PartyId, slug } from '../src/base/id.ts'
import type { Party, PartyAlias } from '../src/register/party.ts'
import { numberOrNull, orNull, type Row, readHand, readSource } from './csv.ts'
import { partyIdOf } from './party-names.ts'

export interface Parties {
  readonly parties: readonly Party[]
  readonly aliases: readonly PartyAlias[]
}

/** `used`: ids the other tables refer to; each of them gets a row. */
export function compileParties(used: ReadonlySet<PartyId>): Parties {
  const hand = new Map(readHand('parties').map((row) => [row.id as PartyId, row]))
  const colours = partyColours()
  const registrations = new Map(
    readSource('parties/parties.csv').map((row) => [
      partyIdOf(row.name!),
      row.electoral_commission_id!.split(';').filter(Boolean),
    ]),
  )
  const parties = new Map<PartyId, Party>()
  const add = (id: PartyId, name: string, abbreviation: string, mnis: number | null) => {
    const row = hand.get(id)
    const held = parties.get(id)
    parties.set(id, {
      id,
      name: row?.name || held?.name || name,
      abbreviation: row?.abbreviation || held?.abbreviation || abbreviation,
      countsAs: (row?.counts_as as PartyId) || id,
      mnis: numberOrNull(row?.mnis) ?? held?.mnis ?? mnis,
      colour: row?.colour || colours.get(id) || null,
      electoralCommission: registrations.get(id) ?? [],
    })
  }
  for (const row of readSource('parties/parties.csv'))
    add(partyIdOf(row.name!), row.name!.replace(/^The /, ''), row.abbreviation!, numberOrNull(row.mnis_id))
  for (const row of readSource('elections/by-elections-parliament59-candidacies.csv')) {
    const id = partyIdOf(row['Party name']!)
    if (!parties.has(id))
      add(
        id,
        row['Party name']!.replace(/^The /, ''),
        row['Party abbreviation']!,
        numberOrNull(row['MNIS party ID']),
      )
  }
  for (const row of hand.values())
    add(row.id as PartyId, row.name!, row.abbreviation!, numberOrNull(row.mnis))
  const missing = [...used].filter((id) => !parties.has(id))
  if (missing.length > 0)
    throw new Error(`Used without a row: add to data/hand/parties.csv ${missing.join(', ')}`)
  const all = [...parties.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  return { parties: all, aliases: compileAliases(all) }
}

/** Colours by party: those the Members API gives to parties now in the House, then the older list. */
function partyColours(): Map<PartyId, string> {
  const older = readSource('parties/party-colours-mnis.csv').map(
    (row) => [row.party_name!, row.party_colour!] as const,
  )
  const newer = readSource('parties/party-colours-members-api-2026.csv').map(
    (row) => [row['Party name']!, row['Party bg']!] as const,
  )
  return new Map([...older, ...newer].map(([name, colour]) => [partyIdOf(name), colour.toLowerCase()]))
}

/** The hand-made list first; every other party is printed under its own name. */
export function compileAliases(parties: readonly Party[], hand: typeof readHand = readHand): PartyAlias[] {
  const aliases: PartyAlias[] = []
  const held = new Set<string>()
  const add = (party: PartyId, alias: string, form: PartyAlias['form'], row?: Row) => {
    const key = `${party}|${alias.toLowerCase()}|${form}`
    if (held.has(key) || alias === '') return
    held.add(key)
    aliases.push({ party, alias, form, from: orNull(row?.from), to: orNull(row?.to) })
  }
  for (const row of hand('party-aliases')) {
    for (const name of row.names!.split(';')) add(row.party as PartyId, name.trim(), 'name', row)
    for (const name of row.member!.split(';')) add(row.party as PartyId, name.trim(), 'member', row)
    for (const name of row.members!.split(';')) add(row.party as PartyId, name.trim(), 'members', row)
  }
  const listed = new Set(aliases.map((alias) => alias.party))
  for (const party of parties)
    if (!listed.has(party.id) && slug(party.name).length > 2) add(party.id, party.name, 'name')
  const key = (alias: PartyAlias) => `${alias.party}|${alias.form}|${alias.alias}`
  return aliases.sort((a, b) => (key(a) < key(b) ? -1 : 1))
}
