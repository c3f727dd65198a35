/** The scenarios by name: suppositions laid over what a model says, and never part of the default. @module */
import type { Group } from '../group.ts'
import type { SeatTable } from '../seat-table.ts'
import { squeeze, squeezedAgainst } from './squeeze.ts'

export const SCENARIO_NAMES = ['squeeze'] as const

export type ScenarioName = (typeof SCENARIO_NAMES)[number]

/** A scenario, the party it is about, and how far it goes, 0 to 1. */
export interface Scenario {
  readonly name: ScenarioName
  readonly party: Group
  readonly fraction: number
}

interface Entry {
  /** Pure: seats by groups in, seats by groups out. */
  readonly apply: (
    shares: Float64Array,
    base: Pick<SeatTable, 'nation' | 'speaker'>,
    party: Group,
    fraction: number,
  ) => Float64Array
  /** The groups it moves votes among; null where it says nothing of the party. */
  readonly among: (party: Group) => readonly Group[] | null
}

const SCENARIOS = {
  squeeze: { apply: squeeze, among: squeezedAgainst },
} satisfies Record<ScenarioName, Entry>

export function applied(
  { name, party, fraction }: Scenario,
  shares: Float64Array,
  base: Pick<SeatTable, 'nation' | 'speaker'>,
): Float64Array {
  return SCENARIOS[name].apply(shares, base, party, fraction)
}

/** The groups a scenario moves votes among; null where there is no such scenario of the party. */
export function groupsMoved(name: ScenarioName, party: Group): readonly Group[] | null {
  return SCENARIOS[name].among(party)
}
