import { expect, test } from 'vitest'
import type { SeatMention } from '../../mention/mention.ts'
import { gazetteer } from '../report-case.test-support.ts'
import { namesAmong, namesOfSeats, seatsIn } from './known-names.ts'

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
