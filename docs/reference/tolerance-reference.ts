/** The table of tolerances as a page of the reference, from the table the code uses. @module */
import { DOUBTS, EVERYWHERE } from '../../src/answer/claims/certainty.ts'
import type { Reason } from '../../src/answer/claims/misfit.ts'
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

## When a figure that does not fit is left open

It is called wrong only where seat, poll, measure and owner are certain. Two digits changed round, or one of four that
differs, show by themselves what is meant; the reasons marked * hold for them too.

| left open when | of |
| --- | --- |
${doubtRows()}
`
}

/** Each reason once, with the predicates it is asked of. */
function doubtRows(): string {
  const asked = new Map<Reason, string[]>(EVERYWHERE.map((reason) => [reason, ['all']]))
  for (const [predicate, reasons] of Object.entries(DOUBTS))
    for (const reason of reasons) asked.set(reason, [...(asked.get(reason) ?? []), predicate])
  return [...asked]
    .map(([{ when, always }, of]) => `| ${when}${always ? ' *' : ''} | ${of.join(', ')} |`)
    .join('\n')
}
