/** Governments and days of announcement: entered by hand, each with its citation. @module */
import type { PartyId, PersonId } from '../src/base/id.ts'
import type { Announcement, Government } from '../src/register/office.ts'
import { orNull, readHand } from './csv.ts'

export function compileGovernments(hand: typeof readHand = readHand): Government[] {
  return hand('governments').map((row) => ({
    party: row.party as PartyId,
    role: row.role as Government['role'],
    from: row.from!,
    to: orNull(row.to),
    source: row.citation!,
  }))
}

/** `personOf`: the person with an MNIS id. */
export function compileAnnouncements(
  personOf: (mnis: string) => PersonId | null,
  hand: typeof readHand = readHand,
): Announcement[] {
  return hand('announcements').map((row) => {
    const person = row.mnis ? personOf(row.mnis) : null
    if (row.mnis && !person)
      throw new Error(`data/hand/announcements.csv: no person has the MNIS id ${row.mnis}`)
    return {
      what: row.what as Announcement['what'],
      person,
      announced: row.announced!,
      effective: orNull(row.effective),
      source: row.citation!,
    }
  })
}
