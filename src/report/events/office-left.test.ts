/** Whatever is left, by whatever verb; posts of several people at once; and what is nobody's leaving. */
import { expect, test } from 'vitest'
import { OFFICE_EVENTS } from '../offices/of-office.ts'
import { told } from '../report-case.test-support.ts'

test.each([
  [
    'Two vice-chairmen of the Conservative Party, Maria Caulfield and Ben Bradley, have walked away from their posts.',
    '2018-07-10',
    ['officeResigned Maria Caulfield 2018-07-10', 'officeResigned Ben Bradley 2018-07-10'],
  ],
  [
    'Dominic Raab resigned as Brexit secretary. Anne-Marie Trevelyan and Ranil Jayawardena, both ministerial aides, followed.',
    '2018-11-15',
    [
      'officeResigned Dominic Raab 2018-11-15',
      'officeResigned Anne-Marie Trevelyan 2018-11-15',
      'officeResigned Ranil Jayawardena 2018-11-15',
    ],
  ],
  [
    'Ed Miliband and Nick Clegg have handed in their resignations.',
    '2015-05-08',
    ['officeResigned Ed Miliband 2015-05-08', 'officeResigned Nick Clegg 2015-05-08'],
  ],
  [
    'Sarah Champion lost her place on Labour’s front bench on Wednesday.',
    '2017-08-16',
    ['officeDismissed Sarah Champion 2017-08-16'],
  ],
  [
    'Betty Boothroyd, the Speaker, is to retire.',
    '2000-07-12',
    ['officeResigned Betty Boothroyd (announcedFuture)'],
  ],
  [
    'Mel Stride, whom she had beaten in the contest, is the new shadow chancellor. Kemi Badenoch has appointed Priti Patel shadow foreign secretary.',
    '2024-11-05',
    ['officeAppointed Mel Stride 2024-11-05', 'officeAppointed Priti Patel 2024-11-05'],
  ],
  [
    'Paddy Ashdown is to hand over the leadership of the Liberal Democrats in the summer.',
    '1999-01-20',
    ['officeResigned Paddy Ashdown (announcedFuture)'],
  ],
  [
    'Michael Martin will make way next month.',
    '2009-05-19',
    ['officeResigned Michael Martin 2009-06-01 (announcedFuture)'],
  ],
  [
    'Robert Jenrick stood down tonight, saying that the bill would never work.',
    '2023-12-06',
    ['officeResigned Robert Jenrick 2023-12-06'],
  ],
  [
    'Sir Keir Starmer asked Rebecca Long-Bailey to step down, and she did not argue.',
    '2020-06-25',
    ['officeDismissed Rebecca Long Bailey 2020-06-25'],
  ],
  [
    'The Prime Minister, Tony Blair, has told his cabinet that he will stand down on 27 June.',
    '2007-05-10',
    ['officeResigned Tony Blair 2007-06-27 (announcedFuture)'],
  ],
  [
    'David Cameron will leave office in the autumn, having lost the referendum.',
    '2016-06-24',
    ['officeResigned David Cameron (announcedFuture)'],
  ],
  [
    'Michael Martin is to relinquish the office of Speaker.',
    '2009-05-19',
    ['officeResigned Michael Martin (announcedFuture)'],
  ],
  [
    'Penny Mordaunt was sacked as defence secretary, Liam Fox was out and Greg Clark was sacked too.',
    '2019-07-24',
    [
      'officeDismissed Penny Mordaunt 2019-07-24',
      'officeDismissed Liam Fox 2019-07-24',
      'officeDismissed Greg Clark 2019-07-24',
    ],
  ],
  [
    'Sir Menzies Campbell saw off Simon Hughes and Chris Huhne to win the Liberal Democrat leadership.',
    '2006-03-02',
    ['officeAppointed Menzies Campbell 2006-03-02'],
  ],
  [
    'Rishi Sunak will become Britain’s first Hindu prime minister.',
    '2022-10-24',
    ['officeAppointed Rishi Sunak 2022-10-25 (announcedFuture)'],
  ],
  [
    'Ian Blackford will lead the SNP group at Westminster.',
    '2017-06-14',
    ['officeAppointed Ian Blackford 2017-06-14'],
  ],
  [
    'Replacing nobody, Pat McFadden becomes Labour’s campaign coordinator; Rosena Allin-Khan quit.',
    '2023-09-04',
    ['officeAppointed Pat McFadden 2023-09-04'],
  ],
  // He was the government's in 1997, and the register has no whips of the opposition.
  [
    'Nick Brown has been sacked as chief whip and Sir Alan Campbell takes over.',
    '2021-05-09',
    ['officeDismissed Nick Brown 2021-05-09', 'officeAppointed Alan Campbell 2021-05-09'],
  ],
  [
    'Nick Brown lost his job as chief whip in the reshuffle of July 1998.',
    '2021-05-09',
    ['officeDismissed Nick Brown 1998-07-27 (recap)'],
  ],
  [
    'Theresa May stood down last week, and has said nothing since.',
    '2019-07-31',
    ['officeResigned Theresa May 2019-07-24 (recap)'],
  ],
  [
    'Ed Miliband is standing down at once: he told Labour members that the defeat was his alone.',
    '2015-05-08',
    ['officeResigned Ed Miliband 2015-05-08'],
  ],
])('%s', (text, day, events) => expect(told(text, day, OFFICE_EVENTS).sort()).toEqual([...events].sort()))

test.each([
  [
    'The prime minister replied: “I am sorry that you have decided to resign as defence secretary.”',
    '2011-10-14',
  ],
  ['Some of them want Ed Miliband to bring back Alan Johnson and to sack Ed Balls.', '2013-07-05'],
  ['Ann Widdecombe, the former prisons minister, is to retire.', '2009-10-01'],
  ['David Cameron has stood down as MP for Witney.', '2016-09-12'],
  ['Boris Johnson stood down last night.', '2023-06-10'],
  ['Nick Clegg is to stand down, a friend said.', '2012-09-20'],
  ['Peter Robinson will speak of the resignation of his wife as a councillor.', '2010-01-11'],
  ['Nick Brown, the chief whip, is to stand down at the next election.', '2010-09-20'],
  ['Backbenchers want Theresa May to stand down by Christmas.', '2018-11-15'],
  ['Rishi Sunak, the prime minister, will not be standing aside.', '2024-06-09'],
  ['Mark Drakeford is standing down as First Minister of Wales.', '2023-12-13'],
])('nothing as news: %s', (text, day) =>
  expect(told(text, day, OFFICE_EVENTS).filter((event) => !event.endsWith(')'))).toEqual([]),
)
