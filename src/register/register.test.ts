/** The register against facts anyone can look up. @module */
import { describe, expect, it } from 'vitest'
import type { IsoDate } from '../base/date.ts'
import type { PartyId, PersonId } from '../base/id.ts'
import { loadRegister } from './load.ts'
import type { AffiliationKind } from './membership.ts'

const register = loadRegister()

function seatsHeld(day: IsoDate): Record<string, number> {
  const seats: Record<string, number> = {}
  for (const membership of register.memberships) {
    if (membership.from > day || (membership.to !== null && membership.to <= day)) continue
    const party = register.partyOf(membership.person, day)
    const counted = party === null ? 'none' : register.countedAs(party)
    seats[counted] = (seats[counted] ?? 0) + 1
  }
  return seats
}

function sum(seats: Record<string, number>): number {
  return Object.values(seats).reduce((total, each) => total + each, 0)
}

describe('seats by party on polling day', () => {
  it.each([
    ['1979-05-03', 635, 339, 268],
    ['1983-06-09', 650, 397, 209],
    ['1987-06-11', 650, 375, 229],
    ['1992-04-09', 651, 336, 271],
    ['1997-05-01', 659, 165, 418],
    ['2001-06-07', 659, 166, 412],
    ['2005-05-05', 646, 198, 355],
    ['2010-05-06', 650, 306, 258],
    ['2015-05-07', 650, 330, 232],
    ['2017-06-08', 650, 317, 262],
    ['2019-12-12', 650, 365, 202],
    ['2024-07-04', 650, 121, 411],
  ])('%s: %i seats, %i Conservative and %i Labour, the Speaker apart', (day, size, conservative, labour) => {
    const seats = seatsHeld(day)
    expect(sum(seats)).toBe(size)
    expect(seats['party:conservative']).toBe(conservative)
    expect(seats['party:labour']).toBe(labour)
  })

  it.each([
    ['1983-06-09', 'party:liberal', 17],
    ['1987-06-11', 'party:liberal', 17],
    ['1987-06-11', 'party:social-democratic-party', 5],
    ['1997-05-01', 'party:liberal-democrat', 46],
    ['2005-05-05', 'party:liberal-democrat', 62],
    ['2010-05-06', 'party:liberal-democrat', 57],
    ['2015-05-07', 'party:scottish-national-party', 56],
    ['2019-12-12', 'party:liberal-democrat', 11],
    ['2024-07-04', 'party:liberal-democrat', 72],
    ['2024-07-04', 'party:reform-uk', 5],
  ])('%s: %s won %i', (day, party, seats) => {
    expect(seatsHeld(day)[party]).toBe(seats)
  })

  it('gives every sitting member a party', () => {
    for (const day of [
      '1979-06-01',
      '1985-01-01',
      '1990-01-01',
      '1999-01-01',
      '2006-01-01',
      '2013-01-01',
      '2026-01-01',
    ])
      expect(seatsHeld(day).none, day).toBeUndefined()
  })

  it('has nobody sitting in a dissolution (rule 2)', () => {
    expect(seatsHeld('2024-05-30')).toEqual({})
    expect(seatsHeld('2019-11-06')).toEqual({})
    expect(sum(seatsHeld('2024-05-29'))).toBe(650)
  })
})

describe('changes of party', () => {
  it.each<[string, PersonId, IsoDate, PartyId, PartyId]>([
    [
      'Mark Logan leaves the Conservatives',
      'person:mark-logan',
      '2024-05-29',
      'party:conservative',
      'party:independent',
    ],
    ['Dan Poulter joins Labour', 'person:dan-poulter', '2024-04-27', 'party:conservative', 'party:labour'],
    [
      'Natalie Elphicke joins Labour',
      'person:natalie-elphicke',
      '2024-05-08',
      'party:conservative',
      'party:labour',
    ],
    [
      'Lee Anderson loses the whip',
      'person:lee-anderson',
      '2024-02-24',
      'party:conservative',
      'party:independent',
    ],
    [
      'Lee Anderson joins Reform UK',
      'person:lee-anderson',
      '2024-03-11',
      'party:independent',
      'party:reform-uk',
    ],
    [
      'Christian Wakeford crosses',
      'person:christian-wakeford',
      '2022-01-19',
      'party:conservative',
      'party:labour',
    ],
  ])('%s', (_what, person, day, from, to) => {
    const spells = register.affiliationsOf(person)
    const at = spells.findIndex((spell) => spell.from === day)
    expect(spells[at]?.party).toBe(to)
    expect(spells[at - 1]?.party).toBe(from)
    expect(register.partyOf(person, day)).toBe(to)
  })

  it('has Peter Thurnham leave the Conservatives in February 1996 and join the Liberal Democrats in October', () => {
    const spells = register
      .affiliationsOf('person:peter-thurnham')
      .filter((spell) => spell.from >= '1992-04-10')
    expect(spells.map((spell) => [spell.party, spell.from.slice(0, 7)])).toEqual([
      ['party:independent', '1996-02'],
      ['party:liberal-democrat', '1996-10'],
    ])
    expect(register.seatOf('person:peter-thurnham', '1997-04-07')?.seat).toBe('seat:bolton-north-east-1983')
  })
})

describe('why a party changed', () => {
  const kindOn = (person: PersonId, day: IsoDate) =>
    register.affiliationsOf(person).find((spell) => spell.from === day)?.kind

  it.each<[PersonId, IsoDate, AffiliationKind]>([
    ['person:mark-logan', '2024-05-29', 'leftParty'],
    ['person:dan-poulter', '2024-04-27', 'defection'],
    ['person:lee-anderson', '2024-02-24', 'whipWithdrawn'],
    ['person:lee-anderson', '2024-03-11', 'joined'],
    ['person:david-gauke', '2019-09-04', 'whipWithdrawn'],
    ['person:greg-clark', '2019-10-30', 'whipRestored'],
    ['person:chuka-umunna', '2019-02-18', 'leftParty'],
    ['person:chris-leslie', '2019-07-05', 'renaming'],
    ['person:paddy-ashdown', '1988-03-03', 'merger'],
    ['person:lindsay-hoyle', '2019-11-04', 'speaker'],
    ['person:diane-abbott', '2026-08-02', 'whipRestored'],
    ['person:danny-kruger', '2025-09-15', 'defection'],
  ])('%s on %s: %s', (person, day, kind) => {
    expect(kindOn(person, day)).toBe(kind)
  })

  it('leaves a reason no source gives unknown', () => {
    const unknown = register.affiliations.filter((spell) => spell.kind === 'unknown')
    expect(unknown.length).toBeLessThan(20)
  })

  it('prints Labour and Co-operative members so, and counts them as Labour (rule 6)', () => {
    expect(register.partyOf('person:stella-creasy', '2025-01-01')).toBe('party:labour-co-op')
    expect(register.countedAs('party:labour-co-op')).toBe('party:labour')
  })
})

describe('memberships and offices', () => {
  it('has Newark without a member while its seat was forfeit in 1999 (rule 4)', () => {
    expect(register.sitting('seat:newark-1997', '1999-04-01')).toBeNull()
    expect(register.sitting('seat:newark-1997', '1999-04-29')).toMatchObject({
      person: 'person:fiona-jones',
      fromReason: 'reinstated',
    })
  })

  it('has Clacton empty between the resignation and the by-election of 2026', () => {
    expect(register.sitting('seat:clacton-2024', '2026-08-01')).toBeNull()
    expect(register.sitting('seat:clacton-2024', '2026-08-13')?.person).toBe('person:nigel-farage')
  })

  it('keeps Nadine Dorries in Mid Bedfordshire to 29 August 2023, though she announced it on 9 June', () => {
    const membership = register.membershipsOf('person:nadine-dorries').at(-1)
    expect(membership).toMatchObject({
      seat: 'seat:mid-bedfordshire-2010',
      to: '2023-08-29',
      toReason: 'resigned',
    })
    expect(register.announcements).toContainEqual(
      expect.objectContaining({
        person: 'person:nadine-dorries',
        announced: '2023-06-09',
        effective: '2023-08-29',
      }),
    )
  })

  it('dates a by-election winner from polling day (rule 13)', () => {
    expect(register.membershipsOf('person:alistair-strathern')[0]).toMatchObject({
      seat: 'seat:mid-bedfordshire-2010',
      from: '2023-10-19',
      fromReason: 'byElection',
    })
    expect(register.membershipsOf('person:hannah-spencer')[0]?.from).toBe('2026-02-26')
  })

  it('knows who held an office and when', () => {
    const held = (person: PersonId, post: string) =>
      register
        .appointmentsOf(person)
        .filter((appointment) => register.posts.get(appointment.post)?.name === post)
        .map((appointment) => [appointment.from, appointment.to])
    expect(held('person:michael-gove', 'Secretary of State for Education')).toEqual([
      ['2010-05-12', '2014-07-15'],
    ])
    expect(held('person:nadine-dorries', 'Secretary of State for Digital, Culture, Media and Sport')).toEqual(
      [['2021-09-15', '2022-09-06']],
    )
    expect(held('person:andy-burnham', 'Prime Minister')).toEqual([['2026-07-20', null]])
    expect(held('person:keir-starmer', 'Prime Minister')).toEqual([['2024-07-05', '2026-07-20']])
  })
})

describe('seats', () => {
  it('tells generations of a name apart and keeps them in one line (rule 9)', () => {
    expect(register.line('seat:bolton-north-east-2010')).toEqual([
      'seat:bolton-north-east-1983',
      'seat:bolton-north-east-1997',
      'seat:bolton-north-east-2010',
      'seat:bolton-north-east-2024',
    ])
  })

  it('holds 650 seats today and 635 in 1979', () => {
    const seats = [...register.seats.values()]
    expect(seats.filter((seat) => seat.to === null)).toHaveLength(650)
    expect(seats.filter((seat) => seat.from === '1974-02-28')).toHaveLength(635)
  })

  it('gives the same rows of a contest whenever they are asked for, so that they may be compared', () => {
    const [winner] = register.candidaciesIn('election:bolton-north-east-1983-1992-04-09')
    expect(register.candidaciesIn('election:bolton-north-east-1983-1992-04-09')[0]).toBe(winner)
    expect(winner).toBeDefined()
  })

  it('knows older contests by their votes', () => {
    const [winner, second] = register.candidaciesIn('election:bolton-north-east-1983-1992-04-09')
    expect(winner).toMatchObject({
      person: 'person:peter-thurnham',
      party: 'party:conservative',
      votes: 21644,
    })
    expect(second).toMatchObject({ party: 'party:labour', votes: 21459 })
    expect(register.elections.get('election:winchester-1997-1997-05-01')?.majority).toBe(2)
  })

  it('finds the seats an older one went to, and how much of it', () => {
    const parts = register.overlaps.filter((overlap) => overlap.from === 'seat:mid-bedfordshire-2010')
    expect(parts.reduce((sum, overlap) => sum + overlap.shareOfFrom, 0)).toBeCloseTo(1, 2)
    expect(parts.map((overlap) => overlap.to)).toContain('seat:mid-bedfordshire-2024')
  })

  it('holds actual and notional results apart (rule 8)', () => {
    const majorities = [
      ...register.electionsIn('seat:bolton-north-east-2010'),
      ...register.electionsIn('seat:bolton-north-east-2024'),
    ]
      .filter((election) => election.date === '2019-12-12')
      .map((election) => [election.kind, election.majority])
    expect(majorities).toEqual([
      ['general', 378],
      ['notional', 1278],
    ])
  })
})

describe('names', () => {
  it.each<[string, PersonId]>([
    ['Keir Starmer', 'person:keir-starmer'],
    ['Liz Truss', 'person:liz-truss'],
    ['Elizabeth Truss', 'person:liz-truss'],
    ['Lord Gove', 'person:michael-gove'],
    ['Lord Cameron of Chipping Norton', 'person:david-cameron'],
    ['Emma Lewell-Buck', 'person:emma-lewell'],
    ['Sylvia Hermon', 'person:sylvia-hermon'],
    ['Louise Jones', 'person:louise-sandher-jones'],
  ])('%s is %s', (name, person) => {
    expect(register.names.filter((each) => each.name === name).map((each) => each.person)).toEqual([person])
  })

  it('tells namesakes apart by the year they first came in', () => {
    const namesakes = [...register.people.values()].filter((person) => person.name === 'John Smith')
    expect(namesakes.map((person) => person.id)).toEqual([
      'person:john-smith-1965',
      'person:john-smith-1970',
      'person:john-smith-1989',
    ])
  })

  it('holds no office or seat among the names of people', () => {
    expect(register.names.filter((each) => /minister|speaker|[^\p{L}\p{M}'’. -]/iu.test(each.name))).toEqual(
      [],
    )
  })
})

describe('the name of a seat in its time', () => {
  it.each([
    ['Gordon Brown', '2010-05-06', 'Kirkcaldy and Cowdenbeath'],
    ['Melanie Ward', '2024-07-04', 'Cowdenbeath and Kirkcaldy'],
    ['Justin Tomlinson', '2010-05-06', 'North Swindon'],
    ['Will Stone', '2024-07-04', 'Swindon North'],
    ['James Duddridge', '2005-05-05', 'Rochford and Southend East'],
    ['John Home Robertson', '1997-05-01', 'East Lothian'],
    ['Margaret Beckett', '1983-06-09', 'Derby South'],
  ] as const)('%s, %s: %s', (name, day, seat) => {
    const held = register.memberships.find(
      ({ person, from }) => from === day && register.people.get(person)?.name === name,
    )
    expect(held && register.seats.get(held.seat)?.name).toBe(seat)
  })
})
