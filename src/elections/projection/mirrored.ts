/** Every way of mirroring a by-election: by model, by what is mirrored, on the old seats and the new. @module */
import type { Election } from '../../register/election.ts'
import type { Register } from '../../register/register.ts'
import { contestChanges } from './contest-changes.ts'
import { groupName } from './group.ts'
import { type Mirrored, mirror } from './mirror.ts'
import {
  type Changes,
  MAIN,
  MIRRORED,
  type MirrorModel,
  mirrorExchange,
  mirrorLogit,
  mirrorOneRatio,
  mirrorOneUniform,
  mirrorRatio,
  mirrorStrongTransition,
  mirrorTransition,
  mirrorUniform,
} from './mirror-models.ts'
import type { ModelName } from './models/models.ts'
import { NATIONS, NORTHERN_IRELAND, type SeatTable, seatsFoughtOn, seatTable } from './seat-table.ts'

export type MirrorName = Exclude<ModelName, 'noChange' | 'uniformBritain'>

export interface MirroredCase {
  readonly model: MirrorName
  readonly base: 'actual' | 'notional'
  /** Null when every change is mirrored; otherwise the column of the one party whose change is. */
  readonly only: number | null
  readonly result: Mirrored
}

const EVERY_CHANGE = {
  uniform: mirrorUniform,
  ratio: mirrorRatio,
  logit: mirrorLogit,
  strongTransition: mirrorStrongTransition,
  transition: mirrorTransition,
  exchange: mirrorExchange,
} satisfies Record<MirrorName, MirrorModel>

/** Why a contest says nothing of other seats, as the end of a sentence; null where it can be mirrored. */
export function whyNotMirrored(register: Register, base: Election, election: Election): string | null {
  const nation = NATIONS.indexOf(register.seats.get(election.seat)?.nation ?? 'England')
  if (nation === NORTHERN_IRELAND) return 'the parties of Northern Ireland stand in no other nation'
  const changes = contestChanges(register, base, election)
  if (changes === null) return 'the votes of one of the contests are not all known'
  const stood = (shares: Float64Array, group: number) => (shares[group] as number) > 0
  const once = MAIN.find((group) => stood(changes.before, group) !== stood(changes.after, group))
  return once === undefined ? null : `${groupName(register, once)} fought only one of the two contests`
}

/**
 * Null with nothing to mirror (`whyNotMirrored`). The seats are those of the general election compared with and, where the register holds its
 * notional results on newer boundaries, those too.
 */
export function mirroredCases(
  register: Register,
  base: Election,
  election: Election,
): readonly MirroredCase[] | null {
  const changes = contestChanges(register, base, election)
  if (changes === null || whyNotMirrored(register, base, election) !== null) return null
  const tables = basesOf(register, base)
  return tables.flatMap(({ name, table }) => [
    ...Object.entries(EVERY_CHANGE).map(([model, apply]) => ({
      model: model as MirrorName,
      base: name,
      only: null,
      result: mirror(table, changes, apply),
    })),
    ...standingInBoth(changes).flatMap((only) => [
      { model: 'uniform' as const, base: name, only, result: mirror(table, changes, mirrorOneUniform(only)) },
      { model: 'ratio' as const, base: name, only, result: mirror(table, changes, mirrorOneRatio(only)) },
    ]),
  ])
}

function standingInBoth({ before, after }: Changes): readonly number[] {
  return MIRRORED.filter((group) => (before[group] as number) > 0 && (after[group] as number) > 0)
}

function basesOf(
  register: Register,
  { date }: Election,
): readonly { readonly name: 'actual' | 'notional'; readonly table: SeatTable }[] {
  const actual = { name: 'actual' as const, table: seatTable(register, seatsFoughtOn(register, date), date) }
  const redrawn = [...register.elections.values()].filter(
    (one) => one.kind === 'notional' && one.date === date,
  )
  const notional = redrawn.map(({ seat }) => seat)
  // The notional results of 2005 leave out Scotland, whose seats stayed; the rest of the House is then as it was.
  const kept = actual.table.seats.filter((seat) => register.seats.get(seat)?.nation === 'Scotland')
  const missing = notional.some((seat) => register.seats.get(seat)?.nation === 'Scotland') ? [] : kept
  return notional.length === 0
    ? [actual]
    : [actual, { name: 'notional', table: seatTable(register, [...notional, ...missing], date) }]
}
