#!/usr/bin/env node
/** What `npm start` runs: reads the examples, says what they say, serves the pages. @module */
import { run } from './runtime.mjs'

await run(import.meta.url, 'cli/start')
