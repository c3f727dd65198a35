import { describe, expect, test } from 'vitest'
import type { PartyId } from '../base/id.ts'
import type { Candidacy } from '../register/election.ts'
import { majorityOf } from './majority.ts'
import { ranked, secondOf, winnerOf } from './ranking.ts'

function standing(party: PartyId, votes: number | null, position: number | null = null): Candidacy {
  const election = 'election:somewhere-2010-2015-05-07'
  return {
    election,
    person: null,
    name: party,
    party,
    label: null,
    votes,
    share: null,
    change: null,
    position,
  }
}

const CON = standing('party:conservative', 12_000)
const LAB = standing('party:labour', 15_500)

describe('rule 8: a majority is first minus second, in votes', () => {
  test('whatever the order of the rows', () => {
    expect(majorityOf([CON, LAB])).toBe(3_500)
    expect(ranked([CON, LAB])[0]).toBe(LAB)
  })

  test('a tie settled by lot has none, and the source says who won', () => {
    const tied = [standing('party:green', 900, 2), standing('party:alliance', 900, 1)]
    expect(majorityOf(tied)).toBe(0)
    expect(winnerOf(tied)?.party).toBe('party:alliance')
  })

  test('one candidate alone has no majority to give', () => {
    expect(majorityOf([LAB])).toBeNull()
    expect(majorityOf([])).toBeNull()
  })
})

describe('several candidates summed up are nobody', () => {
  test('a small sum leaves first and second as they are', () => {
    expect(majorityOf([LAB, CON, standing('party:other', 800)])).toBe(3_500)
  })

  test('the runner-up may be inside a sum greater than the second row', () => {
    const rows = [LAB, CON, standing('party:other', 12_001)]
    expect(winnerOf(rows)).toBe(LAB)
    expect(secondOf(rows)).toBeNull()
    expect(majorityOf(rows)).toBeNull()
  })

  test('the winner may be inside a sum greater than every row', () => {
    expect(winnerOf([LAB, CON, standing('party:other', 30_000)])).toBeNull()
  })

  test('a winner the source names without votes is the winner', () => {
    const named = standing('party:independent', null, 1)
    const rows = [named, LAB, standing('party:other', 30_000)]
    expect(winnerOf(rows)).toBe(named)
    expect(majorityOf(rows)).toBeNull()
  })
})
