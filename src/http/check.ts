/** Checking a story that is sent: as a form at `/check`, as JSON at `/api/check`. Nothing is stored. @module */
import type { Hono, Context as HonoContext } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import type { IsoDate } from '../base/date.ts'
import { CallerError } from '../base/error.ts'
import { checkForm } from '../web/check-form.ts'
import { checkPage } from '../web/check-page.ts'
import { html } from '../web/html.ts'
import type { Context } from './context.ts'
import { daySchema, parseInput } from './input.ts'
import { ProblemError, problem, problemOf } from './problem.ts'
import { replyPage, replyProblem } from './reply.ts'

/** Bytes of a story that is sent. */
export const BODY_LIMIT = 1_000_000

export const checkInput = z.object({ text: z.string().optional(), date: daySchema.optional() })

const FORM_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data']

export function addCheck(app: Hono, context: Context): void {
  const limit = bodyLimit({
    maxSize: BODY_LIMIT,
    onError: (hono) =>
      replyProblem(
        hono,
        context,
        problem(
          'tooLarge',
          `A story may have ${BODY_LIMIT.toLocaleString('en-GB')} bytes; this one has more.`,
        ),
      ),
  })
  // Someone who reloads or follows a link to the result is shown the empty form.
  app.get('/check', (hono) => hono.redirect('/#check', 303))
  app.post('/check', limit, async (hono) => {
    const form = await formOf(hono)
    try {
      const { text, date } = storyOf(form)
      const main = checkPage({ text, date: date ?? '', claims: await context.check(text, date) })
      return replyPage(hono, context, { title: 'Beside the record', main })
    } catch (error) {
      const known = problemOf(error)
      if (known.code === 'fault') throw error
      const main = html`<h1>Check a story</h1>${checkForm({ text: form.text ?? '', date: form.date ?? '', problem: known.message })}`
      return replyPage(hono, context, { title: 'Check a story', main }, known.status)
    }
  })
  app.post('/api/check', limit, async (hono) => {
    const { text, date } = storyOf(await jsonOf(hono))
    return hono.json({ claims: await context.check(text, date), completeTo: context.register.completeTo })
  })
}

/** Browsers send line ends as CR LF; spans are counted on the text as it is shown. */
function storyOf(given: Record<string, string>): { readonly text: string; readonly date: IsoDate | null } {
  const { text = '', date } = parseInput(checkInput, given)
  if (text.trim() === '')
    throw new CallerError('badInput', 'There is no text to check; expected a story or a sentence of one.')
  return { text: text.replace(/\r\n?/g, '\n'), date: date ?? null }
}

async function formOf(hono: HonoContext): Promise<Record<string, string>> {
  expectType(hono, FORM_TYPES)
  const body = await hono.req.parseBody().catch(() => {
    throw new CallerError('badOption', 'The form sent cannot be read; expected the fields text and date.')
  })
  return stringsOf(body)
}

async function jsonOf(hono: HonoContext): Promise<Record<string, string>> {
  expectType(hono, ['application/json'])
  const body: unknown = await hono.req.json().catch(() => null)
  if (body === null || typeof body !== 'object' || Array.isArray(body)) {
    throw new CallerError(
      'badOption',
      'The body is not a JSON object; expected {"text": "…", "date": "2024-05-30"}.',
    )
  }
  return stringsOf(body as Record<string, unknown>)
}

function stringsOf(body: Record<string, unknown>): Record<string, string> {
  const strings: Record<string, string> = {}
  for (const [name, value] of Object.entries(body)) {
    if (value === null) continue
    if (typeof value !== 'string')
      throw new CallerError('badOption', `${name}: found something that is not text; expected text.`)
    strings[name] = value
  }
  return strings
}

function expectType(hono: HonoContext, expected: readonly string[]): void {
  const found = (hono.req.header('content-type') ?? '').split(';')[0]!.trim().toLowerCase()
  if (expected.includes(found)) return
  throw new ProblemError(
    'wrongMediaType',
    `Found ${found || 'no content type'}; expected ${expected.join(' or ')}.`,
  )
}
