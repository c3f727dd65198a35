/** Speakers who stand far from their verb, and verbs that are not theirs. @module */
import { describe, expect, test } from 'vitest'
import { eventsIn } from '../report-case.test-support.ts'

/** Text, day of printing, speakers of what is news. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  // Several things are told of the subject by the way.
  [
    'Jim McMahon has held Oldham West for Labour. Mr McMahon, 35, the leader of the council, said: “I am in it for the town.”',
    '2015-12-04',
    ['Jim McMahon'],
  ],
  [
    'Chris Webb has won Blackpool South. Mark Butcher, who came third for Reform UK, 117 votes behind the Tories, said they were the opposition now.',
    '2024-05-03',
    ['Mark Butcher'],
  ],
  [
    'Robert Halfon has been sacked. Mr Halfon, who worked for George Osborne, the former chancellor who gave him his start, said that nobody told him why.',
    '2017-06-14',
    ['Robert Halfon'],
  ],
  [
    'On Monday, the chief whip, Julian Smith, said he would wait. Guto Bebb has resigned as a defence minister.',
    '2018-07-17',
    ['Julian Smith'],
  ],
  [
    'Labour has held Sedgefield. Phil Wilson, who succeeds Tony Blair, called it a triumph.',
    '2007-07-20',
    ['Phil Wilson'],
  ],
  [
    'Labour has lost Crewe and Nantwich. Harriet Harman said voters deserve better.',
    '2008-05-23',
    ['Harriet Harman'],
  ],
  [
    'Mike Kane has held Wythenshawe and Sale East. John Bickley, the UKIP candidate, told the Evening News that his party was now the main challenger.',
    '2014-02-14',
    ['John Bickley'],
  ],
  // The telling stands inside what is told.
  [
    'Paul Marsden has defected to the Liberal Democrats. The change, he said, would cost him friends.',
    '2001-12-12',
    ['Paul Marsden'],
  ],
  // Two tell in one sentence.
  [
    'Margaret Ferrier has lost the SNP whip. Ian Blackford told her to go home, and David Linden said that he was furious.',
    '2020-10-01',
    ['David Linden'],
  ],
  [
    'Liz Truss has resigned as prime minister. Keir Starmer wants an election. So does Nicola Sturgeon, who said it was “imperative”.',
    '2022-10-20',
    ['Nicola Sturgeon'],
  ],
  [
    'Helen Morgan has won North Shropshire. She said the voters had told Boris Johnson “in plain words and loudly” to go.',
    '2021-12-17',
    ['Helen Morgan'],
  ],
  // What is put to somebody, and what they answer.
  [
    'Natalie Elphicke has defected to Labour. Lee Rowley, asked about the news, said he was surprised.',
    '2024-05-08',
    ['Lee Rowley'],
  ],
  [
    'Natalie Elphicke has defected to Labour. Asked about the news, Lee Rowley said: “It came as a surprise.”',
    '2024-05-08',
    ['Lee Rowley'],
  ],
  // Another's deed in an aside is no deed of what is said.
  [
    'Quentin Davies has defected to Labour. Gordon Brown, who becomes prime minister tomorrow, said that he was delighted.',
    '2007-06-26',
    ['Gordon Brown'],
  ],
  [
    'Mark Reckless has joined Ukip. Mr Reckless, who resigned as MP for Rochester and Strood, said the people were fed up.',
    '2014-09-27',
    ['Mark Reckless'],
  ],
  // What somebody quotes another as thinking.
  [
    'Jesse Norman has resigned as a minister. George Eustice said that Rishi Sunak blamed nobody.',
    '2022-06-06',
    ['George Eustice'],
  ],
  // Two accuse, each in a clause of their own.
  [
    'Gordon Brown has ruled out an election. Menzies Campbell said that terms should be fixed, and Alex Salmond, the first minister, accused him of being “the big coward of Fife”.',
    '2007-10-06',
    ['Alex Salmond', 'Menzies Campbell'],
  ],
  // Not their own deed, though its words are there.
  [
    'Tristram Hunt is to leave Parliament for a museum. Lisa Nandy insisted Mr Corbyn would not stand down.',
    '2017-01-13',
    ['Lisa Nandy'],
  ],
  // Said then.
  [
    'Sarah Champion has resigned from the shadow cabinet. Jess Phillips said then that it was brave.',
    '2017-08-16',
    [],
  ],
  [
    'Sarah Champion has resigned from the shadow cabinet. Jess Phillips said before the vote that it was brave.',
    '2017-08-16',
    ['Jess Phillips'],
  ],
  // A word or two, where it is called that.
  [
    'Ben Chapman has won Wirral South for Labour. Tony Blair called the result “astonishing”.',
    '1997-02-28',
    ['Tony Blair'],
  ],
  // What somebody is, behind the words.
  [
    'Sarah Olney beat Zac Goldsmith in Richmond Park. “They have sent a message,” the new MP said.',
    '2016-12-02',
    ['Sarah Olney'],
  ],
  [
    'Sarah Olney beat Zac Goldsmith in Richmond Park. “They have sent a message,” said the winner.',
    '2016-12-02',
    ['Sarah Olney'],
  ],
  ['Kim Leadbeater has held Batley and Spen. Keir Starmer has said nothing so far.', '2021-07-02', []],
]

describe('the clause that tells who speaks', () => {
  test.each(CASES)('%s', (text, day, speakers) => {
    const told = eventsIn(text, day, ['statement']).filter(({ event }) => event.modality === 'reported')
    expect(told.map(({ event }) => event.person?.name)).toEqual(speakers)
  })
})
