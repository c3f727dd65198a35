import { describe, expect, test } from 'vitest'
import { plainPage } from '../page/plain.ts'
import { splitArticles } from './split.ts'

const STORY = [
  'Harbour to close for a month',
  'The harbour at Seaham will close to trawlers for a month while divers mend its north wall.',
  'Jane Harker, who chairs the harbour committee, said that the wall had not been touched since 1923.',
  'Boats will land their catch at Sunderland, and the committee will pay what the detour costs them.',
]

function dateOf(...lines: readonly string[]) {
  return splitArticles(plainPage('case', lines.join('\n\n'))).articles[0]?.printedDate ?? null
}

const [title = '', ...paragraphs] = STORY

describe('the day of a story is', () => {
  test.each([
    ['the one over its title', [`12 March 2019`, ...STORY], '2019-03-12'],
    ['the one under its title', [title, 'Published 12 March 2019', ...paragraphs], '2019-03-12'],
    ['the one in its writer’s line', [title, 'By Ann Other, 12 March 2019', ...paragraphs], '2019-03-12'],
    [
      'not that of looking at the page, where it has its own',
      ['Tuesday, 5 May 2020', 'Home', 'News', 'Sport', title, 'Published: 12 March 2019', ...paragraphs],
      '2019-03-12',
    ],
    [
      'nor where its own stands among other words',
      ['Tuesday, 5 May 2020', title, 'Coast Desk, 12 Mar, 2019 10:07 AM', ...paragraphs],
      '2019-03-12',
    ],
    [
      'that of looking at the page for want of another',
      ['Tuesday, 5 May 2020', 'Home', 'News', 'Sport', ...STORY],
      '2020-05-05',
    ],
    [
      'not that of a comment below it',
      ['Tuesday, 5 May 2020', 'Home', 'News', 'Sport', ...STORY, 'Published 12 March 2021'],
      '2020-05-05',
    ],
    [
      'that of the first printing under that of a revision',
      [title, 'Updated 09:14, 13 March 2019', 'Published 22:10, 12 March 2019', ...paragraphs],
      '2019-03-12',
    ],
    ['the one behind it, at the end of the page', [...STORY, '12 March 2019'], '2019-03-12'],
    [
      'the one in its address',
      [title, 'https://www.example.org/2019/03/12/harbour', ...paragraphs],
      '2019-03-12',
    ],
  ])('%s', (_name, lines, date) => expect(dateOf(...lines)?.date).toBe(date))

  test.each([
    ['a reader’s comment', [...STORY, 'Ann Other', '12 March 2019 at 10:14', 'Quite right too.']],
    ['a post that it shows', [...STORY, '— Jane Harker (@harker) March 12, 2019']],
    ['the end of an offer', [title, 'Offer ends 31 December 2019. Subscribe now.', ...paragraphs]],
    ['the small print', ['Privacy policy updated 25 May 2018', ...STORY]],
    ['a forecast', [title, 'Weather forecast for 4 March 2014: rain', ...paragraphs]],
  ])('not that of %s', (_name, lines) => expect(dateOf(...lines)).toBeNull())
})

test.each([
  'Coast Echo, 12 Mar. 2019',
  'Coast Echo12 March 2019',
  'Coast EchoMarch 12, 2019',
  'Coast Echo, 12/03/2019',
  'Coast Echo, 12.3.2019',
  'Coast Echo, 2019-03-12',
])('the day of a story is that of a line at its head, however written: %s', (head) => {
  expect(dateOf(head, ...STORY)?.date).toBe('2019-03-12')
})

test('a day over the furniture of a page says so', () => {
  expect(dateOf('Tuesday, 5 May 2020', 'Home', 'News', 'Sport', ...STORY)?.overPage).toBe(true)
  expect(dateOf('Tuesday, 5 May 2020', ...STORY)?.overPage).toBeUndefined()
})
