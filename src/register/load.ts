/** Loads the register from its tables and indexes it. @module */
import { existsSync } from 'node:fs'
import type { IsoDate } from '../base/date.ts'
import { FaultError } from '../base/error.ts'
import type { SeatId } from '../base/id.ts'
import { contains } from '../base/interval.ts'
import { readCandidacies } from './candidacies.ts'
import { byId, groupBy, lazily } from './lookup.ts'
import { placeKey } from './place-key.ts'
import type { Register } from './register.ts'
import { type Correction, type Release, releaseBy, textsOfRelease } from './release.ts'
import type { Seat } from './seat.ts'
import { columnsOf, inColumns, type TableTexts, textsIn } from './table.ts'
import * as tables from './tables.ts'
import { vacanciesOf } from './vacancies.ts'

/** The `data/` folder of the package, found from this file wherever it was compiled to. */
export function registerFolder(): URL {
  let folder = new URL('./', import.meta.url)
  while (!existsSync(new URL('package.json', folder))) {
    const parent = new URL('../', folder)
    if (parent.href === folder.href)
      throw new FaultError('The register is not here: no package.json above the program.')
    folder = parent
  }
  return new URL('data/', folder)
}

/**
 * Reads the tables people, seats and parties at once; spells, results, names, overlaps and offices when they
 * are first asked for.
 * @throws {FaultError} when a table is missing or a row is corrupt, as soon as it is read.
 */
export function loadRegister(folder: URL = registerFolder()): Register {
  const now = textsIn(folder)
  const releases = lazily(() => tables.readReleases(now))
  const corrections = lazily(() => tables.readCorrections(now))
  // The last one asked for is kept: each is as large as the register.
  let held: { readonly release: Release; readonly register: Register } | null = null
  const heldOn = (day: IsoDate): Register | null => {
    const release = releaseBy(releases(), day)
    if (release === null) return null
    if (release === releases().at(-1)) return current
    if (held?.release !== release) {
      const then = textsOfRelease(release, releases(), corrections(), now)
      held = {
        release,
        register: registerOf((name) => inColumns(then(name), columnsOf(now(name))), recorded),
      }
    }
    return held.register
  }
  const recorded = { releases, corrections, heldOn }
  const current = registerOf(now, recorded)
  return current
}

interface Recorded {
  readonly releases: () => readonly Release[]
  readonly corrections: () => readonly Correction[]
  readonly heldOn: Register['heldOn']
}

function registerOf(texts: TableTexts, recorded: Recorded): Register {
  const people = byId('people', tables.readPeople(texts))
  const seats = byId('seats', tables.readSeats(texts))
  const parties = byId('parties', tables.readParties(texts))
  const parliaments = tables.readParliaments(texts)
  const complete = tables.readCompleteness(texts)

  const memberships = lazily(() => tables.readMemberships(texts))
  const membershipsOf = lazily(() => groupBy(memberships(), (membership) => membership.person))
  const membershipsIn = lazily(() => groupBy(memberships(), (membership) => membership.seat))
  const affiliations = lazily(() => tables.readAffiliations(texts))
  const affiliationsOf = lazily(() => groupBy(affiliations(), (affiliation) => affiliation.person))
  const names = lazily(() => tables.readNames(texts))
  const seatNames = lazily(() => tables.readSeatNames(texts))
  const overlaps = lazily(() => tables.readOverlaps(texts))
  const partyAliases = lazily(() => tables.readPartyAliases(texts))
  const elections = lazily(() => byId('elections', tables.readElections(texts)))
  const electionsIn = lazily(() => groupBy([...elections().values()], (election) => election.seat))
  const candidacies = lazily(() => readCandidacies(texts))
  const posts = lazily(() => byId('posts', tables.readPosts(texts)))
  const appointments = lazily(() => tables.readAppointments(texts))
  const appointmentsOf = lazily(() => groupBy(appointments(), (appointment) => appointment.person))
  const appointmentsTo = lazily(() => groupBy(appointments(), (appointment) => appointment.post))
  const governments = lazily(() => tables.readGovernments(texts))
  const announcements = lazily(() => tables.readAnnouncements(texts))
  const vacancies = lazily(() => vacanciesOf(memberships(), tables.readByElections(texts), parliaments))
  const vacanciesIn = lazily(() => groupBy(vacancies(), (vacancy) => vacancy.seat))
  const hexes = {
    2010: lazily(() => tables.readHexLayout(texts, 2010)),
    2024: lazily(() => tables.readHexLayout(texts, 2024)),
  }
  const lines = lazily(() => linesOf([...seats.values()]))

  return {
    completeTo: complete.to,
    completeFrom: complete.from,
    people,
    seats,
    parties,
    parliaments,
    get memberships() {
      return memberships()
    },
    get affiliations() {
      return affiliations()
    },
    get names() {
      return names()
    },
    get seatNames() {
      return seatNames()
    },
    get overlaps() {
      return overlaps()
    },
    get partyAliases() {
      return partyAliases()
    },
    get elections() {
      return elections()
    },
    get posts() {
      return posts()
    },
    get appointments() {
      return appointments()
    },
    get governments() {
      return governments()
    },
    get announcements() {
      return announcements()
    },
    get vacancies() {
      return vacancies()
    },
    get releases() {
      return recorded.releases()
    },
    get corrections() {
      return recorded.corrections()
    },
    heldOn: recorded.heldOn,
    membershipsOf: (person) => membershipsOf().get(person) ?? [],
    membershipsIn: (seat) => membershipsIn().get(seat) ?? [],
    affiliationsOf: (person) => affiliationsOf().get(person) ?? [],
    partyOf: (person, on) => spellOn(affiliationsOf().get(person), on)?.party ?? null,
    countedAs: (party) => parties.get(party)?.countsAs ?? party,
    sitting: (seat, on) => spellOn(membershipsIn().get(seat), on) ?? null,
    seatOf: (person, on) => spellOn(membershipsOf().get(person), on) ?? null,
    electionsIn: (seat) => electionsIn().get(seat) ?? [],
    candidaciesIn: (election) => candidacies().in(election),
    candidaciesOf: (person) => candidacies().of(person),
    appointmentsOf: (person) => appointmentsOf().get(person) ?? [],
    appointmentsTo: (post) => appointmentsTo().get(post) ?? [],
    vacanciesIn: (seat) => vacanciesIn().get(seat) ?? [],
    line: (seat) => lines().get(seat) ?? [],
    parliamentOn: (day) =>
      parliaments.find((each) => contains({ from: each.election, to: each.dissolved }, day)) ?? null,
    hexLayout: (year) => hexes[year](),
  }
}

/** The one of some spells that holds on a day. */
function spellOn<Spell extends { from: IsoDate; to: IsoDate | null }>(
  spells: readonly Spell[] | undefined,
  day: IsoDate,
): Spell | undefined {
  return spells?.find((spell) => contains(spell, day))
}

/** Seats that share a name, whatever the order of its words, in order of time. */
function linesOf(seats: readonly Seat[]): ReadonlyMap<SeatId, readonly SeatId[]> {
  const lines = new Map<SeatId, readonly SeatId[]>()
  for (const line of groupBy(seats, (seat) => placeKey(seat.name)).values()) {
    const ids = line.toSorted((a, b) => (a.from < b.from ? -1 : 1)).map((seat) => seat.id)
    for (const id of ids) lines.set(id, ids)
  }
  return lines
}
