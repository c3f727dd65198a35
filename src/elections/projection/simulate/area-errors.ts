/** The errors that seats share: of their nation, and within England of their region. @module */
import { GROUP_COUNT } from '../group.ts'
import { NATIONS } from '../seat-table.ts'
import { errorPool, POOL, STEPS } from './error-pool.ts'
import { inOnes, NO_GROUP, type Plan, SLOTS } from './plan.ts'
import { normals, type Random } from './random.ts'

/** How much of a nation's error is that of all Great Britain: polls err the same way everywhere. */
const SHARED = 0.8
const NATION_DEGREES = 6
const ENGLAND = 0

/** Draws nation and region errors added up: regions by slots, in `ONE`s, written to `out` from `at`. */
export type AreaDrawer = (next: Random, out: Int32Array, at: number) => void

export function areaDrawer(plan: Plan, source: Random): AreaDrawer {
  const nationErrors = new Float64Array(NATIONS.length * SLOTS)
  const drawNations = nationDrawer(plan)
  const drawRegions = regionDrawer(
    plan,
    errorPool(slotCorrelation(plan, plan.errors.regionCorrelation, ENGLAND), SLOTS, source),
  )
  return (next, out, at) => {
    drawNations(normals(next), nationErrors)
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

/** Errors of nations by slots: normal with a common fat tail, and adding up to nought over the parties. */
function nationDrawer({ nationError, groups }: Plan): (normal: () => number, out: Float64Array) => void {
  const shared = new Float64Array(GROUP_COUNT)
  return (normal, out) => {
    for (let group = 0; group < GROUP_COUNT; group++) shared[group] = normal()
    let square = 0
    for (let degree = 0; degree < NATION_DEGREES; degree++) square += normal() ** 2
    const tail = Math.sqrt(NATION_DEGREES / square)
    for (let nation = 0; nation < NATIONS.length; nation++) {
      const common = nation < 3 ? Math.sqrt(SHARED) : 0
      const own = Math.sqrt(1 - common * common)
      let sum = 0
      let variance = 0
      for (let slot = 0; slot < SLOTS; slot++) {
        const at = nation * SLOTS + slot
        const group = groups[at] as number
        out[at] = 0
        if (group === NO_GROUP) continue
        const deviation = nationError[nation * GROUP_COUNT + group] as number
        const value = tail * deviation * (common * (shared[group] as number) + own * normal())
        out[at] = value
        sum += value
        variance += deviation * deviation
      }
      if (variance === 0) continue
      for (let slot = 0; slot < SLOTS; slot++) {
        const group = groups[nation * SLOTS + slot] as number
        if (group === NO_GROUP) continue
        const deviation = nationError[nation * GROUP_COUNT + group] as number
        out[nation * SLOTS + slot] =
          (out[nation * SLOTS + slot] as number) - (sum * deviation * deviation) / variance
      }
    }
  }
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
