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

  it.each([
    'Two councillors have left the Labour group on Derby council. "I wish them well," said the councillors\' MP, Toby Perkins.',
    'The mayor went first. Emma Hardy, an MP, said that the mayor and the councillors should talk.',
    'Three Plaid AMs stayed away. "It was a shame," said Liz Saville Roberts at the Assembly.',
    'MEPs vote in Strasbourg today. "It will be close," said Ben Bradshaw, and the Euro MPs agreed.',
    'MSPs sit late at Holyrood. Ian Murray, an MP, said that he had never seen the like, and MSPs said so too.',
  ])('%s', (text) => {
    expect(eventsIn(text, '2018-11-07', ['statement'])).toEqual([])
  })

  it.each([
    'Council tax will rise, Emma Hardy told the Commons. "It is too much," she said.',
    'MPs debated councils. "It was a shame," said Toby Perkins, and other MPs agreed.',
  ])('of the Commons: %s', (text) => {
    expect(eventsIn(text, '2018-11-07', ['statement'])).not.toEqual([])
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

describe('a contest for another body', () => {
  it.each([
    'Naomi Long is standing in Belfast East at the Assembly elections. MLAs are paid less than she thinks.',
    'Ken Skates leads the list. MLAs sit on. Gregory Campbell is standing in East Londonderry, Stormont says.',
    'MEPs are elected in May. Ann Widdecombe is standing for the Brexit Party in the South West. Two MEPs retire from their seats.',
    'The mayoral race is close. Tracy Brabin is the Labour candidate. A mayor has a seat on the board.',
  ])('%s', (text) => {
    expect(eventsIn(text, null, ['candidacy'])).toEqual([])
  })

  it('an MP who says so of Westminster keeps theirs', () => {
    const text =
      'Gregory Campbell, the MP for East Londonderry, is standing again at the general election. MLAs may not.'
    expect(eventsIn(text, '2024-05-30', ['candidacy'])).toHaveLength(1)
  })

  it.each([
    'Welsh election: voters go to the polls in Cardiff West on 5 May. The Senedd was dissolved last week.',
    'Voters in Dover go to the polls in the European elections on 23 May.',
    'Voters in Tooting go to the polls for the mayoral election on 5 May.',
  ])('no by-election: %s', (text) => {
    expect(eventsIn(text, '2019-04-05', ['byElectionCalled'])).toEqual([])
  })

  it.each([
    'Stephen Flynn won Aberdeen Deeside by 2,710 votes.',
    'Stephen Flynn took Mearns Valley with a majority of 2,710.',
    'Stephen Flynn gained Deeside Coast by 3,100.',
  ])('a place that is no seat: %s', (text) => {
    expect(eventsIn(text, '2026-05-08', ['generalElectionFact'])).toEqual([])
  })
})

describe('peers, on a page without a day', () => {
  it.each([
    'Lord Heseltine has had the Conservative whip suspended.',
    'The Labour whip was taken from Lord Watson of Invergowrie, and Lord Watson has left the party. Viscount Hailsham has lost the whip.',
    'Lord Foulkes has resigned the Labour whip.',
  ])('%s', (text) => {
    expect(
      eventsIn(text, null, ['whipSuspended', 'resignationFromParty']).filter(({ event }) =>
        ['reported', 'announcedFuture'].includes(event.modality),
      ),
    ).toEqual([])
  })

  it('who sits is a member', () => {
    expect(
      eventsIn('Jeremy Corbyn has had the Labour whip suspended.', null, ['whipSuspended']),
    ).toHaveLength(1)
  })
})

describe('deeds told by their year, on a page without a day', () => {
  it.each([
    'In 1998 Harriet Harman was sacked as social security secretary.',
    'Robin Cook resigned as Leader of the House in 2003.',
    'Gordon Brown was appointed chancellor in 1997.',
    'John Major resigned as leader in June 1995.',
    'Glenda Jackson stood down at the election in 2015.',
    'Ann Widdecombe stood down from the House in 2010.',
  ])('are background: %s', (text) => {
    const moods = eventsIn(text, null).map(({ event }) => event.modality)
    expect(moods.filter((mood) => mood === 'reported')).toEqual([])
  })
})
