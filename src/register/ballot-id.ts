/** The ids Democracy Club gives to contests, made by its rule. @module */
import { slug } from '../base/id.ts'
import type { Election } from './election.ts'
import type { Seat } from './seat.ts'

/** Democracy Club lists the contests of Parliament from this general election on. */
const SINCE = '2010-05-06'

/** `parl.bury-south.2019-12-12`, `parl.wakefield.by.2022-06-23`; null for what nobody voted in, and before 2010. */
export function ballotId(
  { kind, date }: Pick<Election, 'kind' | 'date'>,
  seat: Pick<Seat, 'name'>,
): string | null {
  if (kind === 'notional' || date < SINCE) return null
  return `parl.${slug(seat.name)}.${kind === 'byElection' ? 'by.' : ''}${date}`
}
