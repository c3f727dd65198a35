/** The rules hold over the register, and a broken register is caught. @module */
import { describe, expect, it } from 'vitest'
import { verifyRegister } from './invariants.ts'
import { loadRegister } from './load.ts'
import type { Membership } from './membership.ts'
import type { Register } from './register.ts'
import { countingParties } from './rules/counting-parties.ts'
import { dissolutionEmpties } from './rules/dissolution-empties.ts'
import { oneMemberASeat } from './rules/one-member-a-seat.ts'
import { partyKeepsSeat } from './rules/party-keeps-seat.ts'
import { pollingDay } from './rules/polling-day.ts'
import { sourced } from './rules/sourced.ts'

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

  it('rule 6: a label taken for a defection', () => {
    const spell = { person: 'person:mark-logan', source: 'api', to: null } as const
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
