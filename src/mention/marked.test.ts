import { expect, it } from 'vitest'
import { once } from './marked.ts'

it('works something out once for each whole, whatever comes of it', () => {
  let worked = 0
  const isEven = once((whole: { readonly size: number; readonly notes: unknown[] }, by: number) => {
    worked++
    return (whole.size + by) % 2 === 0
  })
  const asNull = once((_: { readonly notes: unknown[] }) => {
    worked++
    return null
  })
  const whole = { size: 3, notes: [] }
  expect([isEven(whole, 0), isEven(whole, 0), asNull(whole), asNull(whole)]).toEqual([
    false,
    false,
    null,
    null,
  ])
  expect(isEven({ size: 4, notes: [] }, 0)).toBe(true)
  expect(worked).toBe(3)
})
