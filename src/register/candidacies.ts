/**
 * Who stood in every contest, held in columns: as objects these rows would weigh as much as all other tables
 * together. The rows of a contest are made when they are first asked for, and are the same ones ever after: who
 * asks twice may compare them.
 * @module
 */
import type { ElectionId, PartyId, PersonId } from '../base/id.ts'
import { COLUMNS } from './columns.ts'
import type { Candidacy } from './election.ts'
import { eachRow, rowsOf, type TableTexts } from './table.ts'
import { TextColumn } from './text-column.ts'

export interface Candidacies {
  /** In the order of the table: of position, then of votes. The same rows at every call. */
  in(election: ElectionId): readonly Candidacy[]
  /** Made anew at every call. */
  of(person: PersonId): readonly Candidacy[]
}

/** @throws {FaultError} where a row is corrupt, naming line, what was found and what was expected. */
export function readCandidacies(texts: TableTexts): Candidacies {
  const columns = columnsOf(texts)
  const { election, person } = columns
  const contests = new Map<ElectionId, readonly Candidacy[]>()
  const inContest = (id: ElectionId): readonly Candidacy[] => {
    const known = contests.get(id)
    if (known) return known
    const made = Array.from(election.rowsWith(id), (row) => candidacy(columns, row))
    contests.set(id, made)
    return made
  }
  /** The row itself that its contest has: who won is told by comparing them. */
  const sameRow = (row: number): Candidacy => {
    const id = election.at(row) as ElectionId
    return inContest(id)[row - (election.rowsWith(id)[0] as number)] as Candidacy
  }
  return { in: inContest, of: (id) => Array.from(person.rowsWith(id), sameRow) }
}

type Columns = ReturnType<typeof columnsOf>

function candidacy({ election, person, name, party, label, ...numbers }: Columns, row: number): Candidacy {
  return {
    election: election.at(row) as ElectionId,
    person: person.at(row),
    name: name.at(row) ?? '',
    party: party.at(row) as PartyId,
    label: label.at(row),
    votes: numberAt(numbers.votes, row),
    share: numberAt(numbers.share, row),
    change: numberAt(numbers.change, row),
    position: numberAt(numbers.position, row),
  }
}

function columnsOf(texts: TableTexts) {
  const text = texts('candidacies')
  const rows = rowsOf(text)
  const columns = {
    election: new TextColumn<ElectionId>(rows),
    person: new TextColumn<PersonId>(rows),
    name: new TextColumn(rows),
    party: new TextColumn<PartyId>(rows),
    label: new TextColumn(rows),
    votes: new Float64Array(rows),
    share: new Float64Array(rows),
    change: new Float64Array(rows),
    position: new Float64Array(rows),
  }
  const { election, person, name, party, label, votes, share, change, position } = columns
  eachRow(
    () => text,
    'candidacies',
    COLUMNS.candidacies,
    (cells, row) => {
      election.put(row, cells.id('election', 0))
      person.put(row, cells.idOrNull('person', 1))
      name.put(row, cells.textOrNull(2))
      party.put(row, cells.id('party', 3))
      label.put(row, cells.textOrNull(4))
      votes[row] = cells.numberOrNull(5) ?? Number.NaN
      share[row] = cells.numberOrNull(6) ?? Number.NaN
      change[row] = cells.numberOrNull(7) ?? Number.NaN
      position[row] = cells.numberOrNull(8) ?? Number.NaN
    },
  )
  election.close({ sought: true })
  // Their rows hold them: the tables of people and parties are read before any other.
  person.close({ sought: true, held: true })
  party.close({ sought: false, held: true })
  for (const column of [name, label]) column.close({ sought: false })
  return columns
}

function numberAt(column: Float64Array, row: number): number | null {
  const value = column[row] as number
  return Number.isNaN(value) ? null : value
}
