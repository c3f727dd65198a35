/** The votes say for whom a seat was won, and no more than that. @module */
import { describe, expect, it } from 'vitest'
import { partyElected } from './party-elected.ts'
import type { VoteGroup, VoteRow } from './vote-rows.ts'

function row(
  votes: Partial<Record<VoteGroup, number>>,
  unopposed: Partial<Record<VoteGroup, number>> = {},
  changed: Partial<VoteRow> = {},
): VoteRow {
  return {
    day: '1935-11-14',
    name: 'ANYWHERE',
    members: 1,
    region: 'Wales',
    electorate: null,
    votes: new Map(Object.entries(votes) as [VoteGroup, number][]),
    unopposed: new Map(Object.entries(unopposed) as [VoteGroup, number][]),
    total: null,
    ...changed,
  }
}

describe('the party a seat was won for', () => {
  it('is that of the greatest group', () => {
    expect(partyElected(row({ con: 10, lab: 12, lib: 3 }))).toBe('party:labour')
    expect(partyElected(row({ con: 10, nat: 11 }))).toBe('party:plaid-cymru')
    expect(partyElected(row({ con: 10, nat: 11 }, {}, { region: 'Scotland' }))).toBe(
      'party:scottish-national-party',
    )
  })

  it('is not known where others together have most, or two have as many', () => {
    expect(partyElected(row({ con: 10, oth: 12 }))).toBeNull()
    expect(partyElected(row({ con: 10, lab: 10 }))).toBeNull()
    expect(partyElected(row({}))).toBeNull()
  })

  it('is that of whoever was returned unopposed', () => {
    expect(partyElected(row({}, { lab: 1 }))).toBe('party:labour')
  })

  it('is not known of two members with a poll, and known of two without', () => {
    expect(partyElected(row({ con: 30, lab: 20 }, {}, { members: 2 }))).toBeNull()
    expect(partyElected(row({}, { con: 2 }, { members: 2 }))).toBe('party:conservative')
    expect(partyElected(row({ lib: 5 }, { con: 1 }, { members: 2 }))).toBeNull()
  })
})
