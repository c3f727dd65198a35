/** The party a seat was won for before 1979, by the votes, and no further than they say. @module */
import type { PartyId } from '../../src/base/id.ts'
import type { VoteGroup, VoteRow } from './vote-rows.ts'

/** The party a group of the table stands for in a part of the country; null where it holds several. */
export function partyOfGroup(group: VoteGroup, region: string): PartyId | null {
  if (group === 'con') return 'party:conservative'
  if (group === 'lab') return 'party:labour'
  if (group === 'lib') return 'party:liberal'
  if (group === 'nat' && region === 'Scotland') return 'party:scottish-national-party'
  if (group === 'nat' && region === 'Wales') return 'party:plaid-cymru'
  return null
}

/**
 * The group all members of a seat were elected for; null where the votes do not settle it: in a seat of two
 * members with a poll, voters had two votes and the table adds a party's candidates up.
 */
export function winningGroup({ members, votes, unopposed }: VoteRow): VoteGroup | null {
  for (const [group, count] of unopposed) if (count === members) return group
  if (members > 1 || unopposed.size > 0) return null
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a)
  return first && first[1] !== second?.[1] ? first[0] : null
}

/** The party a seat was won for; null where the votes do not say. */
export function partyElected(row: VoteRow): PartyId | null {
  const group = winningGroup(row)
  return group && partyOfGroup(group, row.region)
}
