/** Members printed by a short form of their given name, or by the long one. @module */
import { describe, expect, it } from 'vitest'
import type { IsoDate } from '../base/date.ts'
import { eventsIn } from './report-case.test-support.ts'

describe('members by short and full given names', () => {
  const who = (text: string, day: IsoDate | null) =>
    eventsIn(text, day, ['candidacy', 'officeAppointed', 'officeResigned']).map(
      ({ event }) => event.person?.id,
    )

  it.each([
    ['Dave Anderson is standing down from Blaydon at the election.', '2017-04-20', 'person:david-anderson'],
    ['Nus Ghani becomes minister for Europe at the Foreign Office.', '2024-03-26', 'person:nusrat-ghani'],
    ['Thomas Blenkinsop will not stand again.', '2017-04-19', 'person:tom-blenkinsop'],
  ] as const)('%s', (text, day, id) => expect(who(text, day)).toEqual([id]))

  it.each([
    // Another man of that name, who fought another seat.
    ['David Watts is standing for the Liberal Democrats in Newark.', '2014-05-30', 'person:dave-watts'],
    // Nobody of the name sat then.
    ['Dave Anderson will not stand again.', '1990-04-20', 'person:david-anderson'],
  ] as const)('not: %s', (text, day, id) => expect(who(text, day)).not.toContain(id))
})
