/** What every answer ends with: its notes and how far it is complete. @module */
import type { CompleteTo, Topic } from '../../register/register.ts'
import type { Colours } from '../io.ts'

/** Lines to end an answer with, after an empty one. */
export function footer(
  { notes, completeTo }: { readonly notes?: readonly string[]; readonly completeTo: Partial<CompleteTo> },
  colours: Colours,
): readonly string[] {
  const known = Object.keys(completeTo).map((topic) => `${topic} to ${completeTo[topic as Topic]}`)
  const complete = known.length > 0 ? [`Complete for ${known.join(', ')}.`] : []
  return ['', ...(notes ?? []), ...complete].map((line) => (line ? colours.dim(line) : line))
}

/** An empty line, a heading and the lines under it; nothing when there are none. */
export function section(heading: string, lines: readonly string[], colours: Colours): readonly string[] {
  return lines.length === 0 ? [] : ['', colours.bold(heading), ...lines]
}
