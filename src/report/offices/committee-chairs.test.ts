/** Who is chosen to chair a committee, told by the committee alone on a page of such elections. */
import { expect, test } from 'vitest'
import { eventsIn, told } from '../report-case.test-support.ts'

test.each([
  [
    'Robert Halfon has been elected chair of the Education Committee. Tom Tugendhat took foreign affairs, beating Crispin Blunt and Alistair Burt, and Lilian Greenwood was picked for transport.',
    '2017-07-12',
    ['Lilian Greenwood', 'Robert Halfon', 'Tom Tugendhat'],
  ],
  [
    'Meg Hillier has won the chairmanship of the Treasury committee. The other winners were Alicia Kearns (home affairs) and Liam Byrne (business and trade).',
    '2024-09-11',
    ['Alicia Kearns', 'Liam Byrne', 'Meg Hillier'],
  ],
  [
    'Meg Hillier has won the chairmanship of the Treasury committee. Alicia Kearns might have won home affairs.',
    '2024-09-11',
    ['Meg Hillier'],
  ],
  [
    'Tom Tugendhat won a debate on foreign affairs, and Robert Halfon took education seriously.',
    '2017-07-12',
    [],
  ],
])('%s', (text, day, people) => {
  const chosen = eventsIn(text, day, ['officeAppointed']).map(({ event }) => event.person?.name)
  expect(chosen.sort()).toEqual([...people].sort())
})

test('a post of the shadow cabinet by its field, after the register ends', () => {
  const text =
    'Keir Starmer has reshuffled his team. Yvette Cooper is brought back as shadow home secretary. Wes Streeting is promoted to health and Jonathan Ashworth goes across to work and pensions.'
  const posts = eventsIn(text, '2021-11-29', ['officeAppointed']).map(({ event }) =>
    event.type === 'officeAppointed' ? event.fields.office : '',
  )
  expect(posts.sort()).toEqual([
    'Shadow Health Secretary',
    'Shadow Home Secretary',
    'Shadow Work and Pensions Secretary',
  ])
})

test('rows of committees and names, on a page of their elections', () => {
  const page =
    'MPs have elected the chairs of the select committees, the Speaker said.\n\nMeg Hillier, who led public accounts until May, has been chosen for the Treasury committee.\n\nHome affairs - Dame Karen Bradley (Con)\n\nEducation - Helen Hayes (Lab)\n\nTransport - Ruth Cadbury (Lab)'
  expect(told(page, '2024-09-11', ['officeAppointed'])).toEqual([
    'officeAppointed Meg Hillier 2024-09-11',
    'officeAppointed Karen Bradley 2024-09-11',
    'officeAppointed Helen Hayes 2024-09-11',
    'officeAppointed Ruth Cadbury 2024-09-11',
  ])
})
