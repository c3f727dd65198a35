/** Prints how many tests passed and failed, by the report whose path is given. @module */
import { existsSync, readFileSync } from 'node:fs'

const [path] = process.argv.slice(2)
const report = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
console.log(report.numPassedTests ?? 0, report.numFailedTests ?? 0)
