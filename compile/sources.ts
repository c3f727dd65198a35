/** The sources behind the tables: their keys, who publishes them, under what licence, and what was taken. @module */

import type { SourceKey } from '../src/register/source.ts'

export interface Source {
  readonly publisher: string
  readonly where: string
  readonly commit: string
  readonly licence: string
  readonly taken: string
}

const OPL = 'Open Parliament Licence v3.0'
const PSEPHOLOGY = '66aca0a3ef6059c2cdd53cf5b0cbe1e054a35f05 (2026-08-05)'
const TWFY = 'b6e17d01e70b70e6a4670ebc49fb244057720f3a (2026-06-28)'

export const SOURCES: Readonly<Record<SourceKey, Source>> = {
  api: {
    publisher: 'UK Parliament, Members API',
    where: 'instituteforgov/parliament_data, data/20240731',
    commit: '86c01b9bc08896a53da2fa52a7c333974e4ae458 (2024-10-29)',
    licence: OPL,
    taken: 'members, their names over time, Commons and party spells to 2024-07-31',
  },
  twfy: {
    publisher: 'mySociety, TheyWorkForYou (parlparse)',
    where: 'mysociety/politician_data, uk_politician_data',
    commit: TWFY,
    licence: 'CC BY 4.0',
    taken:
      'memberships before 1979; reasons for vacancies; memberships and party changes after 2024-07-31; names; identifiers',
  },
  psephology: {
    publisher: 'UK Parliament, electionresults.parliament.uk',
    where: 'ukparliament/constituency-responsibilities, psephology.sql',
    commit: PSEPHOLOGY,
    licence: OPL,
    taken:
      'constituencies, overlaps, parliaments, contests and candidacies 2010 to 2026-06-18, notional results, parties',
  },
  'psephology-59': {
    publisher: 'UK Parliament, electionresults.parliament.uk',
    where: 'ukparliament/psephology, db/data/results-by-parliament/59/by-elections',
    commit: '774c93e64c4d69a5094d0518aef68060c4d74df0 (2026-08-20)',
    licence: OPL,
    taken: 'the Clacton by-election of 2026-08-13',
  },
  hocl: {
    publisher: 'House of Commons Library, CBP-8647',
    where: 'evanodell/parlitools, data-raw/hocl-data',
    commit: '004b4ee1a5679ffdf36de7da9b772b1878551284',
    licence: OPL,
    taken:
      'votes by group of parties at general elections 1918 to 2005; parties of winners before 1979; nation and region of older seats',
  },
  'hocl-next': {
    publisher: 'House of Commons Library, CBP-8647, by inference',
    where: 'as hocl',
    commit: 'as hocl',
    licence: OPL,
    taken:
      'party of a by-election winner before 1955 who won the same seat for it at the next general election, or another, its party having won the first at the last',
  },
  'hocl-between': {
    publisher: 'House of Commons Library, CBP-8647, by inference',
    where: 'as hocl',
    commit: 'as hocl',
    licence: OPL,
    taken:
      'party of a member who sat for it before and next after, where the votes of the contest between do not say',
  },
  ec: {
    publisher: 'Electoral Commission (2005: Rallings and Thrasher)',
    where: 'evanodell/parlitools, data-raw/EC data',
    commit: '004b4ee1a5679ffdf36de7da9b772b1878551284',
    licence: 'OGL v3.0',
    taken: 'candidates and votes at the general elections of 2001 (where complete) and 2005',
  },
  ifg: {
    publisher: 'Institute for Government',
    where: 'instituteforgov/ifg-ministers-database-public',
    commit: '92e227025645607913912d9d8312b7421a437bd3 (2026-06-19)',
    licence: 'CC BY 4.0',
    taken: 'ministerial posts and appointments 1979-05-04 to 2026-06-12; names of ministers',
  },
  'mnis-roles': {
    publisher: 'UK Parliament, Members Names Information Service',
    where: 'houseofcommonslibrary/clmnis, tests/testthat/data',
    commit: '318e86bf0b0f6e7aa08a7be5e1e379b3b5043b24',
    licence: OPL,
    taken: 'Speakers, Deputy Speakers, leaders of parties and posts in opposition to 2021-02',
  },
  'twfy-offices': {
    publisher: 'mySociety, TheyWorkForYou (parlparse)',
    where: 'mysociety/parlparse, members/ministers.json and ministers-2010.json',
    commit: 'a0be8af0ef19b5be3ea77a4b0cfb9905664cf5a2',
    licence: 'CC BY-SA 3.0',
    taken: 'parliamentary private secretaries, 2004 to 2009-01',
  },
  hexmaps: {
    publisher: 'Open Innovations',
    where: 'open-innovations/constituencies, hexjson',
    commit: '8c28561bc48cf1a8b947b51becf2e4e4ae1162e7',
    licence: 'MIT',
    taken: 'the places of the seats of 2010 and 2024 on maps of hexagons',
  },
  'mp-lookup': {
    publisher: 'Department for Education, from the Members API',
    where: 'dfe-analytical-services/mp-lookup, mp_lookup.csv',
    commit: '793ea661826202d050e95291e6f64021ce6c94d1 (2026-06-27)',
    licence: `${OPL}; OGL v3.0`,
    taken: 'display names of members sitting on 2026-06-27; a check of parties',
  },
  observed: {
    publisher: 'UK Parliament, Members API, as three projects saved it',
    where:
      'git histories of instituteforgov/parliament_data, open-innovations/constituencies, dfe-analytical-services/mp-lookup',
    commit: 'a commit a row',
    licence: OPL,
    taken: 'a check of changes of party 2023-11-19 to 2026-06-27',
  },
  hand: {
    publisher: 'this project',
    where: 'data/hand',
    commit: '',
    licence: 'facts, each with its citation',
    taken: 'corrections and what no source above holds; the citation is in the row',
  },
}

export function sourcesPage(): string {
  const rows = Object.entries(SOURCES).map(
    ([key, source]) =>
      `| ${key} | ${source.publisher} | ${source.where} | ${source.commit} | ${source.licence} | ${source.taken} |`,
  )
  return `# Sources of the register

Every row of the tables in this folder names its source by the key in the first column; a table without such a
column has one source, named here. The tables are made by \`npm run register\` and hold facts taken from the
sources, not copies of them. What was entered by hand is in \`hand/\`, each row with a citation. Where sources
disagree, \`conflicts.csv\` says what was kept and what was set aside.

| key | publisher | where | commit | licence | what was taken |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

Tables with one source: \`seats\`, \`seat-overlaps\`, \`candidacies\`, \`parliaments\` (psephology, seat spells of the
Members API; before 1979 twfy and hocl); \`hex-2010\`, \`hex-2024\` (hexmaps); \`seat-names\` (rules applied to those names); \`parties\`, \`party-aliases\` (psephology and \`hand/\`).
\`releases\` names what this project released, with the day and a hash of all the other tables; \`corrections\` has the
rows that came or went since.

What each column means is said beside its type in \`src/register/\`. Days are \`YYYY-MM-DD\`; a spell holds from its
first day to the day before \`to\`; an empty cell is not known, or, in \`to\`, has not ended. Shares are percentage
points, those of \`seat-overlaps\` fractions of one.

## Not held, and why

- How much of a seat went to a newer one, before the redrawing of 2024: no source above gives the shares. Seats of one
  name are a line, and no more is claimed of them.
- Wikidata ids of seats: no source has one. Of people, TheyWorkForYou has them for about half of those who sat since
  1979. Codes of the Office for National Statistics begin with the boundaries of 1997, and not in all nations.
- Democracy Club's ids of people and ballots.
- Parties of some members elected before 1955: the table of votes counts National Liberals, National Labour and all
  small parties together, and in seats of two members the votes of each party. Where a general election on either side
  or a cited row does not say, the party is empty.
- Votes at by-elections before 2011, candidates at general elections before 2001, and notional results but those of
  2005 (without Scotland) and 2019.
- Why a seat fell vacant before 1979, deaths apart; the days writs were moved before 2011.
- Ministers before 1979, but for the Prime Ministers and such holders of the great offices as are cited; deputy
  Speakers before 1979 but for those whose days Hansard was seen to give; ministers after 2026-06-12; posts in
  opposition after 2021-02.
- Thresholds of party rules (rule 12): nothing is computed from them.

Parliamentary information is licensed under the Open Parliament Licence v3.0. Contains public sector information
licensed under the Open Government Licence v3.0.
`
}
