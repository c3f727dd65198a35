/** The shape of what is held of a person. @module */
import { z } from 'zod'
import { completeToSchema } from './complete-to.ts'
import { reportSchema } from './reported.ts'

const spell = { from: z.string(), to: z.string().nullable() }

export const personSchema = z
  .looseObject({
    person: z.string(),
    ids: z.looseObject({ id: z.string() }),
    names: z.array(z.looseObject({ name: z.string() })),
    spells: z.array(
      z.looseObject({
        constituency: z.string(),
        constituencyId: z.string(),
        ...spell,
        fromReason: z.string(),
        toReason: z.string().nullable(),
      }),
    ),
    affiliations: z.array(z.looseObject({ party: z.string(), ...spell, kind: z.string() })),
    offices: z.array(z.looseObject({ office: z.string(), ...spell })),
    reports: z.array(reportSchema).describe('Latest published first.'),
    notes: z.array(z.string()),
    completeTo: completeToSchema,
  })
  .meta({ id: 'Person' })
