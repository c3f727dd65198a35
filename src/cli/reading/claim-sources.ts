/** The rows of the register a citation names: for `--explain`, and the publisher for `--cite`. @module */
import type { PersonId } from '../../base/id.ts'
import type { RecordedReport } from '../../record/press-record.ts'
import type { Register } from '../../register/register.ts'
import { dateWords } from '../../web/date-words.ts'

export interface CitedRow {
  readonly citation: string
  /** Who publishes the source, and the day the row is of; null where it has none. */
  readonly publisher: string
  readonly day: string | null
  /** The row in lines, its columns named. */
  readonly lines: readonly string[]
}

/** By the first part of a source's key (`ec+hand`): docs of the data say which file each was taken from. */
const PUBLISHERS: Readonly<Record<string, string>> = {
  api: 'UK Parliament, Members API',
  twfy: 'mySociety, TheyWorkForYou',
  'twfy-offices': 'mySociety, TheyWorkForYou',
  psephology: 'UK Parliament, election results',
  'psephology-59': 'UK Parliament, election results',
  hocl: 'House of Commons Library, general election results',
  ec: 'Electoral Commission, election results',
  ifg: 'Institute for Government, ministers database',
  'mnis-roles': 'UK Parliament, Members Names Information Service',
  hand: 'Tellers, corrections entered by hand',
}

function publisherOf(source: string): string {
  return PUBLISHERS[source] ?? PUBLISHERS[source.split('+')[0] ?? ''] ?? source
}

/** Null for a citation that names no row of the register and no report that is held. */
export function rowCited(
  register: Register,
  reports: readonly RecordedReport[],
  citation: string,
): CitedRow | null {
  if (citation.startsWith('election:')) return electionRow(register, citation)
  const spell = /^(membership|affiliation|appointment):(.+)-(\d{4}-\d{2}-\d{2})$/.exec(citation)
  if (spell) return spellRow(register, citation, spell[1] as string, `person:${spell[2]}`, spell[3] as string)
  const report = reports.find(({ id }) => id === citation)
  if (!report) return null
  const seen = report.seen[0]
  return {
    citation,
    publisher: seen?.outlets[0] ?? report.article,
    day: report.published.date,
    lines: (seen?.evidence ?? []).map(({ exact }) => `“${exact}”`),
  }
}

function electionRow(register: Register, citation: string): CitedRow | null {
  const election = register.elections.get(citation as `election:${string}`)
  if (!election) return null
  const figure = (value: number | null) => (value === null ? 'not known' : value.toLocaleString('en-GB'))
  const { electorate, validVotes, majority, outcome, source, date } = election
  const candidates = register.candidaciesIn(election.id).map((one) => {
    const party = register.parties.get(one.party)?.name ?? one.party
    return `${one.position ?? '–'}  ${[one.name, party].filter(Boolean).join(', ')}: ${figure(one.votes)}`
  })
  return {
    citation,
    publisher: publisherOf(source),
    day: date,
    lines: [
      `electorate ${figure(electorate)}, valid votes ${figure(validVotes)}, majority ${figure(majority)}${outcome ? `, ${outcome}` : ''}`,
      ...candidates,
    ],
  }
}

function spellRow(
  register: Register,
  citation: string,
  kind: string,
  id: string,
  from: string,
): CitedRow | null {
  const person = id as PersonId
  const name = register.people.get(person)?.name ?? id
  const rows =
    kind === 'membership'
      ? register.membershipsOf(person).map((one) => ({
          ...one,
          what: `sat for ${register.seats.get(one.seat)?.name ?? one.seat} (${[one.fromReason, one.toReason].filter(Boolean).join(' to ')})`,
        }))
      : kind === 'affiliation'
        ? register.affiliationsOf(person).map((one) => ({
            ...one,
            what: `${register.parties.get(one.party)?.name ?? one.party} (${one.kind})`,
          }))
        : register
            .appointmentsOf(person)
            .map((one) => ({ ...one, what: register.posts.get(one.post)?.name ?? one.post }))
  const found = rows.filter((one) => one.from === from)
  if (found.length === 0) return null
  return {
    citation,
    publisher: publisherOf(found[0]?.source ?? ''),
    day: from,
    lines: found.map(
      (one) => `${name}: ${one.what}, ${dateWords(from)} to ${one.to ? dateWords(one.to) : 'this day'}`,
    ),
  }
}
