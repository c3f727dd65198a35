/** Whether an act is what its article leads with. @module */
import type { Act } from './act.ts'

/** The title and the first sentence, by number. */
const LEAD = 1

/** Told in the title or the first sentence, in whatever mood unless a sentence is given. */
export function leads(act: Act, first: number | null | undefined = act.sentences[0]): boolean {
  return (first ?? LEAD + 1) <= LEAD
}
