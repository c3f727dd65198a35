/** Patterns of every pair of a verb and what may stand behind it. @module */

/** Each of `verbs` before each of `whats`. */
export function crossed(verbs: readonly string[], whats: readonly string[]): readonly string[] {
  return verbs.flatMap((verb) => whats.map((what) => `${verb} ${what}`))
}
