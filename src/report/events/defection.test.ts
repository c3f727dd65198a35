/** Changes of party as the press tells them, against the real register. @module */
import { expect, test } from 'vitest'
import { PARTY_EVENTS } from '../moves/of-parties.ts'
import { told } from '../report-case.test-support.ts'

/** Text, day of printing, events: type, person, parties, day, and the mood where it is not news. */
const CASES: readonly (readonly [string, string | null, readonly string[]])[] = [
  [
    'Danny Kruger, the Conservative MP for East Wiltshire, has defected to Reform UK.',
    '2025-09-15',
    ['defection Danny Kruger conservative>reform-uk 2025-09-15'],
  ],
  [
    'Danny Kruger has quit the Conservatives for Reform UK, saying the party he served is finished.',
    '2025-09-15',
    ['defection Danny Kruger conservative>reform-uk 2025-09-15'],
  ],
  [
    'Robert Jenrick has joined Reform UK hours after being sacked from the shadow cabinet.',
    '2026-01-15',
    ['defection Robert Jenrick conservative>reform-uk 2026-01-15'],
  ],
  // Of two who went before, each by their own year.
  [
    'Shaun Woodward has joined Labour. He follows Alan Howarth and Peter Temple-Morris, who crossed to Labour in 1995 and 1998.',
    '1999-12-18',
    [
      'defection Shaun Woodward conservative>labour 1999-12-18',
      'defection Alan Howarth conservative>labour 1995-10-07 (recap)',
      'defection Peter Temple-Morris independent>labour 1998-06-21 (recap)',
    ],
  ],
  [
    'The former home secretary Suella Braverman has become the latest Tory MP to defect to Reform.',
    '2026-01-26',
    ['defection Suella Braverman conservative>reform-uk 2026-01-26'],
  ],
  [
    "Suella Braverman was unveiled as Reform UK's newest MP at a rally in central London.",
    '2026-01-26',
    ['defection Suella Braverman conservative>reform-uk 2026-01-26'],
  ],
  [
    'Romford MP Andrew Rosindell has announced he is leaving the Conservative Party and joining Reform UK.',
    '2026-01-18',
    ['defection Andrew Rosindell conservative>reform-uk 2026-01-18'],
  ],
  [
    "Andrew Rosindell is the latest Conservative to switch to Nigel Farage's Reform UK.",
    '2026-01-18',
    ['defection Andrew Rosindell conservative>reform-uk 2026-01-18'],
  ],
  [
    'SNP MP Lisa Cameron has crossed the floor to join the Conservatives.',
    '2023-10-13',
    ['defection Lisa Cameron scottish-national-party>conservative 2023-10-13'],
  ],
  [
    'Lisa Cameron has left the SNP. The East Kilbride MP said she would sit with the Tories.',
    '2023-10-13',
    ['defection Lisa Cameron scottish-national-party>conservative 2023-10-13'],
  ],
  [
    'Dr Phillip Lee crossed the floor of the House of Commons to sit with the Liberal Democrats as the prime minister was speaking.',
    '2019-09-03',
    ['defection Phillip Lee conservative>liberal-democrat 2019-09-03'],
  ],
  [
    'Boris Johnson lost his working majority after the Bracknell MP Phillip Lee defected to the Liberal Democrats.',
    '2019-09-03',
    ['defection Phillip Lee conservative>liberal-democrat 2019-09-03'],
  ],
  [
    'Quentin Davies, Tory MP for Grantham and Stamford, today defected to Labour on the eve of Gordon Brown becoming prime minister.',
    '2007-06-26',
    ['defection Quentin Davies conservative>labour 2007-06-26'],
  ],
  [
    'Conservative Quentin Davies defects to Labour',
    '2007-06-26',
    ['defection Quentin Davies conservative>labour 2007-06-26'],
  ],
  [
    'Tory MP quits to join Labour\n\nQuentin Davies has written to David Cameron saying he is leaving the Conservatives. He will sit on the Labour benches.',
    '2007-06-26',
    ['defection Quentin Davies conservative>labour 2007-06-26'],
  ],
  [
    'Emma Nicholson has deserted the Conservatives for the Liberal Democrats.',
    '1995-12-30',
    ['defection Emma Nicholson conservative>liberal-democrat 1995-12-29'],
  ],
  [
    'The Liberal Democrats have gained a 25th MP after Emma Nicholson left the Conservatives to join them.',
    '1995-12-30',
    ['defection Emma Nicholson conservative>liberal-democrat 1995-12-29'],
  ],
  [
    'Shaun Woodward, the MP for Witney, has jumped ship to Labour.',
    '1999-12-19',
    ['defection Shaun Woodward conservative>labour 1999-12-18'],
  ],
  [
    'Shaun Woodward has switched sides. The Witney MP told the prime minister on Saturday that he would take the Labour whip.',
    '1999-12-20',
    ['defection Shaun Woodward conservative>labour 1999-12-18'],
  ],
  [
    "Kenny MacAskill and Neale Hanvey have both left the SNP to join Alex Salmond's Alba Party.",
    '2021-03-29',
    [
      'defection Kenny MacAskill scottish-national-party>alba 2021-03-29',
      'defection Neale Hanvey scottish-national-party>alba 2021-03-28',
    ],
  ],
  [
    'Neale Hanvey has become the second MP to join Alba, following Kenny MacAskill.',
    '2021-03-29',
    [
      'defection Neale Hanvey scottish-national-party>alba 2021-03-28',
      'defection Kenny MacAskill scottish-national-party>alba 2021-03-29 (recap)',
    ],
  ],
  [
    'Luciana Berger, who quit Labour in February, has joined the Liberal Democrats.',
    '2019-09-05',
    [
      'resignationFromParty Luciana Berger labour>independent 2019-02-18 (recap)',
      'defection Luciana Berger independent>liberal-democrat 2019-09-05',
    ],
  ],
  [
    'Antoinette Sandbach has joined the Lib Dems, weeks after losing the Conservative whip.',
    '2019-10-31',
    [
      'defection Antoinette Sandbach independent>liberal-democrat 2019-10-31',
      'whipSuspended Antoinette Sandbach conservative 2019-09-04 (recap)',
    ],
  ],
  [
    'Former minister Sam Gyimah has defected to the Liberal Democrats.',
    '2019-09-15',
    ['defection Sam Gyimah independent>liberal-democrat 2019-09-14'],
  ],
  [
    "Sarah Wollaston became the Lib Dems' 14th MP last night.",
    '2019-08-16',
    ['defection Sarah Wollaston independent>liberal-democrat 2019-08-15'],
  ],
  [
    'Paul Marsden, the MP for Shrewsbury and Atcham, has defected from Labour to the Liberal Democrats after a row with the chief whip.',
    '2001-12-11',
    ['defection Paul Marsden labour>liberal-democrat 2001-12-10'],
  ],
  [
    "Andrew Bridgen has joined Laurence Fox's Reclaim Party, giving it its first MP.",
    '2023-05-10',
    ['defection Andrew Bridgen independent>reclaim 2023-05-10'],
  ],
  [
    'Reclaim has its first MP after Andrew Bridgen joined the party on Wednesday.',
    '2023-05-11',
    ['defection Andrew Bridgen independent>reclaim 2023-05-10'],
  ],
  [
    "Lee Anderson's defection to Reform UK was announced at a press conference in Westminster.",
    '2024-03-11',
    ['defection Lee Anderson independent>reform-uk 2024-03-11'],
  ],
  [
    'The defection of Lee Anderson to Reform has rattled Downing Street.',
    '2024-03-12',
    ['defection Lee Anderson independent>reform-uk 2024-03-11'],
  ],
  [
    'Lee Anderson defected to Reform UK on Monday.',
    '2024-03-12',
    ['defection Lee Anderson independent>reform-uk 2024-03-11'],
  ],
  [
    'Dan Poulter, a hospital doctor and former health minister, has resigned the Conservative whip and will sit as a Labour MP until the general election.',
    '2024-04-27',
    ['defection Dan Poulter conservative>labour 2024-04-27'],
  ],
  [
    "Natalie Elphicke has crossed the floor to Labour. The Dover MP took her seat on the opposition benches just before prime minister's questions.",
    '2024-05-08',
    ['defection Natalie Elphicke conservative>labour 2024-05-08'],
  ],
  [
    'Keir Starmer welcomed Natalie Elphicke to the Labour Party after she walked across the chamber.\n\nThe Conservative member for Dover announced her decision minutes before PMQs.\n\n"I have decided to leave the Conservatives and to sit as a Labour MP," she said.',
    '2024-05-08',
    ['defection Natalie Elphicke conservative>labour 2024-05-08'],
  ],
  [
    'In a letter to the prime minister, Dan Poulter wrote: "It is with regret that I am resigning from the Conservative Party. I will sit on the Labour benches from Monday."',
    '2024-04-27',
    ['defection Dan Poulter conservative>labour 2024-04-27'],
  ],
  [
    '"I have decided to resign from the Conservative Party and to join Labour," Christian Wakeford told reporters.',
    '2022-01-19',
    ['defection Christian Wakeford conservative>labour 2022-01-19'],
  ],
  [
    'Peter Thurnham, who left the Tories in February to sit as an independent, yesterday joined the Liberal Democrats.',
    '1996-10-14',
    [
      'resignationFromParty Peter Thurnham conservative>independent 1996-02-24 (recap)',
      'defection Peter Thurnham independent>liberal-democrat 1996-10-13',
    ],
  ],
  [
    'Peter Temple-Morris, a Conservative until last November, has taken the Labour whip.',
    '1998-06-21',
    ['defection Peter Temple-Morris independent>labour 1998-06-21'],
  ],
  [
    "Bob Spink has become the UK Independence Party's first MP.",
    '2008-04-22',
    ['defection Bob Spink independent>uk-independence-party 2008-04-22'],
  ],
  [
    'Alan Howarth, who defected from the Conservatives to Labour in 1995, has been made an arts minister.',
    '1998-07-28',
    ['defection Alan Howarth conservative>labour 1995-10-07 (recap)'],
  ],
  [
    'It was the first defection to Labour since Alan Howarth crossed the floor in 1995.',
    '1999-12-20',
    ['defection Alan Howarth conservative>labour 1995-10-07 (recap)'],
  ],
  [
    'Jeremy Corbyn is now the parliamentary leader of Your Party, having sat as an independent since 2020.',
    '2026-07-01',
    [],
  ],
  [
    'Robert Jenrick defected. So did Andrew Rosindell, three days later.',
    '2026-01-20',
    [
      'defection Robert Jenrick conservative>reform-uk 2026-01-15',
      'defection Andrew Rosindell conservative>reform-uk 2026-01-18',
    ],
  ],
  [
    'Reform now has eight MPs following the defections of Robert Jenrick, Andrew Rosindell and Suella Braverman.',
    '2026-01-27',
    [
      'defection Robert Jenrick conservative>reform-uk 2026-01-15 (recap)',
      'defection Andrew Rosindell conservative>reform-uk 2026-01-18 (recap)',
      'defection Suella Braverman conservative>reform-uk 2026-01-26',
    ],
  ],
  [
    'Zarah Sultana, elected for Labour in Coventry South, has joined Your Party.',
    '2025-11-18',
    ['defection Zarah Sultana independent>your-party 2025-11-18'],
  ],
  [
    'Rupert Lowe, who had the Reform whip removed last year, has registered as the first MP of Restore Britain.',
    '2026-03-20',
    [
      'whipSuspended Rupert Lowe reform-uk 2025-03-07 (recap)',
      'defection Rupert Lowe independent>restore-britain 2026-03-20',
    ],
  ],
  [
    'East Wiltshire MP becomes first sitting Conservative to defect to Reform\n\nDanny Kruger said the move had been "personally painful".',
    '2025-09-15',
    ['defection Danny Kruger conservative>reform-uk 2025-09-15'],
  ],
  [
    'Tory MP Danny Kruger defects to Reform UK in shock move',
    '2025-09-15',
    ['defection Danny Kruger conservative>reform-uk 2025-09-15'],
  ],
  [
    'Danny Kruger: Why I left the Conservatives for Reform',
    '2025-09-16',
    ['defection Danny Kruger conservative>reform-uk 2025-09-15'],
  ],
  [
    "A lawmaker from Britain's governing Conservative Party, Christian Wakeford, switched to the opposition Labour Party on Wednesday.",
    '2022-01-19',
    ['defection Christian Wakeford conservative>labour 2022-01-19'],
  ],
  [
    'LONDON (Reuters) - British Conservative lawmaker Dan Poulter has quit the party and joined Labour, the BBC reported on Saturday.',
    '2024-04-27',
    ['defection Dan Poulter conservative>labour 2024-04-27'],
  ],
]

test.each(CASES)('defections: %s', (text, day, events) => {
  expect(told(text, day, PARTY_EVENTS).sort()).toEqual([...events].sort())
})
