/** What must hold of the House on every day since 1918, whoever sits in it. @module */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, type IsoDate } from '../base/date.ts'
import { contains, overlaps } from '../base/interval.ts'
import { loadRegister } from './load.ts'

const register = loadRegister()
const FIRST = '1918-12-14'
const LAST = register.completeTo.memberships
const anyDay = fc.integer({ min: 0, max: daysBetween(FIRST, LAST) }).map((days) => addDays(FIRST, days))

/** How many members the House had room for, by the general election from which it had. */
const SIZES: readonly (readonly [IsoDate, number])[] = [
  ['1918-12-14', 707],
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

function roomOn(day: IsoDate): number {
  return SIZES.findLast(([from]) => from <= day)?.[1] ?? 0
}

describe('on any day since 1918', () => {
  it('never are there more members than the House has room for', () => {
    const steps = new Map<IsoDate, number>()
    for (const { from, to } of register.memberships) {
      steps.set(from, (steps.get(from) ?? 0) + 1)
      if (to !== null) steps.set(to, (steps.get(to) ?? 0) - 1)
    }
    let sitting = 0
    for (const [day, step] of [...steps].sort(([a], [b]) => (a < b ? -1 : 1))) {
      sitting += step
      expect(sitting, day).toBeLessThanOrEqual(roomOn(day))
    }
    expect(sitting).toBe(650)
  })

  it('the seats in use return as many as there is room for', () => {
    for (const { election } of register.parliaments) {
      let members = 0
      for (const seat of register.seats.values()) if (contains(seat, election)) members += seat.members
      expect(members, election).toBe(roomOn(election))
    }
  })

  it('every seat is taken at every general election', () => {
    for (const { election } of register.parliaments) {
      const returned = register.memberships.filter(({ from }) => from === election).length
      // In 1997 and after, one poll each was put off; the register books it under the general election.
      expect(returned, election).toBe(roomOn(election))
    }
  })

  it('nobody sits in a dissolution (rule 2)', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        if (register.parliamentOn(day)) return
        expect(register.memberships.filter((each) => contains(each, day))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('nobody sits for two parties at once', () => {
    const people = fc.constantFrom(...register.people.keys())
    fc.assert(
      fc.property(people, (person) => {
        const spells = register.affiliationsOf(person)
        for (const [at, spell] of spells.entries())
          for (const later of spells.slice(at + 1)) expect(overlaps(spell, later)).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  it('a party is only held while a seat is', () => {
    const spells = fc.constantFrom(...register.affiliations)
    fc.assert(
      fc.property(spells, (spell) => {
        expect(register.seatOf(spell.person, spell.from)).not.toBeNull()
      }),
      { numRuns: 500 },
    )
  })

  it('whoever is named as the winner of a general election took the seat, for that party', () => {
    let checked = 0
    for (const { id, kind, seat, date } of register.elections.values()) {
      if (kind !== 'general') continue
      const winner = register.candidaciesIn(id).find(({ position }) => position === 1)
      if (!winner?.person) continue
      checked++
      expect(
        register.membershipsIn(seat).some((each) => each.from === date && each.person === winner.person),
        id,
      ).toBe(true)
      const party = register.partyOf(winner.person, date)
      if (party !== 'party:speaker' && winner.party !== 'party:speaker')
        expect(party && register.countedAs(party), id).toBe(register.countedAs(winner.party))
    }
    expect(checked).toBeGreaterThan(15_000)
  })
})
