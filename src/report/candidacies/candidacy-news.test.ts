/** Candidacies that are a page's news, and those it names by the way; pages without a day before a by-election. */
import { expect, test } from 'vitest'
import { electionsTold } from '../election-case.test-support.ts'

/** One case a line: the day of printing, the text, what it tells. */
const CASES = `
2023-07-04 | Labour members in Mid Bedfordshire have chosen Alistair Strathern. // He works for the Bank of England, and used to teach. // His father drove a bus in Shefford for thirty years. // Festus Akinbusoye is the Conservative candidate. | Alistair Strathern selected, Mid Bedfordshire 2023-10-19 labour; Festus Akinbusoye standing, Mid Bedfordshire 2023-10-19 conservative (recap)
2014-10-01 | Mark Reckless has joined UKIP and will fight a by-election in Rochester and Strood. // He told a hall in Doncaster that he had been true to his voters. // The prime minister was on a train and did not hear it. // Ed Balls will stand again in Morley and Outwood, he said. | Mark Reckless standing, Rochester and Strood 2014-11-20 uk-independence-party; Ed Balls standing, Morley and Outwood 2015-05-07 labour (recap)
2022-12-01 | Chloe Smith will leave the Commons at the next election. // She has sat for Norwich North since she was twenty-seven. // Her leaving was known to her friends for a month before that. // Sir Charles Walker is also standing down at the election. | Chloe Smith standing_down, Norwich North 2024-07-04 conservative; Charles Walker standing_down, Broxbourne 2024-07-04 conservative (recap)
2022-12-01 | Chloe Smith will leave the Commons at the next election. // She has sat for Norwich North since she was twenty-seven. // Her leaving was known to her friends for a month before that. // Sir Charles Walker announced the same evening that he was standing down at the election. | Chloe Smith standing_down, Norwich North 2024-07-04 conservative; Charles Walker standing_down, Broxbourne 2024-07-04 conservative
– | Labour has picked Sarah Edwards for the Tamworth by-election, and UKIP has picked Ian Cooper. // Shops in Tamworth are shut early on Wednesdays now. // Nobody could say for how long that would go on there. // Ashlea Simon is fighting it for Britain First. | Sarah Edwards selected, Tamworth 2023-10-19 labour; Ian Cooper selected, Tamworth 2023-10-19 uk-independence-party; Ashlea Simon standing, Tamworth 2023-10-19 britain-first
2024-05-31 | Lloyd Russell-Moyle, who was barred from standing in Brighton Kemptown, went to the beach. | Lloyd Russell-Moyle blocked, Brighton Kemptown 2024-07-04  (recap)
1999-03-29 | Dennis Canavan means to stand in an election against the party. |
– | The Tamworth by-election was won by Sarah Edwards. Andrew Cooper was beaten by 1,316 votes. |
`
const TABLE = CASES.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))

test.each(TABLE)('%s: %s', (day, text, told) => {
  const lines = electionsTold((text ?? '').replaceAll(' // ', '\n\n'), day === '–' ? null : (day ?? ''), [
    'candidacy',
  ]).map((line) => line.trim())
  expect(lines.join('; ')).toBe(told)
})
