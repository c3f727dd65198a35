/** By-elections for seats that are held: what is only talk of one, and what is settled. */
import { expect, test } from 'vitest'
import { eventsIn } from '../report-case.test-support.ts'

/** Text, day, and the mood. */
test.each([
  [
    'Betty Boothroyd said that she would leave her seat of West Bromwich West, so there will be a by-election.',
    '2000-07-12',
    'announcedFuture',
  ],
  [
    'Betty Boothroyd said that there will be a by-election in West Bromwich West if she goes.',
    '2000-07-12',
    'speculation',
  ],
  [
    'Boris Johnson is tipped to force a by-election in Uxbridge and South Ruislip.',
    '2023-05-01',
    'speculation',
  ],
  ['Could Boris Johnson trigger a by-election in Uxbridge and South Ruislip?', '2023-05-01', 'speculation'],
  [
    'Boris Johnson has ruled out forcing a by-election in Uxbridge and South Ruislip.',
    '2023-05-01',
    'denial',
  ],
  [
    'Friends of Boris Johnson had hopes of a by-election in Uxbridge and South Ruislip.',
    '2023-05-01',
    'speculation',
  ],
  // He has said that he goes.
  [
    'Boris Johnson has quit, which is set to trigger a by-election in Uxbridge and South Ruislip.',
    '2023-06-10',
    'announcedFuture',
  ],
  // The seat is empty.
  ['Labour is tipped to win the by-election in Uxbridge and South Ruislip.', '2023-07-01', 'announcedFuture'],
  // The day of the poll.
  [
    'Sarah Dyke is thought to be ahead in the by-election in Somerton and Frome.',
    '2023-07-20',
    'announcedFuture',
  ],
])('%s', (text, day, modality) => {
  const [told] = eventsIn(text, day, ['byElectionCalled'])
  expect(told?.event.modality).toBe(modality)
})
