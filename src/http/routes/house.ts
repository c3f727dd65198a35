/** The House on a day. @module */
import { z } from 'zod'
import { houseBesidePress } from '../../answer/house.ts'
import { housePage } from '../../web/house-page.ts'
import { daySchema, flagSchema, knownSchema } from '../input.ts'
import { route } from '../route.ts'
import { houseSchema } from '../schema/house.ts'

export const house = route({
  path: '/house',
  summary:
    'Seats by party, vacancies and the majorities with their formulas; without `on`, the last day the register knows.',
  input: z.object({
    on: daySchema.optional(),
    known: knownSchema,
    withReports: flagSchema
      .optional()
      .describe('Counts in the changes of party that only the press reports.'),
  }),
  problems: [],
  output: houseSchema,
  answer: ({ register, press }, { withReports, ...query }) =>
    houseBesidePress(register, { ...query, withReports: withReports === 'true' }, press),
  page: (answer) => ({ title: `The House on ${answer.on}`, main: housePage(answer) }),
})
