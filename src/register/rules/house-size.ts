/** Rule 1: one member a seat, so the seats in force on the day of a general election return the whole House. @module */
import type { IsoDate } from '../../base/date.ts'
import { contains } from '../../base/interval.ts'
import type { Check } from './break.ts'

/** How many members the House had from a general election on: the Redistribution and Boundaries Acts and Orders. */
const SIZES: readonly (readonly [from: IsoDate, members: number])[] = [
  ['1918-12-14', 707],
  // Without the seats of what became the Irish Free State.
  ['1922-11-15', 615],
  ['1945-07-05', 640],
  ['1950-02-23', 625],
  ['1955-05-26', 630],
  ['1974-02-28', 635],
  ['1983-06-09', 650],
  ['1992-04-09', 651],
  ['1997-05-01', 659],
  ['2005-05-05', 646],
  ['2010-05-06', 650],
]

export const houseSize: Check = ({ seats, parliaments }) => {
  const all = [...seats.values()]
  const breaks = parliaments.flatMap(({ number, election }) => {
    const size = SIZES.findLast(([from]) => from <= election)?.[1]
    const returned = all
      .filter((seat) => contains(seat, election))
      .reduce((sum, { members }) => sum + members, 0)
    if (returned === size) return []
    const what = `the seats fought on ${election} return ${returned} members to a House of ${size}`
    return [{ rule: 1, what, rows: [`parliament ${number}`], sources: ['psephology'] }]
  })
  return { checked: all.length, breaks }
}
