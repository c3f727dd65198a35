/** Who changed party, or gained or lost the whip. @module */
import { z } from 'zod'
import { CHANGE_KINDS, changesAnswer } from '../../answer/changes.ts'
import { changesPage } from '../../web/changes-page.ts'
import { daySchema, nameSchema } from '../input.ts'
import { route } from '../route.ts'
import { completeToSchema } from '../schema/complete-to.ts'

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
  }),
  problems: ['unknownName', 'ambiguousName'],
  output: z.object({
    changes: z.array(changeSchema),
    notes: z.array(z.string()),
    completeTo: completeToSchema,
  }),
  answer: ({ register }, query) => changesAnswer(register, query),
  page: (answer, query) => ({
    title: 'Changes of party',
    main: changesPage({ answer, query, kinds: CHANGE_KINDS }),
  }),
})
