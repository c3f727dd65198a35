/** Pages that tell of another parliament, or of nothing that happened. @module */
import { describe, expect, it } from 'vitest'
import { electionsTold } from '../election-case.test-support.ts'
import { eventsIn } from '../report-case.test-support.ts'

describe('no election to the House', () => {
  it.each([
    'Dennis Canavan held Falkirk West with a majority of 12,500. It was the largest in the new Scottish Parliament.',
    'Alex Salmond had a majority of 650 in Gordon at the Holyrood election. He will be First Minister.',
    'Rhodri Morgan kept Cardiff West by 10,000 votes. The Senedd meets next week.',
  ])('%s', (text) => {
    expect(electionsTold(text, '1999-05-09', ['generalElectionFact'])).toEqual([])
  })

  it('a member of the Commons keeps theirs', () => {
    const text =
      'Dennis Canavan, the MP for Falkirk West, has a majority of 13,783 at Westminster. He means to stand for the Scottish Parliament.'
    expect(electionsTold(text, '1999-03-09', ['generalElectionFact'])).toHaveLength(1)
  })
})

describe('a page that says it is invented', () => {
  const news = 'Danny Kruger has defected from the Conservatives to Reform UK.'

  it.each([
    'This story is satire.',
    'This piece was a spoof.',
    'All content is entirely fictional.',
    'The site is a work of fiction.',
    'Our column is satirical.',
  ])('%s', (line) => {
    expect(eventsIn(`${news} ${line}`, '2025-09-15', ['defection'])).toEqual([])
  })

  it.each([
    'He called the story a fiction.',
    'The satire boom is over.',
    'She said the charge was invented.',
    'A spokesman insisted that this story was pure fiction.',
  ])('not: %s', (line) => {
    expect(eventsIn(`${news} ${line}`, '2025-09-15', ['defection'])).toHaveLength(1)
  })
})

describe('words spoken of another house', () => {
  it.each([
    'Lords reform is overdue, Jacob Rees-Mogg told peers. "The Lords must change," he said. The House of Lords has 800 peers, and every peer knows it.',
    'Stormont fell silent. "The Assembly must sit," said Sammy Wilson. MLAs were paid, and Stormont ministers stayed at Stormont.',
    'MP Wilbur Quack has quit in a huff. "I never liked it," said Wilbur Quack. Keir Starmer was not asked.',
  ])('%s', (text) => {
    expect(eventsIn(text, '2022-05-12').filter(({ event }) => event.type === 'statement')).toEqual([])
  })

  it('of the Commons, they count', () => {
    const text = '"The Lords must change," Jacob Rees-Mogg told MPs in the Commons. Peers did not answer.'
    expect(eventsIn(text, '2022-05-12', ['statement'])).toHaveLength(1)
  })
})

describe('words in a letter to the editor', () => {
  const rest = 'Jacob Rees-Mogg said that the Lords must change, and Keir Starmer told us that they would.'

  it.each([
    `SIR – ${rest}`,
    `Sir, I write as a reader. ${rest}`,
    `Dear Editor, may I add a word. ${rest}`,
    `To the Editor: ${rest}`,
    `MADAM - Your columnist errs. ${rest}`,
    `Dear Sir,\n\nIt is a shame. ${rest}`,
  ])('are of nobody it names: %s', (text) => {
    expect(eventsIn(text, '2024-11-12', ['statement'])).toEqual([])
  })

  it.each([
    `Sir Keir Starmer was there. ${rest}`,
    `Dear Sir Keir was asked. ${rest}`,
    `The editor wrote. ${rest}`,
  ])('not: %s', (text) => {
    expect(eventsIn(text, '2024-11-12', ['statement'])).not.toEqual([])
  })
})

describe('words in another country', () => {
  it.each([
    'MP Bruno Quell will leave parliament. "I have a second passport," Bruno Quell told reporters. The Speaker is to stand in a byelection.',
    'Liberal MP Moira Stant has gone. She was sorry, Moira Stant said. "I was born in Leith," said Moira Stant.',
    'The Taoiseach met three TDs of her party. Jo Collins TD said the Dáil had to sit. Mrs Collins, a friend of Gerry Adams, said it was late.',
    'The senator, Brunhilde Abbott, was heard in Canberra. Mr Gerry Adams watched. Mrs Abbott said that she would vote with the Nationals.',
    'In the Knesset Zohar Cameron has crossed the floor. Mr Cameron told reporters that he had no choice.',
    'Ottawa: MP Jean Vardy is out. "It is the law," said Mr Vardy. The Prime Minister was not asked.',
  ])('%s', (text) => {
    expect(eventsIn(text, '2017-11-11', ['statement'])).toEqual([])
  })

  it('beside somebody who sits here, they count', () => {
    const text = 'Theresa May met MP Bruno Quell. "It is the law," said Theresa May.'
    expect(eventsIn(text, '2017-11-11', ['statement'])).toHaveLength(1)
  })
})

describe('who leads a party elsewhere', () => {
  it.each([
    'The leader of the Conservatives in Wales said it was a bad day.',
    'The leader of the Conservatives in the Senedd said it was a bad day.',
    'The Conservative leader at Holyrood said it was a bad day.',
    'The leader of the Conservatives in the Scottish Parliament said it was a bad day.',
    'The Conservative leader on Kent council said it was a bad day.',
    'The Conservative leader in the Lords said it was a bad day.',
  ])('%s', (text) => {
    expect(eventsIn(`Danny Kruger has joined Reform UK. ${text}`, '2025-09-15', ['statement'])).toEqual([])
  })

  it.each([
    'The Conservative leader said it was a bad day.',
    'The leader of the Conservatives in a speech said it was a bad day.',
  ])('not: %s', (text) => {
    expect(
      eventsIn(`Danny Kruger has joined Reform UK. ${text}`, '2025-09-15', ['statement']).map(
        ({ event }) => event.person?.name,
      ),
    ).toEqual(['Kemi Badenoch'])
  })
})
