import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { supersededBy, type Traits } from './supersession.ts'

function traits(entry: string, type: string, who: string, ...words: readonly string[]): Traits {
  return { entry, kind: 'event', type, who, words }
}

describe('supersededBy', () => {
  test.each([
    [
      'the same type about the same person',
      traits('new', 'defection', 'ada', 'crossed over'),
      traits('old', 'defection', 'ada', 'left'),
      true,
    ],
    [
      'the same type from the same words',
      traits('new', 'defection', 'ada', 'crossed'),
      traits('old', 'defection', '', 'crossed'),
      true,
    ],
    [
      'the same words taken for something else',
      traits('new', 'resignationFromParty', 'ada', 'left'),
      traits('old', 'defection', 'bob', 'left'),
      true,
    ],
    [
      'nothing in common',
      traits('new', 'defection', 'ada', 'crossed'),
      traits('old', 'defection', 'bob', 'left'),
      false,
    ],
    [
      'nobody named, other words',
      traits('new', 'statement', '', 'said so'),
      traits('old', 'statement', '', 'said no'),
      false,
    ],
  ])('%s', (_, fresh, earlier, expected) => {
    expect([...supersededBy([fresh], [earlier])]).toEqual(expected ? [['new', 'old']] : [])
  })

  test('what both readings have supersedes nothing and is superseded by nothing', () => {
    const kept = traits('kept', 'defection', 'ada', 'crossed')
    const added = traits('added', 'defection', 'ada', 'crossed again')
    expect(supersededBy([kept, added], [kept]).size).toBe(0)
  })

  test('the likest is taken first, and each place once', () => {
    const earlier = [traits('a', 'defection', '', 'crossed'), traits('b', 'defection', 'ada', 'joined')]
    const fresh = [
      traits('x', 'defection', 'ada', 'crossed'),
      traits('y', 'candidacy', 'bob', 'crossed'),
      traits('z', 'candidacy', 'eve', 'crossed'),
    ]
    expect([...supersededBy(fresh, earlier)]).toEqual([
      ['x', 'b'],
      ['y', 'a'],
    ])
  })

  test('no place is taken twice, and only places that are gone', () => {
    const some = fc.array(
      fc.tuple(
        fc.nat(9),
        fc.constantFrom('p', 'q'),
        fc.constantFrom('', 'ada', 'bob'),
        fc.constantFrom('w', 'v'),
      ),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(some, some, (a, b) => {
        const list = (all: typeof a) =>
          all.map(([entry, type, who, words]) => traits(String(entry), type, who, words))
        const [fresh, earlier] = [list(a), list(b)]
        const taken = [...supersededBy(fresh, earlier).values()]
        expect(new Set(taken).size).toBe(taken.length)
        for (const entry of taken) {
          expect(earlier.some((old) => old.entry === entry)).toBe(true)
          expect(fresh.some((one) => one.entry === entry)).toBe(false)
        }
      }),
    )
  })
})
