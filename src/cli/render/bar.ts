/** Bars of text, for chances and seats. @module */

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const

/** A bar of `fraction` of `width` cells, to an eighth of a cell. */
export function bar(fraction: number, width: number): string {
  const eighths = Math.round(Math.max(0, Math.min(1, fraction)) * width * 8)
  return '█'.repeat(eighths >> 3) + EIGHTHS[eighths & 7]
}

/** Where an interval and its middle lie on a line of `width` cells from 0 to `most`: `   ├──●───┤`. */
export function intervalBar(low: number, middle: number, high: number, most: number, width: number): string {
  const cell = (value: number) => Math.min(width - 1, Math.max(0, Math.round((value / most) * (width - 1))))
  const [from, at, to] = [cell(low), cell(middle), cell(high)]
  let line = ''
  for (let place = 0; place <= to; place++) {
    if (place === at) line += '●'
    else if (place < from) line += ' '
    else if (place === from) line += '├'
    else line += place === to ? '┤' : '─'
  }
  return line
}
