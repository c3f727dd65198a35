/** Results that are only talked of: who is expected to lose. @module */
import { describe, expect, it } from 'vitest'
import { electionsTold } from '../election-case.test-support.ts'
import type { EventType } from '../event.ts'

const TYPES: readonly EventType[] = ['byElectionResult']

/** Day of printing, text, seats told of with the party that may lose them. */
const CASES: readonly (readonly [string, string, boolean])[] = [
  ['2022-06-10', 'The Conservatives are expected to lose the by-election in Wakefield on 23 June.', true],
  ['2017-02-01', 'Labour could lose Copeland later this month. The by-election is on 23 February.', true],
  ['2023-10-10', 'If the Tories lose the Tamworth by-election there will be letters.', true],
  ['2016-11-20', 'The Richmond Park by-election is near. The Tories fear to lose nothing there.', false],
  ['2021-06-25', 'Labour is resigned to losing the Batley and Spen by-election.', true],
  ['2012-11-01', 'Some Tories may lose sleep over the Corby by-election.', false],
  ['2022-05-01', 'Labour is expected to lose seats on the council.', false],
  ['2019-11-20', 'Labour is expected to lose Wakefield at the general election.', false],
]

describe('losses foretold', () => {
  it.each(CASES)('%s %s', (day, text, isTold) => {
    const told = electionsTold(text, day, TYPES)
    expect(told.length).toBe(isTold ? 1 : 0)
    for (const each of told) expect(each).toMatch(/gain from (?:conservative|labour) \(speculation\)$/)
  })
})
