/** Every kind of noise, in the order in which a line is tried. @module */
import type { RemovedKind } from '../article.ts'
import { advertisement } from './advertisement.ts'
import { byline } from './byline.ts'
import { comment } from './comment.ts'
import { consent } from './consent.ts'
import { markup } from './markup.ts'
import { navigation } from './navigation.ts'
import { player } from './player.ts'
import { promotion } from './promotion.ts'
import { related } from './related.ts'
import type { NoiseRule } from './rule.ts'
import { timestamp } from './timestamp.ts'

/** Kinds a line has by itself and its neighbours; the others come from the page as a whole. */
type LineKind = Exclude<RemovedKind, 'duplicate' | 'stray'>

const BY_KIND = {
  markup,
  consent,
  player,
  advertisement,
  comment,
  related,
  timestamp,
  byline,
  navigation,
  promotion,
} satisfies { readonly [Kind in LineKind]: NoiseRule }

export const NOISES: readonly NoiseRule[] = Object.values(BY_KIND)
