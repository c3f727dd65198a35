/** Which words of a page are of its day, and which pages have no words that are news at all. @module */
import { describe, expect, test } from 'vitest'
import { eventsIn } from '../report-case.test-support.ts'

/** Text, day of printing, speakers; `~` before those whose words are background. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  // What a judge says of a former member is news of the court.
  [
    'Elliot Morley, a former Labour MP, has been jailed for false accounting. Mr Justice Saunders told him: “You have thrown away your good name.”',
    '2011-05-20',
    [],
  ],
  // A scene that opens on a day weeks before.
  [
    'Lindsay Hoyle has been elected Speaker. When she left the chair in 2000 Betty Boothroyd said: “Time is up, and I leave this place with a full and a grateful heart, as I came to it.”',
    '2019-11-04',
    ['~Betty Boothroyd'],
  ],
  [
    'Sarah Champion has returned to the front bench. After resigning on June 28 Ms Champion said that it broke her heart.',
    '2016-07-25',
    ['~Sarah Champion'],
  ],
  // The same within the fortnight, or with a date that is none of the saying.
  [
    'Sarah Champion has returned to the front bench. After the meeting on July 20 Ms Champion said that there was work to do.',
    '2016-07-25',
    ['Sarah Champion'],
  ],
  [
    'David Cameron promised in 2010 that there would be no reshuffle. Liam Fox has resigned.',
    '2011-10-14',
    ['~David Cameron'],
  ],
  // Not to stand is a deed, and what its doer says of it no more.
  [
    'Iain Duncan Smith has lost a vote of confidence. David Davis said he would not be a candidate.',
    '2003-10-30',
    [],
  ],
  // What is given words by its verb.
  [
    'Menzies Campbell has resigned as leader. David Cameron sent Sir Menzies his good wishes.',
    '2007-10-15',
    ['David Cameron'],
  ],
  [
    'Natalie Elphicke has joined Labour. The Dover MP launched a withering attack on Rishi Sunak.',
    '2024-05-08',
    ['Natalie Elphicke'],
  ],
  [
    'Michael Fallon has resigned as defence secretary. Theresa May thanked him for a long career.',
    '2017-11-01',
    ['Theresa May'],
  ],
  ['Michael Fallon has resigned as defence secretary. Theresa May thanked him.', '2017-11-01', []],
  [
    'Liz Truss has resigned as prime minister. Keir Starmer, Ed Davey and Nicola Sturgeon all called for an election.',
    '2022-10-20',
    ['Keir Starmer', 'Ed Davey', 'Nicola Sturgeon'],
  ],
  [
    'Jeffrey Donaldson has joined the DUP. He called Mr Trimble’s leadership into question.',
    '2004-01-05',
    [],
  ],
  // Who answers speaks of whoever went.
  [
    'Priti Patel has resigned as international development secretary. Mrs May replied that it was right that she had decided to resign.',
    '2017-11-08',
    ['Theresa May'],
  ],
  // Whose spokesman it is.
  [
    'Philip Hammond has lost the Conservative whip. Mr Hammond’s official spokesman said he was not surprised.',
    '2019-09-04',
    ['spokesman for Philip Hammond'],
  ],
  // Behind an aside and an adverb, and behind what only leads up to who speaks.
  [
    'Boris Johnson has resigned as prime minister. Nadhim Zahawi, the chancellor, meanwhile said that it was time.',
    '2022-07-07',
    ['Nadhim Zahawi'],
  ],
  [
    'Priti Patel has been made shadow foreign secretary. Announcing the team, Kemi Badenoch said that it drew on many talents.',
    '2024-11-04',
    ['Kemi Badenoch'],
  ],
  // Without "that", behind what it was said in.
  [
    'Matt Hancock has quit as health secretary. Mr Hancock said in a video those who make rules must keep them.',
    '2021-06-26',
    ['Matt Hancock'],
  ],
  // A page that argues, a member of nowhere, words of long ago.
  [
    'Robin Cook resigned in 2003. Would anybody now? I had lunch with a whip, and I asked him. Nick Clegg says what he is told to say. Does it matter? I doubt it.\n\nWho would do it for a health bill?',
    '2012-03-06',
    [],
  ],
  [
    'Tory MPs want Labour to win. “People love an oddball,” said Simon Bloggs, the MP for Kettering North.',
    '2022-07-20',
    [],
  ],
  [
    'Roy Jenkins said in 1981 that the SDP was a new departure. Michael Foot called it a betrayal.',
    '2013-02-28',
    [],
  ],
]

describe('words of the day', () => {
  test.each(CASES)('%s', (text, day, speakers) => {
    const said = eventsIn(text, day, ['statement']).map(
      ({ event }) => `${event.modality === 'recap' ? '~' : ''}${event.person?.name}`,
    )
    expect(said).toEqual(speakers)
  })
})

/** Letters printed without quotation marks, under a line that says whose they are. */
const LETTERS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'This is what Alan Milburn wrote to the Prime Minister in his letter of resignation.\n\nI have decided to leave the Cabinet.\n\nI have found it hard to live in two places.\n\nI thank you for all your support.\n\nMy boys will see more of me.',
    '2003-06-12',
    ['Alan Milburn'],
  ],
  [
    'This is what Alan Milburn wrote to the Prime Minister in his letter of resignation.\n\nI have decided to leave the Cabinet.\n\nI have found it hard to live in two places.\n\nI thank you for all your support.\n\nMy boys will see more of me.\n\nAnd this is Tony Blair’s answer.\n\nDear Alan,\n\nI am sorry to see you go. I understand why.\n\nTony Blair',
    '2003-06-12',
    ['Alan Milburn', 'Tony Blair'],
  ],
]

test.each(LETTERS)('%s', (text, day, speakers) => {
  const told = eventsIn(text, day, ['statement'])
  expect(told.map(({ event }) => event.person?.name)).toEqual(speakers)
})

/** Pages that tell no act of a member. */
const EMPTY: readonly (readonly [string, string | null, readonly string[]])[] = [
  // Long ago, and a paragraph of another day.
  [
    '“Time is on our side,” said Enoch Powell in Parliament. Roy Jenkins told MPs he was wrong. It all ended in 2012.',
    null,
    [],
  ],
  [
    'The Speaker may break a tie.\n\nThat was last done on 3 April 2019. John Bercow told MPs that it was not for the chair to make a majority.',
    '2024-02-20',
    ['~John Bercow'],
  ],
  // Whoever speaks on a page of sport, abroad, or under a line that says what it is.
  [
    'Portsmouth’s manager has lost a striker and a midfielder, and the squad is tired. Mike Hancock, the MP for Portsmouth South, said the league must act.',
    '2010-01-13',
    [],
  ],
  [
    'Australia has a new leader. The Labor Party called it chaos. David Cameron congratulated Malcolm Turnbull and said he looked forward to work.',
    '2015-09-15',
    [],
  ],
  [
    'Satirical look at the week\n\nThe MP said no. “I want it back,” said Liz Truss in the Commons.',
    '2022-08-02',
    [],
  ],
  // A page that is about somebody whom the register does not know, and one that only names such people further down.
  [
    'Bobby Tambling has died at 79.\n\nHe was the best of his time, said Tom Watson, the MP for West Bromwich East. Labour had no truer friend, he added.',
    '2018-11-05',
    [],
  ],
  [
    'Lord Archer has been moved to another prison. Sarah Bloggs, the governor, said that he had broken the rules. The Conservatives would not speak of it.',
    '2002-10-25',
    [],
  ],
  [
    'Dominic Raab said that the diplomat must come back. Labour agrees with him.\n\nThe embassy is silent. It has had two letters.\n\nSarah Bloggs, whose son died, said that she was glad.\n\nSusan Bloggs of the Liberal Democrats said that it was late.',
    '2019-10-10',
    ['Dominic Raab', 'Susan Bloggs'],
  ],
  [
    'Ministers were pressed on prisons.\n\nTom Watson said that Labour would build none. Martin Bloggs, who spent a year in one, was listening.',
    '2018-11-05',
    ['Tom Watson'],
  ],
  [
    'Labour’s former MP Jim Devine has been sent to prison. Gavin Millar KC said that his client was sorry.',
    '2011-03-31',
    [],
  ],
  // A member of the day on a page of the House, and on one of councillors that is about them.
  [
    'Jonathan Djanogly took a petition to Downing Street. With him were the council leader, Councillor Ian Bloggs, Cllr Susan Bloggs and Cllr Steve Bloggs. “The post office is the heart of a village,” said Mr Djanogly. Cllr Bloggs said he agreed.',
    '2008-07-21',
    ['Jonathan Djanogly'],
  ],
  [
    'MPs debated buses in the Commons. Clive Betts said that they had vanished from Sheffield.',
    '2022-10-13',
    ['Clive Betts'],
  ],
]

test.each(EMPTY)('%s', (text, day, speakers) => {
  const told = eventsIn(text, day, ['statement'])
  expect(told.map(({ event }) => `${event.modality === 'recap' ? '~' : ''}${event.person?.name}`)).toEqual(
    speakers,
  )
})
