/** The history of a constituency. @module */
import { z } from 'zod'
import { seatBesidePress } from '../../answer/seat.ts'
import { seatPage } from '../../web/seat-page.ts'
import { daySchema, nameSchema } from '../input.ts'
import { route } from '../route.ts'
import { seatSchema } from '../schema/seat.ts'

export const seats = route({
  path: '/seats/:name',
  summary:
    'Holders and elections of a constituency and what the press reports of it, by a name in any usual form or an id; `on` chooses among namesakes.',
  input: z.object({ name: nameSchema, on: daySchema.optional() }),
  problems: ['unknownName', 'ambiguousName'],
  output: seatSchema,
  answer: ({ register, press }, { name, on }) => seatBesidePress(register, { name, on }, press),
  page: (answer) => ({ title: answer.seat, main: seatPage(answer) }),
})
