/** What a list leaves to the JSON. @module */
import type { Colours } from '../io.ts'
import { counted } from './figures.ts'

/** A line that says how many more there are; nothing when there are none. */
export function others(number: number, colours: Colours): readonly string[] {
  return number > 0 ? [colours.dim(`  and ${counted(number, 'other', 'others')}: --json lists them`)] : []
}
