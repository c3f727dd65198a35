/** Candidates with their votes at the general elections of 2001 and 2005. @module */
import type { PartyId } from '../src/base/id.ts'
import type { Seat } from '../src/register/seat.ts'
import { type Row, readSource } from './csv.ts'
import type { Seats } from './seats.ts'

export interface NamedCandidate {
  readonly name: string
  readonly party: PartyId
  readonly votes: number
}

/** Labels of the two files that differ from the names of the parties. Any other minor label counts as other. */
const LABELS: ReadonlyMap<string, PartyId> = new Map(
  (
    [
      ['party:conservative', 'Conservative and Unionist Party', 'Con'],
      ['party:labour', 'Labour Party', 'Lab'],
      ['party:labour-co-op', 'Labour Party/Co-operative Party'],
      ['party:liberal-democrat', 'Liberal Democrats', 'LD'],
      ['party:uk-independence-party', 'UK Independence Party (UK I P)', 'UKIP'],
      ['party:green', 'Green Party', 'Grn'],
      ['party:scottish-green-party', 'Scottish Green Party'],
      ['party:independent', 'Independent', 'Ind', ''],
      ['party:scottish-national-party', 'Scottish National Party (SNP)', 'SNP'],
      ['party:plaid-cymru', 'Plaid Cymru - The Party of Wales', 'PC'],
      ['party:british-national-party', 'British National Party', 'BNP'],
      ['party:democratic-unionist-party', 'Democratic Unionist Party - D.U.P.', 'DUP'],
      ['party:ulster-unionist-party', 'Ulster Unionist Party', 'UU'],
      ['party:sinn-fein', 'Sinn Féin', 'Sinn FÚin', 'SF'],
      ['party:social-democratic-and-labour-party', 'SDLP (Social Democratic & Labour Party)', 'SDLP'],
      ['party:alliance', 'Alliance - Alliance Party of Northern Ireland', 'APNI'],
      ['party:respect', 'Resp'],
      ['party:liberal', 'The Liberal Party', 'Lib'],
      ['party:socialist-labour-party', 'Socialist Labour Party', 'SL'],
      ['party:scottish-socialist-party', 'Scottish Socialist Party', 'SSP'],
      ['party:official-monster-raving-loony-party', 'Official Monster Raving Loony Party', 'MRLP'],
      ['party:english-democrats', 'ED'],
      ['party:national-front', 'National Front', 'NF'],
      ['party:mebyon-kernow-the-party-for-cornwall', 'Mebyon Kernow - The Party for Cornwall', 'MK'],
    ] as const
  ).flatMap(([party, ...labels]) => labels.map((label): [string, PartyId] => [label, party])),
)

function partyOf(label: string): PartyId {
  return LABELS.get(label.trim()) ?? 'party:other'
}

/** The candidates of a seat at one of the two elections, most votes first; null at any other election. */
export function namedCandidates(seats: Seats): (seat: Seat, day: string) => readonly NamedCandidate[] | null {
  const contests = new Map<string, NamedCandidate[]>()
  const add = (day: string, row: Row, candidate: NamedCandidate) => {
    const seat = seats.named(row.constituency!, day)
    if (!seat) throw new Error(`candidates of ${day}: no seat ${row.constituency}`)
    const key = `${day}|${seat.id}`
    const held = contests.get(key)
    if (held) held.push(candidate)
    else contests.set(key, [candidate])
  }
  for (const row of readSource('elections/candidates-ge-2001.csv'))
    add('2001-06-07', row, {
      name: `${row.forename} ${row.surname}`.trim(),
      party: partyOf(row.party!),
      votes: Number(row.votes),
    })
  for (const row of readSource('elections/candidates-ge-2005.csv'))
    add('2005-05-05', row, {
      name: initialsFirst(row.candidate!),
      party: partyOf(row.party_abbr!),
      votes: Number(row.votes),
    })
  for (const contest of contests.values())
    contest.sort((a, b) => b.votes - a.votes || (a.name < b.name ? -1 : 1))
  return (seat, day) => contests.get(`${day}|${seat.id}`) ?? null
}

/** `Waller, C.M. Ms.` → `C.M. Waller`. */
function initialsFirst(name: string): string {
  const [family, rest] = name.split(',', 2)
  const initials = (rest ?? '')
    .trim()
    .replace(/ (Ms|Mr|Mrs|Miss|Dr|Sir|Rev|Prof|Lady|Dame|Cllr|Rt\. ?Hon)\.?.*$/, '')
  return `${initials} ${family!.trim()}`.trim()
}
