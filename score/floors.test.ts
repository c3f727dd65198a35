/** A floor is broken by any fall, raised only upwards and lowered only downwards. @module */
import { describe, expect, it } from 'vitest'
import { type Floor, fallsBelow, moved } from './floors.ts'

const FLOOR: Floor = {
  microF1: 0.9,
  assertedPrecision: 0.95,
  falseAlarms: 1,
  misjudged: 2,
  types: { defection: 0.9, statement: 0.8 },
}

describe('floors', () => {
  it('stand where nothing fell', () => {
    expect(fallsBelow('set', FLOOR, FLOOR)).toEqual([])
  })

  it('name each figure that fell', () => {
    const standing = { ...FLOOR, microF1: 0.899, falseAlarms: 2, types: { defection: 0.9 } }
    expect(fallsBelow('set', FLOOR, standing)).toEqual([
      'set microF1: 0.899, under its floor of 0.900',
      'set F1 of statement: 0.000, under its floor of 0.800',
      'set false alarms: 2, over the 1 allowed',
    ])
  })

  it('are raised where the score is better, and nowhere else', () => {
    const standing = {
      microF1: 0.95,
      assertedPrecision: 0.9,
      falseAlarms: 0,
      misjudged: 2,
      types: { defection: 0.8, candidacy: 0.7 },
    }
    expect(moved('raise', FLOOR, standing)).toEqual({
      microF1: 0.95,
      assertedPrecision: 0.95,
      falseAlarms: 0,
      misjudged: 2,
      types: { candidacy: 0.7, defection: 0.9, statement: 0.8 },
    })
  })

  it('are lowered where the score is worse, and nowhere else', () => {
    const standing = {
      microF1: 0.95,
      assertedPrecision: 0.9,
      falseAlarms: 0,
      misjudged: 3,
      types: { defection: 0.8, statement: 0.9 },
    }
    expect(moved('lower', FLOOR, standing)).toEqual({
      microF1: 0.9,
      assertedPrecision: 0.9,
      falseAlarms: 1,
      misjudged: 3,
      types: { defection: 0.8, statement: 0.8 },
    })
  })
})
