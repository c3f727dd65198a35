/** The web pages and the HTTP API as one application; `app.request()` asks it without a socket. @module */
import { Hono } from 'hono'
import { addAssets } from './asset.ts'
import { addCheck } from './check.ts'
import type { Context } from './context.ts'
import { addHome } from './home.ts'
import { parseInput } from './input.ts'
import { openApi } from './openapi.ts'
import { problem, problemOf } from './problem.ts'
import { replyPage, replyProblem } from './reply.ts'
import type { Route } from './route.ts'
import { ROUTES } from './routes.ts'
import { securityHeaders } from './security-headers.ts'

/** Told of what went wrong on our side, since a visitor is not. */
export type OnFault = (error: unknown) => void

export function createApp(context: Context, onFault: OnFault = () => {}): Hono {
  const app = new Hono()
  app.use(securityHeaders)
  app.onError((error, hono) => {
    const known = problemOf(error)
    if (known.code === 'fault') onFault(error)
    return replyProblem(hono, context, known)
  })
  app.notFound((hono) =>
    replyProblem(hono, context, problem('noSuchPage', `There is no page at ${hono.req.path}.`)),
  )
  addAssets(app)
  addHome(app, context)
  addCheck(app, context)
  for (const route of ROUTES) addRoute(app, context, route)
  const description = openApi(ROUTES)
  app.get('/openapi.json', (hono) => hono.json(description))
  refuseOtherMethods(app, context)
  return app
}

function addRoute(app: Hono, context: Context, route: Route): void {
  app.get(route.path, async (hono) => {
    const input = parseInput(route.input, { ...hono.req.query(), ...hono.req.param() })
    return replyPage(hono, context, route.page(await route.answer(context, input), input))
  })
  app.get(`/api${route.path}`, async (hono) => {
    const input = parseInput(route.input, { ...hono.req.query(), ...hono.req.param() })
    const answer = await route.answer(context, input)
    return hono.json((route.json?.(answer) ?? answer) as object)
  })
}

/** A known path asked with another method is a 405 that says which are allowed. */
function refuseOtherMethods(app: Hono, context: Context): void {
  const methods = new Map<string, Set<string>>()
  for (const { path, method } of app.routes) {
    if (method === 'ALL') continue
    const allowed = methods.get(path) ?? new Set()
    methods.set(path, allowed.add(method))
    if (method === 'GET') allowed.add('HEAD')
  }
  for (const [path, allowed] of methods) {
    const allow = [...allowed].sort().join(', ')
    app.all(path, (hono) => {
      hono.header('allow', allow)
      return replyProblem(
        hono,
        context,
        problem('wrongMethod', `${hono.req.method} is not allowed on ${hono.req.path}; expected ${allow}.`),
      )
    })
  }
}
