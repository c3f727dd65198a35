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
  [
    `${RESHUFFLE} Home Secretary: Priti Patel, who was out of office for two years, has said yes.`,
    '2019-07-24',
    'officeAppointed Priti Patel reported',
  ],
  ['Gower has adopted Byron Davies. Labour is ahead there.', '2012-11-30', 'candidacy Byron Davies reported'],
  ['Gower activists have chosen Byron Davies.', '2012-11-30', 'candidacy Byron Davies reported'],
  [
    'Crispin Blunt has told his association that he will go at the election. Joining him among the members who will not stand again are Mike Penning and Charles Walker.',
    '2022-05-03',
    'candidacy Crispin Blunt reported',
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
  ['Crosby chose Shirley Williams in the by-election of 1981.', '1994-11-27', /reported/],
  ['Crosby picked Shirley Williams. It was a night to remember.', '1981-11-27', /candidacy/],
  [
    `${RESHUFFLE} Home Secretary: Priti Patel, who said she was looking forward to Christmas.`,
    '2020-11-24',
    /Appointed/,
  ],
  [
    `${RESHUFFLE} Penny Mordaunt makes way for Ben Wallace as defence secretary. Penny Mordaunt is made paymaster general.`,
    '2020-02-13',
    /Resigned Penny/,
  ],
  [
    'Several ministers have resigned from the cabinet. Amber Rudd voted Remain and never came round to Leave in government.',
    '2019-09-07',
    /Rudd/,
  ],
]

describe('told the other way about', () => {
  test.each(TOLD)('%s', (text, day, expected) => expect(found(text, day)).toContain(expected))
  test.each(NOT_TOLD)('not: %s', (text, day, unwanted) =>
    expect(found(text, day).filter((each) => unwanted.test(each))).toEqual([]),
  )
})

describe('leaving the party after the whip was lost', () => {
  test.each([
    ['Labour MP Ivan Lewis has left the party. He was suspended last year.', '2018-12-20', 'Ivan Lewis'],
    ['Kelvin Hopkins has quit the party that suspended him.', '2021-01-10', null],
    ['Jared O’Mara has resigned from the party.', '2018-07-12', 'Jared O’Mara'],
  ])('%s', (text, day, name) => {
    const left = eventsIn(text, day, ['resignationFromParty']).map(({ event }) =>
      event.person?.name.replace("'", '’'),
    )
    expect(left).toEqual(name ? [name] : [])
  })
})

describe('who speaks for somebody', () => {
  test.each([
    [
      'A spokesperson for Labour chief whip Alan Campbell said: “The member has been told of the complaint today.”',
    ],
    [
      'A spokesman for the Conservative chairman Greg Hands said: “The association will choose in the new year.”',
    ],
    ['An aide to shadow chancellor Rachel Reeves said: “The sums have been done and they add up.”'],
  ])('%s', (text) => {
    const speakers = eventsIn(`Geraint Davies has lost the Labour whip. ${text}`, '2023-06-01', [
      'statement',
    ]).map(({ event }) => event.person?.name ?? '')
    expect(speakers.filter((each) => /^(?:Alan|Greg|Rachel)/.test(each))).toEqual([])
  })
})
