/** The rules hold over the register, and a broken register is caught. @module */
import { describe, expect, it } from 'vitest'
import { verifyRegister } from './invariants.ts'
import { loadRegister } from './load.ts'
import type { Membership } from './membership.ts'
import type { Register } from './register.ts'
import { boundaries } from './rules/boundaries.ts'
import { countingParties } from './rules/counting-parties.ts'
import { dissolutionEmpties } from './rules/dissolution-empties.ts'
import { grounds } from './rules/grounds.ts'
import { oneMemberASeat } from './rules/one-member-a-seat.ts'
import { partyKeepsSeat } from './rules/party-keeps-seat.ts'
import { pollingDay } from './rules/polling-day.ts'
import { sourced } from './rules/sourced.ts'
import { whip } from './rules/whip.ts'

const register = loadRegister()

/** The register with some of its tables replaced. */
function withTables(tables: Partial<Register>): Register {
  return { ...register, ...tables }
}

function change(person: string, from: string, changed: Partial<Membership>): readonly Membership[] {
  return register.memberships.map((each) =>
    each.person === person && each.from === from ? { ...each, ...changed } : each,
  )
}

describe('the register', () => {
  const verification = verifyRegister(register)

  it('breaks no rule of the House', () => {
    expect(verification.breaks).toEqual([])
    expect(verification.checked).toBeGreaterThan(100_000)
  })

  it('lists the slips of its sources apart', () => {
    const slips = verification.officialSlips.flatMap((slip) => slip.rows)
    expect(slips).toContain('election:sheffield-brightside-and-hillsborough-2010-2016-05-05')
    expect(slips).toContain('election:arbroath-and-broughty-ferry-2024-2026-06-18')
  })
})

describe('a broken register', () => {
  it('rule 1: two members for one seat', () => {
    const doubled = {
      ...register.membershipsIn('seat:bury-south-2010').at(-1)!,
      person: 'person:mark-logan' as const,
    }
    const { breaks } = oneMemberASeat(withTables({ memberships: [...register.memberships, doubled] }))
    expect(breaks.map((each) => each.rule)).toEqual([1, 1])
    expect(breaks[0]?.rows).toHaveLength(2)
  })

  it('rule 2: a member outliving dissolution', () => {
    const { breaks } = dissolutionEmpties(
      withTables({ memberships: change('person:mark-logan', '2019-12-12', { to: '2024-07-04' }) }),
    )
    expect(breaks).toMatchObject([{ rule: 2, sources: ['api'] }])
  })

  it('rule 3: a change of party taken for a vacancy', () => {
    const [whole] = register.membershipsOf('person:mark-logan')
    const split: Membership[] = [
      { ...whole!, to: '2024-05-29', toReason: 'resigned' },
      { ...whole!, from: '2024-05-29' },
    ]
    const { breaks } = partyKeepsSeat(withTables({ memberships: split }))
    expect(breaks.map((each) => each.what)).toContain(
      'a seat is vacated and taken by the same member on one day',
    )
  })

  it('rule 4: a recall before there was one, an office that is none, a poll for a seat nobody left', () => {
    const [held] = register.membershipsOf('person:john-profumo').toReversed()
    const entry = register
      .membershipsIn('seat:orpington-1955')
      .find((each) => each.fromReason === 'byElection')
    const changed = register.memberships
      .filter((each) => each.seat !== entry?.seat || each.to !== '1961-10-09')
      .map((each) =>
        each === held ? { ...each, toReason: 'recalled' as const, office: 'Lord Warden' } : each,
      )
    const { breaks } = grounds(withTables({ memberships: changed }))
    expect(breaks.every((each) => each.rule === 4)).toBe(true)
    expect(breaks.map((each) => each.what)).toContain(
      'a seat is vacated on a ground that came in on 2016-03-04',
    )
  })

  it('rule 4: a by-election without a vacancy', () => {
    const [winner] = register.membershipsOf('person:nadine-dorries').slice(-1)
    const early: Membership = {
      ...winner!,
      from: '2021-06-10',
      fromReason: 'byElection',
      person: 'person:mark-logan',
    }
    const { breaks } = grounds(withTables({ memberships: [...register.memberships, early] }))
    expect(breaks.map((each) => each.what)).toEqual([
      'a member comes in between general elections for a seat nobody had left',
    ])
  })

  it('rule 5: a member without the whip held to sit for a party', () => {
    const [spell] = register
      .affiliationsOf('person:lee-anderson')
      .filter((each) => each.kind === 'whipWithdrawn')
    const { breaks } = whip(withTables({ affiliations: [{ ...spell!, party: 'party:conservative' }] }))
    expect(breaks).toMatchObject([{ rule: 5 }])
  })

  it('rule 9: a contest on boundaries that were gone', () => {
    const late = { ...register.membershipsIn('seat:finchley-1955')[0]!, from: '1979-05-03', to: '1983-05-13' }
    const { breaks } = boundaries(withTables({ memberships: [late] }))
    expect(breaks.filter((each) => each.what.startsWith('a membership'))).toHaveLength(1)
  })

  it('rule 6: a label taken for a defection', () => {
    const spell = { person: 'person:mark-logan', label: null, source: 'api', to: null } as const
    const { breaks } = countingParties(
      withTables({
        affiliations: [
          { ...spell, party: 'party:labour', from: '2019-12-12', to: '2020-01-01', kind: 'elected' },
          { ...spell, party: 'party:labour-co-op', from: '2020-01-01', kind: 'defection' },
        ],
      }),
    )
    expect(breaks).toMatchObject([{ rule: 6 }])
  })

  it('rule 13: a membership dated from the declaration', () => {
    const { breaks } = pollingDay(
      withTables({ memberships: change('person:alistair-strathern', '2023-10-19', { from: '2023-10-20' }) }),
    )
    expect(breaks.map((each) => each.what)).toEqual([
      'a membership begins on a day on which its seat had no such poll',
      'a contest after which nobody took the seat',
    ])
  })

  it('rule 15: a fact without a source, and one about nobody', () => {
    const { breaks } = sourced(
      withTables({
        memberships: [
          { ...register.memberships[0]!, source: '' },
          { ...register.memberships[1]!, person: 'person:nobody-at-all' },
        ],
      }),
    )
    expect(breaks.map((each) => each.rule)).toEqual([15, 15])
  })
})
