/** Surnames and posts of people who are not of the Commons, though members bear them (rule 6: unresolved is a result). @module */
import { describe, expect, test } from 'vitest'
import { told } from '../report-case.test-support.ts'

const DAY = '2019-07-30'

describe('a surname alone is nobody of the House', () => {
  test.each([
    ['behind a rank', 'Mayor Brown said the vote on the new harbour would be held in May.'],
    ['behind a rank, further down', 'Judge May stopped the election. "It cannot be held," May said.'],
    ['of the police', 'Police Chief Cameron said that the voters were sent home.'],
    ['of another country', 'President Johnson told the parliament that it would be dissolved.'],
    ['of a foreign minister', 'The government fell. Secretary Johnson told reporters he would leave.'],
    ['of a scholar', 'Professor Brown said the election had been the closest since 1951.'],
    ['of a councillor', 'Cllr Johnson said that the council had been right to vote for it.'],
    ['behind a given name that is a word, too', 'Sheriff Bill Brown said the ballot boxes had been found.'],
    [
      'on a page that does not speak of politics',
      '"We played poorly," Brown said. The striker will be out for a month.',
    ],
    ['of a firm', 'Mr Johnson, who owns the shop, said that it would close in the autumn.'],
    [
      'behind a post somebody else is said to hold',
      '"The army will stay," said Delfino Ramos, the defence secretary; he would not say for how long.',
    ],
  ])('%s', (_case, text) => expect(told(text, DAY)).toEqual([]))
})

describe('but is', () => {
  test.each([
    ['with a title, where politics is spoken of', 'Mr Johnson said that the government would leave on time.'],
    ['bare, of a Prime Minister', 'The Bill Johnson brought in fell. Johnson said the Commons would rue it.'],
    [
      'after a foreigner of another name',
      'President Macron was firm. Boris Johnson said that Parliament would have its say.',
    ],
    ['behind a place', 'In Hong Kong, the Prime Minister said that the government would wait.'],
  ])('%s', (_case, text) =>
    expect(told(text, DAY).some((event) => event.includes('Boris Johnson'))).toBe(true),
  )
})

describe('a post of the cabinet that the register has somebody take or lose long before is no news', () => {
  test.each([
    ['David Davis spoke first. Theresa May made him Brexit Secretary after the referendum.', '2019-07-24'],
    [
      'Philip Hammond has stood down. David Cameron made him Defence Secretary when Liam Fox left.',
      '2019-07-24',
    ],
    ['Amber Rudd is back. She was made Home Secretary when Theresa May formed her first team.', '2018-11-16'],
    ['Sajid Javid has resigned as Chancellor. Theresa May made him Home Secretary.', '2020-02-13'],
    [
      'Esther McVey won a place. She was made Work and Pensions Secretary when David Gauke moved on.',
      '2019-07-24',
    ],
  ])('%s', (text, day) => {
    const appointed = told(text, day, ['officeAppointed'])
    expect(appointed.length).toBeGreaterThan(0)
    for (const event of appointed) expect(event).toContain('(recap)')
  })
})
