/** The shape of the House on a day. @module */
import { z } from 'zod'
import { completeToSchema } from './complete-to.ts'
import { reportedChangeSchema } from './reported.ts'
import { vacancySchema } from './vacancy.ts'

export const houseSchema = z
  .object({
    on: z.string(),
    known: z.string().nullable(),
    seats: z.int().nullable().describe('Size of the House; parties and vacant add up to it.'),
    vacant: z.int().nullable(),
    parties: z.array(z.object({ party: z.string(), seats: z.int() })),
    partyBasis: z.enum(['exact', 'asElected']),
    majorities: z.array(
      z.looseObject({ name: z.string(), value: z.number().nullable(), formula: z.string() }),
    ),
    chair: z
      .array(z.object({ office: z.string(), person: z.string(), personId: z.string(), since: z.string() }))
      .describe('The Speaker and the deputies.'),
    vacancies: z.array(vacancySchema).describe('Seats vacant while Parliament sat, the wait counted.'),
    reported: z
      .array(reportedChangeSchema)
      .optional()
      .describe('With `withReports`: the changes counted in that the register does not hold.'),
    notes: z.array(z.string()),
    completeTo: completeToSchema,
  })
  .meta({ id: 'House' })
