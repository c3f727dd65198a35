/** The shape of a seat that fell vacant. @module */
import { z } from 'zod'

export const vacancySchema = z
  .object({
    constituency: z.string(),
    constituencyId: z.string(),
    person: z.string(),
    personId: z.string(),
    vacatedOn: z.string().nullable(),
    reason: z.string(),
    office: z.string().nullable(),
    writOn: z.string().nullable(),
    pollingOn: z.string().nullable(),
    waited: z
      .int()
      .nullable()
      .describe('Days to polling day, or to the day asked about while there was none.'),
  })
  .meta({ id: 'Vacancy' })
