import { describe, expect, it } from 'vitest'
import { HINT } from './hint.ts'
import { pieceOf } from './piece.ts'
import { LIST } from './words.ts'
import './noise/noises.ts'

function hintsOf(text: string): number {
  return pieceOf(text, { start: 0, end: text.length, path: [], linked: 0, pictured: false }).hints
}

const PROSE =
  'Voters in Wakefield went to the polls in June after their member left the Commons, and Labour took the seat with a majority of thousands'

describe('the hints of a line', () => {
  it('are none for a sentence of a story', () => {
    expect(hintsOf(`${PROSE}.`)).toBe(0)
    expect(hintsOf(`“${PROSE}.”`)).toBe(0)
  })

  it('tell a line by its first word, whatever the case', () => {
    expect(hintsOf(`Subscribe ${PROSE}`) & HINT.opensPromotion).not.toBe(0)
    expect(hintsOf(`SUBSCRIBE ${PROSE}`) & HINT.opensPromotion).not.toBe(0)
    expect(hintsOf(`${PROSE} subscribe`) & HINT.opensPromotion).toBe(0)
  })

  it('tell a line that opens as sentences do by its second word too', () => {
    expect(hintsOf(`The full ${PROSE}`) & HINT.opensNavigation).not.toBe(0)
    expect(hintsOf(`The winner ${PROSE}`) & HINT.opensNavigation).toBe(0)
    expect(hintsOf(`The winner ${PROSE}`) & HINT.opensPlayer).toBe(0)
    expect(hintsOf(`This video-player ${PROSE}`) & HINT.opensPlayer).not.toBe(0)
    expect(hintsOf(`“The media ${PROSE}`) & HINT.opensPlayer).not.toBe(0)
  })

  it('take a first word with a mark or an accent in it for any', () => {
    for (const opening of ["Don't", '12th', 'Élan']) {
      expect(hintsOf(`${opening} ${PROSE}`) & HINT.opensRelated).not.toBe(0)
      expect(hintsOf(`${opening} ${PROSE}`) & HINT.opensMarkup).not.toBe(0)
    }
  })

  it('tell a line by what stands anywhere in it', () => {
    expect(hintsOf(`${PROSE} | Westminster`) & HINT.writer).not.toBe(0)
    expect(hintsOf(`${PROSE} (again)`) & HINT.bracket).not.toBe(0)
    expect(hintsOf(`${PROSE} cookies`) & LIST.consent).not.toBe(0)
    expect(hintsOf(`• ${PROSE}`) & HINT.marked).not.toBe(0)
    expect(hintsOf('Wakefield votes') & HINT.short).not.toBe(0)
  })

  it('tell a line of nothing but the calendar, the clock and numbers', () => {
    expect(hintsOf('Published on Friday 24 June 2022 at 4.30am') & HINT.stamp).not.toBe(0)
    expect(hintsOf('Counted on Friday 24 June 2022 at 4.30am') & HINT.stamp).toBe(0)
  })

  it('are all there where a line has no word, and of the opening where it is long', () => {
    expect(hintsOf('* * *') & HINT.opensMarkup).not.toBe(0)
    const long = `${PROSE}. `.repeat(9).trim()
    expect(hintsOf(long) & LIST.icon).not.toBe(0)
    expect(hintsOf(long) & HINT.stamp).toBe(0)
  })
})
