/** Rows of a table that came and went between two accounts of it, so that either can be made from the other. @module */

/** `gone`: in the earlier account only. `new`: in the later one only. */
export type RowChangeKind = 'gone' | 'new'

export interface RowChange {
  readonly change: RowChangeKind
  /** Of the account it stands in, counted from 1, the line of the columns. */
  readonly line: number
  readonly row: string
}

/** The fewest rows that tell `before` from `after`, by line; both are text of lines that each end in a newline. */
export function changesBetween(before: string, after: string): readonly RowChange[] {
  const was = linesOf(before)
  const is = linesOf(after)
  const kept = inBoth(was, is)
  return [...rowsBut(kept.before, was, 'gone'), ...rowsBut(kept.after, is, 'new')]
}

/** The earlier account, from the later one. */
export function undone(after: string, changes: readonly RowChange[]): string {
  return exchanged(after, changes, 'new', 'gone')
}

/** The later account, from the earlier one. */
export function redone(before: string, changes: readonly RowChange[]): string {
  return exchanged(before, changes, 'gone', 'new')
}

function exchanged(
  text: string,
  changes: readonly RowChange[],
  out: RowChangeKind,
  back: RowChangeKind,
): string {
  const taken = new Set(changes.filter(({ change }) => change === out).map(({ line }) => line))
  const given = new Map(
    changes.filter(({ change }) => change === back).map(({ line, row }) => [line, row] as const),
  )
  const kept = linesOf(text).filter((_, at) => !taken.has(at + 1))
  const total = kept.length + given.size
  const lines: string[] = []
  for (let at = 0, line = 1; line <= total; line++) {
    const row = given.get(line)
    lines.push(row === undefined ? (kept[at++] as string) : row)
  }
  return textOf(lines)
}

function rowsBut(kept: ReadonlySet<number>, lines: readonly string[], change: RowChangeKind): RowChange[] {
  return lines.flatMap((row, at) => (kept.has(at) ? [] : [{ change, line: at + 1, row }]))
}

/**
 * Places of the lines that stand in both, in the same order: each line of `is` is matched with its like in `was`,
 * and of the matches the longest run that goes forward is kept.
 */
function inBoth(was: readonly string[], is: readonly string[]) {
  const places = new Map<string, number[]>()
  for (let at = was.length - 1; at >= 0; at--) {
    const line = was[at] as string
    const before = places.get(line)
    if (before) before.push(at)
    else places.set(line, [at])
  }
  const matches: { before: number; after: number }[] = []
  is.forEach((line, after) => {
    const before = places.get(line)?.pop()
    if (before !== undefined) matches.push({ before, after })
  })
  const run = longestRising(matches.map(({ before }) => before)).map(
    (at) => matches[at] as (typeof matches)[0],
  )
  return {
    before: new Set(run.map(({ before }) => before)),
    after: new Set(run.map(({ after }) => after)),
  }
}

/** Places of the longest rising run among distinct numbers. */
function longestRising(numbers: readonly number[]): readonly number[] {
  const ends: number[] = []
  const previous: number[] = []
  numbers.forEach((number, at) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] as number] as number) < number) low = middle + 1
      else high = middle
    }
    previous[at] = low > 0 ? (ends[low - 1] as number) : -1
    ends[low] = at
  })
  const run: number[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] as number) run.push(at)
  return run.reverse()
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.slice(0, text.endsWith('\n') ? -1 : undefined).split('\n')
}

function textOf(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}
