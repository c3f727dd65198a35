import { describe, expect, it } from 'vitest'
import { loadRegister } from '../register/load.ts'
import { tokenize } from './cutter.ts'
import { datesOf } from './date/find.ts'
import { compileGazetteer } from './gazetteer.ts'
import { numbersOf } from './number/find.ts'
import { officesOf } from './office/find.ts'
import { type FoundParty, PARTY, partyFrom } from './party.ts'
import { type FoundName, nameFrom } from './person/find.ts'
import { type FoundPronoun, pronounFrom } from './person/pronoun.ts'
import { type FoundSeat, seatFrom } from './seat.ts'
import type { Token } from './token.ts'
import { beforeReading, KIND, numbered, WordBits, WordMap, wordSet } from './word.ts'

const gazetteer = compileGazetteer(loadRegister())

const SENTENCES = [
  'The ex-health secretary, twenty-one years an MP, won Ely and East Cambridgeshire by 495 votes on 4 July.',
  'An independent since last May, he had doubled a six-vote lead of half a century before.',
  'Scottish Labour’s deputy leader said the Lib Dems would fight Na h-Eileanan an Iar within the next three weeks.',
  'Former shadow chief secretary to the Treasury; Commons Leader; Mid-Ulster; one in five; the third of June.',
  'In the past few minutes the 1922 Committee chair, a then-whip, resigned “earlier this month”, 52.5% to 47.5%.',
]

describe('the kinds of words', () => {
  it.each(SENTENCES)('leave out nothing that looking at every word would find: %s', (text) => {
    const tokens = tokenize(text)
    const every = tokens.map(
      (token) => Object.create(token, { kinds: { value: token.kind === 'mark' ? 0 : -1 } }) as Token,
    )
    const { offices } = gazetteer
    expect(datesOf(text, tokens)).toEqual(datesOf(text, every))
    expect(numbersOf(text, tokens, [])).toEqual(numbersOf(text, every, []))
    expect(officesOf(offices, tokens)).toEqual(officesOf(offices, every))
    expect(namedIn(tokens)).toEqual(namedIn(every))
  })
})

/** What begins at each word of its kind, wherever another ended. */
function namedIn(tokens: readonly Token[]) {
  const seats: FoundSeat[] = []
  const names: FoundName[] = []
  const parties: FoundParty[] = []
  const pronouns: FoundPronoun[] = []
  for (const [at, { kinds, capital }] of tokens.entries()) {
    if (kinds & KIND.seat) seatFrom(tokens, at, gazetteer.seats, seats)
    if (kinds & KIND.capital && capital) nameFrom(tokens, at, gazetteer.names, names)
    if (kinds & PARTY) partyFrom(tokens, at, gazetteer.parties, parties)
    if (kinds & KIND.pronoun) pronounFrom(tokens, at, pronouns)
  }
  return { seats, names, parties, pronouns }
}

describe('lists of words', () => {
  const WORDS = Array.from({ length: 80 }, (_, at) => `quxly${at}`)
  const each = WORDS.map((word) => wordSet(word))
  const odd = wordSet(WORDS.filter((_, at) => at % 2 === 1).join(' '))
  const tokens = tokenize(WORDS.join(' '))

  it('are told apart however many hold a word', () => {
    expect(tokens).toHaveLength(WORDS.length)
    for (const [at, token] of tokens.entries()) {
      expect(each.flatMap((list, place) => (list.has(token) ? place : []))).toEqual([at])
      expect(odd.has(token)).toBe(at % 2 === 1)
    }
  })

  it('hold no word that none was made of, nor no token', () => {
    const [unknown] = tokenize('quxlyless')
    expect([...each, odd].some((list) => list.has(unknown) || list.has(undefined))).toBe(false)
  })

  it('are asked about a part of the tokens', () => {
    expect(odd.in(tokens, 2, 3)).toBe(false)
    expect(odd.in(tokens, 2, 4)).toBe(true)
    expect(odd.in(tokens, -5, 1)).toBe(false)
    expect(odd.in(tokens, 79, 1000)).toBe(true)
    expect(odd.in(tokens, 80)).toBe(false)
  })
})

describe('the numbers of words', () => {
  it('are one for each word of a list, and 0 for all others', () => {
    const [held, again, other, mark] = tokenize('Witney witney Qwghlm ,')
    expect(held?.word).toBeGreaterThan(0)
    expect(again?.word).toBe(held?.word)
    expect(other?.word).toBe(0)
    expect(tokenize('’s')[0]?.word).toBe(tokenize("'s")[0]?.word)
    expect(mark?.kinds).toBe(0)
  })

  it('are given to words met before their list was compiled', () => {
    const word = 'zugzwangs'
    expect(tokenize(word)[0]?.word).toBe(0)
    const list = wordSet(`${word} zwischenzugs`)
    const [token] = tokenize(word)
    expect(list.has(token)).toBe(true)
    expect(list.has(tokenize('gambits')[0])).toBe(false)
    expect(list.has(undefined)).toBe(false)
  })

  it('say what a list says of a word', () => {
    const worth = new WordMap([
      ['knight', 3],
      ['queen', 9],
    ])
    const [knight, queen, other] = tokenize('Knight queen qwghlm')
    expect([knight, queen, other, undefined].map((token) => worth.get(token))).toEqual([
      3,
      9,
      undefined,
      undefined,
    ])
    expect([knight, other, undefined].map((token) => worth.has(token))).toEqual([true, false, false])
  })

  it('of lists that wait to be compiled are known to the next text that is cut', () => {
    beforeReading(() => void numbered('endgames'))
    expect(tokenize('endgames')[0]?.word).toBeGreaterThan(0)
  })

  it('say as bits which of several lists a sentence has words of', () => {
    const lists = new WordBits(['castled', 'pawn'], ['rook'], ['pawn'])
    expect(lists.in(tokenize('White castled, and the rook went.'))).toBe(0b011)
    expect(lists.in(tokenize('A pawn fell'))).toBe(0b101)
    expect(lists.in(tokenize('Nothing of the kind, “gambit”'))).toBe(0)
    expect(lists.in([])).toBe(0)
  })
})

it('gives every kind a bit of its own', () => {
  const bits = Object.values(KIND)
  expect(new Set(bits).size).toBe(bits.length)
  for (const bit of bits) expect(bit & (bit - 1)).toBe(0)
})
