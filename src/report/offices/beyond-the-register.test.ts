/** Posts that the register does not hold: aides, envoys, shadows of these years, posts of a party. */
import { describe, expect, test } from 'vitest'
import type { EventType } from '../event.ts'
import { eventsIn } from '../report-case.test-support.ts'

const TYPES: readonly EventType[] = ['officeAppointed', 'officeResigned', 'officeDismissed']

/** Text, day of printing, events: type, person and office. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'Two MPs, Yasmin Qureshi and Helen Hayes, resigned from the Labour front bench tonight. Afzal Khan has done the same.',
    '2023-11-15',
    [
      'officeResigned | Yasmin Qureshi | frontbencher',
      'officeResigned | Helen Hayes | frontbencher',
      'officeResigned | Afzal Khan | frontbencher',
    ],
  ],
  [
    'Naz Shah laid down the policing brief last night.',
    '2023-11-16',
    ['officeResigned | Naz Shah | policing brief'],
  ],
  [
    'Mohammad Yasin and Bell Ribeiro-Addy have forfeited their posts as trade envoys.',
    '2025-07-17',
    ['officeDismissed | Mohammad Yasin | trade envoy', 'officeDismissed | Bell Ribeiro-Addy | trade envoy'],
  ],
  [
    'William Wragg gave up both of his posts: as vice-chairman of the 1922 Committee and as chairman of the public administration committee.',
    '2024-04-08',
    [
      'officeResigned | William Wragg | vice-chairman of the 1922 Committee',
      'officeResigned | William Wragg | chairman of the public administration committee',
    ],
  ],
  [
    'Angela Rayner has surrendered the deputy leadership of Labour.',
    '2025-09-05',
    ['officeResigned | Angela Rayner | deputy leader'],
  ],
  [
    'Anne Campbell, who was PPS to Patricia Hewitt, told the Cambridge Evening News that she was resigning.',
    '2003-03-18',
    ['officeResigned | Anne Campbell | PPS'],
  ],
  [
    "Labour's shadow rail minister has been dismissed over a broadcast. Sam Tarry, the MP for Ilford South, was on a picket line.",
    '2022-07-27',
    ['officeDismissed | Sam Tarry | shadow rail minister'],
  ],
  [
    'Ian Blackford is stepping aside as the SNP’s Westminster leader.',
    '2022-12-01',
    ['officeResigned | Ian Blackford | Westminster leader'],
  ],
  [
    'Kemi Badenoch is filling her front bench. Chris Philp gets home affairs and Laura Trott education, while the defence portfolio goes to James Cartlidge.',
    '2024-11-04',
    [
      'officeAppointed | Chris Philp | Shadow Home Affairs Secretary',
      'officeAppointed | James Cartlidge | Shadow Defence Secretary',
      'officeAppointed | Laura Trott | Shadow Education Secretary',
    ],
  ],
  [
    'Kemi Badenoch is filling her front bench. Robert Jenrick will shadow Shabana Mahmood.',
    '2024-11-04',
    ['officeAppointed | Robert Jenrick | Shadow Secretary of State for Justice and Lord Chancellor'],
  ],
  [
    'Lee Anderson is the party’s new chief whip, said Nigel Farage.',
    '2025-07-01',
    ['officeAppointed | Lee Anderson | chief whip'],
  ],
  [
    'Paul Holmes has resigned from his post in the government.',
    '2022-05-27',
    ['officeResigned | Paul Holmes | post in the government'],
  ],
  [
    'Keir Starmer has reshuffled his shadow cabinet. Hilary Benn is to shadow Northern Ireland.',
    '2023-09-04',
    ['officeAppointed | Hilary Benn | Shadow Northern Ireland Secretary'],
  ],
  [
    'Two ministerial aides have walked out of the Government. The aides are Wayne David and Mark Tami.',
    '2006-09-06',
    [
      'officeResigned | Wayne David | Parliamentary Private Secretary',
      'officeResigned | Mark Tami | Parliamentary Private Secretary',
    ],
  ],
  ['Two ministerial aides met the press. The aides are Wayne David and Mark Tami.', '2006-09-06', []],
  // Whoever only speaks as much has left nothing.
  ['Naz Shah did the same sums as the minister.', '2023-11-16', []],
  ['Chris Philp gets home at nine. Laura Trott visited education officials.', '2024-11-04', []],
]

describe('posts beyond the register', () => {
  test.each(CASES)('%s', (text, day, expected) => {
    const read = eventsIn(text, day, TYPES).map(({ event }) =>
      [event.type, event.person?.name ?? '–', 'office' in event.fields ? event.fields.office : ''].join(
        ' | ',
      ),
    )
    expect(read).toEqual(expected)
  })
})
