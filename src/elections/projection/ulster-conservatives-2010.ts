/** The joint Ulster Unionist and Conservative candidates of 2010, whom the source files as independents. @module */

import type { Candidacy, Election } from '../../register/election.ts'
import { INDEPENDENT } from '../../register/no-party.ts'

/**
 * Ulster Conservatives and Unionists – New Force, candidates by seat: 17, with 102,361 votes. There was none in
 * Fermanagh and South Tyrone. They count as Ulster Unionists, whose members most of them were and in whose
 * line 2005 and 2015 stand.
 */
const CANDIDATES: ReadonlySet<string> = new Set([
  'Trevor Ringland',
  'Fred Cobain',
  'Paula Bradshaw',
  'Bill Manwaring',
  'Rodney McCune',
  'Lesley Macaulay',
  'David Harding',
  'Daphne Trimble',
  'Sandra Overend',
  'Danny Kennedy',
  'Irwin Armstrong',
  'Ian Parsley',
  'Reg Empey',
  'John McCallister',
  'Mike Nesbitt',
  'Harry Hamilton',
  'Ross Hussey',
])

export function isUlsterConservative(election: Election, candidacy: Candidacy): boolean {
  return election.date === '2010-05-06' && candidacy.party === INDEPENDENT && CANDIDATES.has(candidacy.name)
}
