/** Talk of a deed on the eve of it, when the register would bear it out: nothing has happened yet. */
import { describe, expect, test } from 'vitest'
import { eventsIn } from '../report-case.test-support.ts'

interface Deed {
  readonly day: string
  readonly who: string
  readonly to: string
  readonly doing: string
  readonly done: string
}

const DEEDS: readonly Deed[] = [
  {
    day: '2026-01-14',
    who: 'Robert Jenrick',
    to: 'defect to Reform UK',
    doing: 'defecting to Reform UK',
    done: 'defected to Reform UK',
  },
  {
    day: '2018-11-14',
    who: 'Dominic Raab',
    to: 'resign as Brexit secretary',
    doing: 'resigning as Brexit secretary',
    done: 'resigned as Brexit secretary',
  },
  {
    day: '2018-04-29',
    who: 'Sajid Javid',
    to: 'become home secretary',
    doing: 'becoming home secretary',
    done: 'become home secretary',
  },
  {
    day: '2024-02-23',
    who: 'Lee Anderson',
    to: 'lose the Conservative whip',
    doing: 'losing the Conservative whip',
    done: 'lost the Conservative whip',
  },
  {
    day: '2022-04-29',
    who: 'Neil Parish',
    to: 'resign as MP for Tiverton and Honiton',
    doing: 'resigning as MP for Tiverton and Honiton',
    done: 'resigned as an MP',
  },
]

const FRAMES: readonly ((deed: Deed) => string)[] = [
  // What is said of being one of those who do it is said of the deed.
  ({ who, to }) => `${who} could be the ninth to ${to}.`,
  ({ who, to }) => `${who} may become the second member this month to ${to}.`,
  ({ who, to }) => `${who} would be the first of them to ${to}.`,
  ({ who, to }) => `${who} will not be the last to ${to}.`,
  // Right before the deed, that it was not done.
  ({ who, doing }) => `${who} came close to ${doing}.`,
  ({ who, doing }) => `${who} stopped short of ${doing}.`,
  ({ who, doing }) => `${who} decided against ${doing}.`,
  ({ who, doing }) => `${who} was talked out of ${doing}.`,
  ({ who, doing }) => `${who} narrowly avoided ${doing}.`,
  ({ who, to }) => `${who} has yet to ${to}.`,
  ({ who, to }) => `${who} very nearly had to ${to}.`,
  ({ who, doing }) => `Only a new vote could stop ${who} ${doing}.`,
  // Wishes, offers and tries.
  ({ who, to }) => `${who} is willing to ${to}.`,
  ({ who, to }) => `${who} has offered to ${to}.`,
  ({ who, to }) => `${who} longs to ${to}.`,
  ({ who, to }) => `${who} tried to ${to}.`,
  // Conditions.
  ({ who, done }) => `Had ${who} ${done}, the party would have split.`,
  ({ who, to }) => `${who} will ${to} unless the vote is won.`,
  ({ who, to }) => `${who} has promised to ${to} if the vote is lost.`,
  // Hearsay, and what is not true.
  ({ who, done }) => `${who} has, it is claimed, ${done}.`,
  ({ who, done }) => `It is not true that ${who} has ${done}.`,
  ({ who, to }) => `Has ${who} already decided to ${to}?`,
]

describe.each(DEEDS)('$who', (deed) => {
  test.each(FRAMES.map((frame) => frame(deed)))('%s', (text) => {
    const asserted = eventsIn(text, deed.day).filter(
      ({ event: { type, modality } }) =>
        type !== 'statement' && (modality === 'reported' || modality === 'announcedFuture'),
    )
    expect(asserted).toEqual([])
  })
})

/** Words of the same kinds that take nothing back. */
test.each([
  ['Dominic Raab avoided the cameras and resigned as Brexit secretary.', '2018-11-15', 'Dominic Raab'],
  [
    'Dominic Raab resigned as Brexit secretary, and asked if others would follow.',
    '2018-11-15',
    'Dominic Raab',
  ],
  ['Robert Jenrick is the latest Conservative to defect to Reform UK.', '2026-01-15', 'Robert Jenrick'],
])('%s', (text, day, person) => {
  const [told] = eventsIn(text, day).filter(({ event }) => event.person?.name === person)
  expect(told?.event.modality).toBe('reported')
})
