/** Governments and days of announcement: entered by hand, each with its citation. @module */
import type { PartyId } from '../src/base/id.ts'
import type { Announcement, Government } from '../src/register/office.ts'
import { orNull, readHand } from './csv.ts'
import type { People } from './people.ts'

export function compileGovernments(): Government[] {
  return readHand('governments').map((row) => ({
    party: row.party as PartyId,
    role: row.role as Government['role'],
    from: row.from!,
    to: orNull(row.to),
    source: row.citation!,
  }))
}

export function compileAnnouncements(people: People): Announcement[] {
  return readHand('announcements').map((row) => {
    const person = row.mnis ? people.byMnis.get(row.mnis) : undefined
    if (row.mnis && !person)
      throw new Error(`data/hand/announcements.csv: no person has the MNIS id ${row.mnis}`)
    return {
      what: row.what as Announcement['what'],
      person: person?.id ?? null,
      announced: row.announced!,
      effective: orNull(row.effective),
      source: row.citation!,
    }
  })
}
