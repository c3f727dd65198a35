/** Satire that does not say so: pages that open with what no leader ever did. */
import { expect, test } from 'vitest'
import { told } from '../report-case.test-support.ts'

test.each([
  'Starmer turns blue\n\nKeir Starmer has joined the Conservative Party. “It is time for a change,” he said.',
  'Swap at the top\n\nRishi Sunak joined the Liberal Democrats yesterday, and Ed Davey went home. Mr Sunak said he was tired.',
])('nobody said so: %s', (text) => expect(told(text, null)).toEqual([]))

test.each([
  [
    'Quentin Davies has left the Conservatives to join Labour. “I can stay no longer,” he said.',
    ['defection Quentin Davies conservative>labour 2007-06-26', 'statement Quentin Davies'],
  ],
  [
    'Zarah Sultana has left Labour. Jeremy Corbyn said: “I am delighted.”',
    ['resignationFromParty Zarah Sultana labour>independent', 'statement Jeremy Corbyn'],
  ],
])('somebody did: %s', (text, events) => expect(told(text, null)).toEqual(events))
