/** From when and how far each topic of the register is complete (rule 18). @module */
import type { CompleteFrom, CompleteTo } from '../src/register/register.ts'

/**
 * `results` and `memberships`: the by-election of 2026-08-13, the newest fact held, and the file it came in.
 * `parties`: the last list of members with their parties, apart from what the commit subjects of parlparse show.
 * `ministers`: the Institute for Government's table; the change of Prime Minister after it is entered by hand.
 * `opposition`, `aides`: the newest row of lists that are no longer kept up.
 */
export const COMPLETE_TO: CompleteTo = {
  results: '2026-08-20',
  memberships: '2026-08-20',
  parties: '2026-08-05',
  ministers: '2026-06-12',
  deputies: '2026-06-12',
  primeMinisters: '2026-08-20',
  opposition: '2021-02-10',
  aides: '2009-01-16',
}

/**
 * `results`: votes by group of parties from 1918, by candidate from 2010. `memberships`: the first poll held.
 * `parties`: the Members API; before it a member counts for the party that won the seat. `ministers`: the
 * Institute for Government's table. `deputies`: the first whole parliament of the Members Names service.
 */
export const COMPLETE_FROM: CompleteFrom = {
  results: '1918-12-14',
  memberships: '1918-12-14',
  parties: '1979-05-03',
  ministers: '1979-05-04',
  deputies: '1979-05-09',
  primeMinisters: '1916-12-06',
  opposition: '1979-05-04',
  aides: '2004-05-13',
}
