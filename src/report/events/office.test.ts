/** Offices taken, left and lost as the press tells them, against the real register. @module */
import { describe, expect, test } from 'vitest'
import type { EventType } from '../event.ts'
import { eventsIn } from '../report-case.test-support.ts'

const TYPES: readonly EventType[] = ['officeAppointed', 'officeResigned', 'officeDismissed']

/** Text, day of printing, events: type, person, office, day, and the mood where it is not news. */
const CASES: readonly (readonly [string, string | null, readonly string[]])[] = [
  [
    'Phillip Lee has resigned as a justice minister over Brexit.',
    '2018-06-12',
    ['officeResigned | Phillip Lee | justice minister | 2018-06-12'],
  ],
  [
    'Justice minister Phillip Lee quit the government this morning so that he could vote against it.',
    '2018-06-12',
    ['officeResigned | Phillip Lee | Justice minister | 2018-06-12'],
  ],
  [
    'Phillip Lee, a justice minister, has quit the government.',
    '2018-06-12',
    ['officeResigned | Phillip Lee | justice minister | 2018-06-12'],
  ],
  [
    'Boris Johnson has resigned as foreign secretary. Jeremy Hunt takes over as foreign secretary and Matt Hancock replaces him as health secretary.',
    '2018-07-09',
    [
      'officeResigned | Boris Johnson | Foreign Secretary | 2018-07-09',
      'officeAppointed | Jeremy Hunt | Foreign Secretary | 2018-07-09',
      'officeAppointed | Matt Hancock | Health Secretary | 2018-07-09',
    ],
  ],
  [
    'Dominic Raab was appointed Brexit secretary after David Davis quit. Mr Davis resigned late on Sunday.',
    '2018-07-09',
    [
      'officeAppointed | Dominic Raab | Brexit Secretary | 2018-07-09',
      'officeResigned | David Davis | Secretary of State for Exiting the European Union | 2018-07-08',
    ],
  ],
  [
    'Theresa May has made Dominic Raab Brexit secretary.',
    '2018-07-09',
    ['officeAppointed | Dominic Raab | Brexit Secretary | 2018-07-09'],
  ],
  [
    'Sajid Javid becomes chancellor and Priti Patel is home secretary. Penny Mordaunt was sacked as defence secretary.',
    '2019-07-24',
    [
      'officeAppointed | Sajid Javid | Chancellor | 2019-07-24',
      'officeAppointed | Priti Patel | Home Secretary | 2019-07-24',
      'officeDismissed | Penny Mordaunt | Defence Secretary | 2019-07-24',
    ],
  ],
  [
    'Sajid Javid has resigned as chancellor. He is replaced by Rishi Sunak.',
    '2020-02-13',
    [
      'officeResigned | Sajid Javid | Chancellor | 2020-02-13',
      'officeAppointed | Rishi Sunak | Chancellor | 2020-02-13',
    ],
  ],
  [
    'Rishi Sunak, the MP for Richmond, becomes the new Chancellor after Mr Javid walked out.',
    '2020-02-13',
    [
      'officeAppointed | Rishi Sunak | Chancellor | 2020-02-13',
      'officeResigned | Sajid Javid | Chancellor of the Exchequer | 2020-02-13',
    ],
  ],
  [
    'Hilary Benn has been sacked from the shadow cabinet.',
    '2016-06-26',
    ['officeDismissed | Hilary Benn | Shadow Foreign Secretary | 2016-06-26'],
  ],
  [
    'Jeremy Corbyn sacked Hilary Benn as shadow foreign secretary overnight. Heidi Alexander, the shadow health secretary, resigned in protest.',
    '2016-06-26',
    [
      'officeDismissed | Hilary Benn | Shadow Foreign Secretary | 2016-06-26',
      'officeResigned | Heidi Alexander | Shadow Health Secretary | 2016-06-26',
    ],
  ],
  [
    'Rishi Sunak and Sajid Javid have resigned from the cabinet.',
    '2022-07-05',
    [
      'officeResigned | Rishi Sunak | Chancellor of the Exchequer | 2022-07-05',
      'officeResigned | Sajid Javid | Secretary of State for Health and Social Care | 2022-07-05',
    ],
  ],
  [
    'Sajid Javid resigned as health secretary and Rishi Sunak as chancellor.',
    '2022-07-05',
    [
      'officeResigned | Sajid Javid | Health Secretary | 2022-07-05',
      'officeResigned | Rishi Sunak | Chancellor | 2022-07-05',
    ],
  ],
  [
    "Five ministers quit at once: Kemi Badenoch, Neil O'Brien, Alex Burghart, Lee Rowley and Julia Lopez.",
    '2022-07-06',
    [
      'officeResigned | Kemi Badenoch | Minister for Equalities | 2022-07-06',
      "officeResigned | Neil O'Brien | Minister for Levelling Up | 2022-07-06",
      'officeResigned | Alex Burghart | Minister for Skills | 2022-07-06',
      'officeResigned | Lee Rowley | Minister for Industry | 2022-07-06',
      'officeResigned | Julia Lopez | Minister for Media, Data, and Digital Infrastructure | 2022-07-06',
    ],
  ],
  [
    'Will Quince becomes the second minister to resign today.',
    '2022-07-06',
    ['officeResigned | Will Quince | Minister for Children and Families | 2022-07-06'],
  ],
  [
    'Michael Gove was fired as levelling up secretary.',
    '2022-07-07',
    ['officeDismissed | Michael Gove | Levelling Up Secretary | 2022-07-06'],
  ],
  [
    'Robin Cook resigned as Leader of the Commons over Iraq.',
    '2003-03-17',
    ['officeResigned | Robin Cook | Leader of the Commons | 2003-03-17'],
  ],
  [
    'Clare Short, the international development secretary, has resigned.',
    '2003-05-12',
    ['officeResigned | Clare Short | International Development Secretary | 2003-05-12'],
  ],
  [
    'Sir Geoffrey Howe has resigned as deputy prime minister.',
    '1990-11-01',
    ['officeResigned | Geoffrey Howe | Deputy Prime Minister | 1990-11-01'],
  ],
  [
    'Chris Grayling replaces Ken Clarke as justice secretary. Jeremy Hunt moves from culture to health secretary.',
    '2012-09-04',
    [
      'officeAppointed | Chris Grayling | Justice Secretary | 2012-09-04',
      'officeAppointed | Jeremy Hunt | Health Secretary | 2012-09-04',
    ],
  ],
  [
    'Andrew Lansley lost his job as health secretary and becomes Leader of the Commons.',
    '2012-09-04',
    [
      'officeDismissed | Andrew Lansley | Health Secretary | 2012-09-04',
      'officeAppointed | Andrew Lansley | Leader of the Commons | 2012-09-04',
      'officeDismissed | Andrew Lansley | Leader of the Commons | 2012-09-04',
    ],
  ],
  ['Former home secretary Suella Braverman said the party had lost its way.', '2024-09-01', []],
  ['Priti Patel, who served as home secretary, has launched her bid.', '2024-09-01', []],
  [
    'Ms Patel, who became home secretary in 2019, has launched her bid. Priti Patel is 52.',
    '2024-09-01',
    ['officeAppointed | Priti Patel | Home Secretary | 2019-07-24 | recap'],
  ],
  [
    'Robert Halfon has resigned as skills minister and James Heappey has left as armed forces minister.',
    '2024-03-26',
    [
      'officeResigned | Robert Halfon | skills minister | 2024-03-26',
      'officeResigned | James Heappey | armed forces minister | 2024-03-26',
    ],
  ],
  [
    'Johnny Mercer has been sacked as veterans minister.',
    '2021-04-20',
    ['officeDismissed | Johnny Mercer | veterans minister | 2021-04-20'],
  ],
  [
    'Johnny Mercer could be sacked as veterans minister, sources say.',
    '2021-04-20',
    ['officeDismissed | Johnny Mercer | veterans minister | – | speculation'],
  ],
  ['Labour called for Priti Patel to resign as home secretary.', '2021-04-20', []],
  [
    'Boris Johnson refused to sack Priti Patel as home secretary.',
    '2021-04-20',
    ['officeDismissed | Priti Patel | Home Secretary | – | denial'],
  ],
  [
    'Justine Greening quits the government after refusing to move. Damian Hinds takes her place as education secretary.',
    '2018-01-08',
    [
      'officeResigned | Justine Greening | Secretary of State for Education | 2018-01-08',
      'officeAppointed | Damian Hinds | Education Secretary | 2018-01-08',
    ],
  ],
  [
    'Ranil Jayawardena gave up his PPS role.',
    '2018-11-15',
    ['officeResigned | Ranil Jayawardena | PPS | 2018-11-15'],
  ],
  [
    'Rehman Chishti has resigned as vice-chairman of the Conservative Party and as trade envoy.',
    '2018-11-15',
    [
      'officeResigned | Rehman Chishti | vice-chairman of the Conservative Party | 2018-11-15',
      'officeResigned | Rehman Chishti | trade envoy | 2018-11-15',
    ],
  ],
  [
    'Angela Rayner has resigned as deputy prime minister and deputy leader of the Labour Party. Yvette Cooper moves from the Home Office to become foreign secretary. David Lammy is the new deputy prime minister.',
    '2025-09-05',
    [
      'officeResigned | Angela Rayner | Deputy Prime Minister | 2025-09-05',
      'officeResigned | Angela Rayner | deputy leader of the Labour Party | 2025-09-05',
      'officeAppointed | Yvette Cooper | Foreign Secretary | 2025-09-05',
      'officeAppointed | David Lammy | Deputy Prime Minister | 2025-09-05',
    ],
  ],
  [
    'Jeremy Corbyn has been elected leader of the Labour Party.',
    '2015-09-12',
    ['officeAppointed | Jeremy Corbyn | leader of the Labour Party | 2015-09-12'],
  ],
  [
    'Kemi Badenoch has been elected Conservative leader, beating Robert Jenrick.',
    '2024-11-02',
    ['officeAppointed | Kemi Badenoch | Conservative leader | 2024-11-02'],
  ],
  [
    'David Cameron announces his resignation as prime minister.',
    '2016-06-24',
    ['officeResigned | David Cameron | Prime Minister | 2016-06-24'],
  ],
  [
    'Sir Michael Fallon has resigned as defence secretary. Gavin Williamson, the chief whip, was appointed in his place.',
    '2017-11-01',
    [
      'officeResigned | Michael Fallon | Defence Secretary | 2017-11-01',
      'officeAppointed | Gavin Williamson | Defence Secretary | 2017-11-01',
    ],
  ],
  [
    'Gavin Williamson has been named defence secretary to replace Sir Michael Fallon.',
    '2017-11-02',
    ['officeAppointed | Gavin Williamson | Defence Secretary | 2017-11-02'],
  ],
  [
    'Peter Mandelson has resigned as trade and industry secretary.',
    '1998-12-23',
    ['officeResigned | Peter Mandelson | Trade and Industry Secretary | 1998-12-22'],
  ],
  [
    "Peter Mandelson's resignation as Northern Ireland secretary stunned Labour.",
    '2001-01-24',
    ['officeResigned | Peter Mandelson | Northern Ireland Secretary | 2001-01-24'],
  ],
  [
    'Liam Fox has stood down as defence secretary. Philip Hammond moves from transport to replace him and Justine Greening takes over as transport secretary.',
    '2011-10-14',
    [
      'officeResigned | Liam Fox | Defence Secretary | 2011-10-14',
      'officeAppointed | Justine Greening | Transport Secretary | 2011-10-14',
      'officeAppointed | Philip Hammond | Defence Secretary | 2011-10-14',
    ],
  ],
  ['The French finance minister Pierre Moscovici has resigned.', '2012-09-03', []],
  ['Plymouth council leader Vivien Pengelly has stepped down as leader.', '2012-09-03', []],
  [
    'Rowan Williams steps down as Archbishop of Canterbury to become master of Magdalene College.',
    '2012-09-03',
    [],
  ],
  ['Sir Alex Ferguson is stepping down as manager of Manchester United.', '2013-05-08', []],
  ['Humza Yousaf appointed Michael Matheson as health secretary.', '2023-03-15', []],
  [
    'Sir Gavin Williamson quit the cabinet tonight.',
    '2022-11-08',
    ['officeResigned | Gavin Williamson | Minister without Portfolio | 2022-11-08'],
  ],
  [
    'Rachel Reeves becomes the first woman to be chancellor.',
    '2024-07-05',
    ['officeAppointed | Rachel Reeves | Chancellor | 2024-07-05'],
  ],
  [
    'Keir Starmer has appointed Rachel Reeves as Chancellor and Yvette Cooper as Home Secretary.',
    '2024-07-05',
    [
      'officeAppointed | Rachel Reeves | Chancellor | 2024-07-05',
      'officeAppointed | Yvette Cooper | Home Secretary | 2024-07-05',
    ],
  ],
  [
    'Liz Truss sacked Kwasi Kwarteng and appointed Jeremy Hunt in his place.',
    '2022-10-14',
    [
      'officeDismissed | Kwasi Kwarteng | Chancellor of the Exchequer | 2022-10-14',
      'officeAppointed | Jeremy Hunt | Chancellor of the Exchequer | 2022-10-14',
    ],
  ],
  [
    'Kwasi Kwarteng has been sacked as chancellor after 38 days. Jeremy Hunt replaces him.',
    '2022-10-14',
    [
      'officeDismissed | Kwasi Kwarteng | Chancellor | 2022-10-14',
      'officeAppointed | Jeremy Hunt | Chancellor | 2022-10-14',
    ],
  ],
  [
    'Suella Braverman has left her job as home secretary and been replaced by Grant Shapps.',
    '2022-10-19',
    [
      'officeResigned | Suella Braverman | Home Secretary | 2022-10-19',
      'officeAppointed | Grant Shapps | Home Secretary | 2022-10-19',
    ],
  ],
  [
    'Nigel Lawson resigned as Chancellor last night. John Major moved from the Foreign Office to become Chancellor, and Douglas Hurd succeeds him as Foreign Secretary.',
    '1989-10-26',
    [
      'officeResigned | Nigel Lawson | Chancellor | 1989-10-25',
      'officeAppointed | John Major | Chancellor | 1989-10-26',
      'officeAppointed | Douglas Hurd | Foreign Secretary | 1989-10-26',
    ],
  ],
  [
    'John Major has resigned as leader of the Conservative Party.',
    '1995-06-22',
    ['officeResigned | John Major | leader of the Conservative Party | 1995-06-22'],
  ],
  [
    'William Hague has stepped down as foreign secretary. Philip Hammond will take over as foreign secretary.',
    '2014-07-14',
    [
      'officeResigned | William Hague | Foreign Secretary | 2014-07-14',
      'officeAppointed | Philip Hammond | Foreign Secretary | 2014-07-15 | announcedFuture',
    ],
  ],
  [
    'Theresa May has given Boris Johnson the job of foreign secretary.',
    '2016-07-13',
    ['officeAppointed | Boris Johnson | Foreign Secretary | 2016-07-13'],
  ],
  [
    'Ben Wallace has resigned as defence secretary. Claire Coutinho enters the cabinet as energy secretary.',
    '2023-08-31',
    [
      'officeResigned | Ben Wallace | Defence Secretary | 2023-08-31',
      'officeAppointed | Claire Coutinho | Energy Secretary | 2023-08-31',
    ],
  ],
  [
    'Keir Starmer has appointed Rachel Reeves as Chancellor, Yvette Cooper as Home Secretary and David Lammy as Foreign Secretary.',
    '2024-07-05',
    [
      'officeAppointed | Rachel Reeves | Chancellor | 2024-07-05',
      'officeAppointed | Yvette Cooper | Home Secretary | 2024-07-05',
      'officeAppointed | David Lammy | Foreign Secretary | 2024-07-05',
    ],
  ],
  [
    "Five ministers quit at once: Kemi Badenoch, Neil O'Brien, Alex Burghart, Lee Rowley and Julia Lopez. Two aides have packed their bags: Claire Coutinho, PPS at the Treasury, and Mims Davies, who did the same job at Justice.",
    '2022-07-06',
    [
      'officeResigned | Kemi Badenoch | Minister for Equalities | 2022-07-06',
      "officeResigned | Neil O'Brien | Minister for Levelling Up | 2022-07-06",
      'officeResigned | Alex Burghart | Minister for Skills | 2022-07-06',
      'officeResigned | Lee Rowley | Minister for Industry | 2022-07-06',
      'officeResigned | Julia Lopez | Minister for Media, Data, and Digital Infrastructure | 2022-07-06',
      'officeResigned | Claire Coutinho | PPS at the Treasury | 2022-07-06',
      'officeResigned | Mims Davies | Minister for Employment | 2022-07-06',
    ],
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
