/** The shapes of a contest and of a list of contests. @module */
import { z } from 'zod'
import { completeToSchema } from './complete-to.ts'
import { contestSchema } from './seat.ts'
import { vacancySchema } from './vacancy.ts'

const swingSchema = z
  .object({ from: z.string(), to: z.string(), points: z.number() })
  .meta({ id: 'Swing', description: 'In percentage points.' })

const overturnedSchema = z
  .object({
    majority: z.int().describe('Votes'),
    majorityShare: z.number().nullable().describe('Percentage points'),
    party: z.string(),
    election: z.string(),
    date: z.string(),
    kind: z.enum(['general', 'byElection', 'notional']),
    formula: z.string(),
  })
  .meta({ id: 'Overturned', description: 'The majority overturned, against the last general election.' })

const candidacySchema = z.looseObject({
  person: z.string().nullable(),
  party: z.string(),
  votes: z.int().nullable(),
  share: z.number().nullable().describe('Percentage points of the valid votes'),
  change: z.number().nullable().describe('Percentage points'),
  position: z.int().nullable(),
})

export const electionSchema = z
  .looseObject({
    election: z.string().nullable().describe('Null when the register does not know that day.'),
    kind: z.enum(['general', 'byElection', 'notional']).nullable(),
    constituency: z.string(),
    constituencyId: z.string(),
    date: z.string(),
    candidacies: z.array(candidacySchema),
    electorate: z.int().nullable(),
    validVotes: z.int().nullable(),
    turnout: z.number().nullable(),
    majority: z.int().nullable(),
    outcome: z.string().nullable(),
    swing: z.looseObject({ butler: swingSchema.nullable(), steed: swingSchema.nullable() }).nullable(),
    neededSwing: swingSchema.nullable(),
    overturned: overturnedSchema.nullable(),
    vacancy: vacancySchema.optional().describe('Of a by-election: the vacancy it filled.'),
    notes: z.array(z.string()),
    completeTo: completeToSchema,
  })
  .meta({ id: 'Election' })

const netGainSchema = z.object({ party: z.string(), gains: z.int(), losses: z.int(), net: z.int() })

export const contestListSchema = z.object({
  elections: z.array(
    contestSchema.extend({
      neededSwing: swingSchema.nullable(),
      overturned: overturnedSchema.nullable().optional(),
      vacancy: vacancySchema.optional(),
    }),
  ),
  netGains: z.array(netGainSchema),
  notes: z.array(z.string()),
  completeTo: completeToSchema,
})
