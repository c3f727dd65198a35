/** The shape of the history of a constituency. @module */
import { z } from 'zod'
import { completeToSchema } from './complete-to.ts'
import { reportSchema } from './reported.ts'

const holderSchema = z.looseObject({
  person: z.string(),
  personId: z.string(),
  party: z.string().nullable(),
  from: z.string(),
  to: z.string().nullable(),
  fromReason: z.string(),
  toReason: z.string().nullable(),
})

const overlapSchema = z.object({
  from: z.string(),
  fromId: z.string(),
  to: z.string(),
  toId: z.string(),
  shareOfFrom: z.number().describe('0 to 1, of the residential addresses'),
  shareOfTo: z.number(),
})

/** A contest in a line, as lists print it. */
export const contestSchema = z
  .looseObject({
    election: z.string(),
    kind: z.enum(['general', 'byElection', 'notional']),
    constituency: z.string(),
    date: z.string(),
    majority: z.number().nullable().describe('Votes'),
    turnout: z.number().nullable().describe('Per cent of the electorate'),
    outcome: z.string().nullable(),
  })
  .meta({ id: 'Contest' })

export const seatSchema = z
  .looseObject({
    seat: z.string(),
    ids: z.array(z.string()).describe('Successive seats that have borne the name, oldest first.'),
    holders: z.array(holderSchema),
    elections: z.array(contestSchema),
    before: z.array(overlapSchema),
    after: z.array(overlapSchema),
    reports: z.array(reportSchema).describe('Latest published first.'),
    notes: z.array(z.string()),
    completeTo: completeToSchema,
  })
  .meta({ id: 'Seat' })
