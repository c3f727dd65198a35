/** What `npm run docs` runs: writes the reference of the command line, and the output the README shows. @module */
import { readFileSync, writeFileSync } from 'node:fs'
import { cliReference } from './cli-reference.ts'
import { withRealOutput } from './real-output.ts'
import { toleranceReference } from './tolerance-reference.ts'

const README = new URL('../../README.md', import.meta.url)

writeFileSync(new URL('cli.md', import.meta.url), await cliReference())
writeFileSync(new URL('tolerance.md', import.meta.url), toleranceReference())
writeFileSync(README, withRealOutput(readFileSync(README, 'utf8')))
