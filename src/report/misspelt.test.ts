/** Members whose given name is printed a letter out. */
import { expect, test } from 'vitest'
import { told } from './report-case.test-support.ts'

test('a given name a letter out is the member’s whose seat stands beside it, and nobody’s elsewhere', () => {
  const deed = 'has resigned the Labour whip.'
  expect(
    told(`Rosy Duffield, the MP for Canterbury, ${deed}`, '2024-09-28', ['resignationFromParty']),
  ).toHaveLength(1)
  expect(
    told(`Rosy Duffield, a baker of Leeds, ${deed}`, '2024-09-28', ['resignationFromParty']),
  ).toHaveLength(0)
})
