/** One question the program answers over HTTP: as a page at its path, as JSON at `/api` before it. @module */
import type { z } from 'zod'
import type { Html } from '../web/html.ts'
import type { Context } from './context.ts'
import type { ProblemCode } from './problem.ts'

export interface Shown {
  readonly title: string
  readonly main: Html
}

export interface Route<Input extends z.ZodObject = z.ZodObject, Answer = unknown> {
  /** With parameters as `:name`. */
  readonly path: string
  /** In a sentence, for `/openapi.json`. */
  readonly summary: string
  /** Parameters of the path and of the query together. */
  readonly input: Input
  /** What can go wrong, beside a parameter that is not understood. */
  readonly problems: readonly ProblemCode[]
  /** Shape of the JSON. */
  readonly output: z.ZodType
  answer(context: Context, input: z.infer<Input>): Promise<Answer> | Answer
  page(answer: Answer, input: z.infer<Input>): Shown
  /** What leaves as JSON where that is not the whole answer. */
  json?(answer: Answer): unknown
}

/** Keeps the types of one route together while it is written; outside, all routes are alike. */
export function route<Input extends z.ZodObject, Answer>(given: Route<Input, Answer>): Route {
  return given as unknown as Route
}
