import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from './mention.ts'
import { sentencesOf } from './sentence.ts'

function split(text: string): string[] {
  const blocks: Block[] = [{ start: 0, end: text.length, role: 'body' }]
  return sentencesOf(text, blocks).map((sentence) => text.slice(sentence.start, sentence.end))
}

/** `|` marks where a sentence must end; everything else must not split. */
const CASES: readonly string[] = [
  'Labour held Stretford.| The Greens came third.',
  'Mr. Heath lost in February.| Mrs. Castle kept Blackburn.',
  'Dr. David Owen and St. John Stevas disagreed.| Nobody minded.',
  'Sir J. Smith spoke first.| A. J. Balfour replied.',
  'The Rt. Hon. Member for Leeds East sat down.| He was tired.',
  'She walked up to No. 10 at noon.| It rained.',
  'Is the answer no.| The tellers thought so.',
  'The count ended at 3 a.m. and the hall emptied.',
  'The count ended at 3 a.m.| The hall emptied.',
  'Polling closed at 10 p.m. on Thursday.',
  'He left on Jan. 14 and came back on Sept. 3 that year.',
  'The swing was 9.4 per cent.| Turnout fell to 31.4%.| Few cared.',
  'The U.S. Senate did not sit.| Westminster did.',
  'He flew to the U.S.| The whips were furious.',
  'Smith & Co. Ltd. of Hull paid.| The party did not.',
  'She bought posters, leaflets, etc.| The bill was large.',
  '“We won… and they lost,” he said.| Then he left.',
  'He hesitated… then sat down.',
  '“We shall win.”| He smiled.',
  '“Will you resign?” he was asked.| He would not.',
  '“Shame!” Dennis Skinner shouted.| The Speaker rose.',
  '“Order!”| The House fell silent.',
  "'I am going.'| She went.",
  'He said: ‘Enough is enough.’| The chair agreed.',
  'The member for\nHalifax rose\nat once.| She sat.',
  'first line in lower case.| Second line.',
  'It was agreed. or so they thought.',
  'Ann Clwyd in the lobby.|Ann Clwyd in the lobby.',
  'They met in 1987.|The talks failed.',
  'Visit parliament.uk or www.Example.Com/Page for more.',
  'Write to press@Labour.Org today.',
  'He won by 32.| She lost by 6.',
  'Majority 4,423.| Said he would go.',
  '3. Politics',
  'What now?| Who knows!| Nobody.',
  'The vote (on Tuesday.)| The result came late.',
  'Was it 1997?!| It was.',
  'The whip (see p. 12) was withdrawn.',
  'Plan B.| The chief whip had none.',
  'One fact.\n\n|• Another fact\n|• A third',
  'Éamon spoke.| Íde did not.',
  'It was 2-1.| “Fine,” said Mr Benn.',
  'The St. Ives result, i.e. Cornwall, came at 4.30 a.m. on Friday.',
  'He quit in protest.”|Mr Hain stayed.',
  'Home secretary: Charles Clarke\n|Education: Ruth Kelly, from the Cabinet Office\n|Nobody was surprised.',
  'They were asked about it\nHealth: John Reid\n|Chief whip: Hilary Armstrong',
  'The member for Leeds: Hilary Benn\nof the famous family.',
  '– Alan Milburn|It was at noon that he went.',
  'Alan Milburn|A minister until today.| He will fish.',
  'June 3– James Purnell|No longer at work and pensions.',
  'Ann Marie Keen|Unable to go on, she left.',
  '1. Ruth Kelly|No longer at work and pensions.',
  'They left.\n\n\n\n|Ann Marie Keen|Unable to go on, she left.',
  'The lead was 4,423.5.| It fell.',
  'John McDonnell|Also gone from the front bench.',
  'John MacDougall held Glenrothes.',
  'Siobhain McDonagh lost her post.',
  'Garret FitzGerald came to London.',
  'Via PoliticsHome today.',
  'The old McKenna house was sold.',
]

describe('sentences end where they end', () => {
  test.each(CASES)('%s', (marked) => {
    const text = marked.replaceAll('|', '')
    expect(split(text)).toEqual(marked.split('|').map((part) => part.trim()))
  })
})

test('a sentence belongs to one block and keeps its role', () => {
  const text = 'A title\nOne. Two.\nA caption'
  const blocks: Block[] = [
    { start: 0, end: 7, role: 'title' },
    { start: 8, end: 17, role: 'body' },
    { start: 18, end: 27, role: 'caption' },
  ]
  const found = sentencesOf(text, blocks)
  expect(found.map((sentence) => [sentence.index, sentence.block, sentence.role])).toEqual([
    [0, 0, 'title'],
    [1, 1, 'body'],
    [2, 1, 'body'],
    [3, 2, 'caption'],
  ])
})

test('every letter of a block is in exactly one sentence, in order', () => {
  const piece = fc.constantFrom(
    'Mr',
    ' ',
    '.',
    '?',
    '”',
    '“',
    "'",
    '\n',
    'The',
    'he',
    '10',
    '…',
    'U.S.',
    '•',
    'É',
    '!',
    'a.m.',
    '(',
    ')',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('')
      expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    }),
  )
})

test('arbitrary text does not throw and spans slice inside the block', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      for (const sentence of sentencesOf(text, [{ start: 0, end: text.length, role: 'body' }])) {
        expect(sentence.start).toBeLessThan(sentence.end)
        expect(sentence.end).toBeLessThanOrEqual(text.length)
      }
    }),
  )
})

test('one long line of marks is cut to its end', () => {
  for (const unit of ['. ', 'A. ', '…', '"', "'a ", 'Mr. ', '.A', '? “B” ']) {
    const text = unit.repeat(200_000 / unit.length)
    expect(split(text).join('').replace(/\s/g, '') === text.replace(/\s/g, '')).toBe(true)
  }
})
