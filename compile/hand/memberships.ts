/** Applies `data/hand/memberships.csv`; doing it twice gives what doing it once does. @module */
import type { IsoDate } from '../../src/base/date.ts'
import type { PersonId, SeatId } from '../../src/base/id.ts'
import type { FromReason, Membership, ToReason } from '../../src/register/membership.ts'
import { orNull, type Row } from '../csv.ts'

export interface HandLookup {
  /** The person with an MNIS id; null for none. */
  person(mnis: string): PersonId | null
  /** The seat of that name on a day; null for none. */
  seat(name: string, on: IsoDate): SeatId | null
}

/** `correct` closes or explains the membership begun on `from`; `add` is one no source holds. */
export function membershipsByHand(
  memberships: readonly Membership[],
  rows: readonly Row[],
  lookup: HandLookup,
): Membership[] {
  const result = memberships.map((membership) => {
    const row = rows.find(
      (each) =>
        each.action !== 'add' &&
        each.from === membership.from &&
        lookup.person(each.mnis!) === membership.person,
    )
    return row ? corrected(membership, row) : membership
  })
  for (const row of rows) {
    if (row.action !== 'add') continue
    const made = added(row, lookup)
    const at = result.findIndex((each) => each.person === made.person && each.from === made.from)
    if (at < 0) result.push(made)
    else result[at] = made
  }
  return result
}

function corrected(membership: Membership, row: Row): Membership {
  return {
    ...membership,
    to: orNull(row.to) ?? membership.to,
    toReason: (orNull(row.to_reason) as ToReason | null) ?? membership.toReason,
    office: orNull(row.office) ?? membership.office,
    source: row.to ? 'hand' : withHand(membership.source),
  }
}

/** A source whose row was explained by hand. */
function withHand(source: string): string {
  return source === 'hand' || source.endsWith('+hand') ? source : `${source}+hand`
}

function added(row: Row, lookup: HandLookup): Membership {
  const person = lookup.person(row.mnis!)
  if (!person)
    throw new Error(`data/hand/memberships.csv: no person has the MNIS id ${row.mnis} (${row.name})`)
  const seat = lookup.seat(row.constituency!, row.from!)
  if (!seat) throw new Error(`data/hand/memberships.csv: no seat ${row.constituency} on ${row.from}`)
  return {
    person,
    seat,
    from: row.from!,
    to: orNull(row.to),
    fromReason: row.from_reason as FromReason,
    toReason: orNull(row.to_reason) as ToReason | null,
    office: orNull(row.office),
    source: 'hand',
  }
}
