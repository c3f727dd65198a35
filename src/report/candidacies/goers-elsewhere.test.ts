/** What is said of members who do go at the next election, and is no word of their going. @module */
import { expect, test } from 'vitest'
import { electionsTold } from '../election-case.test-support.ts'

/** One case a line: the day of printing and the text; nothing is told as news. */
const CASES = `
2023-03-14 | Jeremy Hunt will not stand in the way of strikers, Matt Hancock said in the Commons.
2022-02-10 | Sajid Javid, the health secretary, will call time on free tests before the election, MPs heard.
2023-10-05 | The Maidenhead MP, Theresa May, tells how she had to step down in 2019.
2018-06-11 | Nicholas Soames, the MP for Mid Sussex, said that no member should be barred from standing again on grounds of age.
2016-11-02 | George Osborne, the MP for Tatton, will never be the candidate of the right, his biographer writes.
2022-09-07 | Margaret Hodge, the Barking MP, would not stand for any more lies in the Commons.
2024-01-15 | Michael Gove has told councils with seats to sell that he will not contest their plans. Surrey Heath has one.
2019-10-22 | Ken Clarke, the Rushcliffe MP, dropped his opposition to the bill, said local members.
2022-11-10 | Matt Hancock, whom the Commons waits for, asked her to leave politics to others.
`
const TABLE = CASES.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))

test.each(TABLE)('%s: %s', (day, text) => {
  const told = electionsTold(text ?? '', day ?? '', ['candidacy'])
  expect(told.filter((line) => !/\((?:recap|denial|speculation)\)$/.test(line))).toEqual([])
})
