import { describe, expect, it } from 'vitest'
import { tokenize } from '../cutter.ts'
import type { FoundName } from './find.ts'
import { Identities } from './identities.ts'
import { printedAs } from './printed.ts'
import type { Identity } from './resolve.ts'

function person(name: string, gender: 'F' | 'M' | null = null): Identity {
  const given = name.split(' ')[0]?.toLowerCase() ?? ''
  return { name, resolution: { state: 'unresolved' }, gender, given, printed: printedAs(name, []) }
}

function surname(family: string, gender: 'F' | 'M' | null = null, knightly = false): FoundName {
  const { length } = tokenize(family)
  return {
    start: 0,
    end: family.length,
    from: 0,
    to: length,
    form: gender ? 'titled' : 'bare',
    name: family,
    family: family.toLowerCase(),
    candidates: [],
    gender,
    knightly,
    place: null,
    ordinary: false,
    possessive: false,
    former: false,
  }
}

describe('who answers to a surname', () => {
  const ann = person('Ann Lee', 'F')
  const bob = person('Bob Lee', 'M')
  const iain = person('Iain Duncan Smith', 'M')
  const known = () => {
    const identities = new Identities()
    for (const each of ['Lee', 'Duncan Smith', 'Smith']) identities.expect(surname(each))
    identities.expect(surname('Iain', 'M', true))
    identities.add(ann, 0, true)
    identities.add(bob, 2, true)
    identities.add(iain, 4, true)
    return identities
  }

  it('is whoever was named last before it', () => {
    const identities = known()
    expect(identities.introduced(surname('Lee'), 1)).toBe(ann)
    expect(identities.introduced(surname('Lee'), 2)).toBe(bob)
  })

  it('is of the gender its title says', () => {
    expect(known().introduced(surname('Lee', 'F'), 3)).toBe(ann)
  })

  it('is the first named after it where nobody was before', () => {
    expect(known().introduced(surname('Lee', 'M'), 0)).toBe(bob)
    expect(known().introduced(surname('Duncan Smith'), 0)).toBe(iain)
  })

  it('may be of several words or the last of them', () => {
    expect(known().introduced(surname('Smith'), 5)).toBe(iain)
    expect(known().introduced(surname('Iain'), 5)).toBeNull()
  })

  it('is a given name behind "Sir"', () => {
    expect(known().introduced(surname('Iain', 'M', true), 5)).toBe(iain)
  })

  it('goes to whom a surname meant last', () => {
    const identities = known()
    expect(identities.introduced(surname('Lee', 'F'), 3)).toBe(ann)
    identities.add(ann, 3, false)
    expect(identities.introduced(surname('Lee'), 4)).toBe(ann)
  })
})
