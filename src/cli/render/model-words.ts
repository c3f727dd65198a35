/** What each model is called before people. @module */
import type { ModelName } from '../../elections/projection/models/models.ts'

export const MODEL_WORDS = {
  noChange: 'no change',
  uniformBritain: 'uniform swing, GB',
  uniform: 'uniform swing',
  ratio: 'proportional',
  logit: 'logit',
  strongTransition: 'strong transition',
  transition: 'transition',
  exchange: 'exchange (ours)',
} satisfies Record<ModelName, string>
