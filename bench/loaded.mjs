/** A process of its own with everything loaded, as the program starts one; prints what is resident, in bytes. @module */
import process from 'node:process'
import { prepare } from '../bin/runtime.mjs'

prepare()
const { loadEverything } = await import('./everything.ts')
loadEverything()
process.stdout.write(String(process.memoryUsage.rss()))
