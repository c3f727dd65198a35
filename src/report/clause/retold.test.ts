/** Deeds told in the order in which they were done are background; those of the day are not. */
import { expect, test } from 'vitest'
import { eventsIn } from '../report-case.test-support.ts'

const NEWS = `Labour has picked a new chairman for its policy review.\n\nThe post had been empty for a month.\n\nMembers were told by letter.\n\n`

/** Text, day of printing (null: not told), who, and in what mood. */
test.each([
  [
    `${NEWS}Yasmin Qureshi quit as a shadow minister after she had voted against the whip.`,
    '2024-02-07',
    'Yasmin Qureshi',
    'recap',
  ],
  [
    `${NEWS}Once he was leader, Keir Starmer sacked Rebecca Long-Bailey as shadow education secretary.`,
    '2021-03-02',
    'Rebecca Long Bailey',
    'recap',
  ],
  [
    `${NEWS}Dan Carden stepped down from the front bench because he could not support the bill.`,
    null,
    'Dan Carden',
    'recap',
  ],
  [
    'Two more aides have gone.\n\nThat makes three this month.\n\nHe is the third to go: Ranil Jayawardena and Paul Holmes resigned as ministerial aides.',
    '2019-01-15',
    'Ranil Jayawardena',
    'recap',
  ],
  [
    `${NEWS}Dan Carden resigned from the front bench only hours after the whips told him how to vote.`,
    '2021-01-12',
    'Dan Carden',
    'recap',
  ],
  // What is done now, or on a day that a reader of that week knows, is news all the same.
  [
    `${NEWS}Yasmin Qureshi has quit as a shadow minister after she voted against the whip.`,
    '2024-02-07',
    'Yasmin Qureshi',
    'reported',
  ],
  [
    `${NEWS}Yasmin Qureshi quit as a shadow minister last night after she voted against the whip.`,
    '2024-02-07',
    'Yasmin Qureshi',
    'reported',
  ],
  // A noun or a participle behind "after" tells of no other time.
  [
    `${NEWS}Yasmin Qureshi quit as a shadow minister after the vote.`,
    '2024-02-07',
    'Yasmin Qureshi',
    'reported',
  ],
  // The opening tells its news in any order.
  [
    'Yasmin Qureshi quit as a shadow minister after she voted against the whip.',
    '2024-02-07',
    'Yasmin Qureshi',
    'reported',
  ],
  // The register has it that day.
  [
    `${NEWS}Tracey Crouch resigned as sports minister after the Treasury put off new rules for betting shops.`,
    '2018-11-01',
    'Tracey Crouch',
    'reported',
  ],
])('%s (%s): %s %s', (text, day, who, mood) => {
  const own = eventsIn(text, day, ['officeResigned', 'officeDismissed']).filter(
    ({ event }) => event.person?.name === who,
  )
  expect(own.map(({ event }) => event.modality)).toEqual([mood])
})
