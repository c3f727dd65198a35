/** Deeds that are another's wish, order or forecast of somebody: "told Ann Lee to leave", "could see Ann Lee leave". @module */
import { wordSet } from '../../mention/word.ts'
import { describes } from '../pattern/describes.ts'
import type { Unit } from '../pattern/unit.ts'
import type { Clause } from './clause.ts'
import type { Mood } from './modality.ts'

const ORDERS = new Set(
  'told tells telling urged urges urging asked asks asking begged invited invites inviting encouraged encourages pressed ordered advised advises dared wants wanted want'.split(
    ' ',
  ),
)
const STOPPING = new Set('stop stops stopped stopping prevent prevents prevented preventing'.split(' '))
const SEES = new Set(['see', 'mean', 'leave', 'make', 'force', 'prompt'])
const MODALS = wordSet('could may might would to')
const FORECASTS = new Set('expects expected expect predicted predicts expecting'.split(' '))

/** "Told Ann Lee to leave": her leaving is somebody else's wish. "Could see Ann Lee leave": what may come. */
export function controlOf(
  units: readonly Unit[],
  { chain, from, subjects, verb: told }: Clause,
): Mood | null {
  if (subjects.length === 0) return null
  const bare = chain.length === 0
  const isGerund = !bare && (chain[0] === 'being' || chain[0] === 'from')
  if (!bare && !isGerund && chain[0] !== 'to') return null
  let here = from - 1
  while (here >= 0 && describes(units[here] as Unit, 'person')) here--
  const verb = here >= 0 ? (units[here]?.lower ?? '') : ''
  // "Could stop Ann Lee leaving".
  if (STOPPING.has(verb) && (isGerund || told.endsWith('ing'))) return 'denial'
  if (isGerund) return null
  // "It is time for Ann Lee to leave".
  if (verb === 'for' && !bare) return 'demand'
  if (bare) return SEES.has(verb) && MODALS.has(units[here - 1]) ? 'speculation' : null
  if (OBLIGES.has(verb)) return isNegatedBefore(units, here) ? 'denial' : null
  return ORDERS.has(verb) ? 'demand' : FORECASTS.has(verb) ? 'speculation' : null
}

/** "Nothing obliges him to", "the rules do not require her to". */
export function isNegatedBefore(units: readonly Unit[], verb: number): boolean {
  for (let here = verb - 1; here >= Math.max(0, verb - 4); here--)
    if (NEGATIONS.has((units[here] as Unit).lower)) return true
  return false
}

/** Leaving no choice: "requires her to". */
export const OBLIGES = new Set(
  'obliges oblige obliged requires require required compels compel compelled forces force'.split(' '),
)
const NEGATIONS = new Set("nothing nobody no not n't never nor cannot".split(' '))
