/** The description of the API at `/openapi.json`, made from the routes themselves. @module */
import { z } from 'zod'
import { checkInput } from './check.ts'
import { type ProblemCode, STATUS } from './problem.ts'
import type { Route } from './route.ts'
import { claimSchema } from './schema/claim.ts'
import { completeToSchema } from './schema/complete-to.ts'
import { version } from './version.ts'

type Json = Record<string, unknown>

const problemSchema = z
  .object({
    error: z.object({
      code: z.enum(Object.keys(STATUS) as [ProblemCode, ...ProblemCode[]]),
      message: z.string(),
      candidates: z.array(z.string()).optional().describe('What the caller may have meant.'),
    }),
  })
  .meta({ id: 'Problem', description: 'Every error, from every route.' })

/** Meanings of the statuses, for readers of the description. */
const MEANINGS: Readonly<Record<number, string>> = {
  400: 'A parameter is not understood',
  404: 'Nothing by that name, or not known',
  405: 'Another method is expected; `Allow` names it',
  409: 'The name fits several things, which are listed',
  413: 'More than a million bytes',
  415: 'Another media type is expected',
  422: 'There is no text to check',
  500: 'A fault of ours',
}

export function openApi(routes: readonly Route[]): Json {
  const schemas: Json = {}
  const paths: Json = { '/api/check': { post: checkOperation(schemas) } }
  for (const route of routes) paths[`/api${openPath(route.path)}`] = { get: operation(route, schemas) }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tellers',
      version: version(),
      description:
        'What the press says about who sits for whom in the House of Commons, beside the official record. Days are ISO dates, shares and swings percentage points.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    paths,
    components: { schemas },
  }
}

function operation(route: Route, schemas: Json): Json {
  const inPath = new Set(Array.from(route.path.matchAll(/:(\w+)/g), (match) => match[1]))
  const input = jsonSchema(route.input, schemas, 'output') as {
    properties?: Json
    required?: readonly string[]
  }
  return {
    summary: route.summary,
    parameters: Object.entries(input.properties ?? {}).map(([name, schema]) => ({
      name,
      in: inPath.has(name) ? 'path' : 'query',
      required: inPath.has(name) || (input.required?.includes(name) ?? false),
      schema,
    })),
    responses: responses(route.output, ['badOption', 'wrongMethod', 'fault', ...route.problems], schemas),
  }
}

function checkOperation(schemas: Json): Json {
  const body = { ...jsonSchema(checkInput, schemas), required: ['text'] }
  const output = z.object({ claims: z.array(claimSchema), completeTo: completeToSchema })
  return {
    summary: 'The claims of a text, each with its verdict and working. Nothing is stored.',
    requestBody: { required: true, content: { 'application/json': { schema: body } } },
    responses: responses(
      output,
      ['badOption', 'wrongMethod', 'tooLarge', 'wrongMediaType', 'badInput', 'fault'],
      schemas,
    ),
  }
}

function responses(output: z.ZodType, problems: readonly ProblemCode[], schemas: Json): Json {
  const problem = { content: { 'application/json': { schema: jsonSchema(problemSchema, schemas) } } }
  const replies: Json = {
    200: {
      description: 'The answer',
      content: { 'application/json': { schema: jsonSchema(output, schemas) } },
    },
  }
  for (const code of problems) replies[STATUS[code]] = { description: MEANINGS[STATUS[code]], ...problem }
  return replies
}

/**
 * The JSON Schema of a zod schema; what it names goes to `schemas` and is referred to. `output` is what a
 * parameter is read as; answers are described as `input`, which does not forbid further fields.
 */
function jsonSchema(schema: z.ZodType, schemas: Json, io: 'input' | 'output' = 'input'): Json {
  const {
    $schema: _,
    $defs,
    ...own
  } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json & {
    readonly $defs?: Json
  }
  const id = own.id as string | undefined
  Object.assign(schemas, refer($defs ?? {}))
  if (id === undefined) return refer(own) as Json
  schemas[id] = refer(own)
  return { $ref: `#/components/schemas/${id}` }
}

/** Points `#/$defs/X` at the components of the description. */
function refer(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(refer)
  if (json === null || typeof json !== 'object') return json
  return Object.fromEntries(
    Object.entries(json)
      .filter(([name, value]) => !(name === 'id' && typeof value === 'string'))
      .map(([name, value]) => [
        name,
        name === '$ref' ? String(value).replace('#/$defs/', '#/components/schemas/') : refer(value),
      ]),
  )
}

/** `/seats/:name` is `/seats/{name}` there. */
function openPath(path: string): string {
  return path.replace(/:(\w+)/g, '{$1}')
}
