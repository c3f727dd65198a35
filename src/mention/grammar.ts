/** Words of grammar that several stages look for. @module */
import { wordSet } from './word.ts'

/** Forms of "be", but "am". */
export const BEING = wordSet('is are was were be been being')

/** Finite forms of the verbs that others take to themselves. */
export const FINITE = wordSet('has have had is are was were will would')

/** Marks that open or close a quotation. */
export const QUOTES = wordSet('" “ ” ‘ ’')

/** What may stand right before a verb and says when or how often. */
export const ADVERBS = wordSet(
  'also previously earlier already once since long always repeatedly just only recently not',
)
