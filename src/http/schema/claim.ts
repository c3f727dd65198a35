/** The shape of a claim and its verdict as it leaves the program. @module */
import { z } from 'zod'

export const quotedSchema = z.object({ start: z.int(), end: z.int(), exact: z.string() }).meta({
  id: 'Quoted',
  description: 'A part of the text: `start` and `end` count Unicode code points, `exact` is that slice.',
})

const value = z.union([z.number(), z.string()])

export const claimSchema = z
  .object({
    subject: z.string(),
    predicate: z.string(),
    printed: value,
    computed: value.nullable(),
    verdict: z.enum(['supported', 'refuted', 'depends', 'not-enough-information']),
    speaker: z.string().nullable(),
    quoted: z.boolean(),
    working: z.string(),
    caveats: z.array(z.string()),
    readings: z.array(z.object({ rule: z.string(), computed: value, holds: z.boolean() })),
    citations: z.array(z.string()),
    evidence: quotedSchema,
  })
  .meta({ id: 'Claim', description: 'A proposition of the press and what the official record makes of it.' })
