/** The verbs and turns by which the press gives words to somebody. @module */
import { describe, expect, test } from 'vitest'
import { eventsIn } from '../report-case.test-support.ts'

/** A news that makes the page one of the House. */
const NEWS = 'Estelle Morris has resigned as education secretary.'
const DAY = '2002-10-24'

/** What follows the news, and who speaks in it. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  // Verbs of manner and deciding, with "that", before or behind a quotation.
  ['Damian Green ruled that he would not gloat.', ['Damian Green']],
  ['Damian Green gloated that the schools had paid for it.', ['Damian Green']],
  ['"I know what I am good at," Ms Morris sighed.', ['Estelle Morris']],
  ['"I know what I am good at," she shrugged.', ['Estelle Morris']],
  ['"A brave woman," roared Mr Blair.', ['Tony Blair']],
  ['Charles Kennedy reckoned she had been let down.', ['Charles Kennedy']],
  ['Mr Blair stormed out, and Mr Brown ruled over what was left.', []],
  ['Damian Green roared past the school gates that had been shut.', []],
  // Who speaks behind asides, in a clause of its own, or by seat and party.
  [
    "Damian Green, who fought Brent East, Ken Livingstone's seat, in 1992, told the Argus that she was right.",
    ['Damian Green'],
  ],
  ['Labour said its schools had been run by David Blunkett, who said that he was proud.', ['David Blunkett']],
  ['The Labour MP for Birmingham Yardley said that she had no regrets.', ['Estelle Morris']],
  // What leads up to the saying.
  ['Charles Kennedy reacted by saying that she had been honest.', ['Charles Kennedy']],
  ['Charles Kennedy emerged to say that she had been honest.', ['Charles Kennedy']],
  ['Charles Kennedy could be heard telling friends that she had been honest.', ['Charles Kennedy']],
  ['Charles Kennedy would only say that she had been honest.', ['Charles Kennedy']],
  ['Charles Kennedy would not say that she had been honest.', []],
  // Dismissed as what, and dismissed as who.
  ['Damian Green dismissed the reshuffle as a sideshow.', ['Damian Green']],
  ['Iain Duncan Smith dismissed David Davis as party chairman.', []],
  ['Damian Green called the decision very sad.', ['Damian Green']],
  // Words with neither marks nor "that" about them.
  ['Damian Green texted friends and wrote: She was the best of them.', ['Damian Green']],
  ['Given the results, Mr Blair said, she had been right to go.', ['Tony Blair']],
  ['She loved the job, Mr Blair said outside a school in Hull, but it did not love her.', ['Tony Blair']],
  ['Damian Green called the talk of a plot "nonsense from top to bottom".', ['Damian Green']],
  ['Damian Green wished her well.', ['Damian Green']],
  ['Damian Green wished that he had her job.', []],
  ['Damian Green was quick to say that schools came first.', ['Damian Green']],
  // A source of no name, and whoever is "he" behind it.
  [
    'Damian Green kept silent. One minister who knows her told the BBC that it was over. He said she had cried.',
    [],
  ],
  [
    'A spokesman for Mr Blair invited others to follow her. "There is plenty to do," he said.',
    ['spokesman for Tony Blair'],
  ],
  ['The party disowned Mr Green when a recording came out in which he said that she was finished.', []],
  ['Damian Green said there was no truth in the rumour.', []],
  ['A good day, he told reporters, and Damian Green told MPs that it was a bad one.', ['Damian Green']],
  // What the news came of, and what was said when somebody's career took a turn.
  ['Ms Morris went after she admitted that a target had been missed.', []],
  ['When he became prime minister Mr Blair promised better schools.', []],
  ['Three weeks ago Damian Green said that she had to go.', []],
  ['Damian Green told a local paper when he was elected that schools came first.', []],
  ['Damian Green said during the campaign that schools came first.', []],
  ['David Blunkett, then education secretary, praised her.', []],
  ['Paul Marsden left Labour in December, saying that he had been bullied.', []],
  // Something written, and its owner; a judgement of a sort.
  ['"I was not as good as I should have been," her letter ran.', ['Estelle Morris']],
  ['"A sad day," was how Mr Blair put it.', ['Tony Blair']],
  ['"A sad day," was Mr Blair\'s summary.', ['Tony Blair']],
  ['Damian Green taunted Mr Blair over the loss.', ['Damian Green']],
  ['"She was a star," said Damian Green MP\'s assistant.', []],
  ['Ms Morris cited "the way the press treats people" for it.', ['Estelle Morris']],
  [
    'Damian Green, father of two daughters who knew David Willetts, countered that it was no loss.',
    ['Damian Green'],
  ],
  // What is asked of politicians is a word; what is asked of the police is none.
  ['Damian Green asked the Prime Minister to think again about the schools.', ['Damian Green']],
  ['Charles Kennedy warned his party not to crow.', ['Charles Kennedy']],
  ['Damian Green asked the auditor to look at it, and asked to be told.', []],
  ['Two other papers asked Damian Green “to reflect upon it”.', []],
  // A reason given with the deed, which is not the deed again.
  [
    'Margaret Hodge resigned too, saying she did not believe in tests that nobody could win.',
    ['Margaret Hodge'],
  ],
  // A verb said once for two, and words told to somebody at the end.
  ['Damian Green said it was sad, Charles Kennedy that it was time.', ['Damian Green', 'Charles Kennedy']],
  ['You leave with your head high, Mr Blair told her.', ['Tony Blair']],
  // A speech used to say it, a letter written to say it, and what was said in another month.
  ['Damian Green used his column to tell Mr Blair to “wake up, and quickly”.', ['Damian Green']],
  ['Damian Green wrote to say that he was sorry.', ['Damian Green']],
  ['Schools last met Damian Green in a gym in May, when he told them that they had too many tests.', []],
  // What somebody feels, in a word of their own.
  ['Mr Blair was “saddened” to see her go, and Damian Green found it “sad”.', ['Tony Blair', 'Damian Green']],
  ['Charles Kennedy is “over the moon” about it.', ['Charles Kennedy']],
  ['Damian Green was “bullied” at school.', []],
  ['Damian Green, a former journalist, blamed the Treasury.', ['Damian Green']],
  ['Damian Green, the Guardian’s political editor in another life, blamed the Treasury.', ['Damian Green']],
  // The comma behind the marks, and words that were spoken before.
  ['Ms Morris had "given up too soon", grumbled Damian Green.', ['Damian Green']],
  ['"I shall not be beaten by a target," Ms Morris had vowed to a friend.', []],
  // Rumours of words, and words that only point back.
  ['It has been reported that Damian Green criticised the Prime Minister.', []],
  ['Mr Blair is going to change nothing, though Damian Green says that he will.', []],
  // Sources end before what they say, and names of things are no words.
  ['According to the Guardian it was Damian Green who had “lost the plot entirely”.', []],
  ["Damian Green agreed to sing on 'Stars in Their Eyes'.", []],
  // Words without marks, and who said them on the next line.
  ['I could see that she was tired of it all\n\nDamian Green\n\nShe leaves tonight.', ['Damian Green']],
  ['I could see that she was tired Damian Green, Tory MP\n\nShe leaves tonight.', ['Damian Green']],
  ['I could see that she was tired of it all.\n\nDamian Green\n\nShe leaves tonight.', []],
]

test('a letter that nobody signs is of whoever does in it what it tells', () => {
  const text =
    'He has written to his members.\n\nI have loved being your MP.\n\nMy health is good, and I thank you all for asking.\n\nBut I have decided that I will not stand for re-election in Saffron Walden.\n\nI shall miss you, and I hope that you will come to see me.'
  const told = eventsIn(text, '2017-04-25', ['statement'])
  expect(told.map(({ event }) => event.person?.name)).toEqual(['Alan Haselhurst'])
})

describe('who says what follows the news', () => {
  test.each(CASES)('%s', (text, speakers) => {
    const told = eventsIn(`${NEWS}\n\n${text}`, DAY, ['statement'])
    const asserted = told.filter(({ event }) => event.modality === 'reported')
    expect(asserted.map(({ event }) => event.person?.name)).toEqual(speakers)
  })
})
