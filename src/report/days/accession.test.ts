/** Posts lost long before the page, dated by who came to power then, by their year, or by their month. */
import { expect, test } from 'vitest'
import { OFFICE_EVENTS } from '../offices/of-office.ts'
import { eventsIn } from '../report-case.test-support.ts'

/** Day of printing, text, events: type without "office", person, office, day of the register, mood where it is not news. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    '2022-09-07',
    'Penny Mordaunt was sacked by Boris Johnson when he became Prime Minister and replaced by Ben Wallace.',
    [
      'Appointed | Boris Johnson | Prime Minister | 2019-07-24 | recap',
      'Dismissed | Penny Mordaunt | Secretary of State for Defence | 2019-07-24 | recap',
      'Appointed | Ben Wallace | Secretary of State for Defence | 2019-07-24 | recap',
    ],
  ],
  [
    '2018-07-10',
    'Michael Gove, who was sacked as Theresa May took over, spoke next.',
    ['Dismissed | Michael Gove | Secretary of State for Justice and Lord Chancellor | 2016-07-14 | recap'],
  ],
  [
    '2016-07-14',
    'George Osborne was sacked when Theresa May became prime minister.',
    [
      'Appointed | Theresa May | Prime Minister | 2016-07-13',
      'Dismissed | George Osborne | Chancellor of the Exchequer | 2016-07-13',
    ],
  ],
  [
    '2018-07-10',
    'Nicky Morgan, ousted in 2016, chairs the Treasury committee.',
    ['Dismissed | Nicky Morgan | Secretary of State for Education | 2016-07-14 | recap'],
  ],
  [
    '1998-12-24',
    'Ron Davies left the Cabinet in October.',
    ['Resigned | Ron Davies | Secretary of State for Wales | 1998-10-26 | recap'],
  ],
  [
    '2007-10-16',
    'Charles Kennedy, ousted in January last year, did not rule himself out.',
    ['Dismissed | Charles Kennedy | Leader of the Liberal Democrats | 2006-01-07 | recap'],
  ],
  ['2018-07-10', 'Ken Livingstone, ousted in 2008, is writing a book.', []],
  ['2008-05-06', 'Douglas Carswell, sacked by the shop where he worked, became a member of the House.', []],
  // A year that is told by the way.
  [
    '2016-07-13',
    'David Davis, who last held a front-bench job in 2008, becomes Brexit secretary.',
    ['Appointed | David Davis | Brexit Secretary | 2016-07-13'],
  ],
  // "Dismissed" is a verb of saying too.
  [
    '2022-09-07',
    'Grant Shapps and Steve Barclay were dismissed.',
    [
      'Dismissed | Grant Shapps | Secretary of State for Transport | 2022-09-06',
      'Dismissed | Steve Barclay | Secretary of State for Health and Social Care | 2022-09-06',
    ],
  ],
]

test.each(CASES)('%s %s', (day, text, expected) => {
  const told = eventsIn(text, day, [...OFFICE_EVENTS]).map(({ event }) =>
    [
      event.type.replace('office', ''),
      event.person?.name,
      'office' in event.fields ? event.fields.office : '',
      event.date,
      ...(event.modality === 'reported' ? [] : [event.modality]),
    ].join(' | '),
  )
  expect(told).toEqual(expected)
})
