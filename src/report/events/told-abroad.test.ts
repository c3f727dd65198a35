/** British politics as the press abroad tells it: posts by other names, lawmakers, special elections. */
import { describe, expect, test } from 'vitest'
import { OFFICE_EVENTS } from '../offices/of-office.ts'
import { told } from '../report-case.test-support.ts'

/** Text, its day (null: none printed), and what it tells of posts. */
describe('posts by the names they have abroad', () => {
  test.each([
    [
      "Britain's interior minister, Charles Clarke, was fired on Friday after a dismal night at the local polls.",
      null,
      ['officeDismissed Charles Clarke 2006-05-05'],
    ],
    [
      'Prime Minister Tony Blair fired his interior minister, Charles Clarke, on Friday.',
      null,
      ['officeDismissed Charles Clarke 2006-05-05'],
    ],
    [
      "British Defense Secretary Geoff Hoon has lost none of his calm, but Britain's top diplomat, Robin Cook, resigned.",
      '2003-03-17',
      ['officeResigned Robin Cook 2003-03-17'],
    ],
    [
      'The prime minister handed the finance ministry to Alistair Darling.',
      '2007-06-28',
      ['officeAppointed Alistair Darling 2007-06-28'],
    ],
    [
      'The interior ministry goes to Jacqui Smith, the first woman to run it.',
      '2007-06-28',
      ['officeAppointed Jacqui Smith 2007-06-28'],
    ],
    [
      'Rishi Sunak on Sunday fired Conservative Party chairman Nadhim Zahawi over his taxes.',
      '2023-01-29',
      ['officeDismissed Nadhim Zahawi 2023-01-29'],
    ],
    [
      "Gordon Brown will be Britain's next prime minister.",
      '2007-06-25',
      ['officeAppointed Gordon Brown 2007-06-27 (announcedFuture)'],
    ],
    [
      'James Purnell became the third cabinet minister in as many days to abandon the government.',
      '2009-06-04',
      ['officeResigned James Purnell 2009-06-04'],
    ],
  ] as const)('%s', (text, day, events) => expect(told(text, day, OFFICE_EVENTS)).toEqual(events))
})

/** What only sounds like it. */
describe('no post is taken or left', () => {
  test.each([
    ['James Purnell became the latest minister to question the plan.', '2009-05-01'],
    ['Alan Johnson became the second cabinet minister in a week to call for reform.', '2009-05-26'],
    ['The French interior minister, Gérald Darmanin, resigned, as did the finance minister.', '2024-07-16'],
    ['Sarah Wollaston resigned from Prime Minister Theresa May’s party.', '2019-02-20'],
  ])('%s', (text, day) => expect(told(text, day, OFFICE_EVENTS)).toEqual([]))
})

test('a party by whoever leads it', () => {
  expect(told('Sarah Wollaston resigned from Prime Minister Theresa May’s party.', '2019-02-20')).toEqual([
    'resignationFromParty Sarah Wollaston conservative>independent 2019-02-20',
  ])
})

test('who bows out of a post will fight the next election all the same', () => {
  expect(
    told(
      'Britain’s defense secretary, Liam Fox, bowed out on Friday after a week of headlines.',
      '2011-10-14',
    ),
  ).toEqual(['officeResigned Liam Fox 2011-10-14'])
})

/** Text, its day, and everything it tells. */
describe('lawmakers, special elections, the ruling party', () => {
  test.each([
    [
      'In a special election in Copeland, Trudy Harrison beat Labour’s Gillian Troughton by 2,147 votes.',
      null,
      ['byElectionResult Trudy Harrison 2017-02-23'],
    ],
    [
      'Britain’s ruling Conservatives lost North Shropshire, a rural district they had held for two centuries, to the Liberal Democrats’ Helen Morgan.',
      null,
      ['byElectionResult Helen Morgan 2021-12-16'],
    ],
    [
      'British Prime Minister John Major saw his majority shrink on Friday when the lawmaker Emma Nicholson joined the Liberal Democrats.',
      null,
      ['defection Emma Nicholson conservative>liberal-democrat 1995-12-29'],
    ],
    [
      'Jo Johnson, the younger brother of British Foreign Minister Boris Johnson, quit the government on Friday.',
      '2018-11-09',
      ['officeResigned Jo Johnson 2018-11-09'],
    ],
    [
      'The justice portfolio goes to Michael Gove, who thus fills the post vacated by Chris Grayling.',
      '2015-05-09',
      ['officeAppointed Michael Gove 2015-05-09'],
    ],
  ] as const)('%s', (text, day, events) =>
    expect(
      told(text, day, [
        'byElectionResult',
        'defection',
        'resignationFromParty',
        'seatVacated',
        ...OFFICE_EVENTS,
      ]).filter((each) => !each.endsWith('(recap)')),
    ).toEqual(events),
  )
})

test('what a noun does is nobody’s whom a pronoun means', () => {
  const page =
    'Foreign Secretary William Hague has called for calm. Guns were fired at the crowd. By the time he got to the hall the lights were out.'
  expect(told(page, null, OFFICE_EVENTS)).toEqual([])
})

test('for whom the way is cleared, and whose successor is named, are others', () => {
  expect(
    told(
      'Rory Stewart dropped out of the race, clearing the way for Boris Johnson, a former mayor, to become prime minister.',
      '2019-06-19',
      OFFICE_EVENTS,
    ),
  ).toEqual([])
  expect(
    told(
      'Ed Miliband was cheered by his party, but his successor, Jeremy Corbyn, stayed away.',
      null,
      OFFICE_EVENTS,
    ),
  ).toEqual([])
})

test('members, speakers and departments by long names', () => {
  expect(
    told(
      'Jacqui Smith becomes the first woman to serve as Secretary of State for the Home Department.',
      null,
      OFFICE_EVENTS,
    ),
  ).toEqual(['officeAppointed Jacqui Smith 2007-06-28'])
  const speaker =
    'Michael Martin became the first speaker of Britain’s House of Commons since 1695 to be forced from office.'
  expect(told(speaker, '2009-05-19', OFFICE_EVENTS).map((each) => each.split(' ')[0])).toEqual([
    'officeResigned',
  ])
  const going =
    'A prominent British Conservative has given up her seat in parliament. Louise Mensch is moving to New York.'
  expect(told(going, '2012-08-06', ['seatVacated'])).toHaveLength(1)
})

test('what was done twice is no news, nor is anybody’s what a stranger of their party says', () => {
  expect(told('Peter Mandelson twice resigned from the cabinet.', null, ['officeResigned'])[0]).toContain(
    '(recap)',
  )
  const page = 'A rebel in Tony Blair’s party said on Friday that he would give up his seat.'
  expect(told(page, null, ['seatVacated']).filter((each) => !each.endsWith(')'))).toEqual([])
})

test('of whose decision a page tells is whom it goes on about', () => {
  const page =
    'Alan Johnson’s decision to leave the front bench took the party by surprise. The 60-year-old will leave parliament at the next election.'
  expect(told(page, '2015-01-10', ['candidacy'])[0]?.split(' ').slice(0, 3)).toEqual([
    'candidacy',
    'Alan',
    'Johnson',
  ])
})

test('by-elections of one day in the seats a page names', () => {
  const held =
    'In the United Kingdom, by-elections are held in the constituencies of Wakefield and Tiverton and Honiton.'
  expect(told(held, '2022-06-23', ['byElectionCalled'])).toHaveLength(2)
  const page =
    'Labour hopes to take Wellingborough, and Kingswood as well. Special elections in both districts will be held on February 15.'
  expect(told(page, '2024-01-20', ['byElectionCalled'])).toHaveLength(2)
})
