/** Lists of who stands, and seats that choose. @module */
import { describe, expect, it } from 'vitest'
import { electionsTold } from '../election-case.test-support.ts'
import type { EventType } from '../event.ts'

const TYPES: readonly EventType[] = ['candidacy']

/** Day of printing, text, what is told. */
const CASES: readonly (readonly [string | null, string, readonly string[]])[] = [
  [
    '2023-02-01',
    'Who is on the ballot in the West Lancashire by-election? The candidates:\n- Ashley Dalton - Labour Party\n- Mike Prendergast - Conservative Party\n- Jonathan Kay - Reform UK',
    [
      'Ashley Dalton standing, West Lancashire 2023-02-09 labour',
      'Mike Prendergast standing, West Lancashire 2023-02-09 conservative',
      'Jonathan Kay standing, West Lancashire 2023-02-09 reform-uk',
    ],
  ],
  [
    '2011-12-05',
    'The candidates in the Feltham and Heston by-election are:\n\nLabour: Seema Malhotra\n\nConservatives: Mark Bowen\n\nLiberal Democrats: Roger Crouch',
    [
      'Seema Malhotra standing, Feltham and Heston 2011-12-15 labour',
      'Mark Bowen standing, Feltham and Heston 2011-12-15 conservative',
      'Roger Crouch standing, Feltham and Heston 2011-12-15 liberal-democrat',
    ],
  ],
  [
    '2015-03-20',
    'Lewes has chosen Maria Caulfield as its Conservative candidate.',
    ['Maria Caulfield selected, Lewes 2015-05-07 conservative'],
  ],
  [
    '2024-03-01',
    'Labour MPs who are retiring, and who was selected in their place:\n- Wallasey. Angela Eagle → nobody yet\n- Barking (London). Margaret Hodge → Nesil Caliskan.',
    [
      'Angela Eagle standing_down, Wallasey 2024-07-04 labour',
      'Margaret Hodge standing_down, Barking 2024-07-04 labour',
      'Nesil Caliskan selected, Barking 2024-07-04 labour',
    ],
  ],
  // Of parties nobody knows too, and of a contest the register has no candidates of.
  [
    null,
    'A by-election is to be held in Wirral South.\nThe candidates in Wirral South are:\n- Ben Chapman, Labour\n- Les Byrom, Conservative\n- Colin Palmer, Ratepayers Alliance',
    [
      'Ben Chapman standing, Wirral South – labour',
      'Les Byrom standing, Wirral South – conservative',
      'Colin Palmer standing, Wirral South – ',
    ],
  ],
  [
    '2008-04-03',
    'Who are the candidates in the ward?\n- Colin Palmer, Labour\n- Les Byrom, Conservative',
    [],
  ],
  // A count; another office; a club; no words over the rows.
  ['2024-03-01', 'The candidates are selected.\n- Chancellor. Jeremy Hunt → Rachel Reeves', []],
  [
    '2015-05-08',
    'The candidates in Lewes:\nMaria Caulfield (Conservative) 19,206\nNorman Baker (Liberal Democrat) 18,123',
    [],
  ],
  [
    '2023-02-01',
    'The candidates for mayor of Liverpool:\n- Joanne Anderson - Labour Party\n- Richard Kemp - Liberal Democrats',
    [],
  ],
  ['2015-03-20', 'Reading have picked Steve Clarke for the cup tie.', []],
  ['2023-02-01', 'Seen at the fair in Ormskirk:\n- Mike Prendergast - Conservative Party', []],
]

describe('lists of candidates', () => {
  it.each(CASES)('%s %s', (day, text, told) => {
    expect(electionsTold(text, day, TYPES)).toEqual(told)
  })
})
