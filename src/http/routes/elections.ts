/** One contest, and lists of contests. @module */
import { z } from 'zod'
import { electionAnswer } from '../../answer/election.ts'
import { electionsAnswer, SORTS } from '../../answer/elections.ts'
import { electionPage } from '../../web/election-page.ts'
import { electionsPage } from '../../web/elections-page.ts'
import { countSchema, daySchema, flagSchema, knownSchema, nameSchema } from '../input.ts'
import { route } from '../route.ts'
import { contestListSchema, electionSchema } from '../schema/election.ts'

export const election = route({
  path: '/elections/:seat/:on',
  summary:
    'One contest of a seat, by polling day: candidates, votes, turnout, majority, gain or hold, swings.',
  input: z.object({ seat: nameSchema, on: daySchema, known: knownSchema, notional: flagSchema.optional() }),
  problems: ['unknownName', 'ambiguousName', 'notKnown'],
  output: electionSchema,
  answer: ({ register }, { notional, ...query }) =>
    electionAnswer(register, { ...query, notional: notional === 'true' }),
  page: (answer) => ({ title: `${answer.constituency}, ${answer.date}`, main: electionPage(answer) }),
})

const KINDS = { general: 'general', 'by-election': 'byElection', notional: 'notional' } as const

/** Rows of the page; the JSON has them all. */
const SHOWN = 700

export const elections = route({
  path: '/elections',
  summary:
    'Contests, filtered and sorted, with net gains; without `kind`, general elections and by-elections.',
  input: z.object({
    kind: z.enum(['general', 'by-election', 'notional']).optional(),
    since: daySchema.optional(),
    until: daySchema.optional(),
    known: knownSchema,
    winner: nameSchema.optional(),
    second: nameSchema.optional(),
    within: z.coerce
      .number()
      .min(0)
      .max(100)
      .optional()
      .describe('Won by at most so many percentage points.'),
    parliament: countSchema(1, 999).optional().describe('Of one Parliament, by its number.'),
    overturned: flagSchema.optional().describe('Only where a majority was overturned, the greatest first.'),
    sort: z.enum(SORTS).optional(),
    limit: countSchema(1, 100_000).optional(),
  }),
  problems: ['unknownName', 'ambiguousName'],
  output: contestListSchema,
  answer: ({ register }, { kind, overturned, ...query }) =>
    electionsAnswer(register, { ...query, kind: kind && KINDS[kind], overturned: overturned === 'true' }),
  page: (answer, asked) => ({ title: 'Elections', main: electionsPage(answer, asked, SHOWN) }),
})
