/** Keeps what each release of the register held, and makes one: `npm run register -- --release VERSION`. @module */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { today } from '../src/base/clock.ts'
import type { IsoDate } from '../src/base/date.ts'
import { CallerError, FaultError } from '../src/base/error.ts'
import { type Correction, type Release, textsOfRelease } from '../src/register/release.ts'
import { changesBetween } from '../src/register/row-changes.ts'
import { type TableTexts, textsIn } from '../src/register/table.ts'
import { readCompleteness, readCorrections, readReleases } from '../src/register/tables.ts'
import { writeTable } from './csv.ts'

/** What tells of the others, and is not itself recorded. */
const ABOUT_RELEASES: readonly string[] = ['releases', 'corrections']

interface Recorded {
  readonly releases: readonly Release[]
  /** Up to the newest release; those since are worked out anew. */
  readonly corrections: readonly Correction[]
  /** The tables of the newest release by name; none before the first. */
  readonly newest: ReadonlyMap<string, string> | null
}

/**
 * What was recorded before the tables of `folder` are written anew.
 * @throws {FaultError} where the tables are not what the corrections were made for.
 */
export function recordedIn(folder: URL): Recorded {
  if (!existsSync(new URL('releases.csv', folder))) return { releases: [], corrections: [], newest: null }
  const now = textsIn(folder)
  const releases = readReleases(now)
  const all = readCorrections(now)
  const last = releases.at(-1)
  if (!last) return { releases, corrections: [], newest: null }
  const then = textsOfRelease(last, releases, all, orNothing(folder))
  const names = new Set([...tableNames(folder), ...all.map(({ table }) => table)])
  const rebuilt = sorted([...names].map((name) => [name, then(name)]))
  const newest = [rebuilt, releasedInGit(folder)].find((tables) => tables && hashOf(tables) === last.hash)
  if (!newest) {
    throw new FaultError(
      `The tables of data/ and data/corrections.csv do not belong together: undoing these corrections does not give release ${last.release}, nor does the history of this checkout have it. Take both as they were committed together (git checkout data), then make them again.`,
    )
  }
  return { releases, corrections: all.filter(({ release }) => release !== last.release), newest }
}

/**
 * The tables as they were committed with the newest release: where two changed data/ at once, what git joins of their
 * corrections belongs to neither. Null outside a checkout with its history.
 */
function releasedInGit(folder: URL): ReadonlyMap<string, string> | null {
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  try {
    const commit = git('log', '-1', '--format=%H', '--', 'releases.csv').trim()
    const files = git('ls-tree', '--name-only', commit, './').split('\n')
    return sorted(namesOf(files).map((name) => [name, git('show', `${commit}:./${name}.csv`)]))
  } catch {
    return null
  }
}

/** In order of name, without those that have no rows. */
function sorted(tables: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map(tables.filter(([, text]) => text !== '').sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Writes what changed in the tables of `folder` since the newest release and, with a version, releases them. */
export function keepRecorded(
  folder: URL,
  recorded: Recorded,
  version: string | null,
  on: IsoDate = today(),
): void {
  const texts = new Map(tableNames(folder).map((name) => [name, textsIn(folder)(name)] as const))
  const last = recorded.releases.at(-1)
  const since = last ? changesSince(last, recorded.newest ?? new Map(), texts) : []
  const releases =
    version === null
      ? recorded.releases
      : [...recorded.releases, released(version, on, folder, texts, recorded.releases)]
  writeTable(folder, 'releases', releases)
  writeTable(folder, 'corrections', [...recorded.corrections, ...since])
}

function released(
  version: string,
  on: IsoDate,
  folder: URL,
  texts: ReadonlyMap<string, string>,
  releases: readonly Release[],
): Release {
  const before = releases.find(({ release }) => release === version)
  if (before)
    throw new CallerError(
      'badInput',
      `Release ${version} was made on ${before.date}; expected another version.`,
    )
  const { to } = readCompleteness(textsIn(folder))
  const completeTo = Object.entries(to).map(([topic, day]) => `${topic} ${day}`)
  return { release: version, date: on, completeTo: completeTo.join('; '), hash: hashOf(texts) }
}

function changesSince(
  last: Release,
  then: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): readonly Correction[] {
  const names = [...new Set([...then.keys(), ...now.keys()])].sort()
  return names.flatMap((table) =>
    changesBetween(then.get(table) ?? '', now.get(table) ?? '').map((change) => ({
      release: last.release,
      table,
      ...change,
    })),
  )
}

/** A table that is no longer there has no rows. */
function orNothing(folder: URL): TableTexts {
  return (name) => (existsSync(new URL(`${name}.csv`, folder)) ? textsIn(folder)(name) : '')
}

function tableNames(folder: URL): readonly string[] {
  return namesOf(readdirSync(folder))
}

function namesOf(files: readonly string[]): readonly string[] {
  return files
    .filter((file) => file.endsWith('.csv'))
    .map((file) => file.slice(0, -'.csv'.length))
    .filter((name) => !ABOUT_RELEASES.includes(name))
    .sort()
}

function hashOf(texts: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256')
  for (const [name, text] of texts) hash.update(`${name}\n${text}`)
  return hash.digest('hex')
}
