/** The models by name, and what each is run on. @module */
import { imputed } from '../impute.ts'
import type { SeatTable } from '../seat-table.ts'
import { exchange } from './exchange.ts'
import { logit } from './logit.ts'
import type { Model } from './model.ts'
import { noChange } from './no-change.ts'
import { ratio } from './ratio.ts'
import { strongTransition } from './strong-transition.ts'
import { transition } from './transition.ts'
import { uniform } from './uniform.ts'
import { uniformBritain } from './uniform-britain.ts'

/** In the order answers list them; the last is ours and the default. */
export const MODEL_NAMES = [
  'noChange',
  'uniformBritain',
  'uniform',
  'ratio',
  'logit',
  'strongTransition',
  'transition',
  'exchange',
] as const

export type ModelName = (typeof MODEL_NAMES)[number]

export const DEFAULT_MODEL = 'exchange' satisfies ModelName

interface Entry {
  readonly model: Model
  /** Run with parties absent from a seat imputed: a multiple of nothing is nothing. */
  readonly imputes: boolean
}

const MODELS = {
  noChange: { model: noChange, imputes: false },
  uniformBritain: { model: uniformBritain, imputes: false },
  uniform: { model: uniform, imputes: false },
  ratio: { model: ratio, imputes: true },
  logit: { model: logit, imputes: true },
  strongTransition: { model: strongTransition, imputes: false },
  transition: { model: transition, imputes: false },
  exchange: { model: exchange, imputes: false },
} satisfies Record<ModelName, Entry>

/** The shares a model gives each seat of a base table when each nation has the shares of `target`. */
export function projected(name: ModelName, base: SeatTable, target: Float64Array): Float64Array {
  const { model, imputes } = MODELS[name]
  return model({ ...base, shares: imputes ? imputed(base) : base.shares, target })
}
