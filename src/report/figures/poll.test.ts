/** For which party those stand whose votes an article alone has. @module */
import { expect, test } from 'vitest'
import { eventsIn } from '../report-case.test-support.ts'

/** Day of printing, text, each candidate with the party. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    '2004-07-16',
    'Liam Byrne won Hodge Hill for Labour with 7,451 votes. Nicola Davies of the Liberal Democrats polled 6,991, and Stephen Eyre, for the Conservatives, beat Respect to third with 3,543.',
    ['Liam Byrne labour', 'Nicola Davies liberal-democrat', 'Stephen Eyre conservative'],
  ],
  [
    '2009-11-13',
    'Willie Bain won the Glasgow North East by-election. The Tory Ruth Davidson, who kept the BNP out of third, took 1,075.',
    ['Ruth Davidson conservative'],
  ],
  [
    '2008-05-23',
    'The Conservatives have won Crewe and Nantwich after the death of Gwyneth Dunwoody. Her daughter came second with 10,679 votes, and the Liberal Democrat Elizabeth Shenton third with 6,040.',
    ['Elizabeth Shenton liberal-democrat'],
  ],
]

test.each(CASES)('%s %s', (day, text, stood) => {
  const told = eventsIn(text, day, ['byElectionResult']).flatMap(({ event }) =>
    event.type === 'byElectionResult' ? event.fields.candidates : [],
  )
  expect(told.map(({ name, party }) => `${name} ${party?.replace('party:', '')}`)).toEqual(stood)
})
