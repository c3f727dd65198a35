/** Rule 9: a seat is its boundaries: it is sat for and fought only while they are in force. @module */
import type { IsoDate } from '../../base/date.ts'
import type { SeatId } from '../../base/id.ts'
import { contains, overlaps } from '../../base/interval.ts'
import { groupBy } from '../lookup.ts'
import type { Register } from '../register.ts'
import type { Break, Check } from './break.ts'
import { rowOf } from './one-member-a-seat.ts'

export const boundaries: Check = (register) => {
  const breaks: Break[] = []
  const inForce = (seat: SeatId, day: IsoDate) => {
    const held = register.seats.get(seat)
    return held !== undefined && contains(held, day)
  }
  for (const membership of register.memberships)
    if (!inForce(membership.seat, membership.from))
      breaks.push({
        rule: 9,
        what: 'a membership begins on boundaries that were not in force',
        rows: [rowOf(membership)],
        sources: [membership.source],
      })
  // Notional results are those of an older poll on the boundaries to come.
  for (const { id, kind, seat, date, source } of register.elections.values())
    if (kind !== 'notional' && !inForce(seat, date))
      breaks.push({
        rule: 9,
        what: 'a contest on boundaries that were not in force',
        rows: [id],
        sources: [source],
      })
  return {
    checked: register.memberships.length + register.elections.size,
    breaks: [
      ...breaks,
      ...sharedCodes(register),
      ...outOfTime(register),
      ...partsOfNothing(register),
      ...offTheMap(register),
    ],
  }
}

/** Two seats in force at once cannot bear one name or one code. */
function sharedCodes({ seats }: Register): Break[] {
  const marks = [...seats.values()].flatMap((seat) => [
    { mark: `${seat.name}|`, called: seat.name, seat },
    ...(seat.gss === null ? [] : [{ mark: `|${seat.gss}`, called: seat.gss, seat }]),
  ])
  return [...groupBy(marks, ({ mark }) => mark).values()].flatMap((borne) => {
    const inOrder = borne.toSorted((a, b) => (a.seat.from < b.seat.from ? -1 : 1))
    return inOrder.slice(1).flatMap((later, at): Break[] => {
      const earlier = inOrder[at] as (typeof borne)[number]
      if (!overlaps(earlier.seat, later.seat)) return []
      const what = `two seats in force at once are called ${later.called}`
      return [{ rule: 9, what, rows: [earlier.seat.id, later.seat.id], sources: ['psephology'] }]
    })
  })
}

/** Boundaries come into force with a general election and go with a dissolution. */
function outOfTime({ seats, parliaments }: Register): Break[] {
  const elections = new Set<string>(parliaments.map(({ election }) => election))
  const dissolutions = new Set(parliaments.map(({ dissolved }) => dissolved))
  return [...seats.values()].flatMap((seat) => {
    const right = elections.has(seat.from) && (seat.to === null || dissolutions.has(seat.to))
    const what = `boundaries in force from ${seat.from} to ${seat.to}, not from a general election to a dissolution`
    return right ? [] : [{ rule: 9, what, rows: [seat.id], sources: ['psephology'] }]
  })
}

/** How far the parts of a seat may miss the whole of it: the shares are rounded. */
const ROUNDING = 0.001

/** The parts of an older seat, and those of a newer one, make it up. */
function partsOfNothing({ overlaps: parts }: Register): Break[] {
  const wholes: readonly (readonly [SeatId, number])[] = parts.flatMap(
    ({ from, to, shareOfFrom, shareOfTo }) =>
      [
        [from, shareOfFrom],
        [to, shareOfTo],
      ] as const,
  )
  return [...groupBy(wholes, ([seat]) => seat)].flatMap(([seat, shares]) => {
    const sum = shares.reduce((total, [, share]) => total + share, 0)
    if (Math.abs(sum - 1) <= ROUNDING && shares.every(([, share]) => share >= 0)) return []
    const what = `the parts of a seat make up ${sum.toFixed(3)} of it`
    return [{ rule: 9, what, rows: [seat], sources: ['psephology'] }]
  })
}

/** A map of hexagons has each seat of its boundaries once, and no place twice. */
function offTheMap(register: Register): Break[] {
  return ([2010, 2024] as const).flatMap((year) => {
    const hexes = register.hexLayout(year)
    const placed = new Set<string>(hexes.map(({ seat }) => seat))
    const places = new Set(hexes.map(({ q, r }) => `${q}|${r}`))
    const drawn = [...register.seats.values()].filter((seat) => contains(seat, HEX_DAYS[year]))
    const missing = drawn.filter(({ id }) => !placed.has(id)).map(({ id }) => id)
    const rows = missing.length > 0 ? missing : [`hex-${year}`]
    if (missing.length === 0 && placed.size === drawn.length && places.size === hexes.length) return []
    return [{ rule: 9, what: `the map of ${year} does not have each seat once`, rows, sources: ['hexmaps'] }]
  })
}

/** A day on which the seats of each map were in force. */
const HEX_DAYS = { 2010: '2010-05-06', 2024: '2024-07-04' } as const
