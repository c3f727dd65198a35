/** How far each topic of the register is complete (rule 18). @module */
import type { CompleteTo } from '../src/register/register.ts'

/**
 * `results` and `memberships`: the by-election of 2026-08-13, the newest fact held, and the file it came in.
 * `parties`: the last list of members with their parties, apart from what the commit subjects of parlparse show.
 * `ministers`: the Institute for Government's table; the change of Prime Minister after it is entered by hand.
 */
export const COMPLETE_TO: CompleteTo = {
  results: '2026-08-20',
  memberships: '2026-08-20',
  parties: '2026-08-05',
  ministers: '2026-06-12',
  deputies: '2026-06-12',
}
