/** Shares the marks of a text out to its paragraphs. @module */
import type { Span } from '../base/span.ts'

/** For each block the marks that touch it. Takes one pass over both, however long the text. */
export function marksByBlock<Mark extends Span>(
  blocks: readonly Span[],
  marks: readonly Mark[],
): ReadonlyMap<Span, readonly Mark[]> {
  const waiting = [...marks].sort((a, b) => a.start - b.start)
  const shared = new Map<Span, readonly Mark[]>()
  let next = 0
  let touching: readonly Mark[] = []
  for (const block of [...blocks].sort((a, b) => a.start - b.start)) {
    const first = next
    while (next < waiting.length && (waiting[next] as Mark).start < block.end) next++
    touching = [...touching, ...waiting.slice(first, next)].filter((mark) => mark.end > block.start)
    shared.set(block, touching)
  }
  return shared
}
