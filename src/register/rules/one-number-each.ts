/** Rule 15: a number in another register names one person, and one party, or a fact taken by it may be of another. @module */
import { groupBy } from '../lookup.ts'
import type { Break, Check } from './break.ts'

export const oneNumberEach: Check = ({ people, parties }) => {
  const numbers = [
    ...[...people.values()].flatMap(({ id, mnis, twfy, wikidata }) => [
      { id, number: mnis === null ? null : `Members API ${mnis}` },
      { id, number: twfy === null ? null : `TheyWorkForYou ${twfy}` },
      { id, number: wikidata === null ? null : `Wikidata ${wikidata}` },
    ]),
    ...[...parties.values()].map(({ id, mnis }) => ({ id, number: mnis === null ? null : `party ${mnis}` })),
  ]
  const shared = [...groupBy(numbers, ({ number }) => number)].filter(([, borne]) => borne.length > 1)
  const breaks = shared.map(([number, borne]): Break => {
    const rows = borne.map(({ id }) => id)
    return { rule: 15, what: `${number} is the number of more than one`, rows, sources: ['api', 'twfy'] }
  })
  return { checked: people.size + parties.size, breaks }
}
