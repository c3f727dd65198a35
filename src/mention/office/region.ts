/** Adjectives of the branches of a party: "Scottish Labour leader". @module */

export const REGIONS: ReadonlySet<string> = new Set(['scottish', 'welsh', 'uk', 'london', 'ulster'])
