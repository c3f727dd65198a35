/** Writes answers and errors as a page or as JSON, whichever the path asks for. @module */
import type { Context as HonoContext } from 'hono'
import { dateWords } from '../web/date-words.ts'
import { errorPage } from '../web/error-page.ts'
import { layout } from '../web/layout.ts'
import type { Context } from './context.ts'
import { type Problem, problemJson } from './problem.ts'
import type { Shown } from './route.ts'

const HEADINGS = {
  400: 'That was not understood',
  404: 'Nothing by that name',
  405: 'Not that way',
  409: 'Several have that name',
  413: 'Too long',
  415: 'Not a form',
  422: 'Nothing to check',
  500: 'A fault of ours',
} as const satisfies Record<Problem['status'], string>

function isApi(path: string): boolean {
  return path === '/api' || path.startsWith('/api/') || path === '/openapi.json'
}

export function replyPage(
  hono: HonoContext,
  context: Context,
  shown: Shown,
  status: 200 | Problem['status'] = 200,
) {
  const completeTo = dateWords(context.register.completeTo.memberships)
  return hono.html(layout({ ...shown, completeTo }), status)
}

export function replyProblem(hono: HonoContext, context: Context, problem: Problem) {
  if (isApi(hono.req.path)) return hono.json(problemJson(problem), problem.status)
  const heading = HEADINGS[problem.status]
  const main = errorPage({ heading, message: problem.message, candidates: problem.candidates })
  return replyPage(hono, context, { title: heading, main }, problem.status)
}
