/** Reshuffles: several offices in a sentence, and who takes whose place. @module */
import { describe, expect, test } from 'vitest'
import type { EventType } from '../event.ts'
import { eventsIn } from '../report-case.test-support.ts'

const TYPES: readonly EventType[] = ['officeAppointed', 'officeResigned', 'officeDismissed']

/** Text, day of printing, events: type, person, office, day, and the mood where it is not news. */
const CASES: readonly (readonly [string, string | null, readonly string[]])[] = [
  [
    "The SNP MP Michelle Thomson has stood down as the party's business spokeswoman.",
    '2015-10-01',
    ['officeResigned | Michelle Thomson | business spokeswoman | 2015-10-01'],
  ],
  [
    'Gavin Williamson, the defence secretary, told Russia to go away. The defence secretary quit smoking last year.',
    '2018-05-17',
    [],
  ],
  [
    'William Hague, George Osborne and Theresa May have been appointed Foreign Secretary, Chancellor and Home Secretary.',
    '2010-05-12',
    [
      'officeAppointed | William Hague | Foreign Secretary | 2010-05-12',
      'officeAppointed | George Osborne | Chancellor | 2010-05-12',
      'officeAppointed | Theresa May | Home Secretary | 2010-05-12',
    ],
  ],
  // Who takes none for a year has only been thought of for it.
  ['One more night like this and the next prime minister will be Keir Starmer.', '2023-07-21', []],
  [
    'The next prime minister will be Gordon Brown.',
    '2007-05-18',
    ['officeAppointed | Gordon Brown | Prime Minister | 2007-05-18'],
  ],
  // A verb in the singular is of one.
  [
    'Ed Balls replaces Johnson, Yvette Cooper replaces Balls as shadow home secretary.',
    '2011-01-20',
    [
      'officeAppointed | Yvette Cooper | Shadow Home Secretary | 2011-01-20',
      'officeAppointed | Ed Balls | Shadow Chancellor of the Exchequer | 2011-01-20',
    ],
  ],
  [
    'Pete Wishart and Chris Law stood aside when the 34-year-old replaced Ian Blackford as leader.',
    '2022-12-20',
    [
      'officeResigned | Ian Blackford | Westminster Leader of the Scottish National Party | 2022-12-06 | recap',
    ],
  ],
  // How many a leader sacks, and who they are behind it.
  [
    'Jeremy Corbyn has sacked three shadow ministers who voted for the single market. They are Ruth Cadbury, Catherine West and Andy Slaughter.',
    '2017-06-30',
    [
      'officeDismissed | Ruth Cadbury | Shadow Minister (Housing) | 2017-06-29',
      'officeDismissed | Catherine West | Shadow Minister (Foreign and Commonwealth Affairs) | 2017-06-29',
      'officeDismissed | Andy Slaughter | Shadow Minister (Housing) | 2017-06-29',
    ],
  ],
  ['Jeremy Corbyn has sacked three advisers. Ruth Cadbury met Catherine West.', '2017-06-30', []],
  // A post is of the name right before it, and of nobody who is named along with its holder.
  [
    'Mr Cameron has made George Osborne Chancellor, William Hague Foreign Secretary and Theresa May Home Secretary.',
    '2010-05-12',
    [
      'officeAppointed | George Osborne | Chancellor | 2010-05-12',
      'officeAppointed | William Hague | Foreign Secretary | 2010-05-12',
      'officeAppointed | Theresa May | Home Secretary | 2010-05-12',
    ],
  ],
  [
    'Julian Smith was sacked as Northern Ireland secretary along with Andrea Leadsom and Geoffrey Cox, the attorney general. Suella Braverman replaces Mr Cox.',
    '2020-02-13',
    [
      'officeDismissed | Julian Smith | Northern Ireland Secretary | 2020-02-13',
      'officeDismissed | Andrea Leadsom | Secretary of State for Business, Energy and Industrial Strategy | 2020-02-13',
      'officeDismissed | Geoffrey Cox | Attorney General | 2020-02-13',
      'officeAppointed | Suella Braverman | Attorney General | 2020-02-13',
    ],
  ],
  [
    "Rishi Sunak is Britain's first Hindu prime minister. Liz Truss was its shortest-lived.",
    '2022-10-25',
    ['officeAppointed | Rishi Sunak | Prime Minister | 2022-10-25'],
  ],
  ["Rishi Sunak is Britain's first Hindu prime minister.", '2023-10-25', []],
  [
    'Conservative chairman Nadhim Zahawi has been sacked after a row over MPs and their tax.',
    '2023-01-29',
    ['officeDismissed | Nadhim Zahawi | Conservative chairman | 2023-01-29'],
  ],
  [
    'Victoria Atkins becomes Health Secretary, Laura Trott is Chief Secretary to the Treasury and Richard Holden has been made party chairman.',
    '2023-11-13',
    [
      'officeAppointed | Victoria Atkins | Health Secretary | 2023-11-13',
      'officeAppointed | Laura Trott | Chief Secretary to the Treasury | 2023-11-13',
      'officeAppointed | Richard Holden | party chairman | 2023-11-13',
    ],
  ],
  [
    'Out: Grant Shapps, sacked as transport secretary. Suella Braverman goes from the bar to the Home Office, and Kwasi Kwarteng takes over at the Treasury.',
    '2022-09-06',
    [
      'officeDismissed | Grant Shapps | Transport Secretary | 2022-09-06',
      'officeAppointed | Suella Braverman | Secretary of State for the Home Department | 2022-09-06',
      'officeAppointed | Kwasi Kwarteng | Chancellor of the Exchequer | 2022-09-06',
    ],
  ],
  [
    'The new team\n\nHere is who sits where from tonight, the Prime Minister said.\n\n- James Cleverly, foreign secretary\n- Ben Wallace, defence secretary\n- Wendy Morton, chief whip',
    '2022-09-06',
    [
      'officeAppointed | James Cleverly | Foreign Secretary | 2022-09-06',
      'officeAppointed | Wendy Morton | chief whip | 2022-09-06',
    ],
  ],
  [
    'Two MPs - Mohammad Yasin and Bell Ribeiro-Addy - were removed as trade envoys. Stella Creasy was dropped from the front bench.',
    '2025-07-17',
    [
      'officeDismissed | Mohammad Yasin | trade envoy | 2025-07-17',
      'officeDismissed | Bell Ribeiro-Addy | trade envoy | 2025-07-17',
      'officeDismissed | Stella Creasy | frontbencher | 2025-07-17',
    ],
  ],
  [
    'David Cameron moves on. Matt Hancock goes to Newmarket. Jeremy Hunt takes on all comers.',
    '2016-10-01',
    [],
  ],
  [
    'Steve Barclay has been moved from health to environment. Victoria Atkins replaces him as Health Secretary.',
    '2023-11-13',
    [
      'officeAppointed | Steve Barclay | Secretary of State for Environment, Food and Rural Affairs | 2023-11-13',
      'officeAppointed | Victoria Atkins | Health Secretary | 2023-11-13',
    ],
  ],
  [
    'Esther McVey returns to the cabinet as minister without portfolio.',
    '2023-11-13',
    ['officeAppointed | Esther McVey | minister without portfolio | 2023-11-13'],
  ],
  [
    'Louise Haigh has resigned as transport secretary after admitting a fraud conviction. Heidi Alexander was named as the new transport secretary.',
    '2024-11-29',
    [
      'officeResigned | Louise Haigh | Transport Secretary | 2024-11-28',
      'officeAppointed | Heidi Alexander | Transport Secretary | 2024-11-29',
    ],
  ],
  [
    'Tulip Siddiq has resigned as economic secretary to the Treasury. She is replaced by Emma Reynolds.',
    '2025-01-14',
    [
      'officeResigned | Tulip Siddiq | Economic Secretary to the Treasury | 2025-01-14',
      'officeAppointed | Emma Reynolds | Economic Secretary to the Treasury | 2025-01-14',
    ],
  ],
  [
    'Anneliese Dodds has quit as international development minister over aid cuts. Jenny Chapman replaces her.',
    '2025-02-28',
    // She had been a peer, and a minister, since July.
    ['officeResigned | Anneliese Dodds | international development minister | 2025-02-28'],
  ],
  ["Rishi Sunak's former PPS, Craig Williams, was promoted in 2020.", '2024-05-01', []],
  [
    'Jo Johnson has resigned as an MP and minister.',
    '2019-09-08',
    [
      'officeResigned | Jo Johnson | Minister for Universities, Science, Research and Innovation | 2019-09-05',
    ],
  ],
  [
    'Jo Johnson is to stand down as an MP and minister, saying he is torn between family loyalty and the national interest.',
    '2019-09-05',
    [
      'officeResigned | Jo Johnson | Minister for Universities, Science, Research and Innovation | 2019-09-05 | announcedFuture',
    ],
  ],
  [
    'Nadhim Zahawi has been sacked as chancellor; Kwasi Kwarteng replaces him and James Cleverly becomes foreign secretary.',
    '2022-09-06',
    [
      'officeDismissed | Nadhim Zahawi | Chancellor | 2022-09-06',
      'officeAppointed | James Cleverly | Foreign Secretary | 2022-09-06',
      'officeAppointed | Kwasi Kwarteng | Chancellor | 2022-09-06',
    ],
  ],
  [
    'Nadhim Zahawi has been sacked as Tory chairman over his tax affairs.',
    '2023-01-29',
    ['officeDismissed | Nadhim Zahawi | Tory chairman | 2023-01-29'],
  ],
  [
    'Greg Hands is the new Conservative Party chairman.',
    '2023-02-07',
    ['officeAppointed | Greg Hands | Conservative Party chairman | 2023-02-07'],
  ],
  ["Your Party's leader Zarah Sultana spoke. The Reform leader Nigel Farage laughed.", '2025-11-26', []],
  [
    "Charles Clarke was sacked. John Reid becomes his fourth replacement. Margaret Beckett is Britain's first female foreign secretary.",
    '2006-05-05',
    [
      'officeDismissed | Charles Clarke | Secretary of State for the Home Department | 2006-05-05',
      'officeAppointed | John Reid | Secretary of State for the Home Department | 2006-05-05',
      'officeAppointed | Margaret Beckett | Secretary of State for Foreign and Commonwealth Affairs | 2006-05-05',
    ],
  ],
  [
    'David Miliband has been appointed Foreign Secretary by Gordon Brown, with Jacqui Smith at the Home Office.',
    '2007-06-28',
    [
      'officeAppointed | David Miliband | Foreign Secretary | 2007-06-28',
      'officeAppointed | Jacqui Smith | Secretary of State for the Home Department | 2007-06-28',
    ],
  ],
  ['Harold Macmillan sacked Selwyn Lloyd as Chancellor.', '1962-07-13', []],
  [
    'Leon Brittan was moved from the Home Office to be trade secretary and Douglas Hurd replaces him as home secretary.',
    '1985-09-02',
    [
      'officeAppointed | Leon Brittan | Trade Secretary | 1985-09-02',
      'officeAppointed | Douglas Hurd | Home Secretary | 1985-09-02',
    ],
  ],
  ["John Prescott's aide, a former minister, quit as chair of the school governors.", '2001-05-01', []],
  [
    'Boris Johnson has resigned as Conservative leader. He will stay on as prime minister until the autumn.',
    '2022-07-07',
    ['officeResigned | Boris Johnson | Conservative leader | 2022-07-07'],
  ],
  [
    'Rob Roberts resigned as PPS after a complaint. ',
    '2024-05-22',
    ['officeResigned | Rob Roberts | PPS | 2024-05-22'],
  ],
  [
    'Wes Streeting has resigned as health secretary.',
    '2026-05-11',
    ['officeResigned | Wes Streeting | Health Secretary | 2026-05-11'],
  ],
]

type Case = ReturnType<typeof eventsIn>[number]

function said({ event }: Case): string {
  const office = 'office' in event.fields ? event.fields.office : ''
  const mood = event.modality === 'reported' ? [] : [event.modality]
  return [event.type, event.person?.name ?? '–', office, event.date ?? '–', ...mood].join(' | ')
}

describe('offices', () => {
  test.each(CASES)('%s', (text, day, expected) => {
    expect(eventsIn(text, day, TYPES).map(said)).toEqual(expected)
  })
})
