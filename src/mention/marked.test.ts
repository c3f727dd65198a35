import { expect, it } from 'vitest'
import { noting } from './marked.ts'

it('works something out once for each whole, whatever comes of it', () => {
  const once = noting<{ readonly size: number; readonly notes: unknown[] }>()
  let worked = 0
  const isEven = once((whole, by: number) => {
    worked++
    return (whole.size + by) % 2 === 0
  })
  const asNull = once(() => {
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

it('has room for the notes of all stages, and none in it yet', () => {
  const once = noting<{ readonly notes: unknown[] }>()
  const first = once(() => 'first')
  const second = once(() => 'second')
  const whole = { notes: once.notes() }
  expect(whole.notes).toHaveLength(2)
  expect([second(whole), first(whole)]).toEqual(['second', 'first'])
  expect(whole.notes).toEqual(['first', 'second'])
})
