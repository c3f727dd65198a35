/** Who comes and goes in a reshuffle or a wave of resignations, told in whatever words. */
import { describe, expect, test } from 'vitest'
import { told } from '../report-case.test-support.ts'
import { OFFICE_EVENTS } from './of-office.ts'

const CAMERON = 'David Cameron has reshuffled his government. '
const JOHNSON = 'Boris Johnson has carried out his reshuffle. '
const WAVE =
  'Boris Johnson is losing his government. John Glen has resigned as a Treasury minister. Victoria Prentis has resigned as a farming minister. Will Quince has quit as children’s minister. '

test.each([
  [
    'Keir Starmer has reshuffled his team. Lucy Powell is to be shadow leader of the Commons.',
    '2023-09-04',
    'Lucy Powell',
  ],
  [
    'Keir Starmer has reshuffled his team. Lucy Powell is switching to shadow leader of the Commons.',
    '2023-09-04',
    'Lucy Powell',
  ],
  [
    'Keir Starmer has reshuffled his team. Peter Kyle comes into the shadow cabinet as shadow science secretary.',
    '2023-09-04',
    'Peter Kyle',
  ],
  [
    'David Cameron has reshuffled his team. Grant Shapps leaves housing to be Conservative chairman.',
    '2012-09-04',
    'Grant Shapps',
  ],
])('%s', (text, day, person) =>
  expect(told(text, day, ['officeAppointed'])).toEqual([`officeAppointed ${person} ${day}`]),
)

test('who also went, on a page of those who resign, has resigned, whoever comes in for them', () => {
  const page =
    'Angela Eagle has resigned as shadow business secretary. Owen Smith and Nia Griffith also went that morning. Diane Abbott becomes shadow health secretary.'
  expect(told(page, '2016-06-27', ['officeResigned', 'officeDismissed'])).toEqual([
    'officeResigned Angela Eagle 2016-06-27',
    'officeResigned Owen Smith 2016-06-27',
    'officeResigned Nia Griffith 2016-06-27',
  ])
})

test('what somebody is going to be, on a page of nothing else, is no news', () => {
  expect(
    told(
      '“Very soon Keir Starmer is going to be Prime Minister,” the councillor said.',
      '2023-09-04',
      OFFICE_EVENTS,
    ),
  ).toEqual([])
})

/** Text, day, and who comes (+) or goes (−, put out; <, of themselves) beside those the rules tell of. */
describe('on the day the register has it', () => {
  test.each([
    [
      `${CAMERON}There are first jobs for Esther McVey (work and pensions) and Matt Hancock (business).`,
      '2012-09-04',
      ['+Esther McVey', '+Matt Hancock'],
    ],
    [
      `${CAMERON}Chris Grayling is the new justice secretary, with Justine Greening at international development and Patrick McLoughlin going to transport.`,
      '2012-09-04',
      ['+Chris Grayling', '+Justine Greening', '+Patrick McLoughlin'],
    ],
    [
      `${CAMERON}Casualties of the day include Caroline Spelman, Cheryl Gillan and Nick Herbert.`,
      '2012-09-04',
      ['-Caroline Spelman', '-Cheryl Gillan', '-Nick Herbert'],
    ],
    [
      `${JOHNSON}Nadine Dorries goes to culture, Michelle Donelan to education as a junior and Oliver Dowden to party headquarters.`,
      '2021-09-15',
      ['+Nadine Dorries'],
    ],
    [
      `${JOHNSON}Three lost their places: Gavin Williamson, Robert Buckland and Robert Jenrick.`,
      '2021-09-15',
      ['-Gavin Williamson', '-Robert Buckland', '-Robert Jenrick'],
    ],
    [
      'David Cameron has formed his government. George Osborne is chancellor and William Hague foreign secretary.',
      '2010-05-12',
      ['+George Osborne', '+William Hague'],
    ],
    [
      'Tony Blair has moved into Downing Street. Gordon Brown is chancellor, Robin Cook foreign secretary and Jack Straw home secretary.',
      '1997-05-02',
      ['+Gordon Brown', '+Robin Cook', '+Jack Straw'],
    ],
    [
      'Ruth Kelly was sent to education after Charles Clarke crossed to the Home Office.',
      '2004-12-15',
      ['+Ruth Kelly', '+Charles Clarke'],
    ],
    ['It is Suella Braverman who is Britain’s next attorney general.', '2020-02-13', ['+Suella Braverman']],
    ['Estelle Morris bowed to her critics and threw in the towel.', '2002-10-23', ['<Estelle Morris']],
    [
      'Ian Murray gone, Lilian Greenwood gone, Lucy Powell gone.',
      '2016-06-26',
      ['<Ian Murray', '<Lucy Powell'],
    ],
    ['Norman Baker was cross as he left the Home Office.', '2014-11-04', ['<Norman Baker']],
    ['James Cleverly steps in at education.', '2022-07-08', ['+James Cleverly']],
    [
      'Ben Wallace, who never asked for the job, was propelled from security minister to the Ministry of Defence.',
      '2019-07-25',
      ['+Ben Wallace'],
    ],
    [
      'Penny Mordaunt left defence, which passes to Ben Wallace. Theresa Villiers, sacked three years ago, is back in the cabinet.',
      '2019-07-25',
      ['+Ben Wallace', '+Theresa Villiers'],
    ],
    [
      'Priti Patel has quit over her meetings in Israel. Penny Mordaunt, who sat up for the call, has Ms Patel’s old department.',
      '2017-11-09',
      ['+Penny Mordaunt'],
    ],
    ['Greg Hands has gone. The trade minister would not vote for a runway.', '2018-06-21', ['<Greg Hands']],
    [
      'Kwasi Kwarteng learnt on the tarmac that he was chancellor no more. He was told to pack.',
      '2022-10-14',
      ['-Kwasi Kwarteng'],
    ],
    [
      'Vince Cable and Ed Davey met. Jeremy Browne was no longer needed at the Home Office.',
      '2013-10-07',
      ['-Jeremy Browne'],
    ],
    [
      'First Steve Baker had enough. Then Boris Johnson, and Conor Burns with Andrea Jenkyns, all on one morning.',
      '2018-07-09',
      [],
    ],
    [
      'James Purnell had broken ranks. Hazel Blears was there before him, and Caroline Flint came next.',
      '2009-06-05',
      ['<Caroline Flint'],
    ],
    [
      'Penny Mordaunt was banished to the back benches, and Liam Fox with her.',
      '2019-07-24',
      ['-Penny Mordaunt'],
    ],
    ['Jeremy Hunt turned down defence and is out of the cabinet.', '2019-07-24', ['<Jeremy Hunt']],
    [
      'Ed Miliband has reshuffled his team. The party is losing two former secretaries of state from its team, John Healey and John Denham.',
      '2011-10-07',
      ['<John Healey', '<John Denham'],
    ],
    [
      'Alan Milburn gave up health this morning. The post was given at once to John Reid.',
      '2003-06-12',
      ['+John Reid'],
    ],
    ['Sarah Newton is the minister for disabled people no more.', '2019-03-13', ['<Sarah Newton']],
    ['Jo Johnson is giving up as universities minister.', '2019-09-05', ['<Jo Johnson']],
    [
      '• Nicky Morgan is out; Justine Greening in\n\n• Liz Truss to justice, vice Michael Gove\n\n• Andrea Leadsom, who withdrew on Monday, is Environment Secretary',
      '2016-07-14',
      ['-Nicky Morgan', '+Liz Truss', '+Andrea Leadsom'],
    ],
    ['Kit Malthouse has the Duchy of Lancaster.', '2022-07-08', ['+Kit Malthouse']],
    ['Mo Mowlam has left Belfast for the Cabinet Office.', '1999-10-11', ['+Mo Mowlam']],
    ['Ben Wallace has defence, where Penny Mordaunt lasted 85 days.', '2019-07-24', ['+Ben Wallace']],
    ['Tulip Siddiq’s letter reached Downing Street at tea.', '2025-01-14', ['<Tulip Siddiq']],
    [
      'Estelle Morris went on Wednesday. Charles Clarke, expected by nobody, takes her job.',
      '2002-10-24',
      ['+Charles Clarke'],
    ],
    [`${WAVE}Out of the door behind them went Jo Churchill.`, '2022-07-06', ['<Jo Churchill']],
  ])('%s', (text, day, people) => {
    const events = told(text, day, OFFICE_EVENTS)
    for (const each of people) {
      const type = { '+': 'officeAppointed', '-': 'officeDismissed', '<': 'officeResigned' }[each.charAt(0)]
      expect(
        events.some((event) => event.startsWith(`${type} ${each.slice(1)}`)),
        `${each} in ${events}`,
      ).toBe(true)
    }
  })
})

describe('nobody is added', () => {
  test.each([
    [
      'who only speaks',
      `${CAMERON}Esther McVey said that everybody had been given a fair hearing.`,
      '2012-09-04',
    ],
    [
      'who is quoted',
      `${CAMERON}“It is a promotion for Matt Hancock at last,” said a friend of the minister.`,
      '2012-09-04',
    ],
    [
      'of whom it is guessed',
      `${CAMERON}Matt Hancock could be promoted, and so might Esther McVey.`,
      '2012-09-04',
    ],
    [
      'who is only named that day',
      'David Cameron made George Osborne chancellor. Vince Cable gets on with him.',
      '2010-05-12',
    ],
    [
      'who is spoken of in a suspension',
      'Amber Rudd has quit the party and given up the whip.',
      '2018-04-30',
    ],
    [
      'whom somebody served',
      'Stephen Kinnock has been very loyal to Angela Eagle, and stepped out for air.',
      '2016-06-27',
    ],
    ['whose predecessor went', 'Amber Rudd’s predecessor resigned over less.', '2018-04-30'],
    ['of whom more is asked', 'Should Amber Rudd resign? Many at Westminster ask.', '2018-04-29'],
    ['on another day', `${CAMERON}There are first jobs for Esther McVey and Matt Hancock.`, '2013-10-14'],
    [
      'whom another’s going leaves behind',
      'Amber Rudd spoke for an hour after Damian Green’s resignation.',
      '2018-04-29',
    ],
    ['who takes ill', 'Amber Rudd fell ill on the way to Hastings.', '2018-04-29'],
    ['who turns her back', 'Esther McVey turned her back on the cabinet row.', '2012-09-04'],
    ['who leaves a group', 'Amber Rudd leaves the group of Tory MPs she founded.', '2018-04-29'],
    [
      'on a page of something else',
      'Esther McVey came to the fair, and Matt Hancock took a prize.',
      '2012-09-04',
    ],
  ])('%s', (_case, text, day) =>
    expect(told(text, day, OFFICE_EVENTS).filter((event) => !event.includes('George Osborne'))).toEqual([]),
  )
})
