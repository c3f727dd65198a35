/** Pages without a day that are the morning after a by-election, by who won, whose seat it was and the figures. */
import { expect, test } from 'vitest'
import { splitArticles } from '../../article/split.ts'
import { openPage } from '../../page/open.ts'
import { readReport } from '../read-report.ts'
import { gazetteer } from '../report-case.test-support.ts'

/** Text, and the day inferred; null where the page does not tell. */
test.each([
  [
    'It took a recount. Jane Dodds has won Brecon and Radnorshire by 1,425 votes from Chris Davies.',
    '2019-08-02',
  ],
  ['Chris Skidmore gave up the seat. Damien Egan has won Kingswood for Labour.', '2024-02-16'],
  // Two elections of that majority.
  [
    'Paul Daisley had a majority of 13,047. Sarah Teather has won Brent East for the Liberal Democrats.',
    '2003-09-19',
  ],
  // The first time anybody wins a seat is the one they "have won" it.
  ['Rosena Allin-Khan has won Tooting for Labour with a larger share of the vote.', '2016-06-17'],
  // Two seats of one night, with no word of a by-election.
  [
    'Labour kept both. Tracy Brabin won Batley and Spen. Robert Courts won Witney for the Conservatives, where David Cameron had sat.',
    '2016-10-21',
  ],
  // Whoever has sat there before may have held it at any election since.
  ['Chi Onwurah looked on. Stella Creasy has held Walthamstow for Labour.', null],
  // Looked back on.
  ['Sarah Olney spoke for the party. She won Richmond Park last December.', null],
  ['Sarah Olney spoke for the party. In 2016 she won Richmond Park from Zac Goldsmith.', null],
  // To come.
  ['Keir Mather hopes to win Selby and Ainsty next Thursday. Nigel Adams gave it up in June.', null],
  // A general election since, by its majority.
  [
    'Kim Leadbeater has won Spen Valley with a majority of 6,188 votes, the general election count showed.',
    '2024-07-05',
  ],
])('%s', (text, day) => {
  const page = openPage('case.txt', new TextEncoder().encode(text))
  if ('message' in page) throw new Error(page.message)
  const [article] = splitArticles(page).articles
  if (!article) throw new Error(`no article: ${text}`)
  expect(readReport(page.text, article, gazetteer(), null).report.published.date).toBe(day)
})
