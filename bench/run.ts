/** `npm run -s bench -- NAME [--json]`: one bench, its figures a line each or as JSON. @module */
import { existsSync } from 'node:fs'
import type { Bench } from './bench.ts'

const NAMES = ['read', 'check', 'house', 'store', 'http', 'projection'] as const

const here = (name: string) => new URL(`${name}.ts`, import.meta.url)
const [name, ...options] = process.argv.slice(2)
const known = NAMES.filter((each) => existsSync(here(each)))
if (!known.some((each) => each === name) || options.some((one) => one !== '--json')) {
  process.stderr.write(`error: Expected the name of a bench (${known.join(', ')}) and perhaps --json.\n`)
  process.exitCode = 2
} else {
  const { run } = (await import(here(name as string).href)) as Bench
  const figures = await run()
  const lines = Object.entries(figures).map(([what, value]) => `${what}: ${value.toLocaleString('en-GB')}`)
  process.stdout.write(`${options.includes('--json') ? JSON.stringify(figures) : lines.join('\n')}\n`)
}
