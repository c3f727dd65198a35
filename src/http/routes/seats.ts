/** The history of a constituency. @module */
import { z } from 'zod'
import { seatBesidePress } from '../../answer/seat.ts'
import { seatPage } from '../../web/seat-page.ts'
import { daySchema, knownSchema, nameSchema } from '../input.ts'
import { route } from '../route.ts'
import { seatSchema } from '../schema/seat.ts'

export const seats = route({
  path: '/seats/:name',
  summary:
    'Holders and elections of a constituency and what the press reports of it, by a name in any usual form or an id; `on` chooses among namesakes.',
  input: z.object({ name: nameSchema, on: daySchema.optional(), known: knownSchema }),
  problems: ['unknownName', 'ambiguousName'],
  output: seatSchema,
  answer: ({ register, press }, query) => seatBesidePress(register, query, press),
  page: (answer) => ({ title: answer.seat, main: seatPage(answer) }),
})
