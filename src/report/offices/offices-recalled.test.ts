/** Posts taken and left before, told as background in whatever words. */
import { expect, test } from 'vitest'
import { told } from '../report-case.test-support.ts'
import { OFFICE_EVENTS } from './of-office.ts'

test.each([
  [
    'Lord Mayor of London opens fair. The speaker was Gavin Williamson, whom Boris Johnson put out of the Department for Education in September 2021.',
    '2023-03-02',
    ['officeResigned Gavin Williamson 2021-09-15 (recap)'],
  ],
  [
    'Justine Greening, who was education secretary until January, has asked the Treasury for an inquiry.',
    '2018-05-14',
    ['officeResigned Justine Greening 2018-01-08 (recap)'],
  ],
  [
    'Estelle Morris, who went from the Department for Education in October 2002, has opened a gallery.',
    '2004-03-01',
    ['officeResigned Estelle Morris 2002-10-24 (recap)'],
  ],
  [
    'Betty Boothroyd came to the chair as Speaker in 1992 and was cheered by both sides.',
    '1999-02-01',
    ['officeAppointed Betty Boothroyd 1992-04-27 (recap)'],
  ],
  [
    'The bill was drafted when Theresa May made Amber Rudd home secretary in July 2016.',
    '2019-02-01',
    ['officeAppointed Amber Rudd 2016-07-13 (recap)'],
  ],
  [
    'The Aylesbury member, first elected in 2019, got the job as Liz Truss finished putting her government together.',
    '2022-09-21',
    ['officeAppointed Rob Butler 2022-09-20'],
  ],
  [
    'Harriet Harman, who entered the House in 1982, was twice acting leader, after Gordon Brown in 2010 and Ed Miliband in 2015.',
    '2021-12-08',
    [
      'officeAppointed Harriet Harman 2010-05-12 (recap)',
      'officeAppointed Harriet Harman 2015-05-08 (recap)',
    ],
  ],
  [
    'Harriet Harman lost her first place in the cabinet in 1998.',
    '2021-12-08',
    ['officeDismissed Harriet Harman 1998-07-27 (recap)'],
  ],
  [
    'Robin Cook quit as Leader of the House in March 2003. Jack Straw had followed him at the Foreign Office, and replaced him there after the election of 2001.',
    '2005-08-09',
    ['officeResigned Robin Cook 2003-03-17 (recap)', 'officeAppointed Jack Straw 2001-06-08 (recap)'],
  ],
])('%s', (text, day, events) => expect(told(text, day, OFFICE_EVENTS)).toEqual(events))

test.each([
  ['He was a friend of a man whom Theresa May sacked from the cabinet in 2019.', '2022-11-08'],
  [
    'Theresa May has sacked three ministers since she came to Downing Street, in 2019 most of all.',
    '2022-11-08',
  ],
  ['Amber Rudd, who is home secretary, opened a police station in Hastings.', '2017-09-14'],
  ['In July 2016 Amber Rudd made a speech about fishing.', '2019-02-01'],
  [
    'The former foreign secretary Robin Cook has sat for Livingston since 1983, when he entered a new seat.',
    '2004-02-01',
  ],
  [
    'Labour said that the Home Office had got worse since 2016, when Amber Rudd met the police.',
    '2019-02-01',
  ],
])('nothing: %s', (text, day) => expect(told(text, day, OFFICE_EVENTS)).toEqual([]))
