/** People: who they are, the name they are printed under, and their ids. @module */
import { type PersonId, slug } from '../src/base/id.ts'
import type { Person } from '../src/register/person.ts'
import { type Row, readHand, readSource } from './csv.ts'
import { addOlderMembers } from './older/people.ts'
import type { OlderSpell } from './older/spells.ts'
import { isPeerage, peerageFamily, printedName, splitName, withoutCourtesy } from './printed-name.ts'
import type { TwfyMatch } from './twfy-match.ts'

export interface People {
  readonly all: readonly Person[]
  readonly byMnis: ReadonlyMap<string, Person>
  readonly byTwfy: ReadonlyMap<number, Person>
  readonly byIfg: ReadonlyMap<string, Person>
  /** Members before 1979 whom no source has an id for, by the name entered by hand. */
  readonly byHand: ReadonlyMap<string, Person>
  /** The key of the source a person's name was taken from. */
  readonly sourceOf: ReadonlyMap<PersonId, string>
}

export interface Draft {
  readonly key: string
  name: string
  source: string
  gender: 'F' | 'M' | null
  mnis: number | null
  twfy: number | null
  ifg: string | null
  /** The year first elected to the Commons, or else first in office: what tells namesakes apart. */
  firstYear: string
  /** Left the Commons before 1979: yields the bare name to whoever came later. */
  older?: true
}

/** The MNIS id of an IfG row (`1571.0`), if it has one. */
export function ifgMnis(row: Row): string | null {
  return row.id_parliament ? String(Math.trunc(Number(row.id_parliament))) : null
}

export function compilePeople(match: TwfyMatch, spells: readonly OlderSpell[]): People {
  const drafts = new Map<string, Draft>()
  addMembers(drafts, match)
  addLaterMembers(drafts, match)
  addMinisters(drafts)
  addCandidates(drafts)
  addOlderMembers(drafts, match, spells)
  // Of those who sit now the newest display name is the one in print: marriages change it.
  for (const row of readSource('memberships/current-mps-2026-06-27.csv')) {
    const draft = drafts.get(`mnis:${row.member_id}`)
    const name = printedName(row.display_as!)
    if (draft && draft.name !== name) {
      draft.name = name
      draft.source = 'mp-lookup'
    }
  }
  for (const row of readHand('person-names'))
    if (row.kind === 'main') {
      const draft = drafts.get(`mnis:${row.mnis}`)
      if (!draft)
        throw new Error(`data/hand/person-names.csv: no member has the MNIS id ${row.mnis} (${row.name})`)
      draft.name = row.name!
      draft.source = 'hand'
    }
  return withIds([...drafts.values()], match)
}

/** Everybody the Members API has sitting since 1979. */
function addMembers(drafts: Map<string, Draft>, match: TwfyMatch): void {
  const histories = Map.groupBy(readSource('memberships/api-name-history.csv'), (row) => row.mnis_id!)
  const first = firstElected()
  for (const row of readSource('memberships/api-members.csv')) {
    const mnis = row.mnis_id!
    const displays = [
      row.nameDisplayAs!,
      ...(histories.get(mnis) ?? []).map((name) => name.name_display_as!).reverse(),
    ]
    const asMember = displays.find((display) => !isPeerage(display)) ?? row.nameDisplayAs!
    drafts.set(`mnis:${mnis}`, {
      key: `mnis:${mnis}`,
      name: withoutCourtesy(printedName(asMember)),
      source: 'api',
      gender: row.gender === 'F' || row.gender === 'M' ? row.gender : null,
      mnis: Number(mnis),
      twfy: match.twfyOf.get(mnis) ?? null,
      ifg: null,
      firstYear: (first.get(mnis) ?? '').slice(0, 4),
    })
  }
}

function firstElected(): Map<string, string> {
  const first = new Map<string, string>()
  for (const spell of readSource('memberships/api-commons-spells.csv')) {
    const held = first.get(spell.mnis_id!)
    if (held === undefined || spell.start_date! < held) first.set(spell.mnis_id!, spell.start_date!)
  }
  return first
}

/** Members elected since the dump of the Members API. */
function addLaterMembers(drafts: Map<string, Draft>, match: TwfyMatch): void {
  for (const spell of match.spells) {
    if (spell.start_date! < '2024-07-31') continue
    const twfy = Number(spell.person_id!.slice(spell.person_id!.lastIndexOf('/') + 1))
    const mnis = match.mnisOf.get(twfy)
    const key = mnis ? `mnis:${mnis}` : `twfy:${twfy}`
    if (drafts.has(key)) continue
    drafts.set(key, {
      key,
      name: printedName(spell.name!),
      source: 'twfy',
      gender: null,
      mnis: mnis ? Number(mnis) : null,
      twfy,
      ifg: null,
      firstYear: spell.start_date!.slice(0, 4),
    })
  }
}

function addMinisters(drafts: Map<string, Draft>): void {
  for (const [ifg, rows] of Map.groupBy(readSource('offices/ifg/person.csv'), (row) => row.id!)) {
    const mnis = rows.map(ifgMnis).find((id) => id !== null) ?? null
    const key = mnis ? `mnis:${mnis}` : `ifg:${ifg}`
    const held = drafts.get(key)
    if (held) {
      held.ifg = ifg
      continue
    }
    const named = rows.find((row) => !isPeerage(row.display_name!)) ?? rows[0]!
    drafts.set(key, {
      key,
      name: isPeerage(named.display_name!) ? named.display_name! : printedName(named.display_name!),
      source: 'ifg',
      gender: named.gender === 'F' || named.gender === 'M' ? named.gender : null,
      mnis: mnis ? Number(mnis) : null,
      twfy: null,
      ifg,
      firstYear:
        rows
          .map((row) => row.start_date!)
          .filter(Boolean)
          .sort()[0]
          ?.slice(0, 4) ?? '',
    })
  }
}

/** Candidates who became members of either House. */
function addCandidates(drafts: Map<string, Draft>): void {
  const rows = readSource('elections/candidacies-2005-2026.csv').filter((row) => row.person_mnis_id)
  rows.sort((a, b) => (a.polling_on! < b.polling_on! ? -1 : 1))
  const genders = candidateGenders()
  for (const row of rows) {
    const mnis = row.person_mnis_id!
    const key = `mnis:${mnis}`
    const held = drafts.get(key)
    if (held) {
      held.gender ??= genders.get(mnis) ?? null
      continue
    }
    drafts.set(key, {
      key,
      name: printedName(`${row.candidate_given_name} ${row.candidate_family_name}`),
      source: 'psephology',
      gender: genders.get(mnis) ?? null,
      mnis: Number(mnis),
      twfy: null,
      ifg: null,
      firstYear: row.polling_on!.slice(0, 4),
    })
  }
}

function candidateGenders(): Map<string, 'F' | 'M'> {
  const mnisOf = new Map(readSource('elections/psephology/members.csv').map((row) => [row.id!, row.mnis_id!]))
  const genders = new Map<string, 'F' | 'M'>()
  for (const row of readSource('elections/psephology/candidacies.csv')) {
    const mnis = mnisOf.get(row.member_id!)
    if (mnis && row.candidate_gender_id === '1') genders.set(mnis, 'M')
    if (mnis && row.candidate_gender_id === '2') genders.set(mnis, 'F')
  }
  return genders
}

/**
 * A name only one person bears is the id; namesakes all carry the year they first entered, then the MNIS id.
 * Whoever left before 1979 takes no bare name from a later bearer, so that ids given before stay what they were.
 */
function withIds(drafts: readonly Draft[], match: TwfyMatch): People {
  const all: Person[] = []
  const byMnis = new Map<string, Person>()
  const byTwfy = new Map<number, Person>()
  const byIfg = new Map<string, Person>()
  const byHand = new Map<string, Person>()
  const sourceOf = new Map<PersonId, string>()
  for (const [name, namesakes] of Map.groupBy(drafts, (draft) => slug(draft.name))) {
    const suffixes = suffixesOf(namesakes)
    for (const draft of namesakes) {
      const person: Person = {
        id: `person:${name}${suffixes.get(draft)}`,
        name: draft.name,
        ...(isPeerage(draft.name) ? { given: '', family: peerageFamily(draft.name) } : splitName(draft.name)),
        gender: draft.gender,
        mnis: draft.mnis,
        twfy: draft.twfy,
        wikidata: draft.twfy === null ? null : (match.wikidataOf.get(draft.twfy) ?? null),
      }
      all.push(person)
      sourceOf.set(person.id, draft.source)
      if (draft.mnis !== null) byMnis.set(String(draft.mnis), person)
      if (draft.twfy !== null) byTwfy.set(draft.twfy, person)
      if (draft.ifg !== null) byIfg.set(draft.ifg, person)
      if (draft.source === 'hand' && draft.older) byHand.set(draft.name, person)
    }
  }
  all.sort((a, b) => (a.id < b.id ? -1 : 1))
  return { all, byMnis, byTwfy, byIfg, byHand, sourceOf }
}

function suffixesOf(namesakes: readonly Draft[]): ReadonlyMap<Draft, string> {
  const suffixes = new Map<Draft, string>()
  const later = namesakes.filter((draft) => !draft.older)
  const years = Map.groupBy(later, (draft) => draft.firstYear)
  for (const draft of later) {
    const year = (years.get(draft.firstYear)?.length ?? 0) === 1 && draft.firstYear !== ''
    const many = year ? `-${draft.firstYear}` : `-${draft.mnis ?? draft.key.slice(-6)}`
    suffixes.set(draft, later.length === 1 ? '' : many)
  }
  const allYears = Map.groupBy(namesakes, (draft) => draft.firstYear)
  for (const draft of namesakes.filter((each) => each.older)) {
    const year = allYears.get(draft.firstYear)?.length === 1
    const many = year ? `-${draft.firstYear}` : `-${draft.firstYear}-${draft.twfy ?? 'hand'}`
    suffixes.set(draft, namesakes.length === 1 ? '' : many)
  }
  return suffixes
}
