/** By-elections spoken of as something known, denied, or over; and results that are only talked of. */
import { describe, expect, it } from 'vitest'
import { electionsTold } from '../election-case.test-support.ts'

/** Day of printing, text, what is told. */
const CASES: readonly (readonly [string | null, string, readonly string[]])[] = [
  [
    '2014-11-01',
    'Activists spent the weekend in Kent for the Rochester and Strood by-election.',
    ['by-election in Rochester and Strood (announcedFuture)'],
  ],
  [
    '2012-11-10',
    'The by-election in Croydon North has turned on stop and search, candidates said.',
    ['by-election in Croydon North (announcedFuture)'],
  ],
  [
    '2016-11-25',
    'A heron was rescued from a pond in Kew. It was cold. Volunteers used a net. The bird is well. Its saviour had been canvassing in the Richmond Park by-election.',
    ['by-election in Richmond Park (recap)'],
  ],
  [
    '2016-11-20',
    'The Richmond Park by-election was caused by Zac Goldsmith’s resignation. Labour is expected to hold Sleaford and North Hykeham, joked one aide.',
    [
      'by-election in Richmond Park by resignation (announcedFuture)',
      'Sleaford and North Hykeham – labour (speculation)',
    ],
  ],
  // Of the one seat that falls vacant.
  [
    '2016-12-21',
    'Jamie Reed is quitting as the MP for Copeland. The by-election will be a test for Jeremy Corbyn.',
    ['by-election in Copeland by resignation (announcedFuture)'],
  ],
  ['2016-12-21', 'Jamie Reed is quitting as the MP for Copeland. He never liked by-elections.', []],
  [
    '2017-02-10',
    'Voters in Copeland go to the polls in a by-election on 23 February. Bookmakers think that the Conservatives could take the seat.',
    ['by-election in Copeland on 2017-02-23 (announcedFuture)', 'Copeland – conservative (speculation)'],
  ],
  [
    '2017-01-30',
    'Two by-elections fall on one day. The outstanding by-election in Stoke-on-Trent Central is thought the closer. Labour are favourites to win both.',
    [
      'by-election in Stoke-on-Trent Central (announcedFuture)',
      'Stoke-on-Trent Central – labour (speculation)',
    ],
  ],
  [
    '2022-01-20',
    'Christian Wakeford, who sits for Bury South, will not call a by-election over his switch.',
    ['by-election in Bury South (denial)'],
  ],
  [
    '2017-03-25',
    'Douglas Carswell said that he had decided not to trigger a by-election this time.',
    ['by-election in Clacton (denial)'],
  ],
  [
    '2014-10-20',
    'Constituents in Rochester and Strood go to the polls on 20 November.',
    ['by-election in Rochester and Strood on 2014-11-20 (announcedFuture)'],
  ],
  [
    '2004-08-01',
    'Five parties will fight the by-election brought about, or caused by, the move to Brussels of Peter Mandelson.',
    ['by-election in Hartlepool (announcedFuture)'],
  ],
  [
    null,
    'The constituency has changed hands before. Its member died. That caused a by-election in Bootle in 1990.',
    ['by-election in Bootle (recap)'],
  ],
  [
    '2008-06-12',
    'David Davis is thinking of quitting and fighting a by-election, friends said. He sits for Haltemprice and Howden.',
    ['by-election in Haltemprice and Howden by resignation (speculation)'],
  ],
  // A leader faces by-elections in the seats of others; general elections have polls too.
  ['2016-11-10', 'Theresa May faces two by-elections before Christmas.', []],
  ['2015-04-10', 'Voters in Clacton go to the polls on 7 May.', []],
  // Asked for; of a council; over.
  [
    '2022-01-20',
    'More than 600 people have signed a petition calling on Christian Wakeford to face a by-election.',
    [],
  ],
  ['2016-11-20', 'The Richmond Park ward by-election to the council is on Thursday.', []],
  ['2017-05-30', 'Gareth Snell was chosen before the Stoke-on-Trent Central by-election in February.', []],
]

describe('by-elections known to come', () => {
  it.each(CASES)('%s %s', (day, text, expected) => {
    const told = electionsTold(text, day, ['byElectionCalled', 'byElectionResult'])
    expect(told.map((line) => line.replace(/ \S+: – /, ' – '))).toEqual(expected)
  })
})
