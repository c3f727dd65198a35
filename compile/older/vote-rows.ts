/** The table of votes at general elections before 1979, with its cells made sense of. @module */
import type { IsoDate } from '../../src/base/date.ts'
import type { Conflict } from '../conflicts.ts'
import { type Row, readHand, readSource } from '../csv.ts'
import { OLDER_POLLS } from './polls.ts'

export type VoteGroup = 'con' | 'lab' | 'lib' | 'nat' | 'oth'

export interface VoteRow {
  readonly day: IsoDate
  /** As the table prints it. */
  readonly name: string
  /** How many members the seat returned. */
  readonly members: number
  /** `Scotland`, `Wales`, `Ireland`, `Northern Ireland`, `University`, or a region of England. */
  readonly region: string
  readonly electorate: number | null
  readonly votes: ReadonlyMap<VoteGroup, number>
  /** How many members of a group came in without a poll. */
  readonly unopposed: ReadonlyMap<VoteGroup, number>
  readonly total: number | null
}

const COLUMNS: Readonly<Record<VoteGroup, string>> = {
  con: 'con_votes',
  lab: 'lab_votes',
  lib: 'lib_votes',
  nat: 'natSW_votes',
  oth: 'oth_votes',
}
const GROUPS = Object.keys(COLUMNS) as VoteGroup[]

export function readVoteRows(): VoteRow[] {
  const days = new Map(OLDER_POLLS.map((poll) => [poll.label, poll.day]))
  const slips = Map.groupBy(readHand('older-vote-slips'), (row) => `${row.day}|${row.printed}`)
  return readSource('elections/hocl-constituency-results-1918-2017.csv').flatMap((row) => {
    const day = days.get(row.election!)
    if (!day) return []
    const made = voteRow(row, day)
    return [mended(made, slips.get(`${day}|${made.name}`) ?? [])]
  })
}

/** `hand/older-vote-slips.csv`: votes the table has under one group and that were another's. */
function mended(row: VoteRow, slips: readonly Row[]): VoteRow {
  if (slips.length === 0) return row
  const groupOf = new Map(slips.map((slip) => [slip.group, slip.as as VoteGroup]))
  const votes = new Map([...row.votes].map(([group, count]) => [groupOf.get(group) ?? group, count]))
  return { ...row, votes }
}

/** Each slip, as what was kept and what the table has. */
export function voteSlips(): Conflict[] {
  return readHand('older-vote-slips').map((slip) => ({
    topic: 'elections',
    what: `votes under ${slip.group} in ${slip.printed}, ${slip.day}`,
    kept: slip.as!,
    keptSource: 'hand',
    other: slip.group!,
    otherSource: 'hocl',
    reason: slip.citation!,
  }))
}

/** A negative count is the table's mark of members returned unopposed: `-2` is two of them. */
function voteRow(row: Row, day: IsoDate): VoteRow {
  const votes = new Map<VoteGroup, number>()
  const unopposed = new Map<VoteGroup, number>()
  for (const group of GROUPS) {
    const count = whole(row[COLUMNS[group]])
    if (count === null || count === 0) continue
    if (count < 0) unopposed.set(group, -count)
    else votes.set(group, count)
  }
  const total = whole(row.total_votes)
  return {
    day,
    name: row.constituency!.trim(),
    members: Number(row.seats),
    region: row['country/region']!,
    electorate: positive(whole(row.electorate)),
    votes,
    unopposed,
    total: unopposed.size > 0 ? null : positive(total),
  }
}

/** Cells hold stray blanks and the errors of a spreadsheet. */
function whole(text: string | undefined): number | null {
  const value = Number((text ?? '').trim() || Number.NaN)
  return Number.isFinite(value) ? Math.round(value) : null
}

function positive(value: number | null): number | null {
  return value !== null && value > 0 ? value : null
}
