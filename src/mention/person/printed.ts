/** The forms somebody's name is printed in, and what they answer to for it. @module */
/** Lower-case. */
export interface Printed {
  /** Every full name somebody was printed under, each led by a space, so that a surname is its ending. */
  readonly names: readonly string[]
  /** Every row of last words of them. */
  readonly endings: readonly string[]
}

/** Somebody who is looked for by no name. */
export const UNPRINTED: Printed = { names: [], endings: [] }

/** Of a name and what else the same person is called. */
export function printedAs(name: string, others: readonly string[]): Printed {
  const names = [` ${name.toLowerCase()}`]
  for (const other of others) {
    const form = ` ${other.toLowerCase()}`
    if (!names.includes(form)) names.push(form)
  }
  return { names, endings: endingsOf(names) }
}

function endingsOf(names: readonly string[]): readonly string[] {
  const endings: string[] = []
  for (const printed of names) {
    const name = printed.includes('’') ? printed.replace(/’/g, "'") : printed
    for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
      const ending = name.slice(at + 1)
      if (!endings.includes(ending)) endings.push(ending)
      const joined = ending.includes(' ') ? ending.replace(/ /g, '-') : ending
      if (!endings.includes(joined)) endings.push(joined)
    }
  }
  return endings
}
