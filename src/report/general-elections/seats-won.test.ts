/** Seats won at general elections, told without a majority; and undated pages of the night itself. */
import { describe, expect, it } from 'vitest'
import { electionsTold } from '../election-case.test-support.ts'

/** Day of printing, text, what is told. */
const CASES: readonly (readonly [string | null, string, readonly string[]])[] = [
  [
    '2024-07-05',
    'Jeremy Hunt narrowly held Godalming and Ash.',
    ['Jeremy Hunt, Godalming and Ash 2024-07-04: null conservative'],
  ],
  // The figure says whose seat it was.
  [
    '2019-08-15',
    'Sarah Wollaston has joined the Liberal Democrats. Jo Swinson met her. In 2017 she held the seat by 13,477.',
    ['Sarah Wollaston, Totnes 2017-06-08: 13477 conservative'],
  ],
  // What the winner of a by-election won before.
  [
    '2024-03-01',
    'George Galloway has won the Rochdale by-election with 12,335 votes. He took Bethnal Green and Bow from Oona King in 2005.',
    ['George Galloway, Bethnal Green and Bow 2005-05-05: null respect from labour after Oona King (recap)'],
  ],
  [
    '2015-05-08',
    'Caroline Lucas held Brighton Pavilion for the Greens, while Simon Hughes lost Bermondsey and Old Southwark to Neil Coyle.',
    [
      'Caroline Lucas, Brighton Pavilion 2015-05-07: null green',
      'Neil Coyle, Bermondsey and Old Southwark 2015-05-07: null labour from liberal-democrat after Simon Hughes',
    ],
  ],
  [
    '2015-05-08',
    'Sir Eric Pickles kept the seat for the Tories.',
    ['Eric Pickles, Brentwood and Ongar 2015-05-07: null conservative'],
  ],
  [
    '2010-05-07',
    'Ed Balls has retained his seat after a recount nobody wanted.',
    ['Ed Balls, Morley and Outwood 2010-05-06: null labour'],
  ],
  [
    '2012-05-08',
    'Nick Clegg won Sheffield Hallam at the 2005 general election.',
    ['Nick Clegg, Sheffield Hallam 2005-05-05: null liberal-democrat (recap)'],
  ],
  [
    null,
    'Mike Tapp has won Dover and Deal for Labour.',
    ['Mike Tapp, Dover and Deal 2024-07-04: null labour'],
  ],
  // Held by a party, in a list.
  [
    '2015-05-08',
    'Labour held Exeter and Bristol South, but lost Morley and Outwood.',
    [
      'Ben Bradshaw, Exeter 2015-05-07: null labour',
      'Karin Smyth, Bristol South 2015-05-07: null labour',
      'Andrea Jenkyns, Morley and Outwood 2015-05-07: null conservative from labour',
    ],
  ],
  [
    '2019-12-13',
    'The Tories kept Erewash, Amber Valley and Derbyshire Dales.',
    [
      'Maggie Throup, Erewash 2019-12-12: null conservative',
      'Nigel Mills, Amber Valley 2019-12-12: null conservative',
      'Sarah Dines, Derbyshire Dales 2019-12-12: null conservative',
    ],
  ],
  ['2015-05-08', 'The meeting was held in Exeter, where Labour members were glum.', []],
  ['2015-05-08', 'Labour held a rally in Exeter.', []],
  // Gains told by the party, each with its winner, by the part of a place.
  [
    '1997-05-02',
    'Labour gains so far: Edgbaston (Gisela Stuart), Portsmouth North (Syd Rapson).',
    [
      'Gisela Stuart, Birmingham Edgbaston 1997-05-01: null labour from conservative',
      'Syd Rapson, Portsmouth North 1997-05-01: null labour from conservative',
    ],
  ],
  [
    '2019-12-13',
    'Labour lost Bishop Auckland. Then Workington and Leigh.',
    [
      'Dehenna Davison, Bishop Auckland 2019-12-12: null conservative from labour',
      'Mark Jenkinson, Workington 2019-12-12: null conservative from labour',
      'James Grundy, Leigh 2019-12-12: null conservative from labour',
    ],
  ],
  ['2019-12-13', 'Then Workington and Leigh had snow.', []],
  // A seat of new bounds, lost by whoever fought it from the House; a majority that nobody calls one.
  [
    '2024-07-05',
    'Jacob Rees-Mogg was ousted by Dan Norris.',
    [
      'Dan Norris, North East Somerset and Hanham 2024-07-04: null labour from conservative after Jacob Rees-Mogg',
    ],
  ],
  // Told of whoever lost.
  [
    '2010-05-07',
    'Jacqui Smith, the former home secretary, lost Redditch to Karen Lumley.',
    ['Karen Lumley, Redditch 2010-05-06: null conservative from labour after Jacqui Smith'],
  ],
  [
    '2015-05-08',
    'Ed Balls was beaten in Morley and Outwood by Andrea Jenkyns.',
    ['Andrea Jenkyns, Morley and Outwood 2015-05-07: null conservative from labour after Ed Balls'],
  ],
  [
    '2015-05-08',
    'Vince Cable has been unseated in Twickenham.',
    ['Tania Mathias, Twickenham 2015-05-07: null conservative from liberal-democrat after Vince Cable'],
  ],
  [
    '2019-12-13',
    'Jo Swinson has lost her seat.',
    [
      'Amy Callaghan, East Dunbartonshire 2019-12-12: null scottish-national-party from liberal-democrat after Jo Swinson',
    ],
  ],
  [
    '2017-06-09',
    'Angus Robertson loses to Douglas Ross.',
    ['Douglas Ross, Moray 2017-06-08: null conservative from scottish-national-party after Angus Robertson'],
  ],
  ['2015-05-08', 'Ed Balls may have lost his seat.', []],
  [
    '2015-05-08',
    'Ed Miliband was beaten, and kept his seat.',
    ['Ed Miliband, Doncaster North 2015-05-07: null labour'],
  ],
  ['2015-05-20', 'Ed Balls lost his seat.', []],
  // Long ago, hoped for, lost, of a committee; and an old hand's hold says nothing of the year.
  ['2014-05-08', 'Sir Eric Pickles kept the seat for the Tories.', []],
  ['2024-06-20', 'Jeremy Hunt hopes to hold his seat.', []],
  ['2024-07-06', 'Jeremy Hunt has won a seat on the committee and taken the seat next to the chair.', []],
  [null, 'Ed Davey has kept Kingston and Surbiton.', []],
  [null, 'Mike Tapp has held Dover and Deal since the last election.', []],
]

describe('seats won', () => {
  it.each(CASES)('%s %s', (day, text, expected) => {
    expect(electionsTold(text, day, ['generalElectionFact'])).toEqual(expected)
  })
})
