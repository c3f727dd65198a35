#!/usr/bin/env node
/** The command line. @module */
import { run } from './runtime.mjs'

await run(import.meta.url, 'cli/main')
