import { describe, expect, it } from 'vitest'
import { plainPage } from '../../page/plain.ts'
import { splitArticles } from '../split.ts'

const STORY = [
  'Jones keeps his seat after a second count',
  'Fiona Winterbottom, the returning officer, asked for the bundles to be counted again at two in the morning.',
  'Ann Ormerod, who lost by eleven votes, shook hands with Kevin Jones and left the hall before the speeches.',
  'Mr Jones thanked the police, the counters and Ms Winterbottom, and said that he would take a holiday.',
  'The turnout was the lowest that anybody in the hall could remember.',
]

/** Which of `lines`, between two paragraphs of the story, are taken for titles of others. */
function related(...lines: string[]): string[] {
  const text = [...STORY.slice(0, 3), ...lines, ...STORY.slice(3)].join('\n\n')
  return splitArticles(plainPage('page', text))
    .removed.filter(({ kind }) => kind === 'related')
    .map(({ start, end }) => text.slice(start, end))
}

describe('titles of other stories', () => {
  it.each([
    [['Zarah Sultana resigns from Labour to set up new party']],
    [['> Nadine Dorries finally quits as MP, triggering vote']],
    [['Elsewhere: Christian Wakeford defects to Labour minutes before questions']],
    [['Luciana Berger quits Labour over bullying', 'Neil Parish resigns after row']],
  ])('%j', (lines) => expect(related(...lines)).toEqual(lines))

  it.each([
    [['Ormerod promises to fight on']],
    [['Kevin Jones refuses to gloat about it']],
    [['A night of nerves and cold tea']],
    [['Who else has gone:', 'Zarah Sultana resigns from Labour to set up new party']],
    [['Zarah Sultana, who resigned from Labour']],
    [['Christian Wakeford (Lab) beats Luciana Berger (LD)']],
    [['Zarah Sultana resigns from Labour to set up a new party.']],
  ])('are not %j', (lines) => expect(related(...lines)).toEqual([]))
})
