/** Names, headlines and turns of phrase of many outlets. @module */
import { expect, test } from 'vitest'
import { PARTY_EVENTS } from '../moves/of-parties.ts'
import { told } from '../report-case.test-support.ts'

/** Text, day of printing, events: type, person, parties, day, and the mood where it is not news. */
const CASES: readonly (readonly [string, string | null, readonly string[]])[] = [
  [
    'Robert Edward Jenrick has defected to Reform UK.',
    '2026-01-15',
    ['defection Robert Jenrick conservative>reform-uk 2026-01-15'],
  ],
  [
    'The Rt Hon Suella Braverman KC MP has joined Reform UK.',
    '2026-01-26',
    ['defection Suella Braverman conservative>reform-uk 2026-01-26'],
  ],
  [
    'BREAKING: Danny Kruger MP defects to Reform',
    '2025-09-15',
    ['defection Danny Kruger conservative>reform-uk 2025-09-15'],
  ],
  [
    'Conservative lawmaker Christian Wakeford switched allegiance to Labour on Wednesday, plunging Prime Minister Boris Johnson deeper into crisis.',
    '2022-01-19',
    ['defection Christian Wakeford conservative>labour 2022-01-19'],
  ],
  [
    "A lawmaker for Britain's governing Conservatives, Dan Poulter, said on Saturday he was quitting the party and joining the opposition Labour Party.",
    '2024-04-27',
    ['defection Dan Poulter conservative>labour 2024-04-27'],
  ],
  [
    'British parliamentarian Lisa Cameron of the Scottish National Party has switched to the Conservatives.',
    '2023-10-13',
    ['defection Lisa Cameron scottish-national-party>conservative 2023-10-13'],
  ],
  [
    'Jenrick defects to Reform\n\nRobert Jenrick was unveiled by Nigel Farage at a press conference in Westminster.',
    '2026-01-15',
    ['defection Robert Jenrick conservative>reform-uk 2026-01-15'],
  ],
  [
    '12.41pm\nRobert Jenrick has just been unveiled as a Reform UK MP.\n12.30pm\nKemi Badenoch said she had sacked him from the shadow cabinet.',
    '2026-01-15',
    ['defection Robert Jenrick conservative>reform-uk 2026-01-15'],
  ],
  [
    'Robert Jenrick has been sacked from the shadow cabinet and has had the whip removed.',
    '2026-01-15',
    ['whipSuspended Robert Jenrick conservative 2026-01-15'],
  ],
  [
    'Quentin Davies MP, Conservative Member of Parliament for Grantham and Stamford, has today joined the Labour Party.',
    '2007-06-26',
    ['defection Quentin Davies conservative>labour 2007-06-26'],
  ],
  [
    'The Tory MP for Bury South, Christian Wakeford, has defected to Labour.',
    '2022-01-19',
    ['defection Christian Wakeford conservative>labour 2022-01-19'],
  ],
  [
    'Christian Wakeford: I left the Tories because of Boris Johnson',
    '2022-01-20',
    ['defection Christian Wakeford conservative>labour 2022-01-19'],
  ],
  [
    "Mr Wakeford, 37, elected in 2019 with a majority of 402, crossed the floor moments before Prime Minister's Questions.\n\nChristian Wakeford later said he was relieved.",
    '2022-01-19',
    ['defection Christian Wakeford conservative>labour 2022-01-19'],
  ],
  [
    "Natalie Elphicke's shock move to Labour has angered some on the left.",
    '2024-05-09',
    ['defection Natalie Elphicke conservative>labour 2024-05-08'],
  ],
  [
    'The decision by Natalie Elphicke to join Labour has angered some on the left.',
    '2024-05-09',
    ['defection Natalie Elphicke conservative>labour 2024-05-08'],
  ],
  [
    "Natalie Elphicke's decision to cross the floor has angered some on the left.",
    '2024-05-09',
    ['defection Natalie Elphicke conservative>labour 2024-05-08'],
  ],
  ["Labour's newest MP, Natalie Elphicke, apologised for defending her former husband.", '2024-05-09', []],
  [
    'Labour has accepted Natalie Elphicke into its ranks after she abandoned the Conservatives.',
    '2024-05-09',
    ['defection Natalie Elphicke conservative>labour 2024-05-08'],
  ],
  [
    'Keir Starmer has defended his decision to admit Natalie Elphicke, who defected from the Conservatives.',
    '2024-05-09',
    ['defection Natalie Elphicke conservative>labour 2024-05-08'],
  ],
  [
    'Rishi Sunak has been dealt a blow as a second Tory MP in a fortnight, Natalie Elphicke, defects to Labour.',
    '2024-05-08',
    ['defection Natalie Elphicke conservative>labour 2024-05-08'],
  ],
  ['He was elected in 2019 as a Conservative.', '2024-05-08', []],
  ['Ukip has its first elected MP after Douglas Carswell won the Clacton by-election.', '2014-10-10', []],
  [
    'Douglas Carswell has defected from the Conservatives to Ukip and will fight a by-election in Clacton.',
    '2014-08-28',
    ['defection Douglas Carswell conservative>uk-independence-party 2014-08-28'],
  ],
  ['Lord Mandelson has resigned from the Labour Party.', '2026-02-01', []],
  ['Sir Tony Blair left the Labour conference early.', '2024-09-24', []],
  ['Peter Hain defied the Labour whip on the bill.', '2014-09-24', []],
  ['Labour has suspended Ken Livingstone from the party over his remarks about Hitler.', '2016-04-28', []],
  ["Azhar Ali, Labour's candidate in Rochdale, has been suspended from the party.", '2024-02-13', []],
  [
    'Labour has withdrawn support from Azhar Ali, its candidate in the Rochdale by-election.',
    '2024-02-13',
    [],
  ],
  [
    'Naz Shah has been suspended from the Labour Party over posts about Israel.',
    '2016-04-27',
    ['whipSuspended Naz Shah labour 2016-04-27'],
  ],
  [
    'Chris Williamson was readmitted to the Labour Party on Wednesday with a formal warning.',
    '2019-06-27',
    ['whipRestored Chris Williamson labour 2019-06-26'],
  ],
  [
    'Chris Williamson has been suspended from Labour again, two days after he was readmitted.',
    '2019-06-28',
    ['whipSuspended Chris Williamson labour 2019-06-28', 'whipRestored Chris Williamson labour 2019-06-26'],
  ],
  [
    "Jeremy Corbyn's suspension from the Labour Party has been lifted, but Sir Keir Starmer said he would not restore the whip.",
    '2020-11-18',
    ['whipSuspended Jeremy Corbyn labour 2020-10-29 (recap)'],
  ],
  ['Margaret Ferrier remains suspended from the SNP.', '2021-11-18', []],
  [
    'The SNP has called on Margaret Ferrier, who lost the whip last month, to resign her seat.',
    '2020-11-05',
    ['whipSuspended Margaret Ferrier scottish-national-party 2020-10-01 (recap)'],
  ],
  [
    'Claudia Webbe sits as an independent after being expelled from Labour in 2021.',
    '2022-05-26',
    ['expelledFromParty Claudia Webbe labour 2021-01-01 (recap)'],
  ],
  ["Simon Danczuk had his Labour Party membership suspended on New Year's Eve.", '2016-01-02', []],
  [
    'Nick Brown resigned from the Labour Party today, calling its disciplinary process a farce.',
    '2023-12-06',
    ['resignationFromParty Nick Brown labour>independent 2023-12-06'],
  ],
  ['Independent MP Nick Brown voted for the motion.', '2023-12-06', []],
  [
    'Mike Amesbury, who was suspended by Labour after a man was punched, was jailed for ten weeks.',
    '2025-02-24',
    ['whipSuspended Mike Amesbury labour 2024-10-27 (recap)'],
  ],
  [
    'Bambos Charalambous has had the Labour whip restored after an inquiry cleared him.',
    '2024-04-12',
    ['whipRestored Bambos Charalambous labour 2024-04-12'],
  ],
  ['Kim Leadbeater joined the Labour Party only weeks before she was selected.', '2021-06-12', []],
  ['Rory Stewart joined Labour as a teenager, he told the podcast.', '2019-05-12', []],
  ['Liz Truss was a Liberal Democrat before she joined the Conservatives in 1996.', '2022-07-12', []],
  [
    'Chuka Umunna left the Independent Group for the Liberal Democrats yesterday.',
    '2019-06-14',
    ['defection Chuka Umunna change-uk>liberal-democrat 2019-06-13'],
  ],
  [
    'MPs including Zarah Sultana and Apsana Begum lost the whip.',
    '2024-07-24',
    ['whipSuspended Zarah Sultana labour 2024-07-23', 'whipSuspended Apsana Begum labour 2024-07-23'],
  ],
  [
    'Zarah Sultana, who is one of seven MPs to have had the Labour whip removed, said she slept well.',
    '2024-07-24',
    ['whipSuspended Zarah Sultana labour 2024-07-23'],
  ],
  ['Nadine Dorries could defect to Reform, friends say.', '2025-06-24', []],
  [
    'Reform UK has expelled Rupert Lowe.',
    '2025-03-08',
    ['expelledFromParty Rupert Lowe reform-uk 2025-03-08'],
  ],
  [
    'Soubry has resigned the Conservative whip, and so the majority falls again.',
    '2019-02-20',
    ['resignationFromParty Anna Soubry conservative>independent 2019-02-20'],
  ],
  [
    'Rebecca Long-Bailey spoke last. Long-Bailey lost the Labour whip in July.',
    '2024-07-25',
    ['whipSuspended Rebecca Long Bailey labour 2024-07-23'],
  ],
  // A name that is part of another is nobody's who sits; nor is a word that opens a sentence.
  ['Rhys ab Owen has had the Plaid Cymru whip suspended. Owen denied it.', '2022-11-08', []],
  ['Bruna Soubry has quit the Conservatives. Soubry said that she was a councillor.', '2019-02-20', []],
  ['Law was not her trade when she left Labour.', '2019-02-20', []],
]

test.each(CASES)('as printed: %s', (text, day, events) => {
  expect(told(text, day, PARTY_EVENTS).sort()).toEqual([...events].sort())
})
