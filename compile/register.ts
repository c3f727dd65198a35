/** Compiles the public sources into the tables of the register: `npm run register`. @module */
import { existsSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { CallerError, FaultError } from '../src/base/error.ts'
import type { PartyId } from '../src/base/id.ts'
import type { Topic } from '../src/register/register.ts'
import { compileAffiliations, inOrderOfChange } from './affiliations.ts'
import { compileAnnouncements, compileGovernments } from './announcements.ts'
import { COMPLETE_FROM, COMPLETE_TO } from './complete-to.ts'
import { type Conflicts, conflictsByHand } from './conflicts.ts'
import { crossCheck } from './cross-checks.ts'
import { SOURCES_FOLDER, TABLES_FOLDER, writeTable } from './csv.ts'
import { compileElections, coopWinners, inOrder } from './elections.ts'
import { compileHexLayout } from './hex-layouts.ts'
import { compileMemberships, inOrderOfEntry } from './memberships.ts'
import { compileOffices } from './offices.ts'
import { carriedParties, settledByHand } from './older/carried-parties.ts'
import { compileElectionsBefore1979 } from './older/elections.ts'
import { compileOlderMemberships } from './older/memberships.ts'
import { olderParties } from './older/parties.ts'
import { compileOlderSeats } from './older/seats.ts'
import { olderSpells } from './older/spells.ts'
import { voteSlips } from './older/vote-rows.ts'
import { compileOlderElections } from './older-elections.ts'
import { compileParliaments } from './parliaments.ts'
import { compileParties } from './parties.ts'
import { compilePeople } from './people.ts'
import { compileNames } from './person-names.ts'
import { keepRecorded, recordedIn } from './releases.ts'
import { compileSeatNames } from './seat-names.ts'
import { compileSeats, isFought1979, withOlderSeats } from './seats.ts'
import { sourcesPage } from './sources.ts'
import { matchTwfy } from './twfy-match.ts'
import { writeHandTables } from './write.ts'

/**
 * Writes every table to `folder`, with what changed since the newest release; with a version, releases them. The
 * same sources give the same bytes.
 */
export function compileRegister(folder: URL = TABLES_FOLDER, version: string | null = null): void {
  const recorded = recordedIn(TABLES_FOLDER)
  const conflicts: Conflicts = [...conflictsByHand(), ...voteSlips()]
  const parliaments = compileParliaments(conflicts)
  const spells = olderSpells(parliaments, conflicts)
  const newerSeats = compileSeats(parliaments)
  const older = compileOlderSeats(spells, newerSeats.all.filter(isFought1979), parliaments)
  const seats = withOlderSeats(newerSeats, older)
  const match = matchTwfy()
  const people = compilePeople(match, spells)
  const memberships = inOrderOfEntry([
    ...compileOlderMemberships({ parliaments, people, spells, seats: older, conflicts }),
    ...compileMemberships({ parliaments, seats, people, match, conflicts }),
  ])
  const newer = compileElections(seats, people, conflicts)
  const named = compileAffiliations({
    people,
    match,
    memberships,
    coopWinners: coopWinners(newer),
    older: olderParties(older, conflicts),
    conflicts,
  })
  const carried = carriedParties({
    memberships,
    affiliations: named,
    seats: seats.all,
    settled: settledByHand(),
  })
  const affiliations = inOrderOfChange([...named, ...carried])
  crossCheck({ people, affiliations, conflicts })
  const elections = inOrder(
    newer,
    compileOlderElections({ seats, people, memberships, affiliations }),
    compileElectionsBefore1979({ seats: seats.all, older, people, memberships, affiliations, conflicts }),
  )
  const used = new Set<PartyId>([
    ...affiliations.map((affiliation) => affiliation.party),
    ...elections.candidacies.map((candidacy) => candidacy.party),
  ])
  const { parties, aliases } = compileParties(used)
  const { posts, appointments } = compileOffices(people)

  writeTable(folder, 'parliaments', parliaments)
  writeTable(folder, 'seats', seats.all)
  writeTable(folder, 'seat-names', compileSeatNames(seats.all, seats.otherSpellings))
  writeTable(folder, 'seat-overlaps', seats.overlaps)
  writeTable(folder, 'people', people.all)
  writeTable(folder, 'elections', elections.elections)
  writeTable(folder, 'candidacies', elections.candidacies)
  writeTable(
    folder,
    'complete-to',
    Object.entries(COMPLETE_TO).map(([topic, to]) => ({ topic, from: COMPLETE_FROM[topic as Topic], to })),
  )
  writeHandTables(folder, {
    parties,
    partyAliases: aliases,
    names: compileNames(people),
    memberships,
    affiliations,
    posts,
    appointments,
    governments: compileGovernments(),
    announcements: compileAnnouncements((mnis) => people.byMnis.get(mnis)?.id ?? null),
    conflicts,
  })
  for (const year of [2010, 2024] as const)
    writeTable(folder, `hex-${year}`, compileHexLayout(year, seats.all))
  writeFileSync(new URL('SOURCES.md', folder), sourcesPage())
  keepRecorded(folder, recorded, version)
}

if (import.meta.main) {
  try {
    if (!existsSync(SOURCES_FOLDER)) {
      throw new CallerError(
        'badInput',
        'The sources are not here: ../shared/data, beside the checkout, is needed to compile the register.',
      )
    }
    const { values } = parseArgs({ options: { release: { type: 'string' } } })
    compileRegister(TABLES_FOLDER, values.release ?? null)
  } catch (error) {
    if (!(error instanceof CallerError) && !(error instanceof FaultError)) throw error
    console.error(error.message)
    process.exitCode = error instanceof CallerError ? 2 : 1
  }
}
