/** Posts taken, left and lost in the many ways sub-editors have of saying so, against the real register. */
import { describe, expect, test } from 'vitest'
import { OFFICE_EVENTS } from '../offices/of-office.ts'
import { eventsIn } from '../report-case.test-support.ts'

/** Text, day of printing, events: type without "office", person, office, and the mood where it is not news. */
const CASES: readonly (readonly [string, string | null, readonly string[]])[] = [
  // Taken.
  [
    'Cheryl Gillan makes way for David Jones at the Wales Office.',
    '2012-09-04',
    [
      'Appointed | David Jones | Secretary of State for Wales',
      'Resigned | Cheryl Gillan | Secretary of State for Wales',
    ],
  ],
  [
    'The job of justice secretary goes to Chris Grayling.',
    '2012-09-04',
    ['Appointed | Chris Grayling | Justice Secretary'],
  ],
  [
    'Caroline Spelman was axed and replaced with Owen Paterson.',
    '2012-09-04',
    [
      'Dismissed | Caroline Spelman | Secretary of State for Environment, Food and Rural Affairs',
      'Appointed | Owen Paterson | Secretary of State for Environment, Food and Rural Affairs',
    ],
  ],
  [
    'Jeremy Hunt will take charge of the Department of Health, while Maria Miller gets the culture brief.',
    '2012-09-04',
    [
      'Appointed | Jeremy Hunt | Secretary of State for Health | announcedFuture',
      'Appointed | Maria Miller | Secretary of State for Culture, Media and Sport',
    ],
  ],
  [
    'Theresa Villiers is put in charge of the Northern Ireland Office.',
    '2012-09-04',
    ['Appointed | Theresa Villiers | Secretary of State for Northern Ireland'],
  ],
  [
    'David Cameron brought in Iain Duncan Smith as work and pensions secretary and handed Eric Pickles, the former party chairman, the job of communities secretary.',
    '2010-05-12',
    [
      'Appointed | Iain Duncan Smith | Work and Pensions Secretary',
      'Appointed | Eric Pickles | Communities Secretary',
    ],
  ],
  [
    'The new defence secretary is Liam Fox. The next chancellor will be George Osborne.',
    '2010-05-12',
    ['Appointed | Liam Fox | Defence Secretary', 'Appointed | George Osborne | Chancellor'],
  ],
  [
    'The Prime Minister has promoted Jeremy Wright (Kenilworth and Southam) to attorney general.',
    '2014-07-15',
    ['Appointed | Jeremy Wright | Attorney General'],
  ],
  [
    'Solicitor General Lucy Frazer is moved to prisons minister, while Attorney General Geoffrey Cox keeps his job.',
    '2019-07-25',
    ['Appointed | Lucy Frazer | prisons minister'],
  ],
  // Committees and the Chair.
  [
    'Tom Tugendhat has been re-elected as chairman of the Foreign Affairs Committee. Robert Halfon will chair the Education Committee.',
    '2020-01-29',
    [
      'Appointed | Tom Tugendhat | chairman of the Foreign Affairs Committee',
      'Appointed | Robert Halfon | chair of the Education committee',
    ],
  ],
  [
    'The Public Accounts Committee will be chaired by Meg Hillier. Clive Betts takes over the Housing Committee.',
    '2020-01-29',
    [
      'Appointed | Meg Hillier | chair of the Public Accounts committee',
      'Appointed | Clive Betts | chair of the Housing committee',
    ],
  ],
  [
    'Foreign Affairs Committee chairman Tom Tugendhat, who chairs it still, disliked the deal.',
    '2020-06-29',
    [],
  ],
  // Left.
  [
    'Esther McVey joined Dominic Raab in resigning from the cabinet.',
    '2018-11-15',
    [
      'Resigned | Esther McVey | Secretary of State for Work and Pensions',
      'Resigned | Dominic Raab | Secretary of State for Exiting the European Union',
    ],
  ],
  [
    'Esther McVey followed Dominic Raab out of the cabinet.',
    '2018-11-15',
    [
      'Resigned | Esther McVey | Secretary of State for Work and Pensions',
      'Resigned | Dominic Raab | Secretary of State for Exiting the European Union',
    ],
  ],
  [
    'Phillip Lee has become the most senior Conservative MP to quit the government over Europe.',
    '2018-06-12',
    ['Resigned | Phillip Lee | Minister for Youth Justice, Victims, Female Offenders and Offender Health'],
  ],
  [
    'Robert Courts, who quit as a parliamentary aide on Sunday, said the whips had been told.',
    '2018-07-18',
    ['Resigned | Robert Courts | parliamentary aide | recap'],
  ],
  [
    'Conservatives are still shaken by the sudden resignation of David Davis as Brexit secretary.',
    '2018-07-09',
    ['Resigned | David Davis | Brexit Secretary | recap'],
  ],
  [
    'Robin Cook steps down from the Foreign Office to become leader of the House of Commons.',
    '2001-06-08',
    ['Appointed | Robin Cook | Leader of the House of Commons'],
  ],
  [
    'Lilian Greenwood, the shadow transport secretary, was among ten to walk out of the shadow cabinet.',
    '2016-06-27',
    ['Resigned | Lilian Greenwood | Shadow Transport Secretary'],
  ],
  // Lost.
  [
    'Brooks Newmark, the minister for civil society, has been asked to leave his post.',
    '2014-09-27',
    ['Dismissed | Brooks Newmark | minister for civil society'],
  ],
  [
    'Pat McFadden was sacked as shadow Europe minister, as was the shadow culture secretary Michael Dugher.',
    '2016-01-05',
    [
      'Dismissed | Pat McFadden | shadow Europe minister',
      'Dismissed | Michael Dugher | Shadow Culture Secretary',
    ],
  ],
  // Lists.
  [
    'Who has gone so far\n\n- Sajid Javid, Health Secretary\n\n- Alex Chalk, Solicitor General\n\n- Will Quince, children’s minister',
    '2022-07-06',
    [
      'Resigned | Sajid Javid | Health Secretary',
      'Resigned | Alex Chalk | Solicitor General',
      'Resigned | Will Quince | Minister for Children and Families',
    ],
  ],
  [
    'Ministers who have quit so far:\n\n- Shailesh Vara, Northern Ireland minister\n- Suella Braverman, a Brexit minister\n- Ranil Jayawardena, PPS at Justice',
    '2018-11-15',
    [
      'Resigned | Shailesh Vara | Northern Ireland minister',
      'Resigned | Suella Braverman | Brexit minister',
      'Resigned | Ranil Jayawardena | PPS at Justice',
    ],
  ],
  [
    "Corbyn's new appointments in full\n\nBusiness: Angela Eagle MP\nDefence: Maria Eagle MP\nHealth: Heidi Alexander MP",
    '2015-09-15',
    [
      'Appointed | Angela Eagle | Shadow First Secretary of State, Shadow Secretary of State for Business, Innovation and Skills',
      'Appointed | Maria Eagle | Shadow Secretary of State for Defence',
      'Appointed | Heidi Alexander | Shadow Secretary of State for Health',
    ],
  ],
  [
    'The Conservatives in the room were listed as follows.\n\n- Jo Churchill, a farming minister\n- Stuart Andrew, housing minister',
    '2022-07-06',
    [],
  ],
  [
    'Rishi Sunak resigned last night.\n\n- Jo Churchill, a farming minister, spoke\n- Stuart Andrew, housing minister, did not',
    '2022-07-06',
    ['Resigned | Rishi Sunak | Chancellor of the Exchequer'],
  ],
  // Whose it is.
  [
    'After outflanking Ken Clarke in a row over prisons, Chris Grayling has been made justice secretary.',
    '2012-09-04',
    ['Appointed | Chris Grayling | Justice Secretary'],
  ],
  [
    'Replacing Andrew Lansley as health secretary, Jeremy Hunt takes on the hardest brief in Whitehall.',
    '2012-09-04',
    ['Appointed | Jeremy Hunt | Health Secretary'],
  ],
  [
    'Amber Rudd sat in government under David Cameron and Nick Clegg and now becomes home secretary.',
    '2016-07-13',
    ['Appointed | Amber Rudd | Home Secretary'],
  ],
  [
    'Former trade secretary Liz Truss replaces Dominic Raab as the Foreign Secretary, and he was named as the Deputy Prime Minister.',
    '2021-09-15',
    ['Appointed | Liz Truss | Foreign Secretary', 'Appointed | Dominic Raab | Deputy Prime Minister'],
  ],
  [
    'Andrew Lansley was yesterday axed as health secretary and will be succeeded by the culture secretary Jeremy Hunt.',
    '2012-09-05',
    [
      'Dismissed | Andrew Lansley | Health Secretary',
      'Appointed | Jeremy Hunt | Health Secretary | announcedFuture',
    ],
  ],
  [
    'Jeremy Wright takes over as attorney general from Dominic Grieve, who was fired.',
    '2014-07-15',
    ['Appointed | Jeremy Wright | Attorney General', 'Dismissed | Dominic Grieve | Attorney General'],
  ],
  ['Jeremy Hunt is confirmed to stay as health secretary.', '2014-07-15', []],
  ['Michelle Donelan and Ben Wallace are in the race to replace him as defence secretary.', '2023-07-16', []],
  // More lists.
  [
    'Who is out?\n\n- Rishi Sunak: Chancellor. He resigned on Tuesday.\n- Sajid Javid: Health Secretary. He quit minutes before.\n- Michael Gove: Levelling Up Secretary. He was sacked at night.',
    '2022-07-07',
    [
      'Resigned | Rishi Sunak | Chancellor',
      'Resigned | Sajid Javid | Health Secretary',
      'Dismissed | Michael Gove | Levelling Up Secretary',
    ],
  ],
  [
    'Labour on the Clyde\n\nThe candidates chosen so far were announced in Paisley.\n\n- Paisley North - Douglas Alexander\n- Glasgow East - John Mason\n- Moray - Angus Robertson',
    '2009-10-12',
    [],
  ],
  // Years apart, on a page without a day.
  [
    'Charles Clarke was sacked as home secretary. Stephen Byers resigned as transport secretary. Ron Davies quit as Welsh secretary.',
    null,
    [
      'Dismissed | Charles Clarke | Home Secretary | recap',
      'Resigned | Stephen Byers | Transport Secretary | recap',
      'Resigned | Ron Davies | Welsh Secretary | recap',
    ],
  ],
  // Dated by what three of them did that day.
  [
    'Ed Balls becomes shadow home secretary. Yvette Cooper becomes shadow foreign secretary. John Healey takes over as shadow health secretary.',
    null,
    [
      'Appointed | Ed Balls | Shadow Home Secretary',
      'Appointed | Yvette Cooper | Shadow Foreign Secretary',
      'Appointed | John Healey | Shadow Health Secretary',
    ],
  ],
  // Committees, whose chairs are contested.
  [
    'Meg Hillier has won the chairmanship of the Treasury committee.',
    '2024-09-11',
    ['Appointed | Meg Hillier | chair of the Treasury committee'],
  ],
  [
    'Tom Tugendhat beat Crispin Blunt in the contest to be chair of the foreign affairs committee.',
    '2017-07-12',
    ['Appointed | Tom Tugendhat | chair of the foreign affairs committee'],
  ],
  [
    'Rory Stewart won the race to become chairman of the defence select committee.',
    '2014-05-14',
    ['Appointed | Rory Stewart | chairman of the defence select committee'],
  ],
  ['Rory Stewart won the race for a seat on the council planning committee.', '2014-05-14', []],
  // None of the House.
  [
    'Councillor Shaun Davies has stood down as leader of the council. Shaun Davies was leader for years.',
    '2024-08-13',
    [],
  ],
  [
    'Baroness Smith of Malvern becomes skills minister. Lord Vallance has been made science minister.',
    '2025-09-06',
    [],
  ],
  ['Matt Hancock lost his job as a columnist and quit his post at the charity.', '2024-03-01', []],
]

describe('offices', () => {
  test.each(CASES)('%s', (text, day, expected) => {
    const told = eventsIn(text, day, OFFICE_EVENTS).map(({ event }) => {
      const office = 'office' in event.fields ? event.fields.office : ''
      const mood = event.modality === 'reported' ? '' : event.modality
      return [event.type.slice('office'.length), event.person?.name, office, mood].filter(Boolean).join(' | ')
    })
    expect(told.sort()).toEqual([...expected].sort())
  })
})
