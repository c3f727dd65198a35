/** Columns that line up, coloured after they are measured. @module */

export interface Cell {
  readonly text: string
  /** Figures stand on the right of their column. */
  readonly right?: boolean
  readonly colour?: (text: string) => string
}

type Row = readonly (string | Cell)[]

const INDENT = '  '
const GAP = '  '

/** One line a row, indented. Columns that are empty in every row are left out. */
export function table(rows: readonly Row[]): readonly string[] {
  const cells = rows.map((row) => row.map(cellOf))
  const widths: number[] = []
  for (const row of cells) {
    row.forEach(({ text }, at) => {
      widths[at] = Math.max(widths[at] ?? 0, widthOf(text))
    })
  }
  return cells.map((row) => {
    const shown = row
      .map((cell, at) => ({ cell, width: widths[at] as number }))
      .filter(({ width }) => width > 0)
    return (
      INDENT +
      shown
        .map(({ cell, width }, at) => padded(cell, width, at === shown.length - 1))
        .join(GAP)
        .trimEnd()
    )
  })
}

export function figure(text: string, colour?: (text: string) => string): Cell {
  return colour ? { text, right: true, colour } : { text, right: true }
}

function cellOf(cell: string | Cell): Cell {
  return typeof cell === 'string' ? { text: cell } : cell
}

function padded({ text, right, colour }: Cell, width: number, last: boolean): string {
  const space = ' '.repeat(width - widthOf(text))
  const shown = colour && text !== '' ? colour(text) : text
  if (right) return space + shown
  return last ? shown : shown + space
}

/** Code points; no name of the register is written in double-width letters. */
function widthOf(text: string): number {
  let width = 0
  for (const _ of text.normalize('NFC')) width++
  return width
}
