/** Who is given a statement, and of how many sentences. @module */
import { describe, expect, test } from 'vitest'
import type { EventType } from '../event.ts'
import { eventsIn } from '../report-case.test-support.ts'

const TYPES: readonly EventType[] = ['statement']

/** Text, day of printing, events: type, person, how many sentences it takes. */
const CASES: readonly (readonly [string, string | null, readonly string[]])[] = [
  [
    'Luciana Berger has quit Labour. "I have become embarrassed to remain," she said.\n\nA Labour spokesman said: "We regret that these MPs have left."\n\nA senior source said it was "a disaster".',
    '2019-02-18',
    ['statement | Luciana Berger | 1', 'statement | Labour spokesman | 1'],
  ],
  [
    'Chuka Umunna has left Labour. “Politics is broken,” Mr Umunna told reporters at County Hall. “It does not have to be this way.”\n\n“Let us change it,” he added.\n\nJeremy Corbyn said he was disappointed.',
    '2019-02-18',
    ['statement | Chuka Umunna | 3', 'statement | Jeremy Corbyn | 1'],
  ],
  [
    'Sir Keir Starmer:\n\n"Change begins now."\n\nRishi Sunak told supporters he had called to congratulate him.',
    '2024-07-04',
    ['statement | Keir Starmer | 1', 'statement | Rishi Sunak | 1'],
  ],
  [
    'Labour lost Hartlepool. The party leader said it was a bitter night. The Labour leader told broadcasters: "I will take responsibility."',
    '2021-05-07',
    ['statement | Keir Starmer | 1'],
  ],
  [
    'Chris Skidmore has resigned his seat.\n\nDear Prime Minister,\n\nI am writing to tell you that I shall stand down. I cannot vote for a bill that promotes new oil.\n\nI have loved my time as the member for Kingswood.\n\nYours sincerely,\n\nChris Skidmore',
    '2024-01-05',
    ['statement | Chris Skidmore | 4'],
  ],
  [
    "Sajid Javid's letter to the Prime Minister in full\n\nDear Prime Minister,\n\nIt was a privilege to be asked to come back into Government. I am instinctively a team player.\n\nI regret to say that I can no longer continue in good conscience.",
    '2022-07-05',
    ['statement | Sajid Javid | 4'],
  ],
  [
    'Zac Goldsmith said the decision on Heathrow was "doomed". Tim Farron accused the Government of dithering. Nicola Sturgeon of the SNP welcomed the news.',
    '2016-10-25',
    ['statement | Zac Goldsmith | 1', 'statement | Tim Farron | 1', 'statement | Nicola Sturgeon | 1'],
  ],
  [
    'Douglas Carswell defected to Ukip. Nigel Farage praised his "bravery". Grant Shapps, the Conservative chairman, described the move as "deeply regrettable".',
    '2014-08-28',
    ['statement | Nigel Farage | 1', 'statement | Grant Shapps | 1'],
  ],
  [
    'Ben Bradley has quit the Commons. Theresa May said a by-election was a waste of money. Esther McVey, who was not at the count, told supporters that the game was up.',
    '2024-05-02',
    ['statement | Theresa May | 1', 'statement | Esther McVey | 1'],
  ],
  [
    'Amber Rudd has resigned as home secretary, accusing her officials of hiding the figures. Yvette Cooper spoke of a shambles. Diane Abbott called on the Prime Minister to explain herself. David Lammy called the delay shameful.',
    '2018-04-30',
    [
      'statement | Amber Rudd | 1',
      'statement | Yvette Cooper | 1',
      'statement | Diane Abbott | 1',
      'statement | David Lammy | 1',
    ],
  ],
  [
    'Esther McVey has resigned as work and pensions secretary with a letter saying that the deal gave too much away. Jeremy Corbyn has said nothing. Asked whether Yvette Cooper would follow, an aide laughed. A friend said she was tempted.',
    '2018-11-15',
    ['statement | Esther McVey | 1'],
  ],
  [
    'Frank Field has resigned the Labour whip. A party spokesman said that he would be missed. Tom Watson demanded that Jeremy Corbyn explain the loss. Margaret Hodge, whose majority in Barking is 21,608, told reporters she understood him.',
    '2018-08-31',
    ['statement | Labour spokesman | 1', 'statement | Tom Watson | 1', 'statement | Margaret Hodge | 1'],
  ],
  [
    'Everton manager Sam Allardyce said: "We were poor in the first half." Striker Cenk Tosun said he was pleased with his goal.',
    '2018-03-01',
    [],
  ],
  [
    'Councillor Jane Smith, leader of Leeds council, said: "We will keep the library open." Cllr Bob Brown said he was delighted.',
    '2018-03-01',
    [],
  ],
  [
    'Kate Forbes MSP told the Holyrood chamber: "This is wrong." Douglas Ross MSP said ministers had failed.',
    '2023-05-18',
    [],
  ],
  [
    'Nadine Dorries will say tomorrow that she is to go. Boris Johnson is expected to say more.',
    '2023-06-09',
    [],
  ],
  [
    'Nadine Dorries announced she would resign with immediate effect. The Mid Bedfordshire MP wrote on Twitter: "It has been an honour."\n\n"But another Tory MP told him it was time to go," the source said.',
    '2023-06-09',
    ['statement | Nadine Dorries | 1'],
  ],
  [
    'A Downing Street spokesman said the vote would be held. An ally of Mr Gove said he was loyal. Michael Gove said nothing of the sort had happened.',
    '2019-03-22',
    ['statement | Michael Gove | 1'],
  ],
  [
    'George Galloway beat Oona King. "Mr Blair, this is for Iraq," Mr Galloway said in a furious speech. Ms King, who lost by 823 votes, said she was proud of her record.',
    '2005-05-06',
    ['statement | George Galloway | 1', 'statement | Oona King | 1'],
  ],
  [
    '"I am a fighter, not a quitter," Liz Truss told the Commons on Wednesday. On Thursday she resigned as Prime Minister, saying she could not deliver the mandate.',
    '2022-10-20',
    ['statement | Liz Truss | 1'],
  ],
  [
    'According to Rory Stewart, the party has lost its way. He left the Commons in 2019.',
    '2020-03-05',
    ['statement | Rory Stewart | 1'],
  ],
  [
    '"Brenda from Bristol" said: "You\'re joking, not another one!" Theresa May called the election.',
    '2017-05-02',
    [],
  ],
  [
    'Anna Soubry was defiant at the press conference.\n\n“The right wing has taken over the party.”\n\nHeidi Allen spoke next. “I want to be part of something better,” she said.',
    '2019-02-20',
    ['statement | Anna Soubry | 1', 'statement | Heidi Allen | 1'],
  ],
  [
    '“The right wing,” said Ms Soubry, the member for Broxtowe, “has taken over.” Anna Soubry left the party on Wednesday.',
    '2019-02-20',
    ['statement | Anna Soubry | 1'],
  ],
  [
    'Sarah Wollaston wrote on her website: "I will sit as an independent.\n\n"I can no longer support this.\n\n"Thank you to everyone."',
    '2019-02-20',
    ['statement | Sarah Wollaston | 3'],
  ],
  [
    "Welcoming her to the party, Sir Keir Starmer said it was a fresh start. Natalie Elphicke said: 'The key deciding factors have been housing and the safety of our borders.'",
    '2024-05-08',
    ['statement | Keir Starmer | 1', 'statement | Natalie Elphicke | 1'],
  ],
  [
    'Speaking to Sky News, Conservative MP Steve Baker said: “I have been searching in vain for a Conservative MP who thinks themself to the right of Natalie Elphicke.”',
    '2024-05-08',
    ['statement | Steve Baker | 1'],
  ],
  [
    '“You have left the party you loved,” a friend told Christian Wakeford, who defected to Labour.',
    '2022-01-19',
    [],
  ],
  [
    'Christian Wakeford\'s Facebook post read: "I have reached the best conclusion for my constituents."',
    '2022-01-19',
    ['statement | Christian Wakeford | 1'],
  ],
  [
    'A Conservative spokesperson said: "The people of Bury South elected a Tory." A Lib Dem source said they were thrilled. Bury South MP Christian Wakeford joined Labour.',
    '2022-01-19',
    ['statement | Conservative spokesperson | 1'],
  ],
  [
    '“There is nothing for anyone who wants to work,” John McDonnell told the House. The shadow minister Rachel Reeves abstained. Asked why, she replied: “Collective responsibility.”',
    '2015-07-20',
    ['statement | John McDonnell | 1', 'statement | Rachel Reeves | 1'],
  ],
  [
    'Boris Johnson: Theresa May\'s plan is a suicide vest\n\nThe former foreign secretary wrote in the Mail on Sunday that Britain had handed the detonator to Michel Barnier.\n\nSir Alan Duncan tweeted: "This marks one of the most disgusting moments in modern British politics."',
    '2018-09-09',
    ['statement | Boris Johnson | 1', 'statement | Alan Duncan | 1'],
  ],
  [
    'Labour held the seat and Liz Twist won with 15,144 votes. Voter Tom Hill, 54, said: "They are all the same." Shopkeeper Ann Ray said she would stay at home.',
    '2018-09-09',
    ['statement | Tom Hill | 1', 'statement | Ann Ray | 1'],
  ],
  [
    'Gordon Brown has resigned as prime minister. "I loved the job," he said outside No 10. "I wish the next prime minister well." Nick Clegg and David Cameron were still talking.',
    '2010-05-11',
    ['statement | Gordon Brown | 2'],
  ],
  [
    'Angela Rayner was criticised for her remark. "Scum," she called the Tories.',
    '2021-10-01',
    ['statement | Angela Rayner | 1'],
  ],
  [
    "The Labour leader, Sir Keir Starmer, said Jeremy Corbyn must apologise. Len McCluskey, of Unite, called it a witch hunt. Mr Corbyn's office declined to comment. Jeremy Corbyn lost the whip.",
    '2020-11-18',
    ['statement | Keir Starmer | 1', 'statement | Len McCluskey | 1'],
  ],
]

type Case = ReturnType<typeof eventsIn>[number]

function said({ event }: Case): string {
  return [event.type, event.person?.name ?? '–', event.evidence.length].join(' | ')
}

describe('statement', () => {
  test.each(CASES)('%s', (text, day, expected) => {
    expect(eventsIn(text, day, TYPES).map(said)).toEqual(expected)
  })
})
