/** Runs a table of cases against one kind of noise; for tests. @module */
import { describe, expect, test } from 'vitest'
import type { RemovedKind } from '../article.ts'
import { labelsOf } from '../label.ts'
import { pieceOf } from '../piece.ts'

export interface NoiseTable {
  /** Runs of lines (joined by line feeds) all of which are of the kind. */
  readonly noise: readonly string[]
  /** Runs of lines none of which is. */
  readonly kept: readonly string[]
}

const STORY = 'The committee will publish its report on the harbour in the spring, its clerk told members.'

/** Each run stands between two paragraphs of a story. */
export function noiseTable(kind: RemovedKind, { noise, kept }: NoiseTable): void {
  describe(kind, () => {
    test.each(noise)('is %s', (run) => {
      expect(labelsBetween(run)).toEqual(run.split('\n').map(() => kind))
    })
    test.each(kept)('is not %s', (run) => {
      expect(labelsBetween(run)).not.toContain(kind)
    })
  })
}

function labelsBetween(run: string): readonly string[] {
  const lines = [STORY, ...run.split('\n'), `${STORY} Nobody objected.`]
  let start = 0
  const pieces = lines.map((line) => {
    const piece = pieceOf(lines.join('\n'), {
      start,
      end: start + line.length,
      path: [],
      linked: 0,
      pictured: false,
    })
    start += line.length + 1
    return piece
  })
  return labelsOf(pieces).slice(1, -1)
}
