/** Offices that are background, guesswork or none of the House, beside those that are news. @module */
import { describe, expect, test } from 'vitest'
import type { EventType } from '../event.ts'
import { eventsIn } from '../report-case.test-support.ts'

const TYPES: readonly EventType[] = ['officeAppointed', 'officeResigned', 'officeDismissed']

/** Text, day of printing, events: type, person, office, day, and the mood where it is not news. */
const CASES: readonly (readonly [string, string | null, readonly string[]])[] = [
  [
    'Naz Shah has resigned as an aide to John McDonnell.',
    '2016-04-27',
    ['officeResigned | Naz Shah | aide | 2016-04-27'],
  ],
  ['Naz Shah said an aide to John McDonnell had resigned.', '2016-04-27', []],
  [
    'The party is tired. Jeremy Corbyn will not be prime minister by Christmas.',
    null,
    ['officeAppointed | Jeremy Corbyn | Prime Minister | – | denial'],
  ],
  // Nobody comes to a post by having it longest.
  ['Jeremy Hunt today became the longest-serving health secretary in history.', '2018-06-03', []],
  ['George Osborne has become the most unpopular chancellor since polling began.', '2011-03-04', []],
  ['Former Labour minister Ed Balls has become chairman of a football club.', '2024-09-03', []],
  ['Lord Mandelson was appointed British ambassador.', '2015-07-01', []],
  [
    "The council's deputy leader, Mr John Brown, stepped down as cabinet member for housing.",
    '2010-05-18',
    [],
  ],
  ["Amber Rudd's predecessor resigned. Sajid Javid, the home secretary, visited Leeds.", '2018-05-01', []],
  ['Sajid Javid has been Home Secretary for a day.', '2018-05-01', []],
  // What the others are counted from is no day of the last of them.
  [
    'Margot James has resigned as digital minister. She is the 30th minister to quit since the 2017 election.',
    '2019-07-18',
    ['officeResigned | Margot James | digital minister | 2019-07-18'],
  ],
  // She who goes is replaced, and not she who is sorry.
  [
    'Amber Rudd has resigned as home secretary. The prime minister wrote that she would miss her. Sajid Javid replaces her.',
    '2018-04-30',
    [
      'officeResigned | Amber Rudd | Home Secretary | 2018-04-29',
      'officeAppointed | Sajid Javid | Home Secretary | 2018-04-30',
    ],
  ],
  // Said in February, last February is a year ago.
  [
    'Chris Huhne quit as energy secretary last February.',
    '2013-02-07',
    ['officeResigned | Chris Huhne | Energy Secretary | 2012-02-02 | recap'],
  ],
  // Of a party elsewhere.
  ['Ron Davies has given up the leadership of Labour in Wales.', '1998-10-29', []],
  ['Jim Murphy has quit the Scottish Labour leadership.', '2015-05-16', []],
  [
    'Two more go: Naz Shah has resigned, and Yasmin Qureshi, shadow women and equalities minister, is quitting.',
    '2023-11-15',
    ['officeResigned | Yasmin Qureshi | shadow women and equalities minister | 2023-11-15'],
  ],
  // A return is a noun, money goes into no office, and who chairs a committee has not been chosen to.
  [
    'Priti Patel has left the cabinet, her return to government over within months.',
    '2022-09-06',
    ['officeResigned | Priti Patel | Secretary of State for the Home Department | 2022-09-06'],
  ],
  ['Kit Malthouse said that almost £3m had gone from the Treasury to the police.', '2021-11-02', []],
  [
    'The ballot was held last night. Graham Brady, who chairs the 1922 committee, read the figures, and Robert Halfon, who chairs the education committee, said nothing.',
    '2022-06-06',
    [],
  ],
  // What follows "to" is why.
  [
    'Gloria De Piero, MP for Ashfield and shadow justice minister, has stepped down to spend more time in her seat.',
    '2019-02-10',
    ['officeResigned | Gloria De Piero | shadow justice minister | 2019-02-10'],
  ],
  // Whoever wins the seat does nothing more in the sentence.
  [
    "Jo Swinson lost East Dunbartonshire to the SNP's Amy Callaghan and has resigned as Lib Dem leader.",
    '2019-12-13',
    ['officeResigned | Jo Swinson | Lib Dem leader | 2019-12-13'],
  ],
  // Who has the post tomorrow is only the favourite today.
  [
    'Priti Patel has resigned as international development secretary. Penny Mordaunt was last night the favourite to replace her.',
    '2017-11-08',
    [
      'officeResigned | Priti Patel | International Development Secretary | 2017-11-08',
      'officeAppointed | Penny Mordaunt | International Development Secretary | 2017-11-07 | speculation',
    ],
  ],
  // A leader who is more than that gives up the leading of the party.
  [
    'May quits as leader\n\nTheresa May has resigned as leader. The Prime Minister said it had been an honour.',
    '2019-06-07',
    ['officeResigned | Theresa May | Conservative leader | 2019-06-07'],
  ],
  [
    'David Cameron has resigned the Conservative leadership after the referendum.',
    '2016-06-24',
    ['officeResigned | David Cameron | Conservative leader | 2016-06-24'],
  ],
  [
    'Sir Menzies Campbell has quit the Liberal Democrat leadership. Vince Cable ruled himself out of the leadership race.',
    '2007-10-15',
    ['officeResigned | Menzies Campbell | Liberal Democrat leader | 2007-10-15'],
  ],
  ['Clive Lewis has quit the Labour leadership race.', '2020-01-13', []],
  [
    'Iain Duncan Smith was voted out as Tory leader by 90 votes to 75.',
    '2003-10-29',
    ['officeDismissed | Iain Duncan Smith | Tory leader | 2003-10-29'],
  ],
  [
    'Iain Duncan Smith has been forced out of the Tory leadership.',
    '2003-10-29',
    ['officeDismissed | Iain Duncan Smith | Conservative leader | 2003-10-29'],
  ],
  // The ministers of the sentence are not what he was.
  ['Owen Paterson, who was found to have lobbied ministers for two firms, has resigned.', '2021-11-04', []],
  ['Neil Parish, the farmer who questioned ministers on rural affairs, has resigned.', '2022-04-30', []],
  [
    'Two ministers, Victoria Atkins and Jo Churchill, resigned within the hour.',
    '2022-07-06',
    [
      'officeResigned | Victoria Atkins | Minister of State | 2022-07-06',
      'officeResigned | Jo Churchill | Minister for Agri-Innovation and Climate Adaptation | 2022-07-06',
    ],
  ],
  [
    'Priti Patel, who was sacked as international development secretary in 2017, spoke for Leave.',
    '2019-01-20',
    ['officeDismissed | Priti Patel | International Development Secretary | 2017-11-08 | recap'],
  ],
  [
    'David Davis, who resigned as Brexit secretary last July, spoke.',
    '2019-01-20',
    ['officeResigned | David Davis | Brexit Secretary | 2018-07-08 | recap'],
  ],
  [
    'Since resigning as foreign secretary, Boris Johnson has written a column.',
    '2019-01-20',
    ['officeResigned | Boris Johnson | Foreign Secretary | 2018-07-09 | recap'],
  ],
  [
    'Boris Johnson, the former foreign secretary, said Theresa May should resign as prime minister.',
    '2019-01-20',
    [],
  ],
  [
    'If Philip Hammond resigns as chancellor, the party will split.',
    '2019-01-20',
    ['officeResigned | Philip Hammond | Chancellor | – | hypothetical'],
  ],
  [
    'Amber Rudd threatened to resign as work and pensions secretary.',
    '2019-01-20',
    ['officeResigned | Amber Rudd | Work and Pensions Secretary | – | speculation'],
  ],
  [
    'Downing Street denied that Chris Grayling had been sacked as transport secretary.',
    '2019-01-20',
    ['officeDismissed | Chris Grayling | Transport Secretary | – | denial'],
  ],
  [
    'Will Amber Rudd quit the cabinet?',
    '2019-01-20',
    ['officeResigned | Amber Rudd | cabinet minister | – | speculation'],
  ],
  ['Tom Tugendhat, the security minister, resigned himself to defeat.', '2024-03-01', []],
  [
    'Justin Trudeau has resigned as prime minister of Canada. Chrystia Freeland had quit as finance minister.',
    '2024-03-01',
    [],
  ],
  [
    'Humza Yousaf has been elected leader of the SNP. Kate Forbes resigned as finance secretary.',
    '2023-03-27',
    [],
  ],
  ['Richard Sharp has resigned as BBC chairman.', '2023-05-01', []],
  ["Azeem Rafiq's evidence led Roger Hutton to resign as Yorkshire chairman.", '2021-11-01', []],
  ['Sir Fred Goodwin stepped down as chief executive.', '2012-01-01', []],
  [
    'Oliver Dowden has resigned as co-chairman of the Conservative Party after the by-elections.',
    '2022-06-23',
    ['officeResigned | Oliver Dowden | co-chairman of the Conservative Party | 2022-06-23'],
  ],
  ['Jeremy Corbyn is facing calls to stand down as Labour leader.', '2016-07-01', []],
  [
    'Sir Keir Starmer has won the Labour leadership. He appointed Anneliese Dodds shadow chancellor and made Lisa Nandy shadow foreign secretary.',
    '2020-04-04',
    [
      'officeAppointed | Keir Starmer | Labour leader | 2020-04-04',
      'officeAppointed | Anneliese Dodds | Shadow Chancellor | 2020-04-04',
      'officeAppointed | Lisa Nandy | Shadow Foreign Secretary | 2020-04-04',
    ],
  ],
  [
    'Anneliese Dodds was demoted from shadow chancellor. Rachel Reeves replaces her.',
    '2021-05-09',
    [
      'officeDismissed | Anneliese Dodds | Shadow Chancellor | 2021-05-09',
      'officeAppointed | Rachel Reeves | Shadow Chancellor | 2021-05-09',
    ],
  ],
  ['Labour MP Jack Lee was made redundant as a teacher.', '2023-07-20', []],
  [
    'Jacqui Smith is to step down as home secretary at the next reshuffle, sources said.',
    '2009-06-02',
    ['officeResigned | Jacqui Smith | Home Secretary | 2009-06-02 | announcedFuture'],
  ],
  [
    'Hazel Blears, the communities secretary, has resigned. She said she wanted to return to the grassroots.',
    '2009-06-03',
    ['officeResigned | Hazel Blears | Communities Secretary | 2009-06-03'],
  ],
  [
    'James Purnell quit the cabinet and called on Gordon Brown to go.',
    '2009-06-04',
    ['officeResigned | James Purnell | Secretary of State for Work and Pensions | 2009-06-04'],
  ],
  [
    'Alex Chalk has resigned as solicitor general, Bim Afolami as Conservative vice-chair and Andrew Murrison as trade envoy.',
    '2022-07-05',
    [
      'officeResigned | Alex Chalk | Solicitor General | 2022-07-05',
      'officeResigned | Bim Afolami | Conservative vice-chair | 2022-07-05',
      'officeResigned | Andrew Murrison | trade envoy | 2022-07-05',
    ],
  ],
  [
    'Jonathan Gullis and Saqib Bhatti have resigned as parliamentary private secretaries.',
    '2022-07-05',
    [
      'officeResigned | Jonathan Gullis | parliamentary private secretary | 2022-07-05',
      'officeResigned | Saqib Bhatti | parliamentary private secretary | 2022-07-05',
    ],
  ],
  [
    'Michael Gove has been sacked by Boris Johnson.',
    '2022-07-06',
    [
      'officeDismissed | Michael Gove | Secretary of State for Levelling Up, Housing and Communities | 2022-07-06',
    ],
  ],
  [
    'Victoria Atkins has quit as prisons minister, saying she can no longer serve.',
    '2022-07-06',
    ['officeResigned | Victoria Atkins | prisons minister | 2022-07-06'],
  ],
  [
    'Priti Patel has been forced to resign as international development secretary.',
    '2017-11-08',
    ['officeResigned | Priti Patel | International Development Secretary | 2017-11-08'],
  ],
  [
    'Penny Mordaunt: the new international development secretary. The Portsmouth North MP succeeds Priti Patel.',
    '2017-11-09',
    ['officeAppointed | Penny Mordaunt | Secretary of State for International Development | 2017-11-09'],
  ],
  [
    'Alan Milburn is leaving the Government to spend more time with his family. John Reid is the new Health Secretary.',
    '2003-06-12',
    [
      'officeResigned | Alan Milburn | Secretary of State for Health | 2003-06-12',
      'officeAppointed | John Reid | Health Secretary | 2003-06-12',
    ],
  ],
  [
    'David Blunkett resigned tonight as Home Secretary. Charles Clarke takes his place.',
    '2004-12-15',
    [
      'officeResigned | David Blunkett | Home Secretary | 2004-12-15',
      'officeAppointed | Charles Clarke | Home Secretary | 2004-12-15',
    ],
  ],
  [
    'Andy Burnham has become Prime Minister.',
    '2026-07-20',
    ['officeAppointed | Andy Burnham | Prime Minister | 2026-07-20'],
  ],
  [
    "John McDonnell was named shadow chancellor in Jeremy Corbyn's first shadow cabinet.",
    '2015-09-13',
    ['officeAppointed | John McDonnell | Shadow Chancellor | 2015-09-13'],
  ],
  [
    "Therese Coffey is Liz Truss's health secretary and deputy prime minister.",
    '2022-09-06',
    [
      'officeAppointed | Thérèse Coffey | Health Secretary | 2022-09-06',
      'officeAppointed | Thérèse Coffey | Deputy Prime Minister | 2022-09-06',
    ],
  ],
  ['MPs fired Theresa May, the prime minister, a volley of questions.', '2019-01-20', []],
  [
    'Wales minister Nigel Adams resigned on Wednesday in protest at the decision to talk to Jeremy Corbyn.',
    '2019-04-03',
    ['officeResigned | Nigel Adams | Wales minister | 2019-04-03'],
  ],
  [
    'Work and Pensions Secretary Amber Rudd has quit the cabinet and the Conservative Party. Therese Coffey has been named as her successor.',
    '2019-09-07',
    [
      'officeResigned | Amber Rudd | Work and Pensions Secretary | 2019-09-07',
      'officeAppointed | Thérèse Coffey | Work and Pensions Secretary | 2019-09-07',
    ],
  ],
  [
    'International Development Secretary Clare Short has resigned from the government, accusing Tony Blair of breaking his promises. Baroness Amos takes over.',
    '2003-05-12',
    // What a peer is given is no event of the Commons.
    ['officeResigned | Clare Short | International Development Secretary | 2003-05-12'],
  ],
  [
    'Heidi Alexander has resigned as shadow health secretary. Gloria de Piero, the shadow minister for young people, goes too.',
    '2016-06-26',
    [
      'officeResigned | Heidi Alexander | Shadow Health Secretary | 2016-06-26',
      'officeResigned | Gloria De Piero | shadow minister for young people | 2016-06-26',
    ],
  ],
  [
    'Dear Prime Minister,\n\nIt is with enormous regret that I must tender my resignation as Secretary of State for Health.\n\nYours ever,\n\nSajid Javid',
    '2022-07-05',
    ['officeResigned | Sajid Javid | Secretary of State for Health | 2022-07-05'],
  ],
  [
    'Suella Braverman has resigned as home secretary. Grant Shapps, the former transport secretary, has been appointed as her replacement.',
    '2022-10-19',
    [
      'officeResigned | Suella Braverman | Home Secretary | 2022-10-19',
      'officeAppointed | Grant Shapps | Home Secretary | 2022-10-19',
    ],
  ],
  [
    'Dominic Raab has resigned. Shailesh Vara quit as Northern Ireland minister earlier.',
    '2018-11-15',
    [
      'officeResigned | Dominic Raab | Secretary of State for Exiting the European Union | 2018-11-15',
      'officeResigned | Shailesh Vara | Northern Ireland minister | 2018-11-15',
    ],
  ],
  [
    'Two aides have packed their bags: Anne-Marie Trevelyan, PPS at Education, and Ranil Jayawardena, who did the same job at Justice. Dominic Raab resigned this morning.',
    '2018-11-15',
    [
      'officeResigned | Anne-Marie Trevelyan | PPS at Education | 2018-11-15',
      'officeResigned | Ranil Jayawardena | PPS at Justice | 2018-11-15',
      'officeResigned | Dominic Raab | Secretary of State for Exiting the European Union | 2018-11-15',
    ],
  ],
  [
    'By lunchtime Dominic Raab had resigned as Brexit secretary.',
    '2018-11-15',
    ['officeResigned | Dominic Raab | Brexit Secretary | 2018-11-15'],
  ],
  [
    'The party said Michelle Thomson had also stepped back as business spokeswoman.',
    '2015-09-29',
    ['officeResigned | Michelle Thomson | business spokeswoman | 2015-09-29'],
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
