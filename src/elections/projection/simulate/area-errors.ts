/** The errors that seats share: of their nation, and within England of their region. @module */
import { GROUP_COUNT } from '../group.ts'
import { NATIONS } from '../seat-table.ts'
import { errorPool, POOL, STEPS } from './error-pool.ts'
import { inOnes, NO_GROUP, type Plan, SLOTS } from './plan.ts'
import type { Random } from './random.ts'

/** How much of a nation's error is that of all Great Britain: polls err the same way everywhere. */
const SHARED = 0.8
const ENGLAND = 0
const NORTHERN_IRELAND = 3

/** Draws nation and region errors added up: regions by slots, in `ONE`s, written to `out` from `at`. */
export type AreaDrawer = (next: Random, out: Int32Array, at: number) => void

export function areaDrawer(plan: Plan, source: Random): AreaDrawer {
  const nationErrors = new Float64Array(NATIONS.length * SLOTS)
  const drawNations = nationDrawer(plan, source)
  const correlation = slotCorrelation(plan, plan.errors.regionCorrelation, ENGLAND)
  const drawRegions = regionDrawer(plan, errorPool(correlation, SLOTS, source))
  return (next, out, at) => {
    drawNations(next, nationErrors)
    drawRegions(nationErrors, next, out, at)
  }
}

/** Nation and region errors added up for each region. Those of England's regions cancel out over England. */
function regionDrawer(
  { nationOf, regionVotes, errors, groups }: Plan,
  pool: Int16Array,
): (nationErrors: Float64Array, next: Random, out: Int32Array, from: number) => void {
  const own = new Float64Array(nationOf.length * SLOTS)
  const mean = new Float64Array(SLOTS)
  const deviation = new Float64Array(SLOTS)
  for (let slot = 0; slot < SLOTS; slot++) {
    const group = groups[slot] as number
    if (group !== NO_GROUP) deviation[slot] = (errors.region[group] as number) / STEPS
  }
  const votes = regionVotes.reduce((sum, value, area) => sum + (nationOf[area] === ENGLAND ? value : 0), 0)
  return (nationErrors, next, out, from) => {
    mean.fill(0)
    for (let area = 0; area < nationOf.length; area++) {
      if (nationOf[area] !== ENGLAND) continue
      const error = (next() & (POOL - 1)) * SLOTS
      const weight = (regionVotes[area] as number) / votes
      for (let slot = 0; slot < SLOTS; slot++) {
        const value = (deviation[slot] as number) * (pool[error + slot] as number)
        own[area * SLOTS + slot] = value
        mean[slot] = (mean[slot] as number) + value * weight
      }
    }
    for (let area = 0; area < nationOf.length; area++) {
      const which = nationOf[area] as number
      for (let slot = 0; slot < SLOTS; slot++) {
        const at = area * SLOTS + slot
        const apart = which === ENGLAND ? (own[at] as number) - (mean[slot] as number) : 0
        out[from + at] = inOnes((nationErrors[which * SLOTS + slot] as number) + apart)
      }
    }
  }
}

/**
 * Errors of nations by slots: what Great Britain shares and what is the nation's own, both with fat tails. What
 * they add up to over the parties of a nation is taken off again, from each by its variance: votes lost by one are
 * won by others.
 */
function nationDrawer(
  { nationError, groups }: Plan,
  source: Random,
): (next: Random, out: Float64Array) => void {
  const shared = errorPool(unrelated(GROUP_COUNT), GROUP_COUNT, source)
  const own = errorPool(unrelated(SLOTS), SLOTS, source)
  const cells = NATIONS.length * SLOTS
  const column = new Uint8Array(cells)
  const sharedPart = new Float64Array(cells)
  const ownPart = new Float64Array(cells)
  const taken = new Float64Array(cells)
  for (let nation = 0; nation < NATIONS.length; nation++) {
    const common = nation === NORTHERN_IRELAND ? 0 : SHARED
    let variance = 0
    for (let at = nation * SLOTS; at < (nation + 1) * SLOTS; at++) {
      const group = groups[at] as number
      if (group === NO_GROUP) continue
      const deviation = nationError[nation * GROUP_COUNT + group] as number
      column[at] = group
      sharedPart[at] = (deviation * Math.sqrt(common)) / STEPS
      ownPart[at] = (deviation * Math.sqrt(1 - common)) / STEPS
      taken[at] = deviation * deviation
      variance += deviation * deviation
    }
    if (variance === 0) continue
    for (let at = nation * SLOTS; at < (nation + 1) * SLOTS; at++)
      taken[at] = (taken[at] as number) / variance
  }
  return (next, out) => {
    const common = (next() & (POOL - 1)) * GROUP_COUNT
    for (let nation = 0; nation < NATIONS.length; nation++) {
      const error = (next() & (POOL - 1)) * SLOTS
      const first = nation * SLOTS
      let sum = 0
      for (let slot = 0; slot < SLOTS; slot++) {
        const at = first + slot
        const value = sharedPart[at]! * shared[common + column[at]!]! + ownPart[at]! * own[error + slot]!
        out[at] = value
        sum += value
      }
      for (let at = first; at < first + SLOTS; at++) out[at] = out[at]! - sum * taken[at]!
    }
  }
}

function unrelated(width: number): Float64Array {
  return Float64Array.from({ length: width * width }, (_, at) => (at % (width + 1) === 0 ? 1 : 0))
}

/** The correlations of a nation's slots out of a table of groups by groups. */
export function slotCorrelation({ groups }: Plan, correlation: Float64Array, nation: number): Float64Array {
  const out = new Float64Array(SLOTS * SLOTS)
  for (let i = 0; i < SLOTS; i++) {
    for (let j = 0; j < SLOTS; j++) {
      const one = groups[nation * SLOTS + i] as number
      const other = groups[nation * SLOTS + j] as number
      const known = one !== NO_GROUP && other !== NO_GROUP
      out[i * SLOTS + j] = i === j ? 1 : known ? (correlation[one * GROUP_COUNT + other] as number) : 0
    }
  }
  return out
}
