/** Prime Ministers, Speakers, governments, and the ids and maps other tables hang on. @module */
import { describe, expect, it } from 'vitest'
import type { IsoDate } from '../base/date.ts'
import type { PersonId } from '../base/id.ts'
import { contains } from '../base/interval.ts'
import { loadRegister } from './load.ts'

const register = loadRegister()

function holders(rank: string, day: IsoDate): PersonId[] {
  return register.appointments
    .filter((each) => contains(each, day) && register.posts.get(each.post)?.rank === rank)
    .map(({ person }) => person)
}

describe('offices since 1918', () => {
  it.each<[IsoDate, PersonId]>([
    ['1918-12-14', 'person:david-lloyd-george'],
    ['1924-06-01', 'person:ramsay-macdonald'],
    ['1938-09-30', 'person:neville-chamberlain'],
    ['1940-05-10', 'person:winston-churchill-1900'],
    ['1963-10-20', 'person:alec-douglas-home'],
    ['1978-01-01', 'person:james-callaghan-1945'],
    ['2026-08-01', 'person:andy-burnham'],
  ])('Prime Minister on %s: %s', (day, person) => {
    expect(holders('PM', day)).toEqual([person])
  })

  it.each<[IsoDate, PersonId]>([
    ['1936-12-10', 'person:edward-fitzroy'],
    ['1956-10-31', 'person:william-morrison'],
    ['1974-03-06', 'person:selwyn-lloyd'],
  ])('Speaker on %s: %s', (day, person) => {
    expect(holders('Speaker', day)).toEqual([person])
  })

  it('has at most one Prime Minister a day since 1916', () => {
    const spells = register.appointments.filter(({ post }) => register.posts.get(post)?.rank === 'PM')
    const days = spells.flatMap(({ from, to }) => (to === null ? [from] : [from, to]))
    for (const day of days) expect(holders('PM', day).length, day).toBeLessThanOrEqual(1)
  })

  it('knows who governed, with whom, and who kept them in', () => {
    const on = (day: IsoDate) =>
      register.governments.filter((each) => contains(each, day)).map(({ party, role }) => `${party} ${role}`)
    expect(on('1942-01-01')).toEqual(
      expect.arrayContaining([
        'party:conservative government',
        'party:labour coalition',
        'party:liberal coalition',
      ]),
    )
    expect(on('1977-06-01')).toEqual(['party:labour government', 'party:liberal support'])
    expect(on('1966-06-01')).toEqual(['party:labour government'])
  })

  it('says how far shadow posts and private secretaries go', () => {
    expect(register.completeTo.opposition).toBe('2021-02-10')
    expect(holders('Opposition', '2011-06-01').length).toBeGreaterThan(50)
    expect(holders('PPS', '2007-12-01').length).toBeGreaterThan(20)
  })
})

describe('ids and maps', () => {
  it.each([2010, 2024] as const)('the map of %i has every seat once, no two in one place', (year) => {
    const hexes = register.hexLayout(year)
    expect(hexes).toHaveLength(650)
    expect(new Set(hexes.map(({ seat }) => seat)).size).toBe(650)
    expect(new Set(hexes.map(({ q, r }) => `${q},${r}`)).size).toBe(650)
    for (const { seat } of hexes) expect(register.seats.has(seat)).toBe(true)
  })

  it('holds the registrations of parties', () => {
    expect(register.parties.get('party:labour')?.electoralCommission).toContain('PP53')
  })
})
