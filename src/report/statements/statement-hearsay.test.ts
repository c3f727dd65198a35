/** Words said to have been said, quarrels, charges, and whose "he" is. @module */
import { describe, expect, test } from 'vitest'
import { eventsIn } from '../report-case.test-support.ts'

/** Text, day of printing, speakers. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  // What others say that somebody said.
  ['Rishi Sunak is said to have told Suella Braverman that she had to go.', '2023-11-13', []],
  ['Keir Starmer is understood to have said that the rebels would not be back.', '2024-07-24', []],
  ['Boris Johnson was reported to have claimed that he had the numbers.', '2022-10-23', []],
  ['Theresa May is believed to have warned the rebels that they would lose the whip.', '2018-06-12', []],
  ['Gordon Brown was rumoured to have told friends he would call an election.', '2007-10-05', []],
  [
    'According to friends in the Cabinet Theresa May will stay, and Philip Hammond with her.',
    '2018-12-11',
    [],
  ],
  // That somebody runs, or does not, is a deed.
  [
    'Theresa May has resigned. Sajid Javid and Matt Hancock have said that they are running too.',
    '2019-05-24',
    [],
  ],
  ['Theresa May has resigned. Amber Rudd told the BBC that she would not.', '2019-05-24', []],
  [
    'Theresa May has resigned. Boris Johnson said that he would fight the leadership contest.',
    '2019-05-24',
    [],
  ],
  ['Theresa May has resigned. Jeremy Hunt tweeted that he would be a candidate.', '2019-05-24', []],
  [
    'Theresa May has resigned. Rory Stewart said that he would stand by the deal.',
    '2019-05-24',
    ['Rory Stewart'],
  ],
  [
    'Theresa May has resigned. Dominic Raab said that he would run because nobody else believed in it.',
    '2019-05-24',
    ['Dominic Raab'],
  ],
  ['Theresa May has resigned. Esther McVey said she would fight for Tatton.', '2019-05-24', ['Esther McVey']],
  // Quarrels and charges are nobody's words.
  ['Frank Field argued with Gordon Brown for a year, and has not been forgiven.', '1998-07-28', []],
  ['Clare Short argued about the war in cabinet, which had been long.', '2003-05-12', []],
  ['Ann Widdecombe left the front bench, accused of having plotted.', '1999-06-16', []],
  ['Priti Patel came home, criticised by friends and described as reckless.', '2017-11-08', []],
  ['Damian Green was back at his desk, praised as a safe pair of hands.', '2017-11-08', []],
  ['Michael Fallon, condemned by colleagues, left at once.', '2017-11-01', []],
  ['Shaun Woodward left in 1999 and was much criticised for keeping his seat.', '2011-11-23', []],
  ['Ann Widdecombe spoke at length, and has been widely condemned.', '2003-11-23', []],
  ['Denis MacShane was later blamed.', '2012-11-02', []],
  // And those that are.
  [
    'Johnny Mercer resigned as veterans minister, warning that soldiers had been let down.',
    '2021-04-20',
    ['Johnny Mercer'],
  ],
  [
    'Steve Baker resigned as Brexit minister and said in a letter that the policy was lost.',
    '2018-07-09',
    ['Steve Baker'],
  ],
  ['Ann Widdecombe accused Michael Howard of misleading the House.', '1997-05-19', ['Ann Widdecombe']],
  ['Frank Field argued that the reform had been stopped.', '1998-07-28', ['Frank Field']],
  ['Clare Short has accused Tony Blair of being reckless.', '2003-03-10', ['Clare Short']],
  ['Robin Cook told MPs that he had to go.', '2003-03-17', ['Robin Cook']],
  // Whoever goes on.
  [
    'Amber Rudd was elected in Hastings. With Theresa May and Penny Mordaunt, Ms Rudd came to the count. It was a “good night” for the town, she said.',
    '2017-06-09',
    ['Amber Rudd'],
  ],
  [
    'When Paul Flynn died Chris Bryant said that he had been kind. He added: "We shall not see another."',
    '2019-02-18',
    ['Chris Bryant'],
  ],
  [
    'After Philip Hammond sat down, John McDonnell rose to reply. He said: "That was no budget at all, and everybody knows it."',
    '2018-10-29',
    ['John McDonnell'],
  ],
  [
    'As Boris Johnson left, Keir Starmer said that it was good news. He added: “Nobody will miss him here.”',
    '2022-07-07',
    ['Keir Starmer'],
  ],
  [
    'Simon Hoare lost the whip. A spokeswoman for the whips’ office confirmed that he had lost it.',
    '2022-10-20',
    [],
  ],
  [
    "Chris Bryant was away. Professor Laura McAllister of Cardiff knows the seat. “It is open to all,” she said. Labour's Ian Murray was asked.",
    '2019-03-01',
    ['Laura McAllister'],
  ],
  // Points under a line that tells of no speech of whoever is named.
  [
    "Stella Creasy moved an amendment to the King's Speech.\n\nFor Keir Starmer the cost was this:\n\n• 56 members voted against him\n• Eight left his team",
    '2023-11-16',
    [],
  ],
  [
    'In a letter to the chief whip Stella Creasy gave her grounds:\n\n• There was no time\n• There was no money',
    '2023-11-16',
    ['Stella Creasy'],
  ],
]

describe('whose words, and whether they were said', () => {
  test.each(CASES)('%s', (text, day, speakers) => {
    expect(eventsIn(text, day, ['statement']).map(({ event }) => event.person?.name)).toEqual(speakers)
  })
})
