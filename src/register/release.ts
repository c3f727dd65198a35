/** Releases of the register, and the rows corrected since each: what was held on a recorded day (rule 14). @module */
import type { IsoDate } from '../base/date.ts'
import { groupBy } from './lookup.ts'
import { type RowChange, undone } from './row-changes.ts'
import type { TableTexts } from './table.ts'

/** All the register held on a day, as it was handed out: to release it is to record it. */
export interface Release {
  readonly release: string
  readonly date: IsoDate
  /** The last day of each topic, for people to read; `complete-to` of the release says the same. */
  readonly completeTo: string
  /** SHA-256 of all its tables, by which a rebuilt one is known to be the one released. */
  readonly hash: string
}

/** A row that came or went between a release and the next, or since the newest. */
export interface Correction extends RowChange {
  /** The release it was made after. */
  readonly release: string
  readonly table: string
}

/** The newest release by a day; null before the first. `releases` are in order of date. */
export function releaseBy(releases: readonly Release[], day: IsoDate): Release | null {
  return releases.findLast(({ date }) => date <= day) ?? null
}

/**
 * The tables as they were in a release, to the letter: those of now with every correction since undone, newest
 * first. A table made since is empty.
 */
export function textsOfRelease(
  release: Release,
  releases: readonly Release[],
  corrections: readonly Correction[],
  now: TableTexts,
): TableTexts {
  const made = groupBy(corrections, ({ release: after, table }) => `${after} ${table}`)
  const since = releases.slice(releases.indexOf(release)).toReversed()
  return (name) =>
    since.reduce((rows, each) => {
      const changes = made.get(`${each.release} ${name}`)
      return changes ? undone(rows, changes) : rows
    }, now(name))
}
