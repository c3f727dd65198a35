/** Where someone sat, for which party, in which office. @module */
import { z } from 'zod'
import { personBesidePress } from '../../answer/person.ts'
import { personPage } from '../../web/person-page.ts'
import { daySchema, knownSchema, nameSchema } from '../input.ts'
import { route } from '../route.ts'
import { personSchema } from '../schema/person.ts'

export const people = route({
  path: '/people/:name',
  summary:
    'Seats, parties, offices and contests of a person and what the press reports of them, by name or id; `on` chooses among namesakes whoever sat that day.',
  input: z.object({ name: nameSchema, on: daySchema.optional(), known: knownSchema }),
  problems: ['unknownName', 'ambiguousName'],
  output: personSchema,
  answer: ({ register, press }, query) => personBesidePress(register, query, press),
  page: (answer) => ({ title: answer.person, main: personPage(answer) }),
})
