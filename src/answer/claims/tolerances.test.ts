import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { toleranceReference } from '../../../docs/reference/tolerance-reference.ts'
import { TOLERANCES } from './tolerances.ts'

it('docs/reference/tolerance.md is the table the code uses: `npm run docs` writes it anew', () => {
  const written = readFileSync(new URL('../../../docs/reference/tolerance.md', import.meta.url), 'utf8')
  expect(written).toBe(toleranceReference())
})

it('every tolerance is used by the code', () => {
  const code = [
    'tolerance',
    'turnout',
    'swing',
    'house-majority',
    'seats-of-party',
    'held-since',
    'service',
    'window',
  ]
    .map((name) => readFileSync(new URL(`${name}.ts`, import.meta.url), 'utf8'))
    .join('\n')
  for (const name of Object.keys(TOLERANCES)) expect(code).toContain(`TOLERANCES.${name}.value`)
})
