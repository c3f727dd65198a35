/** Speakers found by a surname that is an ordinary word, by what they are, and by the place of the verb. @module */
import { describe, expect, test } from 'vitest'
import { eventsIn } from '../report-case.test-support.ts'

/** Text, day of printing, speakers. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  // Surnames that are words.
  [
    'Theresa May has called an election for 8 June. Mrs May said she had come to the decision reluctantly.',
    '2017-04-18',
    ['Theresa May'],
  ],
  [
    'Theresa May survived the vote of her own MPs. Later May said: “A significant number of colleagues cast a vote against me.”',
    '2018-12-12',
    ['Theresa May'],
  ],
  [
    'Mhairi Black will not stand at the next election. Ms Black told a podcast: “I have simply had enough of the place.”',
    '2023-07-04',
    ['Mhairi Black'],
  ],
  [
    'Damian Green has been sacked as first secretary of state. Green said he had not downloaded anything.',
    '2017-12-20',
    ['Damian Green'],
  ],
  ['Theresa May has called an election. In May said voters will be tired.', '2017-04-18', []],
  ['Damian Green has been sacked. The Green said to be missing was a snooker ball.', '2017-12-20', []],
  [
    'Liam Fox has resigned. Philip Hammond moves from Transport to take his place. In his letter Dr Fox said he had let private and public things mingle.',
    '2011-10-14',
    ['Liam Fox'],
  ],
  [
    'Clare Short has resigned. Michael Ancram said that she had left it too late. Mr Ancram said that he was leaving the matter there.',
    '2003-05-12',
    ['Michael Ancram'],
  ],
  // The verb is said once for two.
  [
    'James Purnell has resigned. David Cameron said the government was falling apart, and Nick Clegg that the party was finished.',
    '2009-06-05',
    ['David Cameron', 'Nick Clegg'],
  ],
  [
    'James Purnell has resigned. Alan Johnson will stay in his post, whatever he says at dinner.',
    '2009-06-05',
    [],
  ],
  // A day of something else that the speaker did.
  [
    'Helen Morgan, who won North Shropshire in December, said that farms were under water. “They have had enough,” she said.',
    '2022-02-22',
    ['Helen Morgan'],
  ],
  // Money is claimed, and nothing said; but a clause is.
  [
    'Chris Huhne has resigned. Mr Huhne claimed small travel costs of £60. David Davis claimed the costs were too high.',
    '2012-02-03',
    ['David Davis'],
  ],
  // Behind a preposition.
  [
    'Robin Cook has died. Tributes were paid first by Tony Blair, who said he was “an outstanding talent”.',
    '2005-08-08',
    ['Tony Blair'],
  ],
  // Names the register has not.
  [
    'Douglas Carswell has defected to Ukip. Scottish Labour leader Kezia Dugdale said: “It is no business of ours.”',
    '2015-08-29',
    ['Kezia Dugdale'],
  ],
  [
    'Lisa Cameron has joined the Conservatives. SNP MSP Fulton MacGregor told the BBC that she should let the voters decide.',
    '2023-10-12',
    ['Fulton MacGregor'],
  ],
  // Descriptions that do not open the sentence.
  [
    'Quentin Davies has crossed the floor to Labour. In a letter to David Cameron, the former shadow minister said: “You do not stand for anything.”',
    '2007-06-26',
    ['Quentin Davies'],
  ],
  [
    'Bob Spink has resigned from the Conservative Party. On Monday the veteran backbencher told reporters: “I shall vote as I please.”',
    '2008-03-12',
    ['Bob Spink'],
  ],
  [
    'Bob Spink has resigned from the Conservative Party. Yesterday the outspoken backbencher told the House that he was done with it.',
    '2008-03-12',
    ['Bob Spink'],
  ],
  [
    'Liz Saville Roberts has been chosen again to lead the group. Ms Saville Roberts said that there was work to do.',
    '2024-07-10',
    ['Liz Saville Roberts'],
  ],
  [
    'Iain Duncan Smith has survived the vote. Mr Duncan Smith told reporters that he would go on.',
    '2003-10-29',
    ['Iain Duncan Smith'],
  ],
  [
    'Jonathan Edwards has been suspended by Plaid Cymru. Rhun ap Iorwerth, who speaks for the group, said that it was right.',
    '2020-05-21',
    ['Rhun ap Iorwerth'],
  ],
  [
    'Peter Law has died. Labour have picked Sioned Bloggs. Ms Bloggs said that she was ready for the fight.',
    '2006-05-22',
    ['Sioned Bloggs'],
  ],
  [
    'Jack Dromey has died. For Keir Starmer, his leader, it was the loss of a friend. “He was a giant,” he said.',
    '2022-01-07',
    ['Keir Starmer'],
  ],
  [
    'Jack Dromey has died. A Labour spokesman spoke of the loss of a dear friend.',
    '2022-01-07',
    ['Labour spokesman'],
  ],
  [
    'Sajid Javid has resigned as health secretary. In a short letter to the Prime Minister Mr Javid wrote that the tone had been set.',
    '2022-07-05',
    ['Sajid Javid'],
  ],
  // Whoever says it stands behind.
  [
    'Sajid Javid has resigned as health secretary. He was asked to stay by Boris Johnson, says the Guardian.',
    '2022-07-05',
    [],
  ],
  [
    'Jack Dromey has died. For Keir Starmer, his leader, it was “a terrible loss to the whole of our movement”.',
    '2022-01-07',
    ['Keir Starmer'],
  ],
  // Of two named together neither is "he"; a clause of their own makes somebody the subject.
  [
    'Andrew Mitchell has resigned as chief whip. Nick Clegg and Ed Miliband have had their say, and Mr Mitchell has had his. “I wish it had ended otherwise,” he told the BBC.',
    '2012-10-19',
    ['Andrew Mitchell'],
  ],
  // "The MP" is whom the page has named most.
  [
    'Voters may unseat Chris Davies. Mr Davies was fined by a court, after which John Bercow, the Speaker, told the petition officer. The MP said that he was “truly sorry”.',
    '2019-05-09',
    ['Chris Davies'],
  ],
  [
    'Frank Field has resigned the whip. In a note to the chief whip, Nick Brown, on Thursday he blamed a culture of bullying.',
    '2018-08-31',
    ['Frank Field'],
  ],
  [
    'Nick Boles has left the Conservative Party. Huw Merriman was heard to shout: “Do not go, Nick, please.”',
    '2019-04-01',
    ['Huw Merriman'],
  ],
  [
    'Lisa Cameron has joined the Conservatives. First Minister Humza Yousaf said that he was not surprised.',
    '2023-10-12',
    ['Humza Yousaf'],
  ],
  [
    'Barry McElduff has resigned as MP for West Tyrone. The DUP’s Arlene Foster said that it was high time.',
    '2018-01-15',
    ['Arlene Foster'],
  ],
  [
    'Barry McElduff has resigned as MP for West Tyrone. Labour’s Shadow Cabinet said nothing.',
    '2018-01-15',
    [],
  ],
  // What somebody did before does not make their words of today that deed.
  [
    'Owen Paterson has handed in a letter of no confidence in Theresa May. Mark Francois, who sent one last month, said that colleagues had found their courage.',
    '2018-12-12',
    ['Mark Francois'],
  ],
  // Nobody speaks of themselves by name.
  [
    'Ann Winterton has lost the whip. Iain Duncan Smith met Michael Howard. He said: “Michael Howard was right to act at once.”',
    '2004-02-25',
    ['Iain Duncan Smith'],
  ],
  [
    'Lee Anderson has defected to Reform UK. Richard Tice was at his side. Mr Anderson smiled, and he told reporters that Richard Tice was “a decent man”.',
    '2024-03-11',
    ['Lee Anderson'],
  ],
  [
    'Jack Dromey has died. Keir Starmer was told at once. Mr Dromey had served his city well, he said, and would be missed.',
    '2022-01-07',
    ['Keir Starmer'],
  ],
  [
    'Paddy Tipping will stand down. He had made a good recovery, he said, but the job asked too much.',
    '2009-10-23',
    ['Paddy Tipping'],
  ],
  // A paragraph without marks under a line that announces it.
  [
    'Chris Davies has lost his seat by recall petition. Jane Dodds said:\n\nPeople here want a change. We shall give it to them.\n\nThe poll is in August.',
    '2019-06-21',
    ['Jane Dodds'],
  ],
  [
    'Rachel Reeves has been made shadow chancellor. Ms Reeves tweeted:\n\nI am honoured to take this on.',
    '2021-05-09',
    ['Rachel Reeves'],
  ],
  [
    'Rachel Reeves has been made shadow chancellor. Ms Reeves shared a list:\n\nThe team in full.',
    '2021-05-09',
    [],
  ],
  // Whoever goes with a participle, and takes to some place to speak.
  [
    'Lisa Cameron has joined the Conservatives. Rishi Sunak was pleased, with Douglas Ross taking to social media to say: “She is very welcome.”',
    '2023-10-12',
    ['Douglas Ross'],
  ],
  [
    'Ian Blackford is standing down as group leader. Not all were pleased, with Pete Wishart admitting that he was “bemused”.',
    '2022-12-06',
    ['Pete Wishart'],
  ],
  [
    'Lisa Cameron has joined the Conservatives. Mr Ross took to the stage to claim: “We are on the up.” Douglas Ross smiled.',
    '2023-10-12',
    ['Douglas Ross'],
  ],
  // Named only by the way of whoever speaks.
  [
    'Jonathan Edwards has lost the whip. A panel, which took Jonathan Edwards back two years later, said that “lessons had been learnt”.',
    '2020-05-21',
    [],
  ],
  // Whoever is told says nothing.
  [
    'Anna Soubry has left the Conservatives. Ms Soubry rose, telling Theresa May: “You have let the hard men win.”',
    '2019-02-20',
    ['Anna Soubry'],
  ],
  // Nor does whoever took the picture.
  [
    'Anna Soubry has left the Conservatives.\n\n(Stefan Rousseau/PA)\n\nShe said: “The hard men have won this fight.”',
    '2019-02-20',
    ['Anna Soubry'],
  ],
]

describe('the speaker', () => {
  test.each(CASES)('%s', (text, day, speakers) => {
    expect(eventsIn(text, day, ['statement']).map(({ event }) => event.person?.name)).toEqual(speakers)
  })
})
