/** The shape of an article, its events and its claims as they leave the program. @module */
import { z } from 'zod'
import { claimSchema, quotedSchema } from './claim.ts'

const spanSchema = z.object({ start: z.int(), end: z.int() })

const eventSchema = z
  .looseObject({
    type: z.string(),
    person: z.string().nullable().optional(),
    constituency: z.string().nullable().optional(),
    date: z.string().nullable(),
    datePrecision: z.enum(['day', 'month', 'year', 'unknown']),
    asserted: z.boolean(),
    modality: z.enum(['reported', 'recap', 'speculation', 'denial', 'hypothetical', 'announcedFuture']),
    record: z.enum(['agrees', 'adds', 'conflicts', 'unmatched']),
    evidence: z.array(quotedSchema),
  })
  .meta({
    id: 'Event',
    description:
      'What an article says happened, with the fields of its type. Statements are private and never among them.',
  })

export const articleSchema = z
  .object({
    id: z.string(),
    title: quotedSchema.nullable().optional(),
    published: z.object({
      date: z.string().nullable(),
      basis: z.enum(['metadata', 'printed', 'given', 'inferred', 'unknown']),
    }),
    body: z.array(spanSchema),
    captions: z.array(spanSchema),
    events: z.array(eventSchema),
    claims: z.array(claimSchema),
    sources: z.array(z.string()),
  })
  .meta({ id: 'Article' })

export const articleTextSchema = articleSchema.extend({ text: z.string() }).meta({ id: 'ArticleWithText' })
