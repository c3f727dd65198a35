/** The tables that facts entered by hand can change. @module */
import type { Affiliation, Membership } from '../src/register/membership.ts'
import type { Announcement, Appointment, Government, Post } from '../src/register/office.ts'
import type { Party, PartyAlias } from '../src/register/party.ts'
import type { PersonName } from '../src/register/person.ts'
import { type Conflicts, sortedConflicts } from './conflicts.ts'
import { writeTable } from './csv.ts'

export interface HandTables {
  readonly parties: readonly Party[]
  readonly partyAliases: readonly PartyAlias[]
  readonly names: readonly PersonName[]
  readonly memberships: readonly Membership[]
  readonly affiliations: readonly Affiliation[]
  readonly posts: readonly Post[]
  readonly appointments: readonly Appointment[]
  readonly governments: readonly Government[]
  readonly announcements: readonly Announcement[]
  readonly conflicts: Conflicts
}

export function writeHandTables(folder: URL, tables: HandTables): void {
  writeTable(
    folder,
    'parties',
    tables.parties.map((party) => ({ ...party, electoralCommission: party.electoralCommission.join(' ') })),
  )
  writeTable(folder, 'party-aliases', tables.partyAliases)
  writeTable(folder, 'person-names', tables.names)
  writeTable(folder, 'memberships', tables.memberships)
  writeTable(folder, 'affiliations', tables.affiliations)
  writeTable(folder, 'posts', tables.posts)
  writeTable(folder, 'appointments', tables.appointments)
  writeTable(folder, 'governments', tables.governments)
  writeTable(folder, 'announcements', tables.announcements)
  writeTable(folder, 'conflicts', sortedConflicts(tables.conflicts))
}
