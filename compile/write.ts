/** The tables that facts entered by hand can change, each with its columns in the order of the file. @module */
import type { Affiliation, Membership } from '../src/register/membership.ts'
import type { Announcement, Appointment, Government, Post } from '../src/register/office.ts'
import { type Conflicts, sortedConflicts } from './conflicts.ts'
import { writeTable } from './csv.ts'

export interface HandTables {
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
    'memberships',
    ['person', 'seat', 'from', 'to', 'fromReason', 'toReason', 'office', 'source'],
    tables.memberships,
  )
  writeTable(folder, 'affiliations', ['person', 'party', 'from', 'to', 'kind', 'source'], tables.affiliations)
  writeTable(folder, 'posts', ['id', 'name', 'organization', 'rank'], tables.posts)
  writeTable(folder, 'appointments', ['person', 'post', 'from', 'to', 'source'], tables.appointments)
  writeTable(folder, 'governments', ['party', 'role', 'from', 'to', 'source'], tables.governments)
  writeTable(
    folder,
    'announcements',
    ['what', 'person', 'announced', 'effective', 'source'],
    tables.announcements,
  )
  writeTable(
    folder,
    'conflicts',
    ['topic', 'what', 'kept', 'keptSource', 'other', 'otherSource', 'reason'],
    sortedConflicts(tables.conflicts),
  )
}
