/** The Houses before 1979 against facts anyone can look up. @module */
import { describe, expect, it } from 'vitest'
import type { IsoDate } from '../base/date.ts'
import type { PersonId, SeatId } from '../base/id.ts'
import { loadRegister } from './load.ts'

const register = loadRegister()

function elected(day: IsoDate): Record<string, number> {
  const seats: Record<string, number> = {}
  for (const { person, from } of register.memberships) {
    if (from !== day) continue
    const party = register.partyOf(person, day)
    const counted = party === null ? 'unknown' : register.countedAs(party)
    seats[counted] = (seats[counted] ?? 0) + 1
  }
  return seats
}

describe('seats by party', () => {
  it.each([
    // The Speaker, who stood again, is a row of his own.
    ['1924-10-29', 412, 151, 39],
    ['1931-10-27', 470, 47, 35],
    ['1935-11-14', 387, 154, 21],
    ['1950-02-23', 298, 315, 9],
    ['1951-10-25', 321, 295, 6],
    ['1955-05-26', 344, 277, 6],
    ['1959-10-08', 365, 258, 6],
    ['1964-10-15', 303, 317, 9],
    ['1966-03-31', 253, 363, 12],
    ['1970-06-18', 330, 287, 6],
    ['1974-02-28', 296, 301, 14],
    ['1974-10-10', 276, 319, 13],
  ])('%s: %i Conservative, %i Labour, %i Liberal', (day, conservative, labour, liberal) => {
    const seats = elected(day)
    expect(seats['party:conservative']).toBe(conservative)
    expect(seats['party:labour']).toBe(labour)
    expect(seats['party:liberal']).toBe(liberal)
  })

  it.each<[PersonId, IsoDate, string]>([
    ['person:ramsay-macdonald', '1931-10-27', 'party:national-labour'],
    ['person:john-simon', '1935-11-14', 'party:liberal-national'],
    ['person:james-maxton', '1945-07-05', 'party:independent-labour-party'],
    // The table of votes has him among the others, and another in the place of his opponent.
    ['person:aneurin-bevan', '1951-10-25', 'party:labour'],
    ['person:wavell-wakefield', '1951-10-25', 'party:conservative'],
  ])('%s was elected on %s for %s', (person, day, party) => {
    expect(register.partyOf(person, day)).toBe(party)
  })

  it('leaves a party nobody has told of unknown, and guesses none', () => {
    expect(elected('1918-12-14').unknown).toBeGreaterThan(100)
    expect(elected('1918-12-14')['party:sinn-fein']).toBe(73)
    expect(register.partyOf('person:tony-benn', '1955-01-01')).toBe('party:labour')
    expect(register.completeFrom.parties).toBe('1979-05-03')
  })

  it.each<[PersonId, IsoDate, string | null]>([
    ['person:nancy-astor', '1919-11-15', 'party:conservative'],
    ['person:jennie-lee', '1929-03-21', 'party:labour'],
    ['person:joseph-kenworthy', '1919-03-29', 'party:liberal'],
    ['person:joseph-kenworthy', '1926-11-29', 'party:labour'],
    // Elected against the truce, and members of the Labour Party at the next general election.
    ['person:tom-driberg', '1942-06-25', 'party:independent'],
    ['person:robert-mcintyre', '1945-04-12', 'party:scottish-national-party'],
    ['person:murray-sueter', '1921-07-16', null],
    ['person:murray-sueter', '1922-11-15', 'party:conservative'],
  ])('%s came in at a by-election of %s for %s', (person, day, party) => {
    expect(register.partyOf(person, day)).toBe(party)
  })

  it('gives the Speaker no party while in the Chair', () => {
    expect(register.partyOf('person:horace-king', '1965-10-25')).toBe('party:labour')
    expect(register.partyOf('person:horace-king', '1965-10-26')).toBe('party:speaker')
    expect(register.partyOf('person:edward-fitzroy', '1940-05-10')).toBe('party:speaker')
  })
})

describe('seats and members', () => {
  it.each<[SeatId, number]>([
    ['seat:dundee-1918', 2],
    ['seat:oxford-university-1918', 2],
    ['seat:combined-scottish-universities-1918', 3],
    ['seat:finchley-1950', 1],
  ])('%s returns %i', (seat, members) => {
    expect(register.seats.get(seat)?.members).toBe(members)
    const returned = register
      .membershipsIn(seat)
      .filter(({ from }) => from === register.seats.get(seat)?.from)
    expect(returned).toHaveLength(members)
  })

  it.each<[PersonId, SeatId, IsoDate, string]>([
    ['person:winifred-ewing', 'seat:hamilton-1955', '1967-11-02', 'byElection'],
    ['person:eric-lubbock', 'seat:orpington-1955', '1962-03-14', 'byElection'],
    ['person:nancy-astor', 'seat:plymouth-sutton-1918', '1919-11-15', 'byElection'],
    ['person:clement-attlee', 'seat:stepney-limehouse-1918', '1922-11-15', 'generalElection'],
    ['person:margaret-thatcher', 'seat:finchley-1955', '1959-10-08', 'generalElection'],
  ])('%s took %s on %s', (person, seat, from, fromReason) => {
    expect(register.membershipsOf(person)).toContainEqual(expect.objectContaining({ seat, from, fromReason }))
  })

  it('ends a parliament on its dissolution, whatever day a source gives', () => {
    expect(register.seatOf('person:margaret-thatcher', '1970-05-28')?.toReason).toBe('dissolution')
    expect(register.seatOf('person:margaret-thatcher', '1970-05-29')).toBeNull()
  })

  it('holds whoever was seated by an election court, from that day', () => {
    const held = register.membershipsIn('seat:fermanagh-and-south-tyrone-1950')
    const seated = held.findIndex(({ fromReason }) => fromReason === 'electionCourt')
    expect(held.slice(seated - 1, seated + 1)).toMatchObject([
      { person: 'person:philip-clarke', to: '1955-10-25', toReason: 'electionCourt' },
      { from: '1955-10-25', fromReason: 'electionCourt' },
    ])
  })

  it('rule 9: lets a seat go on where only other nations were redrawn', () => {
    expect(register.seats.get('seat:armagh-1950')).toMatchObject({ from: '1950-02-23', to: '1974-02-08' })
    expect(register.seats.has('seat:armagh-1955')).toBe(false)
    expect(register.seats.get('seat:finchley-1955')?.from).toBe('1955-05-26')
  })

  it('keeps the id of a later bearer of a name', () => {
    expect(register.people.get('person:winston-churchill')?.mnis).not.toBeNull()
    expect(register.membershipsOf('person:winston-churchill-1900').at(-1)?.seat).toBe(
      'seat:wanstead-and-woodford-1955',
    )
  })
})

describe('results', () => {
  it('hold the votes by group, and who won', () => {
    const [first, second] = register.candidaciesIn('election:finchley-1955-1959-10-08')
    expect(first).toMatchObject({
      person: 'person:margaret-thatcher',
      party: 'party:conservative',
      votes: 29697,
    })
    expect(second?.votes).toBe(13437)
    expect(register.elections.get('election:finchley-1955-1959-10-08')?.majority).toBe(16260)
  })

  it('name whoever was returned unopposed, without votes', () => {
    const unopposed = register
      .electionsIn('seat:antrim-north-1918')
      .concat(register.electionsIn('seat:armagh-1922'))
      .flatMap(({ id }) => register.candidaciesIn(id).slice(0, 1))
      .filter(({ votes }) => votes === null)
    for (const { person, position } of unopposed) {
      expect(person).not.toBeNull()
      expect(position).toBe(1)
    }
  })
})
