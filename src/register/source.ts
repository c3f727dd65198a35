/** The keys of the sources, each described in `data/SOURCES.md`. @module */

const SOURCE_KEYS = [
  'api',
  'twfy',
  'psephology',
  'psephology-59',
  'hocl',
  'hocl-next',
  'hocl-between',
  'ec',
  'ifg',
  'mnis-roles',
  'twfy-offices',
  'hexmaps',
  'mp-lookup',
  'observed',
  'hand',
] as const

export type SourceKey = (typeof SOURCE_KEYS)[number]

const KEYS: ReadonlySet<string> = new Set(SOURCE_KEYS)

/** Whether a cell names a source: a key, perhaps with a correction by hand (`api+hand`), or a citation, which is a sentence. */
export function isSource(cell: string): boolean {
  return cell.includes(' ') || KEYS.has(cell.replace(/\+hand$/, ''))
}
