/** Vacancies, their grounds and how long a seat waited. @module */
import { describe, expect, it } from 'vitest'
import { daysBetween } from '../base/date.ts'
import { loadRegister } from './load.ts'

const register = loadRegister()
const vacancyOf = (seat: string, person: string) =>
  register.vacancies.find((each) => each.seat === seat && each.person === person)

describe('vacancies (rule 4)', () => {
  it('give the day, the ground, the writ and the poll', () => {
    expect(vacancyOf('seat:mid-bedfordshire-2010', 'person:nadine-dorries')).toMatchObject({
      vacatedOn: '2023-08-29',
      reason: 'resigned',
      pollingOn: '2023-10-19',
    })
    expect(vacancyOf('seat:batley-and-spen-2010', 'person:jo-cox')).toMatchObject({
      vacatedOn: '2016-06-16',
      reason: 'died',
      pollingOn: '2016-10-20',
    })
  })

  it('tell a seat filled by reinstatement from one filled by a poll', () => {
    expect(vacancyOf('seat:newark-1997', 'person:fiona-jones')).toMatchObject({
      pollingOn: null,
      filledOn: '1999-04-29',
    })
  })

  it('leave the poll open where there was none before the dissolution', () => {
    const open = register.vacancies.filter((each) => each.pollingOn === null && each.filledOn === null)
    expect(open.length).toBeGreaterThan(50)
    for (const { seat, vacatedOn } of open) {
      const parliament = register.parliamentOn(vacatedOn ?? '')
      const polls = register
        .electionsIn(seat)
        .filter(({ kind, date }) => kind === 'byElection' && date >= (vacatedOn ?? ''))
      expect(
        polls.filter(({ date }) => parliament?.dissolved != null && date < parliament.dissolved),
      ).toEqual([])
    }
  })

  it('never last from after the poll that filled them', () => {
    for (const { vacatedOn, writOn, pollingOn } of register.vacancies) {
      if (vacatedOn === null || pollingOn === null) continue
      expect(daysBetween(vacatedOn, pollingOn)).toBeGreaterThan(0)
      if (writOn !== null) expect(writOn <= pollingOn).toBe(true)
    }
  })

  it('are as many as the members a by-election returned', () => {
    for (const { id, kind, seat, date } of register.elections.values()) {
      if (kind !== 'byElection') continue
      const filled = register.vacancies.filter((each) => each.seat === seat && each.pollingOn === date)
      const entered = register.membershipsIn(seat).filter(({ from }) => from === date)
      expect(filled.length, id).toBe(entered.length)
    }
  })
})
