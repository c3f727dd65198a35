/** Words whose clause names nobody: of sources, letters, several people, strangers, and views. @module */
import { describe, expect, test } from 'vitest'
import { eventsIn } from '../report-case.test-support.ts'

/** Text, day of printing, speakers of what is news. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  // A source goes on.
  [
    'Ten MPs have had the Conservative whip restored. A Downing Street spokesman said Boris Johnson had met them all. “They were glad to take it,” he added.',
    '2019-10-29',
    [],
  ],
  // Whoever speaks for a department speaks for no party.
  [
    "Labour's Wes Streeting accused ministers of dithering. A spokeswoman for the Department of Health said it would act.",
    '2022-10-27',
    ['Wes Streeting'],
  ],
  [
    'Frank Field has resigned the Labour whip. A Labour spokeswoman said Jeremy Corbyn was grateful to him. She added that a by-election was a matter for Mr Field.',
    '2018-08-30',
    ['Labour spokeswoman'],
  ],
  [
    'Ten MPs have had the Conservative whip restored. A source said it took an hour. Boris Johnson had met them. He said it was a good day.',
    '2019-10-29',
    ['Boris Johnson'],
  ],
  // A letter speaks.
  [
    'Damian Hinds has resigned as security minister. He posted his letter on Twitter. It said: “We owe the country better than this.”',
    '2022-07-07',
    ['Damian Hinds'],
  ],
  [
    'Priti Patel has resigned as international development secretary. In a letter to Mrs May she offered “a full and frank apology” for it all.',
    '2017-11-08',
    ['Priti Patel'],
  ],
  [
    'Suella Braverman has resigned as home secretary. Her letter, a copy of which was printed, accuses ministers of “breaking pledges”.',
    '2022-10-19',
    ['Suella Braverman'],
  ],
  // Several say it together.
  [
    'Caroline Flint and Lisa Nandy said in a joint statement that Labour had to listen. Amber Rudd has resigned as home secretary.',
    '2018-04-30',
    ['Caroline Flint', 'Lisa Nandy'],
  ],
  [
    'Three MPs and a peer are to be charged. Elliot Morley, David Chaytor and Jim Devine said in a joint statement: “We deny all of it.”',
    '2010-02-05',
    ['Elliot Morley', 'David Chaytor', 'Jim Devine'],
  ],
  [
    'Heidi Allen, Anna Soubry and Sarah Wollaston have left the Conservatives. In a joint letter they wrote: “The party we joined has gone, and others hold the reins.”',
    '2019-02-20',
    ['Heidi Allen', 'Anna Soubry', 'Sarah Wollaston'],
  ],
  [
    'Amber Rudd has resigned as home secretary. Outside, Lisa Nandy said that it was time.',
    '2018-04-30',
    ['Lisa Nandy'],
  ],
  // Names no list has.
  [
    'Phil Woolas has lost his seat. Elwyn Watkins, the Liberal Democrat, said the voters had been deceived.',
    '2010-11-05',
    ['Elwyn Watkins'],
  ],
  [
    'Tim Farron is the new leader of the Liberal Democrats. “We chose well,” said Sal Brinton, president of the party.',
    '2015-07-16',
    ['Sal Brinton'],
  ],
  [
    'Tim Farron is the new leader of the Liberal Democrats. Downing Street said it wished him well. Hope Hall, a campaign group, said it was glad. Sky News, which had a camera there, said the room was hot.',
    '2015-07-16',
    [],
  ],
  // Journalists, hearsay, and a word called out.
  [
    'Andrew Mitchell has resigned as chief whip. According to Nick Robinson, the BBC’s political editor, he went to Chequers.',
    '2012-10-19',
    [],
  ],
  [
    'Andrew Mitchell has resigned as chief whip. He is understood to have told Mr Cameron that it was “more than his family could bear”.',
    '2012-10-19',
    [],
  ],
  ['Jim Devine has been jailed. Devine said “Cheers” when he heard the sentence.', '2011-03-31', []],
  [
    'Nick Boles has resigned the Conservative whip. The party had done “damage” to itself, and in March Mr Boles announced that he was off.',
    '2019-04-01',
    [],
  ],
  [
    'Denis MacShane has resigned as MP for Rotherham. The judge said that voters were harmed. “Nobody made you do it,” he said.',
    '2012-11-02',
    [],
  ],
  // A seat cut short.
  [
    'Emily Thornberry has resigned as shadow attorney general. “I made a mistake,” said the Islington South MP.',
    '2014-11-20',
    ['Emily Thornberry'],
  ],
  // A view, and words quoted from somebody.
  [
    'Peter Mandelson has resigned as Northern Ireland secretary. In Mr Hague’s view the affair was “a disgrace from start to finish”.',
    '2001-01-24',
    ['William Hague'],
  ],
  [
    'Peter Mandelson has resigned as Northern Ireland secretary. It was, in the words of William Hague, “a shabby end to it all”.',
    '2001-01-24',
    ['William Hague'],
  ],
  [
    'Keir Starmer’s Labour has won Rutherglen. Sir John Curtice thought it “a very good night indeed” for the party.',
    '2023-10-06',
    ['John Curtice'],
  ],
  // Verbs of speaking that are others elsewhere, and foreign marks.
  [
    'Mike Thornton has held Eastleigh. “The middle of a parliament,” shrugged Grant Shapps.',
    '2013-03-01',
    ['Grant Shapps'],
  ],
  [
    'Robert Jenrick has joined Reform UK. «I did not wake up meaning to do it,» Jenrick told reporters.',
    '2026-01-15',
    ['Robert Jenrick'],
  ],
  // What goes with a denial.
  [
    'Eric Illsley has been charged with fraud. The MP for Barnsley Central denied it, saying the figures would bear him out.',
    '2010-05-19',
    ['Eric Illsley'],
  ],
]

describe('the source of words', () => {
  test.each(CASES)('%s', (text, day, speakers) => {
    const told = eventsIn(text, day, ['statement']).filter(({ event }) => event.modality === 'reported')
    expect(told.map(({ event }) => event.person?.name)).toEqual(speakers)
  })
})
