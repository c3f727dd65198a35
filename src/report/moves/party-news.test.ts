/** Real changes of 1995 to 2026 in the words of the day. @module */
import { expect, test } from 'vitest'
import { told } from '../report-case.test-support.ts'
import { PARTY_EVENTS } from './of-parties.ts'

/** Text, day of printing, events: type, person, parties, day, and the mood where it is not news. */
const CASES: readonly (readonly [string, string | null, readonly string[]])[] = [
  [
    'To cheers from the opposition benches, the Tory MP for Grantham and Stamford took his seat among Labour members.\n\nQuentin Davies had announced his defection an hour earlier.',
    '2007-06-26',
    ['defection Quentin Davies conservative>labour 2007-06-26'],
  ],
  [
    '"I am leaving the Conservatives," said Robert Jackson, "and joining Labour."',
    '2005-01-15',
    ['defection Robert Jackson conservative>labour 2005-01-15'],
  ],
  [
    'Robert Jackson, MP for Wantage since 1983, announced last night that he had left the Conservative Party and joined Labour.',
    '2005-01-16',
    ['defection Robert Jackson conservative>labour 2005-01-15'],
  ],
  [
    'Labour gained a new MP last night when Robert Jackson, a former Tory minister, defected.',
    '2005-01-16',
    ['defection Robert Jackson conservative>labour 2005-01-15'],
  ],
  [
    'Michael Howard was last night reeling from the defection of Robert Jackson to Labour.',
    '2005-01-16',
    ['defection Robert Jackson conservative>labour 2005-01-15'],
  ],
  [
    'Michael Howard dismissed the defection of Robert Jackson as an irrelevance.',
    '2005-01-16',
    ['defection Robert Jackson conservative>labour 2005-01-15'],
  ],
  [
    "Following the defection of Robert Jackson, Labour's majority rose to 161.",
    '2005-01-17',
    ['defection Robert Jackson conservative>labour 2005-01-15 (recap)'],
  ],
  [
    'Robert Jackson yesterday became the third Tory MP to defect to Labour since 1995.',
    '2005-01-16',
    ['defection Robert Jackson conservative>labour 2005-01-15'],
  ],
  ['Tory defector Robert Jackson will not stand at the election.', '2005-01-20', []],
  [
    'Angry Conservatives called on Robert Jackson to resign after he switched to Labour.',
    '2005-01-16',
    ['defection Robert Jackson conservative>labour 2005-01-15'],
  ],
  [
    "Clare Short's resignation from the Labour Party surprised nobody.",
    '2006-10-21',
    ['resignationFromParty Clare Short labour>independent 2006-10-20'],
  ],
  [
    'Clare Short, the former international development secretary, has resigned as a Labour MP and will sit as an independent.',
    '2006-10-20',
    ['resignationFromParty Clare Short labour>independent 2006-10-20'],
  ],
  [
    'Andrew Pelling is no longer a Conservative MP after the whip was withdrawn from him.',
    '2007-09-26',
    ['whipSuspended Andrew Pelling conservative 2007-09-26'],
  ],
  [
    'David Cameron has withdrawn the Conservative whip from Derek Conway after he employed his son.',
    '2008-01-29',
    ['whipSuspended Derek Conway conservative 2008-01-29'],
  ],
  ['Derek Conway has been ordered out of the Commons for 10 days.', '2008-02-01', []],
  [
    'Labour MPs David Chaytor, Elliot Morley and Jim Devine were suspended from the parliamentary party yesterday after being charged.',
    '2010-02-09',
    [
      'whipSuspended David Chaytor labour 2010-02-08',
      'whipSuspended Elliot Morley labour 2010-02-08',
      'whipSuspended Jim Devine labour 2010-02-08',
    ],
  ],
  [
    'Eric Joyce MP has resigned from the Labour Party, but will remain an MP until the next election.',
    '2012-03-12',
    ['resignationFromParty Eric Joyce labour>independent 2012-03-12'],
  ],
  [
    'Mike Hancock has resigned the Liberal Democrat whip in the Commons.',
    '2013-06-03',
    ['resignationFromParty Mike Hancock liberal-democrat>independent 2013-06-03'],
  ],
  [
    'Nigel Evans has rejoined the Conservative Party after he was cleared.',
    '2014-04-29',
    ['whipRestored Nigel Evans conservative 2014-04-28'],
  ],
  [
    'Lib Dem MP David Ward has had the whip suspended until 13 September over his remarks on Israel.',
    '2013-07-18',
    ['whipSuspended David Ward liberal-democrat 2013-07-18'],
  ],
  [
    'Natalie McGarry has withdrawn from the SNP whip while police inquiries continue.',
    '2015-11-25',
    ['whipSuspended Natalie McGarry scottish-national-party 2015-11-24'],
  ],
  [
    'Jack Straw and Sir Malcolm Rifkind have been suspended from their parliamentary parties.',
    '2015-02-23',
    ['whipSuspended Jack Straw labour 2015-02-23', 'whipSuspended Malcolm Rifkind conservative 2015-02-23'],
  ],
  [
    'Ian Paisley has been suspended from the DUP pending an inquiry.',
    '2018-07-24',
    ['whipSuspended Ian Paisley democratic-unionist-party 2018-07-24'],
  ],
  [
    'Fiona Onasanya has been expelled by Labour after her conviction.',
    '2018-12-20',
    ['expelledFromParty Fiona Onasanya labour 2018-12-20'],
  ],
  [
    'Imran Ahmad Khan has been expelled from the Conservative Party with immediate effect, a spokesman said.',
    '2022-04-11',
    ['expelledFromParty Imran Ahmad Khan conservative 2022-04-11'],
  ],
  [
    'Crispin Blunt has surrendered the Conservative whip after his arrest.',
    '2023-10-26',
    ['resignationFromParty Crispin Blunt conservative>independent 2023-10-26'],
  ],
  [
    'Karl Turner has had the Labour whip withdrawn, a party source said.',
    '2026-03-31',
    ['whipSuspended Karl Turner labour 2026-03-31'],
  ],
  [
    'Labour restored the whip to Diane Abbott and Joani Reid on Sunday.',
    '2026-08-02',
    ['whipRestored Diane Abbott labour 2026-08-02', 'whipRestored Joani Reid labour 2026-08-02'],
  ],
  [
    'Cameron Thomas, the Liberal Democrat MP for Tewkesbury, has had the whip withdrawn.',
    '2026-06-18',
    ['whipSuspended Cameron Thomas liberal-democrat 2026-06-18'],
  ],
  [
    'The House met. It rained. There was tea. The Conservatives took the whip from Andrew Bridgen earlier this month.',
    '2023-01-12',
    ['whipSuspended Andrew Bridgen conservative 2023-01-11 (recap)'],
  ],
  [
    'The House met. It rained. There was tea. The Conservatives took the whip from Andrew Bridgen earlier this week.',
    '2023-01-12',
    ['whipSuspended Andrew Bridgen conservative 2023-01-11'],
  ],
  [
    'The whip was given back to eight Conservatives last night, among them Teresa Gorman and Tony Marlow.',
    '1995-04-25',
    [
      'whipRestored Teresa Gorman conservative 1995-04-24',
      'whipRestored Tony Marlow conservative 1995-04-24',
    ],
  ],
  [
    'Denis MacShane has been suspended by Labour: he sent in nineteen invoices that were false.',
    '2012-11-02',
    ['whipSuspended Denis MacShane labour 2012-11-02'],
  ],
  [
    'Mark Menzies has handed back the Conservative whip and has been suspended as a trade envoy.',
    '2024-04-18',
    ['resignationFromParty Mark Menzies conservative>independent 2024-04-17'],
  ],
  [
    'Labour has restored the whip to the south London MP Neil Coyle.',
    '2023-05-24',
    ['whipRestored Neil Coyle labour 2023-05-24'],
  ],
  [
    'The Conservative whip has been withdrawn from the Staffordshire MP Chris Pincher.',
    '2022-07-01',
    ['whipSuspended Chris Pincher conservative 2022-07-01'],
  ],
]

test.each(CASES)('as reported then: %s', (text, day, events) => {
  expect(told(text, day, PARTY_EVENTS).sort()).toEqual([...events].sort())
})
