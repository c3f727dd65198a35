/** What the general elections on either side say of a contest, and what they do not. @module */
import { describe, expect, it } from 'vitest'
import type { PartyId, PersonId, SeatId } from '../../src/base/id.ts'
import type { Affiliation, FromReason, Membership } from '../../src/register/membership.ts'
import type { Seat } from '../../src/register/seat.ts'
import { carriedParties } from './carried-parties.ts'

/** Person, seat, day, how; and the party where the votes say. */
type Entry = readonly [person: string, seat: string, from: string, how: FromReason, party?: string]

/** Days on which Parliament was dissolved. */
const DISSOLVED = ['1929-05-10', '1931-10-07', '1935-10-25', '1945-06-15', '1950-02-03']
const G = 'generalElection'
const B = 'byElection'

function seat(name: string, members: number): Seat {
  const gone = { nation: null, region: null, gss: null, mnis: null }
  return { id: `seat:${name}`, name, from: '1918-12-14', to: '1950-02-03', members, ...gone }
}

const SEATS = [seat('dover', 1), seat('bute', 1), seat('brighton', 2)]

function inferred(entries: readonly Entry[], settled: readonly string[] = []): Record<string, string> {
  const memberships = entries.map(
    ([person, place, from, fromReason]): Membership => ({
      person: `person:${person}` as PersonId,
      seat: `seat:${place}` as SeatId,
      from,
      to: DISSOLVED.find((day) => day > from) ?? null,
      fromReason,
      toReason: 'dissolution',
      office: null,
      source: 'twfy',
    }),
  )
  const affiliations = entries.flatMap(([, , , , party], at): Affiliation[] => {
    const { person, from, to } = memberships[at] as Membership
    return party
      ? [
          {
            person,
            party: `party:${party}` as PartyId,
            label: null,
            from,
            to,
            kind: 'elected',
            source: 'hocl',
          },
        ]
      : []
  })
  const found = carriedParties({ memberships, affiliations, seats: SEATS, settled: new Set(settled) })
  return Object.fromEntries(
    found.map((each) => [`${each.person} ${each.from}`, `${each.party} ${each.source}`]),
  )
}

describe('parties the votes of a contest do not give', () => {
  it.each<[string, readonly Entry[], Record<string, string>]>([
    [
      'the next general election in the same seat',
      [
        ['a', 'dover', '1940-05-01', B],
        ['a', 'dover', '1945-07-05', G, 'liberal'],
      ],
      { 'person:a 1940-05-01': 'party:liberal hocl-next' },
    ],
    [
      'another seat, the party having won the first at the last election',
      [
        ['z', 'dover', '1935-11-14', G, 'labour'],
        ['a', 'dover', '1940-05-01', B],
        ['a', 'bute', '1945-07-05', G, 'labour'],
      ],
      { 'person:a 1940-05-01': 'party:labour hocl-next' },
    ],
    [
      'another seat, another party having won the first: nothing',
      [
        ['z', 'dover', '1935-11-14', G, 'conservative'],
        ['a', 'dover', '1940-05-01', B],
        ['a', 'bute', '1945-07-05', G, 'labour'],
      ],
      {},
    ],
    [
      'an election between, which was not won: nothing',
      [
        ['a', 'dover', '1930-05-01', B],
        ['z', 'dover', '1935-11-14', G, 'labour'],
        ['a', 'dover', '1945-07-05', G, 'labour'],
      ],
      {},
    ],
    [
      'elected as no party: nothing',
      [
        ['a', 'dover', '1940-05-01', B],
        ['a', 'dover', '1945-07-05', G, 'independent'],
      ],
      {},
    ],
    [
      'the same party before and after, in a seat of two members',
      [
        ['a', 'dover', '1930-05-01', B, 'labour'],
        ['a', 'brighton', '1935-11-14', G],
        ['a', 'bute', '1945-07-05', G, 'labour'],
      ],
      { 'person:a 1935-11-14': 'party:labour hocl-between' },
    ],
    [
      'the same party before and after, with two contests in between',
      [
        ['a', 'dover', '1928-05-01', B, 'labour'],
        ['a', 'brighton', '1929-05-30', G],
        ['a', 'brighton', '1931-10-27', G],
        ['a', 'bute', '1935-11-14', G, 'labour'],
      ],
      {
        'person:a 1929-05-30': 'party:labour hocl-between',
        'person:a 1931-10-27': 'party:labour hocl-between',
      },
    ],
    [
      'a general election in a seat of one member, won by none of the parties counted: nothing',
      [
        ['a', 'dover', '1930-05-01', B, 'labour'],
        ['a', 'bute', '1935-11-14', G],
        ['a', 'bute', '1945-07-05', G, 'labour'],
      ],
      {},
    ],
    [
      'one party before and another after: nothing',
      [
        ['a', 'dover', '1935-11-14', G, 'liberal'],
        ['a', 'brighton', '1940-05-01', B],
        ['a', 'bute', '1945-07-05', G, 'labour'],
      ],
      {},
    ],
  ])('%s', (_, entries, expected) => {
    expect(inferred(entries)).toEqual(expected)
  })

  it('leaves alone what is settled by hand', () => {
    const entries: Entry[] = [
      ['a', 'dover', '1940-05-01', B],
      ['a', 'dover', '1945-07-05', G, 'liberal'],
    ]
    expect(inferred(entries, ['seat:dover|1940-05-01|'])).toEqual({})
  })
})
