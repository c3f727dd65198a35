import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spanAt, spansIn } from './place.ts'

/** Spans in order with gaps between some of them. */
const spans = fc
  .array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 5 })), { maxLength: 30 })
  .map((steps) => {
    let at = 0
    return steps.map(([gap, length]) => {
      const start = at + gap
      at = start + length
      return { start, end: at }
    })
  })

describe('what stands at a place', () => {
  it('is what going through all spans finds', () => {
    fc.assert(
      fc.property(spans, fc.nat(200), fc.nat(20), (all, start, length) => {
        expect(spanAt(all, start)).toBe(all.findIndex((each) => each.start <= start && start < each.end))
        const whole = { start, end: start + length + 1 }
        expect(spansIn(all, whole)).toEqual(
          all.filter((each) => each.start < whole.end && whole.start < each.end),
        )
      }),
    )
  })
})
