import { describe, expect, it } from 'vitest'
import { loadRegister } from '../register/load.ts'
import { datesOf } from './date/find.ts'
import { compileGazetteer } from './gazetteer.ts'
import { numbersOf } from './number/find.ts'
import { officesOf } from './office/find.ts'
import { OPENS, openingsIn } from './opening.ts'
import { findParties } from './party.ts'
import { findSeats } from './seat.ts'
import { tokenize } from './token.ts'

const gazetteer = compileGazetteer(loadRegister())

const SENTENCES = [
  'The ex-health secretary, twenty-one years an MP, won Ely and East Cambridgeshire by 495 votes on 4 July.',
  'An independent since last May, he had doubled a six-vote lead of half a century before.',
  'Scottish Labour’s deputy leader said the Lib Dems would fight Na h-Eileanan an Iar within the next three weeks.',
  'Former shadow chief secretary to the Treasury; Commons Leader; Mid-Ulster; one in five; the third of June.',
  'In the past few minutes the 1922 Committee chair, a then-whip, resigned “earlier this month”, 52.5% to 47.5%.',
]

describe('the words that may start what is named', () => {
  it.each(SENTENCES)('leave out nothing that every word would find: %s', (text) => {
    const tokens = tokenize(text)
    const bits = openingsIn(tokens, gazetteer.openings)
    const opens = (bit: number) => (at: number) => ((bits[at] as number) & bit) !== 0
    const everywhere = () => true
    expect(datesOf(text, tokens, opens(OPENS.date))).toEqual(datesOf(text, tokens))
    expect(numbersOf(text, tokens, [], opens(OPENS.number))).toEqual(numbersOf(text, tokens, []))
    expect(officesOf(gazetteer.offices, tokens, opens(OPENS.office))).toEqual(
      officesOf(gazetteer.offices, tokens),
    )
    expect(findSeats(tokens, gazetteer.seats, opens(OPENS.seat))).toEqual(
      findSeats(tokens, gazetteer.seats, everywhere),
    )
    expect(findParties(tokens, gazetteer.parties, opens(OPENS.party))).toEqual(
      findParties(tokens, gazetteer.parties, everywhere),
    )
  })
})
