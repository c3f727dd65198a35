/** Lists of people: a name, by itself or run into the paragraph under it, whose own that paragraph is. @module */
import { describe, expect, test } from 'vitest'
import { eventsIn } from '../report-case.test-support.ts'

function gone(text: string, day: string): string[] {
  return eventsIn(text, day, ['officeResigned', 'statement'])
    .filter(({ event }) => event.modality === 'reported')
    .map(({ event }) => `${event.type} ${event.person?.name}`)
    .sort()
}

const LIST: readonly (readonly [string, string])[] = [
  ['Sajid Javid', 'It was just after six that the health secretary resigned.'],
  ['Rishi Sunak', 'No longer chancellor, saying “the public expect government to be conducted properly”.'],
  ['Will Quince', 'A minister at the education department, he quit with “great sadness” the next morning.'],
  [
    'Alex Chalk',
    'In a note that did not spare the Prime Minister the solicitor general said that the government was “broken beyond any mending by now”.',
  ],
  [
    'Robin Walker',
    'Another education minister to go, his letter said “recent events have made it clear to me”.',
  ],
  [
    'Victoria Atkins',
    'One more justice minister to quit, she wrote “I can no longer pirouette around our values”.',
  ],
  ['John Glen', 'The economic secretary to the Treasury until this afternoon, he has walked out.'],
]

const NAMES = [
  'officeResigned John Glen',
  'officeResigned Rishi Sunak',
  'officeResigned Robin Walker',
  'officeResigned Sajid Javid',
  'officeResigned Victoria Atkins',
  'officeResigned Will Quince',
]

describe('entries of a list of people', () => {
  const forms: readonly (readonly [string, string])[] = [
    ['on a line of their own', LIST.map(([name, entry]) => `${name}\n\n${entry}`).join('\n\n')],
    ['run into the entry', LIST.map(([name, entry]) => `– ${name}${entry}`).join('\n\n')],
    ['under a day', LIST.map(([name, entry]) => `July 6– ${name}${entry}`).join('\n\n')],
  ]
  test.each(forms)('names %s', (_, list) => {
    const text = `Who has resigned from the government\n\nSix ministers have resigned since Tuesday.\n\n${list}`
    const found = gone(text, '2022-07-06')
    for (const name of NAMES.filter((each) => !/Glen|Quince/.test(each))) expect(found).toContain(name)
    for (const speaker of ['Alex Chalk', 'Rishi Sunak', 'Robin Walker', 'Victoria Atkins'])
      expect(found).toContain(`statement ${speaker}`)
    expect(found).not.toContain('officeResigned Boris Johnson')
  })

  test('two names are no list, and what stands under them is told of whom it names', () => {
    const text =
      'Cabinet latest\n\nNadine Dorries\n\nThe health secretary resigned on Tuesday.\n\nMichelle Donelan\n\nNo longer chancellor, said a placard.'
    expect(gone(text, '2022-07-06').filter((each) => /Dorries|Donelan/.test(each))).toEqual([])
  })

  test('whoever an entry names keeps their own words', () => {
    const text = `Who has gone\n\n${LIST.slice(0, 4)
      .map(([name]) => `${name}\n\nNadine Dorries said it was “a disgrace and a plot against him”.`)
      .join('\n\n')}`
    expect(gone(text, '2022-07-06').filter((each) => /Javid|Sunak|Quince|Walker/.test(each))).toEqual([])
  })
})
