/** Which words are an article's news, and which are told as background or as a fact. @module */
import { describe, expect, test } from 'vitest'
import { eventsIn } from '../report-case.test-support.ts'

/** Text, day of printing, speakers; `~` before those whose words are background. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  // Said on the occasion, at whatever length.
  [
    'Lee Anderson has defected to Reform UK. “I want my country back, and I will say so in Ashfield and wherever else I please, to anybody who will hear it,” he said. Jeremy Hunt said the party would miss him.',
    '2024-03-11',
    ['Lee Anderson', 'Jeremy Hunt'],
  ],
  [
    'Sarah Olney has won Richmond Park. Tim Farron said it was a night to remember.',
    '2016-12-02',
    ['Tim Farron'],
  ],
  [
    'Sarah Olney has won Richmond Park. Tim Farron called the result “a remarkable upset”.',
    '2016-12-02',
    ['Tim Farron'],
  ],
  [
    'Zac Goldsmith has lost his seat. Mr Goldsmith admitted that the voters had had enough of it.',
    '2016-12-02',
    ['Zac Goldsmith'],
  ],
  // Said before.
  [
    'Nadine Dorries has left the Commons. Rishi Sunak had told her constituents: “You deserve an MP who turns up.”',
    '2023-08-29',
    ['~Rishi Sunak'],
  ],
  [
    'Nadine Dorries has left the Commons. Mr Sunak previously said that her constituents were not well served.',
    '2023-08-29',
    ['~Rishi Sunak'],
  ],
  [
    'Boris Johnson has resigned as prime minister. In 2019 Rory Stewart told the BBC: “He would be a terrible choice.”',
    '2022-07-07',
    ['~Rory Stewart'],
  ],
  [
    'Boris Johnson has resigned as prime minister. Earlier this year David Davis told him: “In the name of God, go.”',
    '2022-07-07',
    ['~David Davis'],
  ],
  [
    'Zac Goldsmith has resigned his seat. At the time of his election Mr Goldsmith said that he would keep his word on Heathrow.',
    '2016-10-25',
    ['~Zac Goldsmith'],
  ],
  [
    'Alan Clark, MP for Kensington and Chelsea, has died. Mr Clark famously said that he had been “economical with the actualité”.',
    '1999-09-08',
    ['~Alan Clark'],
  ],
  // Only to say of somebody what others call them.
  [
    'Clive Lewis has quit the shadow cabinet, which John McDonnell described as “a happy family”.',
    '2017-02-08',
    ['~John McDonnell'],
  ],
  [
    'Clive Lewis, who was last year praised by John McDonnell as “a coming man”, has quit the shadow cabinet.',
    '2017-02-08',
    ['~John McDonnell'],
  ],
  [
    'Rod Richards has resigned. He once spoke ill of councillors, for which John Redwood, the Welsh Secretary, rebuked him.',
    '1996-06-03',
    ['~John Redwood'],
  ],
  // A year inside what is said is not the year it was said in.
  [
    'Nick Clegg has told his MPs to abstain. Each party had promised a vote in 2005, David Cameron said: “It should be held.”',
    '2008-03-05',
    ['David Cameron'],
  ],
  // Words cut off before they say anything.
  ['Kris Hopkins has been made a minister. He told the paper: “I was very', '2013-10-07', []],
  // Facts, whoever tells them.
  [
    'Speaker John Bercow announced that Robert Halfon had been elected to chair the education committee.',
    '2017-07-12',
    [],
  ],
  ['Jamie Reed has quit the Commons. Gillian Troughton confirmed that she would stand.', '2017-01-23', []],
  ['Quentin Davies has joined Labour. Mr Davies denied that he had been offered a job.', '2007-06-26', []],
  ['Angela Smith has resigned from Labour. Chris Leslie said he was leaving too.', '2019-02-18', []],
  ['Charlie Elphicke has lost the Conservative whip, chief whip Julian Smith said.', '2017-11-03', []],
  // What is written says nothing of whoever reads of it, nor do nouns.
  [
    'Ruth Smeeth has resigned as a PPS. She and Emma Lewell-Buck voted for an amendment calling for a second referendum.',
    '2019-03-14',
    [],
  ],
  ['Suella Braverman has been sacked. She has launched attacks on Rishi Sunak.', '2023-11-13', []],
  [
    'Jim Devine has been barred from standing. He was caught claiming expenses for work that nobody did.',
    '2009-06-16',
    [],
  ],
  // Nor is whoever stands before "and" the one who goes on.
  [
    'Huw Merriman will stand down. Mr Merriman thanked Rishi Sunak and paid tribute to his staff.',
    '2024-05-24',
    ['Huw Merriman'],
  ],
  // Journalists are not the news.
  [
    'Quentin Davies has joined Labour. The BBC political correspondent Jo Bloggs said: “This is a blow to the Tory leader.”',
    '2007-06-26',
    [],
  ],
  [
    'Quentin Davies has joined Labour. Fay Bloggs, our deputy political editor, said the leader was stunned.',
    '2007-06-26',
    [],
  ],
]

describe('words of an article', () => {
  test.each(CASES)('%s', (text, day, speakers) => {
    const said = eventsIn(text, day, ['statement']).map(
      ({ event }) => `${event.modality === 'recap' ? '~' : ''}${event.person?.name}`,
    )
    expect(said).toEqual(speakers)
  })
})

/** Speakers of a page that tells no act of a member. */
const ELSEWHERE: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'The MSP said at Holyrood that it was over. Jean Urquhart MSP and Margo MacDonald MSP were there. “I am going,” Ms MacDonald said.',
    '2012-10-23',
    [],
  ],
  [
    'A peer has given up the whip. Peers were shocked. Lord Warner said: “The party has lost its way.”',
    '2015-10-20',
    [],
  ],
  [
    'MPs debated libraries in the Commons. “They are closing everywhere,” said Chris Bryant, the member for Rhondda.',
    '2016-01-27',
    ['Chris Bryant'],
  ],
]

test.each(ELSEWHERE)('%s', (text, day, speakers) => {
  expect(eventsIn(text, day, ['statement']).map(({ event }) => event.person?.name)).toEqual(speakers)
})
