/** Posts that pass, go out of somebody's hands or can be kept no longer, told without the usual verbs. @module */
import { describe, expect, test } from 'vitest'
import { OFFICE_EVENTS } from '../offices/of-office.ts'
import { eventsIn } from '../report-case.test-support.ts'

/** Text, day of printing, events: type without "office", person, office, and the mood where it is not news. */
const CASES: readonly (readonly [string, string | null, readonly string[]])[] = [
  [
    'Dominic Raab has quit as Brexit Secretary. Esther McVey followed as Work and Pensions Secretary.',
    '2018-11-15',
    ['Resigned | Dominic Raab | Brexit Secretary', 'Resigned | Esther McVey | Work and Pensions Secretary'],
  ],
  [
    'Oliver Dowden resigned as Conservative party chairman at dawn.',
    '2022-06-24',
    ['Resigned | Oliver Dowden | Conservative party chairman'],
  ],
  [
    'Tony Blair has won the leadership of the Labour party.',
    '1994-07-21',
    ['Appointed | Tony Blair | Labour leader'],
  ],
  ['Chris Skidmore is to resign his seat over the government’s oil and gas bill.', '2024-01-05', []],
  [
    'David Cameron has made changes. Greg Hands follows Chloe Smith as an assistant whip.',
    '2011-10-14',
    ['Appointed | Greg Hands | assistant whip'],
  ],
  ['Tony Blair has won the Labour party over.', '1994-07-21', []],
  // A post passes to somebody.
  [
    'Michael Fallon has resigned as defence secretary. His job goes to Gavin Williamson, the chief whip.',
    '2017-11-02',
    ['Resigned | Michael Fallon | Defence Secretary', 'Appointed | Gavin Williamson | Defence Secretary'],
  ],
  [
    'Priti Patel has quit as international development secretary. Her post passes to Penny Mordaunt.',
    '2017-11-09',
    [
      'Resigned | Priti Patel | International Development Secretary',
      'Appointed | Penny Mordaunt | International Development Secretary',
    ],
  ],
  [
    'David Cameron has reshuffled his team. Chris Grayling swaps prisons for transport.',
    '2016-07-14',
    ['Appointed | Chris Grayling | Secretary of State for Transport'],
  ],
  [
    'Theresa May has reshuffled her team. Jeremy Wright is off to the Department for Culture as secretary of state.',
    '2018-07-09',
    ['Appointed | Jeremy Wright | Secretary of State for Digital, Culture, Media and Sport'],
  ],
  ['The award for best speech goes to Gavin Williamson.', '2017-11-02', []],
  ['Gavin Williamson is off to the seaside for a week.', '2017-12-20', []],
  // Somebody is out.
  [
    'In the reshuffle nobody was spared. Out of the cabinet went Michael Gove, who had wanted the top job.',
    '2016-07-14',
    ['Dismissed | Michael Gove | Secretary of State for Justice and Lord Chancellor'],
  ],
  [
    'Theresa May sacked Michael Gove. Gone too is Nicky Morgan.',
    '2016-07-14',
    [
      'Dismissed | Michael Gove | Secretary of State for Justice and Lord Chancellor',
      'Dismissed | Nicky Morgan | Secretary of State for Education',
    ],
  ],
  [
    'Elizabeth Truss becomes justice secretary at the expense of Michael Gove.',
    '2016-07-14',
    ['Appointed | Liz Truss | Justice Secretary', 'Dismissed | Michael Gove | Justice Secretary'],
  ],
  ['Elizabeth Truss made a joke at the expense of Michael Gove.', '2016-07-14', []],
  [
    'Jeremy Corbyn has sacked Catherine West for voting the wrong way.',
    '2017-06-29',
    ['Dismissed | Catherine West | Shadow Minister (Foreign and Commonwealth Affairs)'],
  ],
  // A post can be kept no longer.
  [
    'Andrew Murrison told the Prime Minister he could no longer serve as trade envoy to Morocco.',
    '2022-07-05',
    ['Resigned | Andrew Murrison | trade envoy'],
  ],
  [
    'Will Quince says he cannot continue as minister for children.',
    '2022-07-06',
    ['Resigned | Will Quince | minister for children'],
  ],
  [
    'Laura Trott said that she could no longer be parliamentary private secretary to the Transport Secretary.',
    '2022-07-06',
    ['Resigned | Laura Trott | parliamentary private secretary to the Transport Secretary'],
  ],
  [
    'Robin Cook has given up the leadership of the House over Iraq.',
    '2003-03-17',
    ['Resigned | Robin Cook | Leader of the House of Commons'],
  ],
  ['Will Quince says he can no longer be silent as a father of three.', '2022-07-06', []],
  // Somebody is chosen to lead, or to shadow.
  [
    'Labour members have elected Keir Starmer to lead the party.',
    '2020-04-04',
    ['Appointed | Keir Starmer | Labour leader'],
  ],
  [
    'Jeremy Corbyn has reshuffled his team. Nobody gains more than Emily Thornberry. She takes over as shadow foreign secretary. Clive Lewis is to shadow Michael Fallon.',
    '2016-06-27',
    [
      'Appointed | Emily Thornberry | Shadow Foreign Secretary',
      'Appointed | Clive Lewis | Shadow Secretary of State for Defence',
    ],
  ],
  ['Keir Starmer was picked to lead the singing at the carol service.', '2020-04-04', []],
  // Several leave at once, on a page that does not say when.
  [
    'One letter had three names: Alex Burghart, Lee Rowley and Neil O’Brien resigned together.',
    null,
    [
      'Resigned | Alex Burghart | Minister for Skills',
      'Resigned | Lee Rowley | Minister for Industry',
      "Resigned | Neil O'Brien | Minister for Levelling Up",
    ],
  ],
  [
    'William Hague sacked nobody. Two made way without being asked: Gillian Shephard and Norman Fowler.',
    '1999-06-15',
    [
      'Resigned | Gillian Shephard | Shadow Secretary of State',
      'Resigned | Norman Fowler | Shadow Secretary of State',
    ],
  ],
  [
    'The Prime Minister’s parliamentary aide, the Clwyd South MP Simon Baynes, resigned this morning.',
    null,
    ['Resigned | Simon Baynes | parliamentary aide'],
  ],
  // Bidden, not done; whose owner is not who goes.
  ['“For the good of the country,” read the headline over Jeremy Wright: resign.', '2022-05-30', []],
  ['Boris Johnson should, Jeremy Wright was sorry to say, step down.', '2022-05-30', []],
  ['William Hague has sacked his driver.', '1999-06-15', []],
  // A line under a name and a post.
  [
    'The toll\n\nRon Davies, Labour Welsh Secretary\n\nResigned October 1998\n\nFrank Field, Labour Minister for Welfare Reform\n\nResigned July 1998',
    '1998-12-23',
    [
      'Resigned | Ron Davies | Welsh Secretary | recap',
      'Resigned | Frank Field | Minister for Welfare Reform | recap',
    ],
  ],
  // An aside with a clause of its own.
  [
    'Amber Rudd, a friend since she backed Theresa May, becomes home secretary.',
    '2016-07-13',
    ['Appointed | Amber Rudd | Home Secretary'],
  ],
  [
    'Boris Johnson, quiet since he gave up the race, is made foreign secretary.',
    '2016-07-13',
    ['Appointed | Boris Johnson | Foreign Secretary'],
  ],
  // Rows with a field and a name, which the register knows; pictures.
  [
    'The new team met.\n\nTreasury - Philip Hammond\nHome Office - Amber Rudd\nBrexit - David Davis\nInternational trade - Liam Fox',
    '2016-07-13',
    [
      'Appointed | Philip Hammond | Chancellor of the Exchequer',
      'Appointed | Amber Rudd | Secretary of State for the Home Department',
      'Appointed | David Davis | Secretary of State for Exiting the European Union',
      'Appointed | Liam Fox | Secretary of State for International Trade',
    ],
  ],
  [
    'David Cameron has named his ministers.\n\nAnna Soubry, Minister for Small Business, arriving in Downing Street',
    '2015-05-11',
    [],
  ],
]

describe('posts', () => {
  test.each(CASES)('%s', (text, day, expected) => {
    const told = eventsIn(text, day, OFFICE_EVENTS).map(({ event }) => {
      const office = 'office' in event.fields ? event.fields.office : ''
      const mood = event.modality === 'reported' ? '' : event.modality
      return [event.type.slice('office'.length), event.person?.name, office, mood].filter(Boolean).join(' | ')
    })
    expect(told.sort()).toEqual([...expected].sort())
  })
})
