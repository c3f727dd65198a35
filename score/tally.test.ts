/** What is right, wrong and missed, and what each costs. @module */
import { describe, expect, it } from 'vitest'
import type { EventJson } from '../src/record/recorded-page.ts'
import type { LabelledEvent } from './labels.ts'
import { match } from './match.ts'
import { addTo, emptyTally, measuresOf, SMALL_LOSS, type Tally } from './tally.ts'

function label(over: Partial<LabelledEvent>): LabelledEvent {
  return {
    type: 'defection',
    person: 'Alan Howarth',
    constituency: null,
    date: null,
    asserted: true,
    modality: 'reported',
    evidence: { words: null, offset: null },
    fields: {},
    ...over,
  }
}

function event(over: Readonly<Record<string, unknown>>): EventJson {
  const common = {
    type: 'defection',
    person: 'Alan Howarth',
    date: null,
    asserted: true,
    modality: 'reported',
  }
  return { ...common, evidence: [], ...over } as unknown as EventJson
}

const RECAP = { asserted: false, modality: 'recap' } as const

function tallyOf(labels: LabelledEvent[], events: EventJson[]): Tally {
  const tally = emptyTally()
  addTo(
    () => tally,
    match(labels, events, (a, b) => a === b),
  )
  return tally
}

const CASES: readonly [string, LabelledEvent[], EventJson[], Partial<Tally>][] = [
  ['found', [label({})], [event({})], { right: 1, rightAsserted: 1 }],
  ['found by surname alone', [label({})], [event({ person: 'Howarth' })], { right: 1, rightAsserted: 1 }],
  ['of another Howarth', [label({})], [event({ person: 'Gerald Howarth' })], { missed: 1, wrong: 1 }],
  ['not found', [label({})], [], { missed: 1 }],
  ['found, but not as asserted', [label({})], [event(RECAP)], { missed: 1 }],
  ['a recap found as one', [label(RECAP)], [event(RECAP)], { right: 1 }],
  ['a recap not found', [label(RECAP)], [], { missedSmall: 1 }],
  ['a recap found as news', [label(RECAP)], [event({})], { missedSmall: 1, wrong: 1 }],
  ['not labelled, and asserted', [], [event({})], { wrong: 1 }],
  ['not labelled, and not asserted', [], [event(RECAP)], {}],
  [
    'two acts of one person, each with its own label',
    [label({ date: '1995-10-07' }), label({ date: '1993', ...RECAP })],
    [event({ date: '1993-02-01', ...RECAP }), event({ date: '1995-10-07' })],
    { right: 2, rightAsserted: 1 },
  ],
  [
    'a general election fact, whose flag is not scored',
    [label({ type: 'generalElectionFact', ...RECAP })],
    [event({ type: 'generalElectionFact' })],
    { right: 1, rightAsserted: 1 },
  ],
  [
    'a second statement of one speaker',
    [label({ type: 'statement' })],
    [event({ type: 'statement' }), event({ type: 'statement' })],
    { right: 1, rightAsserted: 1 },
  ],
  [
    'leaving for a new group, read as a defection',
    [label({ type: 'resignationFromParty', fields: { toParty: 'Change UK' } })],
    [event({})],
    { right: 1, rightAsserted: 1 },
  ],
  [
    'leaving to be independent, read as a defection',
    [label({ type: 'resignationFromParty', fields: { toParty: 'Independent' } })],
    [event({})],
    { missed: 1, wrong: 1 },
  ],
]

describe('tally', () => {
  it.each(CASES)('%s', (_, labels, events, expected) => {
    expect(tallyOf(labels, events)).toEqual({ ...emptyTally(), ...expected })
  })

  it('weighs what is not asserted less when it is not found', () => {
    const { recall, f1, strictF1 } = measuresOf({ ...emptyTally(), right: 3, missedSmall: 1 })
    expect(recall).toBeCloseTo(3 / (3 + SMALL_LOSS))
    expect(f1).toBeGreaterThan(strictF1)
  })
})
