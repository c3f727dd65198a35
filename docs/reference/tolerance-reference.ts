/** The table of tolerances as a page of the reference, from the table the code uses. @module */
import { ROUNDING, TOLERANCES, type Tolerance } from '../../src/answer/claims/tolerances.ts'

const HEAD = `# When a printed figure is right

Written by \`npm run docs\` from \`src/answer/claims/tolerances.ts\`, the table that \`tellers check\` uses.

"Right" is a verdict of *supported*, "wrong" of *refuted*; "depends" gives each reading. Where a figure is right on
more than one way of counting (turnout of valid votes or of all votes cast, Butler's swing or Steed's, the majorities
of the House), the verdict says which.
`

/** Exact figures first, then what is said of them, in the order of the table. */
export function toleranceReference(): string {
  const rounding = ROUNDING.map(([printed, rule]) => `| ${printed} | ${rule} |`).join('\n')
  const table: readonly Tolerance[] = Object.values(TOLERANCES)
  const rows = table
    .map(({ printed, value, unit, rule, why }) => `| ${printed} | ${value} ${unit} | ${rule} | ${why} |`)
    .join('\n')
  return `${HEAD}
## Rounding

| printed | right when the official figure |
| --- | --- |
${rounding}

## Words and conventions

| printed | tolerance | verdict | because |
| --- | --- | --- | --- |
${rows}
`
}
