/** One contest's changes applied to the shares of one seat, by each model. @module */
import { columnOf, GROUP_COUNT } from './group.ts'
import { renormalise } from './models/renormalise.ts'
import { WEAK_PART } from './models/strong-transition.ts'

/** Shares of the contest before (`g`) and at it (`h`), 0 to 1, by groups. */
export interface Changes {
  readonly before: Float64Array
  readonly after: Float64Array
}

/** Changes the shares of one seat in place. */
export type MirrorModel = (seat: Float64Array, changes: Changes) => void

/** Those whose change can be mirrored anywhere in Great Britain. */
export const MIRRORED = (['con', 'lab', 'ld', 'green', 'reform'] as const).map(columnOf)
/** Those who fight nearly every seat in strength: the ratio of a smaller party's shares is mostly noise. */
export const MAIN = (['con', 'lab', 'ld'] as const).map(columnOf)

/** s + d, floored at 0, where d = h − g. */
export const mirrorUniform: MirrorModel = (seat, changes) => {
  for (const group of MIRRORED) shift(seat, changes, group)
}

/** s·h/g for Con, Lab and LD, renormalised within the seat over all parties. */
export const mirrorRatio: MirrorModel = (seat, changes) => {
  for (const group of MAIN) scale(seat, changes, group)
  renormalise(seat)
}

/** logit(s) + logit(h) − logit(g) for Con, Lab and LD where s > 0, renormalised. */
export const mirrorLogit: MirrorModel = (seat, { before, after }) => {
  for (const group of MAIN) {
    const s = seat[group] as number
    const g = before[group] as number
    const h = after[group] as number
    if (s <= 0 || s >= 1 || g <= 0 || h <= 0 || g >= 1 || h >= 1) continue
    const odds = ((s / (1 - s)) * (h / (1 - h))) / (g / (1 - g))
    seat[group] = odds / (1 + odds)
  }
  renormalise(seat)
}

/** Of Con, Lab and LD, those that fell get s·h/g; the votes released in the seat go to those that rose, in proportion to d. */
export const mirrorTransition: MirrorModel = (seat, changes) => {
  release(seat, changes, (s, g, h) => (s * h) / g)
}

/** As transition, but a falling party's weak part, the first 20% of a seat, goes first. */
export const mirrorStrongTransition: MirrorModel = (seat, changes) => {
  release(seat, changes, (s, g, h) => {
    const weakThere = Math.min(g, WEAK_PART)
    const strongThere = g - weakThere
    const weak = Math.min(s, WEAK_PART)
    if (h < strongThere) return ((s - weak) * h) / strongThere
    return s - weak + (weak * (h - strongThere)) / weakThere
  })
}

/** s + d for one party only; the others stay. */
export function mirrorOneUniform(group: number): MirrorModel {
  return (seat, changes) => shift(seat, changes, group)
}

/** s·h/g for one party only, renormalised. */
export function mirrorOneRatio(group: number): MirrorModel {
  return (seat, changes) => {
    scale(seat, changes, group)
    renormalise(seat)
  }
}

function shift(seat: Float64Array, { before, after }: Changes, group: number): void {
  seat[group] = Math.max(0, (seat[group] as number) + (after[group] as number) - (before[group] as number))
}

/** A party that did not stand before has no ratio, and stays as it is. */
function scale(seat: Float64Array, { before, after }: Changes, group: number): void {
  const g = before[group] as number
  if (g > 0) seat[group] = ((seat[group] as number) * (after[group] as number)) / g
}

function release(
  seat: Float64Array,
  { before, after }: Changes,
  kept: (s: number, g: number, h: number) => number,
): void {
  const gains = new Float64Array(GROUP_COUNT)
  let released = 0
  let gained = 0
  for (const group of MAIN) gained += Math.max(0, (after[group] as number) - (before[group] as number))
  if (gained === 0) return
  for (const group of MAIN) {
    const s = seat[group] as number
    const g = before[group] as number
    const h = after[group] as number
    if (h > g) gains[group] = h - g
    if (h >= g) continue
    const left = kept(s, g, h)
    released += s - left
    seat[group] = left
  }
  for (const group of MAIN)
    seat[group] = (seat[group] as number) + (released * (gains[group] as number)) / gained
}
