/** The shapes of what only the press says: a change of party, and a report of a person or a seat. @module */
import { z } from 'zod'
import { CHANGE_KINDS } from '../../answer/changes.ts'

export const reportedChangeSchema = z
  .object({
    source: z.literal('reported'),
    date: z.string().nullable().describe('`YYYY-MM` or `YYYY` where no more is said.'),
    datePrecision: z.enum(['day', 'month', 'year', 'unknown']),
    announced: z.string().nullable(),
    person: z.string().nullable(),
    personId: z.string().nullable(),
    constituency: z.string().nullable(),
    constituencyId: z.string().nullable(),
    fromParty: z.string().nullable(),
    toParty: z.string().nullable(),
    kind: z.enum(CHANGE_KINDS),
    sitting: z.boolean().nullable().describe('Whether the register has them in the House that day.'),
    articles: z.array(z.string()),
    independent: z.int().describe('How many outlets say so independently of one another.'),
    asserted: z.literal(true),
    status: z.enum(['disputed', 'announced', 'corroborated', 'reported']),
    record: z.enum(['adds', 'conflicts', 'unmatched']),
    register: z
      .object({ date: z.string(), fromParty: z.string(), toParty: z.string() })
      .nullable()
      .describe('What the register has them do at that time in its place.'),
    said: z.array(z.object({ article: z.string(), published: z.string().nullable(), exact: z.string() })),
    citations: z.array(z.string()),
  })
  .meta({ id: 'ReportedChange', description: 'Told as news by the press; the register does not hold it.' })

export const reportSchema = z
  .looseObject({
    type: z.string(),
    date: z.string().nullable(),
    datePrecision: z.enum(['day', 'month', 'year', 'unknown']),
    published: z.string().nullable(),
    article: z.string(),
    outlet: z.string().nullable(),
    source: z.string().nullable(),
    exact: z.string().describe('The words that say so.'),
    asserted: z.boolean(),
    modality: z.string(),
    record: z.enum(['agrees', 'adds', 'conflicts', 'unmatched']),
  })
  .meta({ id: 'Report', description: 'An event an article reports, with the fields of its type.' })
