/** Answers that are kept: each worked out once for a register and a key, by each stage its own. @module */
import { expect, test } from 'vitest'
import { kept, keptOfPerson, keptOfSeat } from './lookup.ts'
import type { Register } from './register.ts'

const [here, there] = [{}, {}] as [Register, Register]

test.each([
  ['alone', kept],
  ['beside those of a person', keptOfPerson],
  ['beside those of a seat', keptOfSeat],
] as const)('an answer kept %s is worked out once for each register and key', (_, keeping) => {
  const asked: unknown[] = []
  const length = (keeping as typeof kept)((register: Register, key: string) => {
    asked.push([register === here, key])
    return key.length || undefined
  })
  for (const register of [here, here, there, here]) expect(length(register, 'dover')).toBe(5)
  expect(asked).toEqual([
    [true, 'dover'],
    [false, 'dover'],
  ])
  for (let time = 0; time < 3; time++) expect(length(here, '')).toBeUndefined()
  expect(asked).toHaveLength(3)
})

test('stages that ask about one person have answers of their own', () => {
  const first = keptOfPerson((_, id): string => `first of ${id}`)
  const second = keptOfPerson((register, id): string | null =>
    register === here ? null : first(register, id),
  )
  expect(second(there, 'person:1')).toBe('first of person:1')
  expect(second(here, 'person:1')).toBeNull()
  expect(first(there, 'person:1')).toBe('first of person:1')
  expect(first(there, 'person:2')).toBe('first of person:2')
  // One that is made when others have been asked already.
  const third = keptOfPerson((_, id): number => id.length)
  expect(third(there, 'person:1')).toBe(8)
  expect(third(there, 'person:1')).toBe(8)
})

test('a dossier is looked up once and asked by any stage', () => {
  const length = keptOfPerson((register, id): number | undefined =>
    register === here ? id.length : undefined,
  )
  const first = keptOfPerson((_, id): string => id.charAt(0))
  const dossier = keptOfPerson.dossierOf(here, 'person:33')
  expect([length.in(dossier), first.in(dossier), dossier.key]).toEqual([9, 'p', 'person:33'])
  expect(length(here, 'person:33')).toBe(9)
  expect(length.in(keptOfPerson.dossierOf(there, 'person:33'))).toBeUndefined()
  expect(keptOfPerson.dossierOf(here, 'person:33')).toBe(dossier)
})
