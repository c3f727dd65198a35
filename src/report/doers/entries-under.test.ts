/** Acts of many told over a list of them, one an entry. @module */
import { expect, test } from 'vitest'
import type { EventType } from '../event.ts'
import { told } from '../report-case.test-support.ts'

const TYPES: readonly EventType[] = ['noConfidenceLetter', 'whipSuspended', 'candidacy', 'defection']

/** Text, day of printing, who did it; all of one type. */
const CASES: readonly (readonly [string, string | null, readonly string[]])[] = [
  [
    'Conservative MPs say that they have sent in letters of no confidence in Theresa May.\n\nThe ones below have gone public so far, members said:\n\n1. Nadine Dorries - in July\n\nShe said that it was time.\n\n2. Andrew Bridgen - in July\n\n3. Laurence Robertson - on Thursday',
    '2018-11-16',
    ['Nadine Dorries', 'Andrew Bridgen', 'Laurence Robertson'],
  ],
  [
    'Which way now?\n\nThe following MPs have submitted letters of no confidence in Boris Johnson:\n\n• Peter Aldous: the Waveney MP wrote on Friday\n\n• Gary Streeter: he wrote on Friday too\n\n• Anthony Mangnall: he was among the first',
    null,
    ['Peter Aldous', 'Gary Streeter', 'Anthony Mangnall'],
  ],
  [
    'The Conservative members who have lost the whip are listed here\n\nKen Clarke – Rushcliffe\n\nOliver Letwin – West Dorset\n\nGuto Bebb – Aberconwy',
    '2019-09-04',
    ['Ken Clarke', 'Oliver Letwin', 'Guto Bebb'],
  ],
  ['Philip Davies has sent in a letter of no confidence in Theresa May.', '2018-07-19', ['Philip Davies']],
  [
    'Derek Conway confirmed that he had written to Sir Michael Spicer of the backbench 1922 Committee.',
    '2003-10-27',
    ['Derek Conway'],
  ],
  [
    'MPs standing down at the next election: the full list\n\nNick Gibb\n\nTheresa Villiers\n\nHarriet Harman',
    null,
    ['Nick Gibb', 'Theresa Villiers', 'Harriet Harman'],
  ],
  [
    'Which Conservative MPs have submitted letters of no confidence?\n\nGary Streeter: he was the first.\n\nAnthony Mangnall: the Totnes member followed.\n\nPeter Aldous: he wrote in May.',
    null,
    ['Gary Streeter', 'Anthony Mangnall', 'Peter Aldous'],
  ],
  // Names under words of something else, under a question, or too few.
  [
    'Some MPs say that they have sent in letters of no confidence in Boris Johnson.\n\nWho could replace him?\n\nLiz Truss – the foreign secretary\n\nRishi Sunak – the chancellor\n\nJeremy Hunt – a former health secretary',
    '2022-02-01',
    [],
  ],
  [
    'Some MPs say that they have sent in letters of no confidence in Boris Johnson.\n\nThe runners and riders:\n\nLiz Truss – the foreign secretary\n\nRishi Sunak – the chancellor\n\nJeremy Hunt – a former health secretary',
    '2022-02-01',
    [],
  ],
]

test.each(CASES)('%s', (text, day, names) => {
  const found = told(text, day, TYPES)
  expect(found).toHaveLength(names.length)
  for (const name of names) expect(found.some((each) => each.includes(name))).toBe(true)
})
