/** Posts and candidacies whose sentence puts the post, the seat or the verb before the person. @module */
import { describe, expect, test } from 'vitest'
import { eventsIn } from '../report-case.test-support.ts'

function found(text: string, day: string): string[] {
  return eventsIn(text, day, ['officeAppointed', 'officeDismissed', 'officeResigned', 'candidacy']).map(
    ({ event }) => `${event.type} ${event.person?.name} ${event.modality}`,
  )
}

const RESHUFFLE = 'Boris Johnson has begun a reshuffle of his cabinet.'

/** Text, day, what must be among what is found. */
const TOLD: readonly (readonly [string, string, string])[] = [
  [
    `${RESHUFFLE} Defence Secretary is what Ben Wallace becomes.`,
    '2019-07-24',
    'officeAppointed Ben Wallace reported',
  ],
  [
    `${RESHUFFLE} Home Secretary is what the Witham MP Priti Patel now becomes.`,
    '2019-07-24',
    'officeAppointed Priti Patel reported',
  ],
  [
    `${RESHUFFLE} Off to the Treasury goes Sajid Javid.`,
    '2019-07-24',
    'officeAppointed Sajid Javid reported',
  ],
  [
    `${RESHUFFLE} Into the Department for Education comes Gavin Williamson.`,
    '2019-07-24',
    'officeAppointed Gavin Williamson reported',
  ],
  [
    `${RESHUFFLE} There is a new job for Andrea Leadsom at business.`,
    '2019-07-24',
    'officeAppointed Andrea Leadsom reported',
  ],
  [
    `${RESHUFFLE} The foreign secretary's place, which Jeremy Hunt would not leave, has been given to Dominic Raab.`,
    '2019-07-24',
    'officeAppointed Dominic Raab reported',
  ],
  [
    `${RESHUFFLE} The axe has fallen on Penny Mordaunt as Defence Secretary.`,
    '2019-07-24',
    'officeDismissed Penny Mordaunt reported',
  ],
  [`${RESHUFFLE} The axe fell first on Greg Clark.`, '2019-07-24', 'officeDismissed Greg Clark reported'],
  [
    'Heidi Alexander has walked out of her job as shadow health secretary.',
    '2016-06-26',
    'officeResigned Heidi Alexander reported',
  ],
  ['Gloria De Piero is off the Labour front bench.', '2016-06-27', 'officeResigned Gloria De Piero reported'],
  [
    'Lilian Greenwood has given up her place on the front bench. She was shadow transport secretary.',
    '2016-06-27',
    'officeResigned Lilian Greenwood reported',
  ],
  [
    'The MP is not going to stand at the next election. Mhairi Black is not going to stand again.',
    '2023-07-04',
    'candidacy Mhairi Black reported',
  ],
  [
    'Nadine Dorries is not going to fight the next general election.',
    '2023-02-10',
    'candidacy Nadine Dorries reported',
  ],
]

/** Text, day, what must not be among what is found. */
const NOT_TOLD: readonly (readonly [string, string, RegExp])[] = [
  [`${RESHUFFLE} Off to the seaside goes Jacob Rees-Mogg.`, '2020-08-24', /Rees-Mogg/],
  ['The axe has fallen on the Rwanda plan of James Cleverly.', '2024-07-06', /Dismissed/],
  [
    'Boris Johnson is certain to be made prime minister on Wednesday.',
    '2019-07-22',
    /Appointed Boris Johnson reported/,
  ],
  [
    'Mark Spencer, who only became chief whip on Wednesday, said it was early days.',
    '2019-07-26',
    /Spencer reported/,
  ],
  ['Mr Spencer said so. Mark Spencer only became chief whip on Wednesday.', '2019-07-26', /Spencer reported/],
  [
    'David Davis says that Britain will be out of the EU by March. Several ministers have resigned.',
    '2019-01-20',
    /Davis/,
  ],
  [
    'It was earlier this year that Rory Stewart was made international development secretary.',
    '2019-12-01',
    /reported/,
  ],
  ['Earlier this year Anne Milton resigned as education minister.', '2019-12-01', /reported/],
]

describe('told the other way about', () => {
  test.each(TOLD)('%s', (text, day, expected) => expect(found(text, day)).toContain(expected))
  test.each(NOT_TOLD)('not: %s', (text, day, unwanted) =>
    expect(found(text, day).filter((each) => unwanted.test(each))).toEqual([]),
  )
})
