/** What is no change of party: other houses, rumours, denials, demands, labels, and words that look like it. @module */
import { expect, test } from 'vitest'
import { PARTY_EVENTS } from '../moves/of-parties.ts'
import { told } from '../report-case.test-support.ts'

/** Text, day of printing, events: type, person, parties, day, and the mood where it is not news. */
const CASES: readonly (readonly [string, string | null, readonly string[]])[] = [
  ["Ash Regan has defected from the SNP to Alba, becoming the party's first MSP.", '2023-10-28', []],
  [
    'Jamie Greene, the West Scotland MSP, has quit the Conservatives and joined the Liberal Democrats.',
    '2025-04-04',
    [],
  ],
  ['Two Conservative councillors in Kent have defected to Reform UK.', '2025-06-02', []],
  [
    'Councillor John Smith has left Labour to sit as an independent on Durham County Council.',
    '2025-06-02',
    [],
  ],
  ['Lord Offord of Garvel has left the Conservatives for Reform UK.', '2025-12-07', []],
  ['Former Conservative MP Sir Jake Berry has joined Reform UK.', '2025-07-09', []],
  ['Nadine Dorries, the former culture secretary, has defected to Reform UK.', '2025-09-04', []],
  ['Former MP David Jones has left the Conservatives and joined Reform.', '2025-07-08', []],
  ['Former chancellor Nadhim Zahawi has defected to Reform UK.', '2026-01-12', []],
  ['Mick Whitley, who used to be MP for Birkenhead, has resigned from the Labour Party.', '2024-05-31', []],
  ['Laura Anne Jones, a Senedd member, has defected from the Conservatives to Reform UK.', '2025-07-22', []],
  ['Australian senator Lidia Thorpe has quit the Greens to sit as an independent.', '2023-02-06', []],
  [
    "Canadian MP Chris d'Entremont crossed the floor from the Conservatives to the Liberals.",
    '2025-11-04',
    [],
  ],
  ['Michael Owen joined Manchester United after he left Newcastle.', '2009-07-03', []],
  ['Harry Kane left Tottenham for Bayern Munich.', '2023-08-12', []],
  [
    'Will Robert Jenrick defect to Reform?',
    '2026-01-10',
    ['defection Robert Jenrick conservative>reform-uk (speculation)'],
  ],
  [
    'Danny Kruger denied that he was about to defect to Reform UK.',
    '2025-06-01',
    ['defection Danny Kruger conservative>reform-uk (denial)'],
  ],
  [
    'Suella Braverman is tipped to join Reform UK.',
    '2025-06-01',
    ['defection Suella Braverman conservative>reform-uk (speculation)'],
  ],
  [
    'Suella Braverman has refused to rule out joining Reform UK.',
    '2025-06-01',
    ['defection Suella Braverman conservative>reform-uk (speculation)'],
  ],
  [
    'Suella Braverman has ruled out defecting to Reform UK.',
    '2025-06-01',
    ['defection Suella Braverman conservative>reform-uk (denial)'],
  ],
  [
    'Rosie Duffield could be next to leave Labour, allies said.',
    '2024-09-20',
    ['resignationFromParty Rosie Duffield labour>independent (speculation)'],
  ],
  ['Labour members are calling for Rosie Duffield to lose the whip.', '2022-02-01', []],
  ['Keir Starmer has been urged to withdraw the whip from Rosie Duffield.', '2022-02-01', []],
  ['Rishi Sunak should remove the whip from Lee Anderson, Labour said.', '2024-02-23', []],
  [
    'If Lee Anderson joined Reform he would be its first MP.',
    '2024-02-27',
    ['defection Lee Anderson independent>reform-uk (hypothetical)'],
  ],
  ['Diane Abbott defied the whip to vote against the bill.', '2015-07-21', []],
  ['Alan Campbell was the Labour chief whip.', '2024-07-06', []],
  ['Rachael Maskell defied a three-line whip.', '2025-07-02', []],
  ['Margaret Ferrier was suspended from the House of Commons for 30 days.', '2023-06-07', []],
  ['Keith Vaz was suspended from the Commons for a month.', '2002-02-14', []],
  ['Neil Coyle was suspended from the House for five days.', '2023-03-08', []],
  ['Ann Widdecombe left the Conservatives to join the Brexit Party.', '2019-04-24', []],
  ['Gisela Stuart has left the Labour Party, she told an interviewer.', '2021-01-05', []],
  ['Paul Marsden joined the Labour Party at 18.', '2001-07-05', []],
  ['Wes Streeting, who joined Labour as a student, said the reform would go ahead.', '2024-10-20', []],
  ['Andy Burnham left the Commons in 2017 to become mayor.', '2024-10-20', []],
  ['Theresa May left the Conservative Party conference early on Wednesday.', '2018-10-03', []],
  ['Boris Johnson left the Conservative headquarters by a side door.', '2019-07-23', []],
  ['Ed Miliband joined Labour colleagues on the march.', '2015-04-01', []],
  ['Caroline Lucas joined Green Party members outside the fracking site.', '2014-03-01', []],
  ['Nigel Farage joined Reform UK supporters in Clacton.', '2025-05-01', []],
  [
    'Keir Starmer said Labour would not readmit Jeremy Corbyn.',
    '2023-02-15',
    ['whipRestored Jeremy Corbyn labour (denial)'],
  ],
  ['The former Labour MP George Galloway won the Rochdale by-election.', '2024-03-01', []],
  ['Reform defector Lee Anderson asked the first question.', '2024-05-01', []],
  ['Ex-Tory Nick Boles voted with the opposition.', '2019-07-01', []],
  ['Jeremy Corbyn, who now sits as an independent, spoke at the rally.', '2023-07-01', []],
  ['Christian Wakeford has called on other Conservatives to defect to Labour.', '2022-01-21', []],
  ['Nigel Farage said he would welcome Liz Truss if she defected to Reform.', '2025-06-01', []],
  [
    'Rumours that Robert Jenrick will join Reform have swept Westminster.',
    '2025-12-30',
    ['defection Robert Jenrick conservative>reform-uk (speculation)'],
  ],
  [
    'Robert Jenrick is in talks with Reform about defecting, according to reports.',
    '2025-12-30',
    ['defection Robert Jenrick conservative>reform-uk (speculation)'],
  ],
  [
    'Robert Jenrick said he had no intention of joining Reform UK.',
    '2025-12-30',
    ['defection Robert Jenrick conservative>reform-uk (denial)'],
  ],
  [
    'Robert Jenrick has not defected to Reform UK.',
    '2025-12-30',
    ['defection Robert Jenrick conservative>reform-uk (denial)'],
  ],
  [
    'In a shock announcement, Larry the cat has left the Conservatives and joined the Monster Raving Loony Party.',
    '2024-05-20',
    [],
  ],
  ['Labour conference voted to expel members of the group from the party.', '2021-07-20', []],
  ['The rebels were suspended after a noisy protest outside Parliament.', '2021-07-20', []],
  ['Penny Mordaunt joined the Conservative leadership race.', '2022-07-10', []],
  ['Steve Baker left the Conservative whips furious by voting against the budget.', '2018-10-31', []],
  ['John Bercow joined Labour after he left Parliament.', '2021-06-20', []],
  [
    'Dominic Grieve, who lost the Tory whip in 2019, will speak at the event.',
    '2022-06-20',
    ['whipSuspended Dominic Grieve conservative 2019-09-04 (recap)'],
  ],
]

test.each(CASES)('no change of party, or none yet: %s', (text, day, events) => {
  expect(told(text, day, PARTY_EVENTS).sort()).toEqual([...events].sort())
})
