/** Whether an act is what its article leads with. @module */
import type { Act } from '../act.ts'

/** The title and the first sentence, by number. */
const LEAD = 1

/** Told in the title or the first sentence. */
export function leads(act: Act): boolean {
  return (act.sentences[0] ?? LEAD + 1) <= LEAD
}
