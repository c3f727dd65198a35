/** By-elections in two words. */
import { expect, test } from 'vitest'
import { sentencesOf } from '../../mention/sentence.ts'
import { byElectionAt } from './by-election-words.ts'

const speaks = (text: string) =>
  sentencesOf(text, [{ start: 0, end: text.length, role: 'body' }]).some(
    ({ tokens }) => byElectionAt(tokens) >= 0,
  )

test.each([
  'A special election in northern England',
  'the Dudley by election',
  'three special elections were held',
  'a by - election is due',
])('%s', (text) => expect(speaks(text)).toBe(true))

test.each([
  'won by election, not by appointment',
  'a special election broadcast',
  'a general election',
  'our special election supplement',
])('no by-election: %s', (text) => expect(speaks(text)).toBe(false))
