/** Who changed party, or gained or lost the whip. @module */
import { z } from 'zod'
import { CHANGE_KINDS, changesBesidePress } from '../../answer/changes.ts'
import { changesPage } from '../../web/changes-page.ts'
import { daySchema, flagSchema, knownSchema, nameSchema } from '../input.ts'
import { route } from '../route.ts'
import { completeToSchema } from '../schema/complete-to.ts'
import { reportedChangeSchema } from '../schema/reported.ts'

const changeSchema = z
  .object({
    date: z.string().describe('The first day for the new party.'),
    announced: z.string().nullable(),
    person: z.string(),
    personId: z.string(),
    constituency: z.string(),
    constituencyId: z.string(),
    fromParty: z.string(),
    toParty: z.string().describe('Without a party: Independent.'),
    kind: z.enum(CHANGE_KINDS).nullable(),
    citations: z.array(z.string()),
  })
  .meta({ id: 'Change' })

export const changes = route({
  path: '/changes',
  summary:
    'Changes of party and of the whip by sitting members, in order of date; parties in any usual form.',
  input: z.object({
    from: nameSchema.optional(),
    to: nameSchema.optional(),
    kind: z.enum(CHANGE_KINDS).optional(),
    since: daySchema.optional(),
    until: daySchema.optional(),
    known: knownSchema,
    withReports: flagSchema.optional().describe('Counts in what only the press reports, marked.'),
  }),
  problems: ['unknownName', 'ambiguousName'],
  output: z.object({
    changes: z.array(z.union([changeSchema, reportedChangeSchema])),
    reported: z
      .array(reportedChangeSchema)
      .optional()
      .describe('Reported by the press, not in the register; left out when counted in.'),
    notes: z.array(z.string()),
    completeTo: completeToSchema,
  }),
  answer: ({ register, press }, { withReports, ...query }) =>
    changesBesidePress(register, { ...query, withReports: withReports === 'true' }, press),
  page: (answer, { withReports, ...query }) => ({
    title: 'Changes of party',
    main: changesPage({
      answer,
      query: { ...query, withReports: withReports === 'true' },
      kinds: CHANGE_KINDS,
    }),
  }),
})
