/** The party groups of a projection: who is one line with whom, and everyone else. @module */
import type { PartyId } from '../../base/id.ts'
import type { Register } from '../../register/register.ts'

/**
 * Labour with Co-op; the Greens of all nations; UKIP, the Brexit Party and Reform UK as one. `others` is
 * everyone else, independents and a Speaker included.
 */
export const GROUPS = [
  'con',
  'lab',
  'ld',
  'snp',
  'pc',
  'green',
  'reform',
  'dup',
  'sf',
  'sdlp',
  'uup',
  'alliance',
  'tuv',
  'others',
] as const

export type Group = (typeof GROUPS)[number]

/** Columns of every table of shares: one a group, in the order of `GROUPS`. */
export const GROUP_COUNT = GROUPS.length
export const OTHERS = GROUP_COUNT - 1

export function columnOf(group: Group): number {
  return GROUPS.indexOf(group)
}

/** The MNIS ids of each group: a party is known by its id, whatever its name in a given year. */
const MNIS = {
  con: [4],
  lab: [15],
  ld: [17],
  snp: [29],
  pc: [22],
  green: [44, 1057, 1113],
  reform: [35, 1006, 1036],
  dup: [7],
  sf: [30],
  sdlp: [31],
  uup: [38],
  alliance: [1],
  tuv: [158],
  others: [],
} satisfies Record<Group, readonly number[]>

const COLUMN_OF_MNIS: ReadonlyMap<number, number> = new Map(
  GROUPS.flatMap((group, column) => MNIS[group].map((id) => [id, column] as const)),
)

/** The party that stands for a group in answers; null for `others`. */
const PARTY_OF = {
  con: 'party:conservative',
  lab: 'party:labour',
  ld: 'party:liberal-democrat',
  snp: 'party:scottish-national-party',
  pc: 'party:plaid-cymru',
  green: 'party:green',
  reform: 'party:reform-uk',
  dup: 'party:democratic-unionist-party',
  sf: 'party:sinn-fein',
  sdlp: 'party:social-democratic-and-labour-party',
  uup: 'party:ulster-unionist-party',
  alliance: 'party:alliance',
  tuv: 'party:traditional-unionist-voice',
  others: null,
} satisfies Record<Group, PartyId | null>

/** The column a party's votes are counted in, by rule 6. */
export function columnOfParty(register: Register, party: PartyId): number {
  const mnis = register.parties.get(register.countedAs(party))?.mnis
  return (mnis == null ? undefined : COLUMN_OF_MNIS.get(mnis)) ?? OTHERS
}

/** The register's name of a group: `Reform UK` for the line that was UKIP and the Brexit Party; `Others`. */
export function groupName(register: Register, column: number): string {
  const party = PARTY_OF[GROUPS[column] as Group]
  return party === null ? 'Others' : (register.parties.get(party)?.name ?? party)
}

export function partyOfGroup(column: number): PartyId | null {
  return PARTY_OF[GROUPS[column] as Group]
}
