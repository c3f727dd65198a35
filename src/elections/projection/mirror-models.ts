/** One contest's changes applied to the shares of one seat, by each model. @module */
import { columnOf, GROUP_COUNT } from './group.ts'
import { EXCHANGE, easeOfGain } from './models/exchange.ts'
import { renormalise } from './models/renormalise.ts'
import { WEAK_PART } from './models/strong-transition.ts'

/** Shares of the contest before (`g`) and at it (`h`), 0 to 1, by groups. */
export interface Changes {
  readonly before: Float64Array
  readonly after: Float64Array
}

/** Changes the shares of one seat in place; `nation` has the shares of the seat's nation at the base. */
export type MirrorModel = (seat: Float64Array, changes: Changes, nation: Float64Array) => void

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

/**
 * Our own: as transition, but a riser's part is weighed by how easily it gains in the seat, beside how easily it
 * gained in the contest's own, so that the contest is repeated to the letter where it was fought.
 */
export const mirrorExchange: MirrorModel = (seat, changes, nation) => {
  const here = new Float64Array(GROUP_COUNT)
  const there = new Float64Array(GROUP_COUNT)
  easeOfGain(seat, nation, 0, EXCHANGE, here, 0)
  easeOfGain(changes.before, nation, 0, EXCHANGE, there, 0)
  release(
    seat,
    changes,
    (s, g, h) => (s * h) / g,
    (group) => (here[group] as number) / (there[group] as number),
  )
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
  ease: (group: number) => number = () => 1,
): void {
  const gains = MAIN.map((group) => {
    const rise = Math.max(0, (after[group] as number) - (before[group] as number))
    return { group, gain: rise * ease(group) }
  })
  const gained = gains.reduce((sum, { gain }) => sum + gain, 0)
  if (gained === 0) return
  let released = 0
  for (const group of MAIN) {
    const s = seat[group] as number
    const g = before[group] as number
    const h = after[group] as number
    if (h >= g) continue
    const left = kept(s, g, h)
    released += s - left
    seat[group] = left
  }
  for (const { group, gain } of gains) seat[group] = (seat[group] as number) + (released * gain) / gained
}
