import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from './mention.ts'
import { quotationsOf } from './quotation.ts'
import { sentencesOf } from './sentence.ts'

/** One block a line; a line that starts with "Image:" is a caption. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let at = 0
  for (const line of text.split('\n')) {
    if (line.trim())
      blocks.push({ start: at, end: at + line.length, role: line.startsWith('Image:') ? 'caption' : 'body' })
    at += line.length + 1
  }
  return blocks
}

function read(text: string): string[] {
  const blocks = blocksOf(text)
  return quotationsOf(text, blocks, sentencesOf(text, blocks)).map((found) => {
    const clause = found.attribution ? text.slice(found.attribution.start, found.attribution.end) : '?'
    return `${text.slice(found.start, found.end)} ${found.scare ? '~' : '<'} ${clause}`
  })
}

/** Every quotation stands inside its block, and none begins before the one before it has ended. */
function expectInOrder(text: string): void {
  const blocks = blocksOf(text)
  let end = 0
  for (const found of quotationsOf(text, blocks, sentencesOf(text, blocks))) {
    const block = blocks[found.block]
    if (!block || found.start < end || found.start >= found.end || found.end > block.end)
      expect.fail(`a quotation from ${found.start} to ${found.end}, after one that ends at ${end}`)
    end = found.end
  }
}

const CASES: readonly (readonly [text: string, ...quotations: string[]])[] = [
  ['“We lost our way in Crewe,” Mr Foot said.', '“We lost our way in Crewe,” < Mr Foot said'],
  ['"We lost our way in Crewe," said Mr Foot, who was there.', '"We lost our way in Crewe," < said Mr Foot'],
  ['‘We lost our way in Crewe,’ the chairman added.', '‘We lost our way in Crewe,’ < the chairman added'],
  [
    "'We lost our way in Crewe,' she told the Evening Mail.",
    "'We lost our way in Crewe,' < she told the Evening Mail",
  ],
  [
    'Mrs Hart told the House: “I shall not stand again.”',
    '“I shall not stand again.” < Mrs Hart told the House',
  ],
  [
    'Tony Hart, the member for Luton, said: “I shall not stand.”',
    '“I shall not stand.” < Tony Hart, the member for Luton, said',
  ],
  [
    '“It is over,” he declared at noon, “because the vote is lost.”',
    '“It is over,” < he declared at noon',
    '“because the vote is lost.” < he declared at noon',
  ],
  [
    'According to the agent, “the count was a long and weary one”.',
    '“the count was a long and weary one” < According to the agent',
  ],
  ['The plan was a “shabby deal” from the start.', '“shabby deal” ~ ?'],
  ['He said “never”.', '“never” < He said'],
  ['“Never!” Mrs Hart shouted.', '“Never!” < Mrs Hart shouted'],
  [
    "Writing in the Post, he said: 'I can't go on.\n'This is the members' party now.\n'So I go.'",
    "'I can't go on. < he said",
    "'This is the members' party now. < he said",
    "'So I go.' < he said",
  ],
  [
    'The chairman’s letter in full: “Dear Ann,\nYou go with our thanks.\nYours, Tom”',
    '“Dear Ann, < The chairman’s letter in full:',
    'You go with our thanks. < The chairman’s letter in full:',
    'Yours, Tom” < The chairman’s letter in full:',
  ],
  [
    '“I am proud,” Ms Lee told the count. “But it is over.”',
    '“I am proud,” < Ms Lee told the count',
    '“But it is over.” < Ms Lee told the count',
  ],
  [
    '“I am proud,” she said of Bury, “but beaten.”',
    '“I am proud,” < she said of Bury',
    '“but beaten.” < she said of Bury',
  ],
  ['She added that “we are united”.', '“we are united” < She added'],
  ["The MPs' letter wasn't read; the whips' office didn't mind."],
  ["It was the '97 intake and rock 'n' roll, 'tis said."],
  ["The 'payroll vote' held and the MPs' mood sank.", "'payroll vote' ~ ?"],
  ['He said the ‘members’ own vote’ had gone.', '‘members’ own vote’ ~ He said the'],
  ['She wrote: “He called it ‘a fine mess’ and left.”', '“He called it ‘a fine mess’ and left.” < She wrote'],
  [
    "She wrote: 'He called it “a fine mess” and left us all.'",
    "'He called it “a fine mess” and left us all.' < She wrote",
  ],
  [
    'She added: “First part of it.\n“Second part of it.”\nShe left.',
    '“First part of it. < She added',
    '“Second part of it.” < She added',
  ],
  [
    '“First part,” the chief whip said.\n“Second part, alone.”',
    '“First part,” < the chief whip said',
    '“Second part, alone.” < the chief whip said',
  ],
  [
    "In a letter Mr Hart wrote:\n'Dear Chief Whip, I go. I don't grieve.\nThe members' mood is low.\nYours, Tom Hart.'\nHe then left.",
    "'Dear Chief Whip, I go. I don't grieve. < In a letter Mr Hart wrote",
    "The members' mood is low. < In a letter Mr Hart wrote",
    "Yours, Tom Hart.' < In a letter Mr Hart wrote",
  ],
  [
    'His letter to the chairman:\n“Dear Chairman, I go.\nI do not grieve.\nYours, Tom Hart.”\nHe then left.',
    '“Dear Chairman, I go. < His letter to the chairman:',
    'I do not grieve. < His letter to the chairman:',
    'Yours, Tom Hart.” < His letter to the chairman:',
  ],
  [
    '“It never ends.\nImage: Tom Hart in 1988\n“It goes on,” said Mr Hart.',
    '“It never ends. < ?',
    '“It goes on,” < said Mr Hart',
  ],
  ['He had an unclosed “thought and went home.\nNext day he spoke.', '“thought and went home. < ?'],
  ['His 6\'2" frame blocked the lobby.'],
  ['Mrs Hart said: "No." Mr Low said: "Yes."', '"No." < Mrs Hart said', '"Yes." < Mr Low said'],
  [
    'Asked by the Mail why he went, Mr Low said he was “tired of the noise and the late nights”.',
    '“tired of the noise and the late nights” < Mr Low said he was',
  ],
]

describe('quotations are found with the words that say whose they are', () => {
  test.each(CASES)('%s', (text, ...quotations) => {
    expect(read(text)).toEqual(quotations)
  })
})

test('spans are in order, inside their block and do not overlap, whatever the marks', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    ' ',
    '\n',
    'said',
    'He',
    ':',
    ',',
    '.',
    's',
    '?',
    '“A b”',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
      const text = pieces.join('')
      const blocks = blocksOf(text)
      let end = 0
      for (const found of quotationsOf(text, blocks, sentencesOf(text, blocks))) {
        const block = blocks[found.block] as Block
        expect(found.start).toBeGreaterThanOrEqual(Math.max(end, block.start))
        expect(found.end).toBeGreaterThan(found.start)
        expect(found.end).toBeLessThanOrEqual(block.end)
        end = found.end
      }
    }),
  )
})

test('time grows with the length, not faster', () => {
  for (const unit of [
    "'",
    '“',
    '”',
    "'a ",
    "s' ",
    '“a” ',
    '“a\n',
    "'a\n",
    "x: 'a\n",
    '"',
    'said “a” ',
    '‘a’. ',
    'a” b\n',
  ]) {
    const text = unit.repeat(100_000 / unit.length)
    expectInOrder(text)
  }
})

test('many short blocks cost no more than one long one', () => {
  for (const unit of ['“a\n', 'a” b\n', 'no marks here\n', "it's\n"]) {
    const text = unit.repeat(400_000 / unit.length)
    expectInOrder(text)
  }
})
