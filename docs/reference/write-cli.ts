/** What `npm run docs` runs: writes the reference of the command line. @module */
import { writeFileSync } from 'node:fs'
import { cliReference } from './cli-reference.ts'

writeFileSync(new URL('cli.md', import.meta.url), await cliReference())
