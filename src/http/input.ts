/** Reads the parameters of a request, and says what is wrong with one that is not understood. @module */
import { z } from 'zod'
import { parseIsoDate } from '../base/date.ts'
import { CallerError } from '../base/error.ts'

/** A day in a query: `?on=2024-05-30`. */
export const daySchema = z
  .string()
  .refine((text) => parseIsoDate(text) !== null, {
    params: { code: 'badDate' },
    message: 'expected a day of the calendar as YYYY-MM-DD, for example 2024-05-30',
  })
  .meta({ format: 'date', example: '2024-05-30' })

/** `?known=2026-12-01`: of the register and the record, what was held then. */
export const knownSchema = daySchema
  .optional()
  .describe('What was held on that day; a release of the register counts as a recording.')

/** A question of yes or no in a query: `?withReports=true`. */
export const flagSchema = z.enum(['true', 'false'])

export const nameSchema = z.string().min(1).max(200)

/** A page number or size: a whole number from `least`. */
export function countSchema(least: number, most: number): z.ZodType<number> {
  return z.coerce.number().int().min(least).max(most)
}

/** Throws a `CallerError` naming the parameter, what was found and what was expected. Empty ones count as absent. */
export function parseInput<Schema extends z.ZodObject>(
  schema: Schema,
  given: Record<string, string>,
): z.infer<Schema> {
  const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
  const parsed = schema.strict().safeParse(present)
  if (parsed.success) return parsed.data as z.infer<Schema>
  const issue = parsed.error.issues[0]!
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(schema.shape).join(', ') || 'none'
    throw new CallerError('badOption', `There is no parameter ${issue.keys.join(', ')}; expected ${known}.`)
  }
  const name = issue.path.join('.')
  const found = present[name]
  const code = issue.code === 'custom' && issue.params?.code === 'badDate' ? 'badDate' : 'badOption'
  const what = found === undefined ? 'is missing' : `found ${JSON.stringify(found.slice(0, 100))}`
  throw new CallerError(code, `${name}: ${what}; ${issue.message}.`)
}
