import { expect, test } from 'vitest'
import type { PersonId } from '../../base/id.ts'
import { markArticle } from '../../mention/mark.ts'
import type { SeatMention } from '../../mention/mention.ts'
import { wordingOf } from '../../mention/wording.ts'
import { keptOfPerson } from '../../register/lookup.ts'
import { gazetteer } from '../report-case.test-support.ts'
import { factsOfNamed, namesAmong, namesOfSeats, seatsIn } from './known-names.ts'

const { register } = gazetteer()

function mentionOf(...candidates: readonly string[]): SeatMention {
  const [id] = candidates
  const resolution =
    candidates.length === 1
      ? { state: 'resolved', id }
      : candidates.length === 0
        ? { state: 'unresolved' }
        : { state: 'ambiguous', candidates }
  return { resolution } as unknown as SeatMention
}

test.each([
  [[]],
  [[mentionOf()]],
  [[mentionOf('seat:dover-1983')]],
  [[mentionOf('seat:dover-1983'), mentionOf('seat:wakefield-2010'), mentionOf('seat:dover-2010')]],
  [[mentionOf('seat:wakefield-1983', 'seat:wakefield-2010'), mentionOf('seat:dover-1918')]],
])('the last generation of each seat named, once, in the order they are named: %#', (mentions) => {
  expect(namesOfSeats(mentions, register)).toEqual([...namesAmong(seatsIn(mentions, register), register)])
})

test('what the register has of those an article names, where it has anything', () => {
  const text = 'Theresa May met Jeremy Corbyn and Juan Perez. Mrs May spoke.'
  const body = [{ start: 0, end: text.length }]
  const article = { id: 'article:x' as const, title: null, body, captions: [], printedDate: null }
  const marked = markArticle(wordingOf(text, article, gazetteer()), gazetteer(), '2019-03-01')
  const seats = (of: string) =>
    keptOfPerson((_, person: PersonId) =>
      register
        .membershipsOf(person)
        .map(({ seat }) => seat)
        .filter((seat) => seat.startsWith(of)),
    )
  expect([...(factsOfNamed(marked, register, seats('seat:maidenhead-1997'))?.values() ?? [])]).toEqual([
    ['seat:maidenhead-1997', 'seat:maidenhead-1997', 'seat:maidenhead-1997'],
  ])
  expect(factsOfNamed(marked, register, seats('seat:'))?.size).toBe(2)
  expect(factsOfNamed(marked, register, seats('seat:nowhere'))).toBeNull()
})
