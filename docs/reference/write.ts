/** What `npm run docs` runs: writes the reference of the command line, and the output the README shows. @module */
import { readFileSync, writeFileSync } from 'node:fs'
import { cliReference } from './cli-reference.ts'
import { withRealOutput } from './real-output.ts'

const README = new URL('../../README.md', import.meta.url)

writeFileSync(new URL('cli.md', import.meta.url), await cliReference())
writeFileSync(README, withRealOutput(readFileSync(README, 'utf8')))
