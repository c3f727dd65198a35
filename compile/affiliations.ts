/** The party each member sat for, cut by their time in the House. @module */
import { addDays, daysBetween, type IsoDate } from '../src/base/date.ts'
import type { PartyId } from '../src/base/id.ts'
import type { Affiliation, AffiliationKind, Membership } from '../src/register/membership.ts'
import type { Conflicts } from './conflicts.ts'
import { type Row, readHand, readSource } from './csv.ts'
import { DUMP_DAY } from './memberships.ts'
import type { OlderParties } from './older/parties.ts'
import { labelOf, partyIdOf } from './party-names.ts'
import type { People } from './people.ts'
import { type TwfyMatch, twfyNumber } from './twfy-match.ts'

/** From this day a member sat for this party. */
interface Turn {
  readonly from: IsoDate
  readonly party: PartyId
  readonly label: string | null
  readonly kind: AffiliationKind | null
  readonly source: string
}

interface Context {
  readonly people: People
  readonly match: TwfyMatch
  readonly memberships: readonly Membership[]
  /** Label of the winner at that election where it says Labour and Co-operative: `person|day`. */
  readonly coopWinners: ReadonlySet<string>
  readonly older: OlderParties
  readonly conflicts: Conflicts
}

export function compileAffiliations(context: Context): Affiliation[] {
  const api = apiTurns(context.people)
  const twfy = Map.groupBy(context.match.spells, (row) => twfyNumber(row.person_id!))
  const hand = Map.groupBy(readHand('affiliations'), (row) => row.mnis!)
  listMovedDays(context.people, context.match, context.conflicts)
  const affiliations: Affiliation[] = []
  const personOf = new Map(context.people.all.map((person) => [person.id, person]))
  for (const membership of context.memberships) {
    const person = personOf.get(membership.person)!
    const spells = person.twfy === null ? [] : (twfy.get(person.twfy) ?? [])
    const turns = [
      ...(api.get(String(person.mnis)) ?? []).filter((turn) => turn.from < DUMP_DAY),
      ...twfyTurns(spells),
    ]
    const inside = context.older(membership, person, clamp(turns, membership))
    const corrected = correctByHand(inside, membership, hand.get(String(person.mnis)) ?? [])
    const labelled = withCoopLabel(corrected, membership, spells, context.coopWinners)
    affiliations.push(...withKinds(labelled, membership, spells))
  }
  // Whoever was returned for two seats at once sat for one party.
  const held = new Map(affiliations.map((each) => [`${key(each)}|${each.party}`, each]))
  return inOrderOfChange([...held.values()])
}

/** As the table holds them: by person, then by day. */
export function inOrderOfChange(affiliations: readonly Affiliation[]): Affiliation[] {
  return affiliations.toSorted((a, b) => key(a).localeCompare(key(b), 'en'))
}

function key(affiliation: Affiliation): string {
  return `${affiliation.person}|${affiliation.from}`
}

function apiTurns(people: People): Map<string, Turn[]> {
  const turns = new Map<string, Turn[]>()
  for (const [mnis, rows] of Map.groupBy(
    readSource('memberships/api-party-spells.csv'),
    (row) => row.mnis_id!,
  )) {
    if (!people.byMnis.has(mnis)) continue
    turns.set(
      mnis,
      rows
        .map((row) => ({
          from: row.start_date!,
          party: partyIdOf(row.party!),
          label: labelOf(row.party!),
          kind: null,
          source: 'api',
        }))
        .sort((a, b) => (a.from < b.from ? -1 : 1)),
    )
  }
  return turns
}

const TWFY_KINDS: Readonly<Record<string, AffiliationKind>> = {
  whip_removed: 'whipWithdrawn',
  whip_restored: 'whipRestored',
}

/**
 * Changes since the dump. TheyWorkForYou closes a spell on the day of the change and opens the next the day after;
 * here the new spell opens on the day of the change itself, as in the Members API.
 */
function twfyTurns(spells: readonly Row[]): Turn[] {
  return spells
    .filter((row) => row.start_date! > DUMP_DAY)
    .map((row) => ({
      from: addDays(row.start_date!, -1),
      party: partyIdOf(row.party!),
      label: null,
      kind: TWFY_KINDS[row.start_reason!] ?? null,
      source: 'twfy',
    }))
}

/** Lists each change taken over a day earlier than TheyWorkForYou opens the spell. */
function listMovedDays(people: People, match: TwfyMatch, conflicts: Conflicts): void {
  for (const row of match.spells) {
    if (row.start_date! <= DUMP_DAY || row.start_reason === 'by_election') continue
    conflicts.push({
      topic: 'affiliations',
      what: `${people.byTwfy.get(twfyNumber(row.person_id!))!.name} sitting as ${row.party}`,
      kept: addDays(row.start_date!, -1),
      keptSource: 'api (habit of)',
      other: row.start_date!,
      otherSource: 'twfy',
      reason:
        'TheyWorkForYou opens a spell the day after the change; spells here open on the day of the change',
    })
  }
}

/** The turns of a membership: the one in force on its first day, then those after it, without repeats. */
function clamp(turns: readonly Turn[], membership: Membership): Turn[] {
  const inside: Turn[] = []
  for (const turn of turns) {
    if (membership.to !== null && turn.from >= membership.to) break
    const from = turn.from < membership.from ? membership.from : turn.from
    if (inside.at(-1)?.from === from) inside.pop()
    if (inside.at(-1)?.party !== turn.party) inside.push({ ...turn, from })
  }
  const first = inside[0]
  return first ? [{ ...first, from: membership.from }, ...inside.slice(1)] : []
}

/**
 * `hand/affiliations.csv`: `source_date` names the turn to correct; an empty cell leaves what it says. Without
 * `source_date` a turn is added, which needs a day and a party.
 */
function correctByHand(turns: readonly Turn[], membership: Membership, rows: readonly Row[]): Turn[] {
  let result = [...turns]
  for (const row of rows) {
    const day = row.date || row.source_date!
    if (day < membership.from || (membership.to !== null && day >= membership.to)) continue
    const corrected =
      row.source_date === '' ? undefined : result.find((turn) => turn.from === row.source_date)
    if (row.source_date !== '' && !corrected)
      throw new Error(`data/hand/affiliations.csv: ${row.name} has no change of party on ${row.source_date}`)
    const party = row.party === '' ? corrected?.party : (row.party as PartyId)
    if (party === undefined) throw new Error(`data/hand/affiliations.csv: no party for ${row.name} on ${day}`)
    result = result.filter((turn) => turn !== corrected && turn.from !== day)
    const onlyReason = row.date === '' && row.party === '' && corrected !== undefined
    result.push({
      from: day,
      party,
      label: corrected?.party === party ? corrected.label : null,
      kind: (row.kind as AffiliationKind) || null,
      source: onlyReason ? `${corrected.source}+hand` : 'hand',
    })
    result.sort((a, b) => (a.from < b.from ? -1 : 1))
  }
  return result.filter((turn, at) => at === 0 || turn.party !== result[at - 1]!.party)
}

/** The Members API prints Labour (Co-op) as Labour: the label is that of the ballot paper, or of TheyWorkForYou. */
function withCoopLabel(
  turns: readonly Turn[],
  membership: Membership,
  spells: readonly Row[],
  coopWinners: ReadonlySet<string>,
): Turn[] {
  const coop =
    coopWinners.has(`${membership.person}|${membership.from}`) ||
    spells.some((row) => {
      const late = daysBetween(membership.from, row.start_date!)
      return row.party === 'labourco-operative' && (late === 0 || late === 1)
    })
  if (!coop) return [...turns]
  return turns.map((turn) =>
    turn.party === 'party:labour' ? { ...turn, party: 'party:labour-co-op' } : turn,
  )
}

function withKinds(turns: readonly Turn[], membership: Membership, spells: readonly Row[]): Affiliation[] {
  return turns.map((turn, at) => ({
    person: membership.person,
    party: turn.party,
    label: turn.label,
    from: turn.from,
    to: turns[at + 1]?.from ?? membership.to,
    kind: turn.kind ?? kindOf(turns.slice(0, at), turn, spells),
    source: turn.source,
  }))
}

const MERGED = new Set<PartyId>(['party:liberal', 'party:social-democratic-party'])

/** Parties that took another name while their members sat. */
const RENAMED_TO: ReadonlyMap<PartyId, PartyId> = new Map([
  ['party:change-uk', 'party:independent-group-for-change'],
  ['party:ulster-progressive-unionist-party', 'party:ulster-popular-unionist-party'],
])

/** Why a turn began, from what came before it; `unknown` where the sources give no reason. */
export function kindOf(
  before: readonly Pick<Turn, 'party'>[],
  turn: Pick<Turn, 'party' | 'from'>,
  spells: readonly Row[],
): AffiliationKind {
  const previous = before.at(-1)
  if (!previous) return 'elected'
  if (turn.party === 'party:speaker') return 'speaker'
  if (turn.party === 'party:liberal-democrat' && MERGED.has(previous.party) && turn.from.startsWith('1988'))
    return 'merger'
  if (RENAMED_TO.get(previous.party) === turn.party) return 'renaming'
  if (turn.party === 'party:independent') {
    const twfy = spells.find((row) => Math.abs(daysBetween(row.start_date!, turn.from)) <= 3)
    return TWFY_KINDS[twfy?.start_reason ?? ''] ?? 'unknown'
  }
  if (previous.party !== 'party:independent') return 'defection'
  const lastParty = before.findLast((earlier) => earlier.party !== 'party:independent')?.party
  return lastParty !== undefined && lastParty === turn.party ? 'whipRestored' : 'joined'
}
