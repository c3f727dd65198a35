/** A sentence of the tests, with the verdict it must be given. @module */
import type { Predicate, VerdictKind } from '../claim.ts'

/** Day of the story; the sentence; what it claims, as printed; the verdict; the official value, or a part of it in words. */
export type Row = readonly [
  date: string | null,
  text: string,
  printed: number | string,
  verdict: VerdictKind,
  computed?: number | string,
]

export interface Case {
  readonly date: string | null
  readonly text: string
  readonly predicate: Predicate
  readonly printed: number | string
  readonly verdict: VerdictKind
  readonly computed: number | string | null
}

export function casesOf(predicate: Predicate, rows: readonly Row[]): readonly Case[] {
  return rows.map(([date, text, printed, verdict, computed = null]) => ({
    date,
    text,
    predicate,
    printed,
    verdict,
    computed,
  }))
}
