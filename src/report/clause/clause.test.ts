/** Who did it: relative clauses, passives, participles, lists, pronouns, roles. @module */
import { expect, test } from 'vitest'
import { PARTY_EVENTS } from '../moves/of-parties.ts'
import { told } from '../report-case.test-support.ts'

/** Text, day of printing, events: type, person, parties, day, and the mood where it is not news. */
const CASES: readonly (readonly [string, string | null, readonly string[]])[] = [
  // What happens leaves nothing.
  ['Lisa Cameron was silent. The SNP said the row left the party divided.', '2023-10-13', []],
  ['Lisa Cameron was silent. The defection left the SNP in despair.', '2023-10-13', []],
  ['Lisa Cameron was silent, and the scandal left the SNP reeling.', '2023-10-13', []],
  ['Lisa Cameron was silent. Critics say this controversy left the SNP adrift.', '2023-10-13', []],
  ['Lisa Cameron was silent. That defeat left the SNP with nine seats.', '2023-10-13', []],
  [
    'Lisa Cameron after the row left the SNP for the Conservatives.',
    '2023-10-13',
    ['defection Lisa Cameron scottish-national-party>conservative 2023-10-13'],
  ],
  // Whose act a sentence begins with is whom it goes on about.
  [
    "Andrew Gwynne was there. Oliver Ryan's suspension means that he loses the Labour whip.",
    '2025-02-10',
    ['whipSuspended Oliver Ryan labour 2025-02-10'],
  ],
  [
    "Andrew Gwynne was there. Mr Ryan's comments mean he has lost the Labour whip. Oliver Ryan is sorry.",
    '2025-02-10',
    ['whipSuspended Oliver Ryan labour 2025-02-10'],
  ],
  [
    'Lisa Cameron, who represents East Kilbride, Strathaven and Lesmahagow, has quit the SNP for the Conservatives.',
    '2023-10-13',
    ['defection Lisa Cameron scottish-national-party>conservative 2023-10-13'],
  ],
  [
    'Dan Poulter, the MP for Central Suffolk and North Ipswich since 2010, said he was quitting the Tories to join Labour.',
    '2024-04-27',
    ['defection Dan Poulter conservative>labour 2024-04-27'],
  ],
  [
    'Nigel Farage hailed Danny Kruger, who abandoned the Conservatives for Reform UK on Monday morning.',
    '2025-09-15',
    ['defection Danny Kruger conservative>reform-uk 2025-09-15'],
  ],
  ['Keir Starmer said voters who left Labour at the last election were coming back.', '2024-05-01', []],
  ['Kemi Badenoch said councillors who had defected to Reform would regret it.', '2025-06-01', []],
  ['Rachel Reeves attacked those who quit the Labour Party in 2019.', '2021-06-01', []],
  ['Jeremy Corbyn was asked about MPs who left Labour.', '2019-02-25', []],
  ['John McDonnell said the members who resigned from Labour over Gaza should come home.', '2024-02-25', []],
  ['The wife of Danny Kruger joined Labour, it emerged.', '2024-02-25', []],
  ['Sir Nicholas Soames remembers his grandfather crossing the floor for the Liberals.', '2019-10-30', []],
  ["Sir Nicholas Soames's grandfather joined the Conservatives twice.", '2019-10-30', []],
  ['A former aide to Robert Jenrick has defected to Reform UK.', '2025-11-25', []],
  ["Robert Jenrick's former adviser has joined Reform UK.", '2025-11-25', []],
  ["Suella Braverman's husband Rael has quit Reform UK.", '2025-07-25', []],
  ["Robert Jenrick's constituency chairman has quit the Conservatives and joined Reform.", '2025-07-25', []],
  [
    'Diane Abbott has been handed back the Labour whip.',
    '2024-05-28',
    ['whipRestored Diane Abbott labour 2024-05-28'],
  ],
  [
    'Nick Boles handed back the Conservative whip on Monday night.',
    '2019-04-02',
    ['resignationFromParty Nick Boles conservative>independent 2019-04-01'],
  ],
  [
    'Rishi Sunak has suspended Lee Anderson from the parliamentary party.',
    '2024-02-24',
    ['whipSuspended Lee Anderson conservative 2024-02-24'],
  ],
  [
    'Lee Anderson was suspended by Rishi Sunak on Saturday, losing the Tory whip.',
    '2024-02-24',
    ['whipSuspended Lee Anderson conservative 2024-02-24'],
  ],
  [
    'Boris Johnson has thrown Julian Lewis out of the Conservative parliamentary party.',
    '2020-07-15',
    ['whipSuspended Julian Lewis conservative 2020-07-15'],
  ],
  [
    'Rupa Huq was stripped of the Labour whip yesterday over comments about Kwasi Kwarteng.',
    '2022-09-28',
    ['whipSuspended Rupa Huq labour 2022-09-27'],
  ],
  [
    'Labour withdrew the whip from Rupa Huq over comments about Kwasi Kwarteng.',
    '2022-09-27',
    ['whipSuspended Rupa Huq labour 2022-09-27'],
  ],
  [
    'The whip has been withdrawn from the Ealing Central and Acton MP Rupa Huq.',
    '2022-09-27',
    ['whipSuspended Rupa Huq labour 2022-09-27'],
  ],
  [
    'Having lost the Conservative whip in January, Andrew Bridgen has joined Reclaim.',
    '2023-05-10',
    [
      'whipSuspended Andrew Bridgen conservative 2023-01-11 (recap)',
      'defection Andrew Bridgen independent>reclaim 2023-05-10',
    ],
  ],
  [
    'After being suspended from the Parliamentary Labour Party for three months, Neil Coyle said nothing.',
    '2022-05-11',
    ['whipSuspended Neil Coyle labour 2022-02-11 (recap)'],
  ],
  [
    'Quitting the Conservatives for Labour, Christian Wakeford accused Boris Johnson of disgrace.',
    '2022-01-19',
    ['defection Christian Wakeford conservative>labour 2022-01-19'],
  ],
  [
    'Christian Wakeford accused Boris Johnson of disgrace, crossing the floor to Labour minutes before PMQs.',
    '2022-01-19',
    ['defection Christian Wakeford conservative>labour 2022-01-19'],
  ],
  [
    'Mark Reckless has become the second Tory MP in a month to defect to Ukip, resigning his Rochester and Strood seat.',
    '2014-09-27',
    ['defection Mark Reckless conservative>uk-independence-party 2014-09-27'],
  ],
  [
    'Chris Leslie, Gavin Shuker and Ann Coffey have all resigned from Labour.',
    '2019-02-18',
    [
      'resignationFromParty Chris Leslie labour>independent 2019-02-18',
      'resignationFromParty Gavin Shuker labour>independent 2019-02-18',
      'resignationFromParty Ann Coffey labour>independent 2019-02-18',
    ],
  ],
  [
    'Chris Leslie (Nottingham East), Gavin Shuker (Luton South) and Ann Coffey (Stockport) have resigned from Labour.',
    '2019-02-18',
    [
      'resignationFromParty Chris Leslie labour>independent 2019-02-18',
      'resignationFromParty Gavin Shuker labour>independent 2019-02-18',
      'resignationFromParty Ann Coffey labour>independent 2019-02-18',
    ],
  ],
  [
    'Stephen Byers, the former transport secretary, and Geoff Hoon, the former defence secretary, have been suspended from the Parliamentary Labour Party.',
    '2010-03-23',
    ['whipSuspended Stephen Byers labour 2010-03-22', 'whipSuspended Geoff Hoon labour 2010-03-22'],
  ],
  [
    'Both Geoff Hoon and Stephen Byers have lost the whip.',
    '2010-03-23',
    ['whipSuspended Stephen Byers labour 2010-03-22', 'whipSuspended Geoff Hoon labour 2010-03-22'],
  ],
  [
    'Three former ministers - Stephen Byers, Geoff Hoon and Patricia Hewitt - had the Labour whip withdrawn last night.',
    '2010-03-23',
    [
      'whipSuspended Stephen Byers labour 2010-03-22',
      'whipSuspended Geoff Hoon labour 2010-03-22',
      'whipSuspended Patricia Hewitt labour 2010-03-22',
    ],
  ],
  [
    'The three Tory MPs who have resigned from the party are Anna Soubry, Sarah Wollaston and Heidi Allen.',
    '2019-02-20',
    [
      'resignationFromParty Anna Soubry conservative>independent 2019-02-20',
      'resignationFromParty Sarah Wollaston conservative>independent 2019-02-20',
      'resignationFromParty Heidi Allen conservative>independent 2019-02-20',
    ],
  ],
  [
    'Two SNP MPs have defected to Alba.\n\nThey are Kenny MacAskill and Neale Hanvey.',
    '2021-03-29',
    [
      'defection Kenny MacAskill scottish-national-party>alba 2021-03-29',
      'defection Neale Hanvey scottish-national-party>alba 2021-03-28',
    ],
  ],
  [
    'The following MPs lost the whip:\n\nRachael Maskell\nChris Hinchliff\nNeil Duncan-Jordan\nBrian Leishman',
    '2025-07-16',
    [
      'whipSuspended Rachael Maskell labour 2025-07-16',
      'whipSuspended Chris Hinchliff labour 2025-07-16',
      'whipSuspended Neil Duncan-Jordan labour 2025-07-16',
      'whipSuspended Brian Leishman labour 2025-07-16',
    ],
  ],
  [
    'Four Labour MPs have had the whip withdrawn.\n\nRachael Maskell (York Central)\nChris Hinchliff (North East Hertfordshire)\nNeil Duncan-Jordan (Poole)\nBrian Leishman (Alloa and Grangemouth)',
    '2025-07-16',
    [
      'whipSuspended Rachael Maskell labour 2025-07-16',
      'whipSuspended Chris Hinchliff labour 2025-07-16',
      'whipSuspended Neil Duncan-Jordan labour 2025-07-16',
      'whipSuspended Brian Leishman labour 2025-07-16',
    ],
  ],
  [
    'The Bury South MP has defected to Labour.',
    '2022-01-19',
    ['defection Christian Wakeford conservative>labour 2022-01-19'],
  ],
  [
    'The MP for Dover has crossed the floor to join Labour.',
    '2024-05-08',
    ['defection Natalie Elphicke conservative>labour 2024-05-08'],
  ],
  [
    'Christian Wakeford was elected in 2019. On Wednesday he left the Conservatives and joined Labour.',
    '2022-01-19',
    ['defection Christian Wakeford conservative>labour 2022-01-19'],
  ],
  [
    'Mrs Elphicke won Dover in 2019. The former Conservative has now joined Labour.',
    '2024-05-08',
    ['defection Natalie Elphicke conservative>labour 2024-05-08'],
  ],
  [
    'Suella Braverman was introduced by Nigel Farage. The former home secretary has joined Reform UK.',
    '2026-01-26',
    ['defection Suella Braverman conservative>reform-uk 2026-01-26'],
  ],
  [
    'Danny Kruger was elected in 2019. The 50-year-old has now joined Reform UK.',
    '2025-09-15',
    ['defection Danny Kruger conservative>reform-uk 2025-09-15'],
  ],
  [
    'Sir Oliver Letwin lost the Conservative whip after he led the rebellion.',
    '2019-09-04',
    ['whipSuspended Oliver Letwin conservative 2019-09-04'],
  ],
  [
    "Winston Churchill's grandson, Sir Nicholas Soames, was stripped of the Tory whip.",
    '2019-09-04',
    ['whipSuspended Nicholas Soames conservative 2019-09-04'],
  ],
  [
    'Mr Anderson, who was elected as a Conservative in Ashfield, has joined Reform UK. Lee Anderson is its first MP.',
    '2024-03-11',
    ['defection Lee Anderson independent>reform-uk 2024-03-11'],
  ],
  [
    'Rosie Duffield denied she was planning to leave Labour.',
    '2023-06-01',
    ['resignationFromParty Rosie Duffield labour>independent (denial)'],
  ],
  [
    'Rosie Duffield has threatened to quit Labour.',
    '2023-06-01',
    ['resignationFromParty Rosie Duffield labour>independent (speculation)'],
  ],
  [
    'Rosie Duffield said she would never leave Labour.',
    '2023-06-01',
    ['resignationFromParty Rosie Duffield labour>independent (denial)'],
  ],
  [
    'Friends of Rosie Duffield say she is considering leaving the Labour Party.',
    '2023-06-01',
    ['resignationFromParty Rosie Duffield labour>independent (speculation)'],
  ],
  [
    'Lee Anderson could have the whip removed if he does not apologise, sources said.',
    '2024-02-23',
    ['whipSuspended Lee Anderson conservative (speculation)'],
  ],
  [
    'Labour is considering whether to restore the whip to Diane Abbott.',
    '2024-05-20',
    ['whipRestored Diane Abbott labour (speculation)'],
  ],
  ['Angela Rayner said Diane Abbott should have the whip restored.', '2024-03-14', []],
  ['Calls are growing for the whip to be restored to Diane Abbott.', '2024-03-14', []],
  ['MPs demanded that Lee Anderson lose the whip.', '2024-02-23', []],
  [
    'Andrew Rosindell insisted he would not be joining Reform UK.',
    '2025-09-20',
    ['defection Andrew Rosindell conservative>reform-uk (denial)'],
  ],
  [
    'Reports that Andrew Rosindell was about to join Reform were dismissed by the party.',
    '2025-09-20',
    ['defection Andrew Rosindell conservative>reform-uk (speculation)'],
  ],
  [
    'Bookmakers make Suella Braverman the favourite to defect to Reform.',
    '2025-09-20',
    ['defection Suella Braverman conservative>reform-uk (speculation)'],
  ],
  [
    'There is speculation that Danny Kruger will switch to Reform.',
    '2025-09-01',
    ['defection Danny Kruger conservative>reform-uk (speculation)'],
  ],
  ['Suella Braverman urged Tory members to join Reform.', '2025-09-01', []],
  [
    'It is five years since Luciana Berger quit Labour.',
    '2024-02-18',
    ['resignationFromParty Luciana Berger labour>independent 2019-02-18 (recap)'],
  ],
  [
    'When Luciana Berger left Labour in 2019 she blamed its culture.',
    '2023-06-18',
    ['resignationFromParty Luciana Berger labour>independent 2019-02-18 (recap)'],
  ],
  [
    'Before he joined Reform, Lee Anderson was a Labour councillor.',
    '2024-06-18',
    ['defection Lee Anderson independent>reform-uk 2024-03-11 (recap)'],
  ],
  [
    'Lee Anderson had been suspended from the Conservative Party two weeks earlier.',
    '2024-03-12',
    ['whipSuspended Lee Anderson conservative 2024-02-24 (recap)'],
  ],
]

test.each(CASES)('whose act it is: %s', (text, day, events) => {
  expect(told(text, day, PARTY_EVENTS).sort()).toEqual([...events].sort())
})
