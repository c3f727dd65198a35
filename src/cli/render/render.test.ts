import pc from 'picocolors'
import { describe, expect, test } from 'vitest'
import { changesAnswer } from '../../answer/changes.ts'
import { electionAnswer } from '../../answer/election.ts'
import { electionsAnswer } from '../../answer/elections.ts'
import { houseAnswer } from '../../answer/house.ts'
import { personAnswer } from '../../answer/person.ts'
import { seatAnswer } from '../../answer/seat.ts'
import { verifyAnswer } from '../../answer/verify.ts'
import { loadRegister } from '../../register/load.ts'
import { renderChanges } from './changes.ts'
import { renderElection } from './election.ts'
import { renderElections } from './elections.ts'
import { renderHouse } from './house.ts'
import { renderPerson } from './person.ts'
import { renderSeat } from './seat.ts'
import { renderVerify } from './verify.ts'

const register = loadRegister()
const plain = pc.createColors(false)

describe('answers for a terminal', () => {
  test('the House: parties, majorities and their formulas', () => {
    const text = renderHouse(houseAnswer(register, { on: '2024-07-05', whip: true }), plain)
    expect(text).toContain('The House of Commons on 2024-07-05: 650 seats, none vacant')
    expect(text).toMatch(/ {2}Labour +411\n/)
    expect(text).toContain('411 Labour − 239 all other seats = 172 (of 650)')
    expect(text).not.toContain('Without the whip')
  })

  test('the House in a dissolution', () => {
    const text = renderHouse(houseAnswer(register, { on: '2024-06-01' }), plain)
    expect(text).toContain('650 seats, all vacant')
    expect(text).toContain('not known: Parliament is dissolved')
  })

  test('a contest: votes, shares, majority with its working, comparisons', () => {
    const text = renderElection(electionAnswer(register, { seat: 'mid beds', on: '2024-07-04' }), plain)
    expect(text).toContain('Mid Bedfordshire, general election of 2024-07-04\n\nConservative hold\n')
    expect(text).toMatch(/Maahwish Mirza +Labour +15,591 +31\.4% +\+10\.9/)
    expect(text).toContain('1,321 (2.7%): 16,912 − 15,591')
    expect(text).toContain(
      'last contest: Conservative gain from Labour (by-election, 2023-10-19, on other boundaries)',
    )
  })

  test('a contest of a day that is not known', () => {
    const text = renderElection(electionAnswer(register, { seat: 'mid beds', on: '2029-05-03' }), plain)
    expect(text).toContain('does not know 2029-05-03')
    expect(text).not.toContain('majority')
  })

  test('a seat: re-election is one line, a change of party another', () => {
    const lines = renderSeat(seatAnswer(register, { name: 'bolton ne' }), plain).split('\n')
    expect(
      lines.filter((line) => line.includes('David Crausby  ') && line.includes('1997-05-01 – 2019')),
    ).toHaveLength(1)
    expect(lines.filter((line) => /Mark Logan {2,}(Conservative|Independent)/.test(line))).toHaveLength(2)
  })

  test('a person: seats, parties, offices, contests', () => {
    const text = renderPerson(personAnswer(register, { name: 'Nadine Dorries' }), plain)
    expect(text).toMatch(/2019-12-12 – 2023-08-29 {2}Mid Bedfordshire/)
    expect(text).toContain('Secretary of State for Digital, Culture, Media and Sport')
  })

  test('changes: a line each and their number', () => {
    const answer = changesAnswer(register, {
      from: 'tories',
      to: 'labour',
      since: '2024-01-01',
      until: '2024-05-30',
    })
    const text = renderChanges(answer, plain)
    expect(text).toMatch(/2024-05-08 +Natalie Elphicke +Dover +Conservative → Labour +defected/)
    expect(text).toContain('2 changes of party')
    expect(renderChanges({ ...answer, changes: [] }, plain)).toMatch(/^0 changes of party/)
  })

  test('a list of contests and its net gains', () => {
    const answer = electionsAnswer(register, {
      kind: 'by-election',
      since: '2023-10-19',
      until: '2023-10-19',
    })
    const text = renderElections(answer, plain)
    expect(text).toContain('2 contests')
    expect(text).toMatch(/Labour +\+2 +2 gained, 0 lost/)
  })

  test('what verify found', () => {
    const breach = { rule: 1, what: 'two sit for one seat', rows: ['one', 'two', 'three'], sources: ['api'] }
    const found = verifyAnswer(register, [() => ({ checked: 1_000, breaks: [breach] })])
    expect(renderVerify(found, plain)).toContain('1,000 rows checked: 1 break\n')
    expect(renderVerify(found, plain)).toContain(
      '  rule 1: two sit for one seat\n    row: one\n    row: two\n    row: three\n    sources: api\n',
    )
    const slips = verifyAnswer(register, [
      () => ({
        checked: 1,
        breaks: [],
        officialSlips: [{ rule: 'source', what: 'a sum', rows: ['row'], sources: [] }],
      }),
    ])
    expect(renderVerify(slips, plain)).toContain(
      'Slips of the official sources\n  source: a sum\n    row: row\n',
    )
    expect(renderVerify({ ...found, breaks: [] }, plain)).toContain('every rule holds')
  })

  test('colour is decided by the caller', () => {
    const answer = houseAnswer(register, { on: '2024-07-05' })
    expect(renderHouse(answer, plain)).not.toContain('\u001b')
    expect(renderHouse(answer, pc.createColors(true))).toContain('\u001b')
  })
})
