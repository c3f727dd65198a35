/** Which acts told as news are older than what their page tells, and which are its news. */
import { expect, test } from 'vitest'
import { eventsIn } from '../report-case.test-support.ts'

const MOVE = 'Angela Smith has joined the Liberal Democrats.\n\nShe told their conference so yesterday.\n\n'
const POST =
  'Stephen Barclay was made Brexit secretary last night.\n\nHe had been a minister of health.\n\nNobody had expected it.\n\n'

/** Text, day of printing, who, the type, and in what mood the page tells it. */
test.each([
  // Days before the rest of the news.
  [
    `${MOVE}Her choice comes only days after Phillip Lee left the Tory benches for the Liberal Democrats.`,
    '2019-09-08',
    'Phillip Lee',
    'defection',
    'recap',
  ],
  [
    `${POST}Tracey Crouch resigned as sports minister.`,
    '2018-11-05',
    'Tracey Crouch',
    'officeResigned',
    'recap',
  ],
  // So long ago that everybody knows.
  [
    `Voters in Spelthorne have views on their member.\n\nThe shops were busy.\n\nThe talk was of the budget.\n\nKwasi Kwarteng was sacked as chancellor. Nobody at the butcher's was sorry.`,
    '2022-10-18',
    'Kwasi Kwarteng',
    'officeDismissed',
    'recap',
  ],
  // Before what the page leads with, which has no day of its own.
  [
    `Anne Campbell has resigned as an aide to Patricia Hewitt.\n\nShe told her constituents by letter.\n\nFew were surprised.\n\nRobin Cook left the cabinet on Monday.`,
    '2003-03-19',
    'Robin Cook',
    'officeResigned',
    'recap',
  ],
  // "Last Wednesday" of the week before.
  [
    'Michael Fallon resigned as defence secretary last Wednesday.',
    '2017-11-10',
    'Michael Fallon',
    'officeResigned',
    'recap',
  ],
  // The post that another has just got.
  [
    `${POST}Dominic Raab quit as Brexit secretary on Thursday.`,
    '2018-11-17',
    'Dominic Raab',
    'officeResigned',
    'reported',
  ],
  // What the page opens with, in whatever clause.
  [
    'Robin Cook was cheered last night as he told MPs why he had left the cabinet hours before.',
    '2003-03-18',
    'Robin Cook',
    'officeResigned',
    'reported',
  ],
  [
    'Jeremy Hunt will tear up the mini-budget. He became chancellor yesterday when Kwasi Kwarteng was sacked.',
    '2022-10-15',
    'Kwasi Kwarteng',
    'officeDismissed',
    'reported',
  ],
  // Not where another is the news of the day itself.
  [
    'Michael Gove was sacked as levelling up secretary this evening. Sajid Javid, who resigned as health secretary the day before, was not surprised.',
    '2022-07-06',
    'Sajid Javid',
    'officeResigned',
    'recap',
  ],
] as const)('%s', (text, day, person, type, mood) => {
  const told = eventsIn(text, day, [type]).find(({ event }) => event.person?.name === person)
  expect(told?.event.modality).toBe(mood)
})
