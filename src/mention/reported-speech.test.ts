import { describe, expect, test } from 'vitest'
import { tokenize } from './cutter.ts'
import { reportedSpeech } from './reported-speech.ts'

function read(text: string): string[] {
  return reportedSpeech(tokenize(text)).map(
    (found) =>
      `${text.slice(found.attribution.start, found.attribution.end)} | ${text.slice(found.content.start, found.content.end)}`,
  )
}

const CASES: readonly (readonly [text: string, ...clauses: string[]])[] = [
  ['Mr Hart said that he had won by 200 votes.', 'Mr Hart said | that he had won by 200 votes'],
  ['Mr Hart said he would go.', 'Mr Hart said | he would go'],
  ['Mr Hart said on Friday that he would go.', 'Mr Hart said on Friday | that he would go'],
  ['Mr Hart told the Evening Mail he is going.', 'Mr Hart told the Evening Mail | he is going'],
  ['Mrs Hart told reporters that Labour had lost.', 'Mrs Hart told reporters | that Labour had lost'],
  [
    'The agent claimed Labour had lost 40 seats; it had lost 12.',
    'The agent claimed | Labour had lost 40 seats',
  ],
  ['She said the swing was 9 per cent, but the count shows 7.', 'She said | the swing was 9 per cent'],
  ['According to the agent, the majority was 88.', 'According to the agent | the majority was 88'],
  ['The majority was 88, according to the agent.', 'according to the agent | The majority was 88'],
  ['The seat would be lost, he warned.', 'he warned | The seat would be lost'],
  [
    'Tom Hart, the member for Luton, said he had 30 letters.',
    'Tom Hart, the member for Luton, said | he had 30 letters',
  ],
  ['In a speech he insisted that two thirds agreed.', 'In a speech he insisted | that two thirds agreed'],
  ['Mrs Hart announced the vote on Monday.'],
  ['Mrs Hart announced the vote would be on Monday.', 'Mrs Hart announced | the vote would be on Monday'],
  ['He continued his campaign until June.'],
  ['The group, led by Mr Hart, claimed the prize.'],
  [
    'The Labour Group (LG), which he led, said it had 12 seats.',
    'The Labour Group (LG), which he led, said | it had 12 seats',
  ],
  ['According to Dr. Hart, the swing was 9 per cent.', 'According to Dr. Hart | the swing was 9 per cent'],
  ['The swing was 9 per cent, said Mr Hart.', 'said Mr Hart | The swing was 9 per cent'],
  ['Under Kansas state law the seat was filled.'],
  ['Early reports from the count said Labour had won.', 'Early reports from the count said | Labour had won'],
  ['He was told to go.'],
  ['His claim to the seat was weak.'],
  ['She called the vote on Monday.'],
  ['He said: “We won by 200.”'],
  ['The party said nothing.'],
]

describe('indirect speech is found with its speaker', () => {
  test.each(CASES)('%s', (text, ...clauses) => {
    expect(read(text)).toEqual(clauses)
  })
})

test('one phrase over and over is read to its end, each clause inside the text', () => {
  for (const unit of ['he said ', 'said that ', 'according to ', ', he said', 'told the ', 'x, said ']) {
    const text = unit.repeat(100_000 / unit.length)
    for (const { content } of reportedSpeech(tokenize(text))) {
      if (content.end > text.length || content.start >= content.end)
        expect.fail(`${unit}: ${content.start} to ${content.end}`)
    }
  }
})
