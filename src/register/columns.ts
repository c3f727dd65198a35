/** The tables of the register, each with its columns in the order of its file; who reads and who writes both look here. @module */

const HEX = ['seat', 'q', 'r'] as const

export const COLUMNS = {
  parliaments: ['number', 'election', 'summoned', 'opened', 'dissolved'],
  seats: ['id', 'name', 'from', 'to', 'nation', 'region', 'gss', 'mnis', 'members'],
  'seat-names': ['seat', 'name'],
  'seat-overlaps': ['from', 'to', 'shareOfFrom', 'shareOfTo'],
  people: ['id', 'name', 'given', 'family', 'gender', 'mnis', 'twfy', 'wikidata'],
  'person-names': ['person', 'name', 'kind', 'from', 'to', 'source'],
  parties: ['id', 'name', 'abbreviation', 'countsAs', 'mnis', 'colour', 'electoralCommission'],
  'party-aliases': ['party', 'alias', 'form', 'from', 'to'],
  memberships: ['person', 'seat', 'from', 'to', 'fromReason', 'toReason', 'office', 'source'],
  affiliations: ['person', 'party', 'label', 'from', 'to', 'kind', 'source'],
  elections: [
    'id',
    'kind',
    'seat',
    'date',
    'electorate',
    'validVotes',
    'invalidVotes',
    'majority',
    'outcome',
    'writOn',
    'source',
  ],
  candidacies: ['election', 'person', 'name', 'party', 'label', 'votes', 'share', 'change', 'position'],
  posts: ['id', 'name', 'organization', 'rank'],
  appointments: ['person', 'post', 'from', 'to', 'source'],
  governments: ['party', 'role', 'from', 'to', 'source'],
  announcements: ['what', 'person', 'announced', 'effective', 'source'],
  conflicts: ['topic', 'what', 'kept', 'keptSource', 'other', 'otherSource', 'reason'],
  'complete-to': ['topic', 'from', 'to'],
  'hex-2010': HEX,
  'hex-2024': HEX,
  releases: ['release', 'date', 'completeTo', 'hash'],
  corrections: ['release', 'table', 'change', 'line', 'row'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type TableName = keyof typeof COLUMNS

/** A column of a table. */
export type Column<Name extends TableName> = (typeof COLUMNS)[Name][number]
