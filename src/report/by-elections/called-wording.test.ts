/** By-elections to come, or not, in many wordings. @module */
import { describe, expect, it } from 'vitest'
import { electionsTold } from '../election-case.test-support.ts'
import type { EventType } from '../event.ts'

const TYPES: readonly EventType[] = ['byElectionCalled']

/** Day of printing, text, what is told. */
const CASES: readonly (readonly [string | null, string, readonly string[]])[] = [
  // The seat votes.
  ['2014-05-20', 'Newark votes on 5 June.', ['by-election in Newark on 2014-06-05 (announcedFuture)']],
  [
    '2016-10-03',
    'Patients asked both parties about the hospital. Witney goes to the polls on 20 October.',
    ['by-election in Witney on 2016-10-20 (announcedFuture)'],
  ],
  [
    '2019-03-20',
    'Newport West is to have its by-election on 4 April.',
    ['by-election in Newport West on 2019-04-04 (announcedFuture)'],
  ],
  [
    '2021-06-10',
    'A by-election is to be held in Batley and Spen on 1 July.',
    ['by-election in Batley and Spen on 2021-07-01 (announcedFuture)'],
  ],
  [
    '2012-11-01',
    'The fifteenth of the month has been fixed for the by-election in Corby.',
    ['by-election in Corby (announcedFuture)'],
  ],
  // What was said will be.
  [
    '2017-01-20',
    'Labour said it would hold the by-election in Copeland next month.',
    ['by-election in Copeland (announcedFuture)'],
  ],
  // Far from its seat, where no other is named.
  [
    '2013-01-25',
    'In Eastleigh the Conservatives meet tonight to decide who is to carry their flag in the by-election.',
    ['by-election in Eastleigh (announcedFuture)'],
  ],
  // Perhaps.
  [
    '2022-05-10',
    'Some in Lancaster and Fleetwood expect a by-election.',
    ['by-election in Lancaster and Fleetwood (speculation)'],
  ],
  [
    '2018-07-25',
    'If one elector in ten signs, Ian Paisley will lose North Antrim and a by-election will follow.',
    ['by-election in North Antrim (hypothetical)'],
  ],
  [
    '2023-10-18',
    'A ban of that length could bring on a by-election in Wellingborough.',
    ['by-election in Wellingborough (speculation)'],
  ],
  // None.
  [
    '2025-09-16',
    'Danny Kruger, the East Wiltshire MP, was asked about a by-election. There will not be one, he said.',
    ['by-election in East Wiltshire (denial)'],
  ],
  [
    '1997-01-22',
    'Everybody knows that there will be no by-election in Meriden so late in the Parliament.',
    ['by-election in Meriden (denial)'],
  ],
  [
    '2022-06-15',
    'No petition has set a by-election in motion in Somerton and Frome.',
    ['by-election in Somerton and Frome (denial)'],
  ],
  // "One" is something else; a council votes; the seat has voted.
  ['2025-09-16', 'The East Wiltshire MP was asked about a new bridge. There will be one, he said.', []],
  ['2014-05-20', 'Newark votes on its market on 5 June, councillors said of the ward by-election.', []],
  [
    '2016-03-02',
    'Tom Watson, the West Bromwich East MP, was sorry to see him go. A by-election will be held in the Tipton Green ward.',
    [],
  ],
  ['2014-07-20', 'Newark voted on 5 June, in a by-election that Robert Jenrick won.', []],
  // Nor is what may follow.
  [
    '2016-05-04',
    'Should Sadiq Khan win there will be a by-election in Tooting.',
    ['by-election in Tooting (hypothetical)'],
  ],
  // What somebody wants is none.
  ['2016-10-03', 'Labour wants a by-election to be held in Witney at once.', []],
  ['2012-11-01', 'UKIP is seeking a by-election in Corby.', []],
]

describe('by-elections to come', () => {
  it.each(CASES)('%s %s', (day, text, told) => {
    expect(electionsTold(text, day, TYPES)).toEqual(told)
  })
})
