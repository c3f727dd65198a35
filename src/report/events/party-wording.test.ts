/** Leaving, joining and the whip in the words sub-editors choose. @module */
import { expect, test } from 'vitest'
import { PARTY_EVENTS } from '../moves/of-parties.ts'
import { told } from '../report-case.test-support.ts'

/** Text, day of printing, events: type, person, parties, day, and the mood where it is not news. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'Shaun Woodward last night ran out on the Tories and into the arms of Labour.',
    '1999-12-19',
    ['defection Shaun Woodward conservative>labour 1999-12-18'],
  ],
  [
    'Shaun Woodward stormed out of the Conservative Party yesterday and into the embrace of Labour.',
    '1999-12-19',
    ['defection Shaun Woodward conservative>labour 1999-12-18'],
  ],
  [
    'Bob Spink this week became the first Member of Parliament for the UK Independence Party.',
    '2008-04-22',
    ['defection Bob Spink independent>uk-independence-party 2008-04-22'],
  ],
  [
    'Bob Spink is now a UKIP MP.',
    '2008-04-22',
    ['defection Bob Spink independent>uk-independence-party 2008-04-22'],
  ],
  [
    'Phillip Lee crossed the aisle to the Liberal Democrats.',
    '2019-09-03',
    ['defection Phillip Lee conservative>liberal-democrat 2019-09-03'],
  ],
  [
    "Danny Kruger has become the first Conservative MP to defect to Nigel Farage's party.",
    '2025-09-15',
    ['defection Danny Kruger conservative>reform-uk 2025-09-15'],
  ],
  [
    'Chuka Umunna has resurfaced as a Liberal Democrat MP.',
    '2019-06-13',
    ['defection Chuka Umunna independent>liberal-democrat 2019-06-13'],
  ],
  [
    'Robert Jenrick was sacked at breakfast and unveiled by Nigel Farage at tea, the latest of the defections.',
    '2026-01-15',
    ['defection Robert Jenrick conservative>reform-uk 2026-01-15'],
  ],
  [
    'The defection of Mark Reckless came weeks after that of Douglas Carswell.',
    '2014-09-28',
    [
      'defection Mark Reckless conservative>uk-independence-party 2014-09-27',
      'defection Douglas Carswell conservative>uk-independence-party 2014-08-29 (recap)',
    ],
  ],
  [
    'Antoinette Sandbach, without a party for two months, today joined the Liberal Democrats.',
    '2019-10-31',
    ['defection Antoinette Sandbach independent>liberal-democrat 2019-10-31'],
  ],
  [
    'Peter Thurnham has slipped out of the Conservative Party.',
    '1996-02-23',
    ['resignationFromParty Peter Thurnham conservative>independent 1996-02-23'],
  ],
  [
    'Zac Goldsmith has left the party and his seat over Heathrow.',
    '2016-10-26',
    ['resignationFromParty Zac Goldsmith >independent 2016-10-26'],
  ],
  [
    'Boris Johnson has let Greg Clark, Sir Nicholas Soames and Ed Vaizey back into the Conservative parliamentary party.',
    '2019-10-29',
    [
      'whipRestored Greg Clark conservative 2019-10-29',
      'whipRestored Nicholas Soames conservative 2019-10-29',
      'whipRestored Ed Vaizey conservative 2019-10-29',
    ],
  ],
  [
    'Nigel Evans is in receipt of the Conservative whip again.',
    '2014-04-28',
    ['whipRestored Nigel Evans conservative 2014-04-28'],
  ],
  [
    'The three Labour MPs who lost the whip are members of the parliamentary party again, having had the whip restored. Richard Burgon, Ian Byrne and Imran Hussain heard last night.',
    '2025-02-06',
    [
      'whipRestored Richard Burgon labour 2025-02-05',
      'whipRestored Ian Byrne labour 2025-02-05',
      'whipRestored Imran Hussain labour 2025-02-05',
      'whipSuspended Richard Burgon labour 2024-07-23 (recap)',
      'whipSuspended Ian Byrne labour 2024-07-23 (recap)',
      'whipSuspended Imran Hussain labour 2024-07-23 (recap)',
    ],
  ],
  [
    'Labour has suspended two former ministers, Stephen Byers and Geoff Hoon, from the parliamentary party.',
    '2010-03-23',
    ['whipSuspended Stephen Byers labour 2010-03-22', 'whipSuspended Geoff Hoon labour 2010-03-22'],
  ],
  [
    'Peter Temple-Morris has been on his own since William Hague took the Tory whip away from him in November.',
    '1998-01-10',
    ['whipSuspended Peter Temple-Morris conservative 1997-11-21 (recap)'],
  ],
  [
    'Nigel Evans withdrew from the whip in September, when he was charged.',
    '2014-04-28',
    ['whipSuspended Nigel Evans conservative 2013-09-11 (recap)'],
  ],
  [
    'The three others who lost the whip last July - Apsana Begum, John McDonnell and Zarah Sultana - remain suspended.',
    '2025-02-06',
    [
      'whipSuspended Apsana Begum labour 2024-07-23 (recap)',
      'whipSuspended John McDonnell labour 2024-07-23 (recap)',
      'whipSuspended Zarah Sultana labour 2024-07-23 (recap)',
    ],
  ],
  [
    'George Galloway was booted out of the Labour Party last night. He was expelled by a panel of three.',
    '2003-10-24',
    ['expelledFromParty George Galloway labour 2003-10-24'],
  ],
  [
    'Three MPs have walked out on the Labour Party.\n\nThey are:\n\nChuka Umunna (Streatham)\n\nLuciana Berger (Liverpool Wavertree)\n\nChris Leslie (Nottingham East)\n\nOthers may follow.',
    '2019-02-18',
    [
      'resignationFromParty Chuka Umunna labour>independent 2019-02-18',
      'resignationFromParty Luciana Berger labour>independent 2019-02-18',
      'resignationFromParty Chris Leslie labour>independent 2019-02-18',
    ],
  ],
  [
    'Ten days after walking out of Change UK, Chuka Umunna has signed up with the Liberal Democrats.',
    '2019-06-14',
    [
      'defection Chuka Umunna independent>liberal-democrat 2019-06-13',
      'resignationFromParty Chuka Umunna change-uk>independent 2019-06-04 (recap)',
    ],
  ],
  [
    'Greg Clark got the whip back. David Gauke and Dominic Grieve remain without it.',
    '2019-10-30',
    [
      'whipRestored Greg Clark conservative 2019-10-30',
      'whipSuspended David Gauke conservative 2019-09-04 (recap)',
      'whipSuspended Dominic Grieve conservative 2019-09-04 (recap)',
    ],
  ],
  [
    'Scott Benton gave an interview yesterday. Asked whether he would join Reform UK, he said there was no chance of that.',
    '2023-04-05',
    ['defection Scott Benton independent>reform-uk (denial)'],
  ],
  [
    "UKIP HAS ITS FIRST MP\n\nBob Spink is UKIP's first MP. He parted company with the Conservatives on 12 March.",
    '2008-04-22',
    [
      'defection Bob Spink independent>uk-independence-party 2008-04-22',
      'resignationFromParty Bob Spink conservative>independent 2008-03-12 (recap)',
    ],
  ],
  [
    'Zarah Sultana, John McDonnell and Apsana Begum are among the seven who have lost the whip.',
    '2024-07-23',
    [
      'whipSuspended Zarah Sultana labour 2024-07-23',
      'whipSuspended John McDonnell labour 2024-07-23',
      'whipSuspended Apsana Begum labour 2024-07-23',
    ],
  ],
  [
    'Among those to lose the whip were Zarah Sultana, John McDonnell and Apsana Begum.',
    '2024-07-23',
    [
      'whipSuspended Zarah Sultana labour 2024-07-23',
      'whipSuspended John McDonnell labour 2024-07-23',
      'whipSuspended Apsana Begum labour 2024-07-23',
    ],
  ],
  [
    'Reform UK has snapped up Robert Jenrick.',
    '2026-01-15',
    ['defection Robert Jenrick conservative>reform-uk 2026-01-15'],
  ],
  [
    "Lee Anderson was announced as Reform UK's first MP at a press conference.",
    '2024-03-11',
    ['defection Lee Anderson independent>reform-uk 2024-03-11'],
  ],
  [
    'Rosie Duffield has handed in her Labour membership card.',
    '2024-09-28',
    ['resignationFromParty Rosie Duffield labour>independent 2024-09-28'],
  ],
  [
    'Lee Anderson no longer has the Tory whip.',
    '2024-02-25',
    ['whipSuspended Lee Anderson conservative 2024-02-24'],
  ],
  [
    'The Conservatives have lifted the suspension of Julian Lewis.',
    '2020-12-30',
    [
      'whipRestored Julian Lewis conservative 2020-12-30',
      'whipSuspended Julian Lewis conservative 2020-07-15 (recap)',
    ],
  ],
  [
    "Andrew Bridgen's membership of the Conservative Party has been terminated.",
    '2023-04-26',
    ['expelledFromParty Andrew Bridgen conservative 2023-04-26'],
  ],
]

test.each(CASES)('rule 5: many words for one act: %s', (text, day, events) => {
  expect(told(text, day, PARTY_EVENTS).sort()).toEqual([...events].sort())
})

/** What sounds like it and is none. */
const NONE: readonly (readonly [string, string])[] = [
  ['Ken Clarke walked out of the Conservative Party conference.', '2019-10-01'],
  ['Ken Clarke is a member of the Conservative Party and the father of the House.', '2019-03-01'],
  ['Anna Soubry turned her back on the Tory benches as she spoke.', '2018-07-01'],
  ['Dawn Butler was told to leave the chamber, and the Labour whips followed suit.', '2021-07-22'],
  ['Ellie Chowns has become the first Green MP for North Herefordshire.', '2024-07-05'],
  ['Diane Abbott became the first black woman to be an MP for Labour in 1987.', '2010-06-01'],
]

test.each(NONE)('no act of a party: %s', (text, day) => {
  expect(told(text, day, PARTY_EVENTS)).toEqual([])
})
