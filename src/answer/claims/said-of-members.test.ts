import { describe, expect, it } from 'vitest'
import { verdictOn } from './claims-in.test-support.ts'

type Case = readonly [
  date: string,
  predicate: string,
  text: string,
  printed: string,
  verdict: 'supported' | 'none' | 'refuted' | 'not-enough-information',
]

function table(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    it.each(cases)('%s %s: %s (%s is %s)', (date, predicate, text, printed, verdict) => {
      expect(verdictOn(text, date, predicate, printed)).toBe(verdict)
    })
  })
}

table('since when somebody has sat', [
  [
    '2024-02-01',
    'firstElected',
    'Jeremy Hunt has sat for South West Surrey since 2005.',
    '2005',
    'supported',
  ],
  ['2024-02-01', 'firstElected', 'Jeremy Hunt has sat for South West Surrey since 2001.', '2001', 'refuted'],
  ['2024-02-01', 'firstElected', 'Jeremy Hunt has been in the Commons since 2005.', '2005', 'supported'],
  ['2024-02-01', 'firstElected', 'Jeremy Hunt entered parliament for the seat in 2005.', '2005', 'supported'],
  [
    '2024-02-01',
    'firstElected',
    'Jeremy Hunt, who came in at the 2005 election, spoke.',
    '2005',
    'supported',
  ],
  ['2024-07-10', 'firstElected', 'Kevin Foster, who sat for Torbay from 2015, lost it.', '2015', 'supported'],
  ['2024-02-01', 'firstElected', 'Jeremy Hunt has sat on the committee since 2001.', '2001', 'none'],
  [
    '2022-12-02',
    'interval',
    'Rosie Cooper stood down after 17 years as MP for West Lancashire.',
    'after 17 years',
    'supported',
  ],
  [
    '2022-12-02',
    'interval',
    'Rosie Cooper stood down after 27 years as MP for West Lancashire.',
    'after 27 years',
    'refuted',
  ],
  [
    '2022-12-02',
    'interval',
    'Rosie Cooper stood down after 27 years as a magistrate.',
    'after 27 years',
    'none',
  ],
])

table('since when a seat has been theirs', [
  [
    '2021-05-08',
    'heldSince',
    'Hartlepool, the seat Labour has held since 1974, has gone.',
    '1974',
    'supported',
  ],
  ['2019-12-20', 'heldSince', 'Labour lost Bolsover, which it had held since 1950.', '1950', 'supported'],
  ['2019-12-20', 'heldSince', 'Labour lost Bolsover, which it had held since 1974.', '1974', 'refuted'],
  [
    '2021-05-08',
    'heldSince',
    'Hartlepool has returned Labour at every election since 1974.',
    '1974',
    'supported',
  ],
])

table('who beat whom', [
  ['2024-07-10', 'winner', 'Ian Roome beat Selaine Saxby in North Devon.', 'Ian Roome', 'supported'],
  ['2024-07-10', 'winner', 'Selaine Saxby lost North Devon to Ian Roome.', 'Ian Roome', 'supported'],
  ['2024-07-10', 'winner', 'In North Devon Selaine Saxby was ousted by Ian Roome.', 'Ian Roome', 'supported'],
  ['2024-07-10', 'winner', 'North Devon went to Ian Roome.', 'Ian Roome', 'supported'],
  // The other way round, or of people who did not meet, nothing is claimed.
  ['2024-07-10', 'winner', 'Selaine Saxby beat Ian Roome in North Devon.', 'Selaine Saxby', 'none'],
  ['2024-07-10', 'winner', 'Ian Roome beat Liz Truss in North Devon.', 'Ian Roome', 'none'],
  ['2024-07-10', 'winner', 'Selaine Saxby hopes to beat Ian Roome in North Devon.', 'Selaine Saxby', 'none'],
])

table('who sits for what', [
  ['2024-07-10', 'officeHeld', 'Ian Roome is the new MP for North Devon.', 'held', 'supported'],
  ['2024-07-10', 'officeHeld', 'Stroud’s new Labour MP is Simon Opher.', 'held', 'supported'],
  ['2024-07-10', 'officeHeld', 'Simon Opher, who represents Stroud, spoke.', 'held', 'supported'],
  ['2024-07-10', 'officeHeld', 'Simon Opher, who represents Torbay, spoke.', 'held', 'refuted'],
])
