/** Offices resolved by date against the register that is shipped. @module */
import { describe, expect, test } from 'vitest'
import { loadRegister } from '../../register/load.ts'
import { tokenize } from '../cutter.ts'
import { officesOf } from './find.ts'
import { heldBy, holdersOf } from './holders.ts'
import { compileOffices } from './names.ts'

const register = loadRegister()
const names = compileOffices(register)

function office(text: string) {
  const found = officesOf(names, tokenize(text))
  if (found.length !== 1) throw new Error(`${found.length} offices in "${text}"`)
  return found[0]!
}

describe('who held an office on a day', () => {
  test.each([
    ['the prime minister', '1992-01-01', ['person:john-major']],
    ['the home secretary', '2005-01-01', ['person:charles-clarke']],
    ['the Home Secretary', '2023-11-12', ['person:suella-braverman']],
    ['the Home Secretary', '2023-11-14', ['person:james-cleverly']],
    ['the education secretary', '1999-06-01', ['person:david-blunkett']],
    ['the education secretary', '2013-06-01', ['person:michael-gove']],
    ['the Chancellor', '2008-10-01', ['person:alistair-darling']],
    ['the Brexit secretary', '2018-08-01', ['person:dominic-raab']],
    ['the deputy foreign secretary', '2024-05-01', ['person:andrew-mitchell']],
    ['the Speaker', '2010-01-01', ['person:john-bercow']],
    ['the Welsh secretary', '1994-01-01', ['person:john-redwood']],
    ['a party leader', '2010-01-01', []],
    ['the Labour leader', '1993-06-01', ['person:john-smith-1970']],
    ['the Tory leader', '2001-10-01', ['person:iain-duncan-smith']],
    ['the leader of the Liberal Democrats', '2011-01-01', ['person:nick-clegg']],
    ["Labour's deputy leader", '1999-06-01', ['person:john-prescott']],
    ['the Reform UK leader', '2023-01-01', ['person:richard-tice']],
    ['the SNP leader', '2018-01-01', []],
    ['the SNP Westminster leader', '2018-01-01', ['person:ian-blackford']],
    ['the Scottish Labour leader', '2018-01-01', []],
    ['the leader of the opposition', '2021-01-01', ['person:keir-starmer']],
  ])('%s on %s', (text, date, people) => {
    expect(holdersOf(register, office(text), date)).toEqual(people)
  })
})

test('a person is asked about for an interval', () => {
  const home = office('home secretary')
  const held = heldBy(register, 'person:suella-braverman', home, { from: '2022-01-01', to: '2023-01-01' })
  expect(held.map(({ from }) => from)).toEqual(['2022-09-06', '2022-10-25'])
  expect(heldBy(register, 'person:suella-braverman', home, { from: '2024-01-01', to: null })).toEqual([])
})

test('every post of the register is found by its official name', () => {
  // Shadow posts and aides are named by their kind, not one by one.
  const governing = [...register.posts.values()].filter(({ rank }) => rank !== 'Opposition' && rank !== 'PPS')
  const missed = governing.filter((post) => {
    // A rank is nobody's post until its department is said.
    const ofRank = post.organization !== null && /(?:State|Parliamentary Secretary)$/.test(post.name)
    const sentence = `She became ${post.name}${ofRank ? ` at the ${post.organization}` : ''} that day.`
    return !officesOf(names, tokenize(sentence)).some((found) => found.posts.includes(post.id))
  })
  expect(missed.map((post) => post.name)).toEqual([])
})
