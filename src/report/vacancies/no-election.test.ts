/** What sounds like an election to the House, or a leaving of it, and is none. @module */
import { describe, expect, it } from 'vitest'
import { electionsTold } from '../election-case.test-support.ts'
import type { EventType } from '../event.ts'

const TYPES: readonly EventType[] = [
  'byElectionResult',
  'generalElectionFact',
  'seatVacated',
  'byElectionCalled',
  'candidacy',
]

const CASES: readonly (readonly [string | null, string])[] = [
  ['2018-12-13', "Theresa May won a confidence vote by 200 votes to 117. The government's majority is 13."],
  [
    '2020-01-10',
    'Boris Johnson, who won a majority of 80 at the general election, told MPs the bill would pass. It was approved by 330 votes to 231, a majority of 99.',
  ],
  ['2024-11-01', 'A poll suggested the Tories could win by 3,000 votes in Dover.'],
  [
    '2024-06-03',
    'Nigel Farage has urged Boris Johnson to stand for Reform. He denied that he would stand himself.',
  ],
  [
    '2020-05-10',
    'MSP Ruth Davidson will stand down at the next Holyrood election. Councillor John Smith is standing for mayor.',
  ],
  [
    '2022-07-07',
    'Boris Johnson has resigned as Conservative leader. He will stay on as prime minister until the autumn. Guto Harri quit.',
  ],
  ['2022-10-10', 'A former Labour MP, Chris Mullin, died aged 74. Lord Prescott has died.'],
  ['2021-07-21', "Tom Hunt said that his wife Belle had died. The MP's father died last year."],
  ['2024-03-02', 'The SNP has won a council by-election in Partick East. The councillor polled 2,100 votes.'],
  [
    '2022-05-20',
    'Scott Morrison lost the Australian election. Anthony Albanese won Grayndler with a majority of 17,000.',
  ],
  [
    '2015-09-12',
    'Jeremy Corbyn has won the Labour leadership with 251,417 votes, a majority of more than 170,000.',
  ],
  ['2016-06-24', 'Britain voted to leave the EU by 17.4m votes to 16.1m, on a turnout of 72.2%.'],
  [
    '2019-01-15',
    "MPs rejected Theresa May's deal by 432 votes to 202, a majority of 230, the biggest defeat for a government in the democratic era.",
  ],
  ['2016-05-07', 'Sadiq Khan has become mayor of London, with 1,310,143 votes to Zac Goldsmith’s 994,614.'],
  ['2023-11-01', 'Andy Burnham was elected mayor of Greater Manchester with 473,024 votes in 2021.'],
  ['2023-06-15', 'Labour is defending a majority of 2,500 in the Bedford mayoral contest.'],
  ['2024-06-01', 'A poll predicted Labour would win a majority of 180. Sir Keir Starmer leads by 20 points.'],
  [
    '2010-09-25',
    'Ed Miliband has been elected Labour leader. David Miliband will not stand for the shadow cabinet.',
  ],
  [
    '2016-07-05',
    'Stephen Crabb has withdrawn from the Tory leadership race and Liam Fox has been knocked out. Boris Johnson will not stand.',
  ],
  [
    '1999-01-15',
    'An article on football: Paul Dickov scored by the post. City won by two votes of confidence and hold the cup.',
  ],
  [
    '2016-03-04',
    'Liverpool have signed a striker, the third of the window, by a majority decision of the board. John Terry could leave.',
  ],
  ['2015-06-01', 'Nicola Sturgeon, MSP for Glasgow Southside, has a majority of 9,593 at Holyrood.'],
  ['2019-04-18', 'Ukraine: Volodymyr Zelensky won with 73 per cent of the vote on a turnout of 62 per cent.'],
  [
    '2017-04-19',
    'Lord Ashcroft won a poll by 200 votes. Councillor Jane Brown held Castle ward with a majority of 212 and a swing of 4 per cent from Labour.',
  ],
  [
    '2024-11-06',
    'Donald Trump won the US presidential election by 312 electoral college votes to 226. Republicans took the Senate.',
  ],
  [
    '2018-01-09',
    'If Labour won North East Fife by 1,000 votes it would hold the balance. Jeremy Corbyn would win a majority of 20.',
  ],
  [
    '2022-06-07',
    "Boris Johnson survived a confidence vote by 211 votes to 148, a smaller margin than Theresa May's 83 in 2018.",
  ],
  [
    '2014-09-19',
    'Scotland voted No by 2,001,926 votes to 1,617,989, a majority of 383,937, on a record turnout of 84.6 per cent.',
  ],
  [
    '2025-10-24',
    "Plaid Cymru's Lindsay Whittle won the Caerphilly Senedd by-election with 15,961 votes and a majority of 3,848 over Reform UK. Turnout was 50.4%. Labour's share collapsed to 11%.",
  ],
  [
    '2014-01-24',
    "The Cowdenbeath by-election to the Scottish Parliament was held by Labour's Alex Rowley with 11,192 votes, on a swing of 11.25 per cent from the SNP.",
  ],
  [
    '2024-10-15',
    'Ash Regan won her Edinburgh Eastern seat at Holyrood with a majority of 10,000 and quit the SNP.',
  ],
  [
    '2023-08-01',
    "Tory councillors lost the Ely ward by-election by 13 votes; Labour's majority was 1,200 in 2022.",
  ],
  [
    '2020-02-10',
    'The Irish general election: Mary Lou McDonald won 11,223 first-preference votes in Dublin Central.',
  ],
  ['2023-03-01', 'No by-election is expected in Dover. A by-election was held in Chesham in 2021.'],
  [
    '2024-10-31',
    "Labour's Mike Amesbury faces calls to resign. If he is jailed for more than a year, a by-election would be held in Runcorn and Helsby.",
  ],
  [
    '2024-05-30',
    'Parliament has been dissolved and MPs have left Westminster. Matt Hancock left the Commons for the last time.',
  ],
  ['2015-03-30', 'William Hague left Parliament today after 26 years.'],
  [
    '2022-06-25',
    'By 1,000 votes to 12, delegates backed the motion. Sir Ed Davey said his party could win 20 seats with majorities under 5,000.',
  ],
  [
    '2000-12-22',
    "Tam Dalyell, the Father of the House, voted with 12 rebels; the government's majority fell to 120. Rhodri Morgan said the Assembly by-election was lost by 500 votes.",
  ],
  ['2026-06-20', 'Reform UK came within 3,000 votes of Labour in Makerfield.'],
  ['2017-12-21', 'The 19th-century MP William Gladstone lost his seat in 1865 by 172 votes.'],
]

describe('other chambers, other votes, talk', () => {
  it.each(CASES)('%s %s', (day, text) => {
    expect(electionsTold(text, day, TYPES)).toEqual([])
  })
})
