/** Acts told over several sentences, joined as one each. @module */
import { expect, test } from 'vitest'
import { told } from '../report-case.test-support.ts'
import { PARTY_EVENTS } from './of-parties.ts'

/** Text, day of printing, events: type, person, parties, day, and the mood where it is not news. */
const CASES: readonly (readonly [string, string | null, readonly string[]])[] = [
  [
    `Tory MP defects to Labour hours before Brown takes over\n\nA Conservative backbencher has crossed the floor of the House on the eve of Gordon Brown's arrival in Downing Street.\n\nQuentin Davies, who has represented Grantham and Stamford since 1987, told David Cameron in a scathing letter that his party appeared to have "ceased collectively to believe in anything".\n\n"I have accordingly decided to join the Labour Party," he wrote.\n\nMr Brown said he was delighted. Mr Davies is the first Tory to switch since Robert Jackson in 2005.\n\nA Conservative spokesman said he should stand down and fight a by-election.`,
    '2007-06-26',
    [
      'defection Quentin Davies conservative>labour 2007-06-26',
      'defection Robert Jackson conservative>labour 2005-01-15 (recap)',
    ],
  ],
  [
    `Labour split: seven MPs walk out\n\nSeven Labour MPs have resigned from the party in protest at Jeremy Corbyn's approach to Brexit and antisemitism.\n\nThey are: Chuka Umunna, Luciana Berger, Chris Leslie, Angela Smith, Mike Gapes, Gavin Shuker and Ann Coffey.\n\nMs Berger said she had come to the "sickening conclusion" that the party was institutionally racist.\n\nMr Corbyn said he was disappointed. John McDonnell said the seven should fight by-elections.\n\nIt is the biggest split in the party since four senior figures left to form the SDP in 1981.`,
    '2019-02-18',
    [
      'resignationFromParty Chuka Umunna labour>independent 2019-02-18',
      'resignationFromParty Luciana Berger labour>independent 2019-02-18',
      'resignationFromParty Chris Leslie labour>independent 2019-02-18',
      'resignationFromParty Angela Smith labour>independent 2019-02-18',
      'resignationFromParty Mike Gapes labour>independent 2019-02-18',
      'resignationFromParty Gavin Shuker labour>independent 2019-02-18',
      'resignationFromParty Ann Coffey labour>independent 2019-02-18',
    ],
  ],
  [
    `Lee Anderson loses Tory whip after Khan remarks\n\nThe Conservatives have suspended Lee Anderson after he refused to apologise for claiming that Islamists had "got control" of the mayor of London.\n\nA spokesman for the chief whip, Simon Hart, said: "Following his refusal to apologise, the chief whip has suspended the Conservative whip from Lee Anderson MP."\n\nMr Anderson, who was the party's deputy chairman until January, said he accepted that the chief whip had no option. The Ashfield MP will sit as an independent.\n\nSir Keir Starmer said the Prime Minister should have acted sooner. There was speculation last night that Mr Anderson could join Reform UK.`,
    '2024-02-24',
    [
      'whipSuspended Lee Anderson conservative 2024-02-24',
      'defection Lee Anderson independent>reform-uk (speculation)',
    ],
  ],
  [
    "Elphicke's old constituency party in uproar\n\nMembers in Dover reacted with disbelief after their MP, Natalie Elphicke, defected to Labour on Wednesday.\n\nMrs Elphicke, whose former husband Charlie held the seat before her, walked into the chamber behind Sir Keir Starmer and took a place on the Labour benches.\n\nShe is the third sitting Tory to switch to Labour in this Parliament, after Christian Wakeford in 2022 and Dan Poulter last month.\n\nMike Tapp, Labour's candidate in Dover, welcomed her.",
    '2024-05-10',
    [
      'defection Natalie Elphicke conservative>labour 2024-05-08',
      'defection Christian Wakeford conservative>labour 2022-01-19 (recap)',
      'defection Dan Poulter conservative>labour 2024-04-27 (recap)',
    ],
  ],
  [
    `Rosie Duffield's resignation letter in full\n\nDear Sir Keir,\n\nUsually letters like this begin, "It is with a heavy heart". Mine has been increasingly heavy for a long time.\n\nI am therefore writing to resign the Labour whip with immediate effect.\n\nI intend to continue to represent my constituents as an independent MP, guided by the values that first brought me into the party.\n\nYours sincerely,\n\nRosie Duffield MP`,
    '2024-09-28',
    ['resignationFromParty Rosie Duffield labour>independent 2024-09-28'],
  ],
  [
    'Cameron suffers second defection\n\nMark Reckless stunned the Ukip conference in Doncaster yesterday when he walked on stage to announce that he was leaving the Conservative Party.\n\nThe MP for Rochester and Strood said he would resign his seat and fight a by-election under his new colours.\n\nHis move came a month after Douglas Carswell, the Clacton MP, did the same.',
    '2014-09-28',
    [
      'defection Douglas Carswell conservative>uk-independence-party 2014-08-29 (recap)',
      'defection Mark Reckless conservative>uk-independence-party 2014-09-27',
    ],
  ],
  [
    "Scottish news in brief\n\nFormer SNP minister Kenny MacAskill has jumped ship to Alex Salmond's Alba Party, becoming its first MP.\n\nAsh Regan, the MSP for Edinburgh Eastern, said she had no plans to follow him.\n\nA Labour councillor in Fife has defected to the SNP.",
    '2021-03-27',
    ['defection Kenny MacAskill scottish-national-party>alba 2021-03-27'],
  ],
  [
    'Reform UK gains another council after wave of defections\n\nReform UK has taken control of a second county council after four Conservative councillors crossed the floor.\n\nCouncil leader Jane Hill said she had joined Reform because the Tories had lost their way. Nigel Farage, the Clacton MP, welcomed the defections.\n\nFormer Tory MP Marco Longhi has also joined the party.',
    '2025-06-12',
    [],
  ],
  [
    `Why I left Labour, by Zarah Sultana\n\nZarah Sultana has quit Labour after 14 years to lead a new party with Jeremy Corbyn.\n\nThe Coventry South MP lost the Labour whip last July for voting to scrap the two-child benefit cap.\n\n"Today, after 14 years, I'm resigning from the Labour Party," she said in a statement on X.`,
    '2025-07-03',
    [
      'resignationFromParty Zarah Sultana labour>independent 2025-07-03',
      'whipSuspended Zarah Sultana labour 2024-07-23 (recap)',
    ],
  ],
  [
    `Braverman joins Reform\n\nSuella Braverman has become the fourth sitting Conservative MP to defect to Reform UK, following Danny Kruger, Robert Jenrick and Andrew Rosindell.\n\nThe former home secretary was introduced by Nigel Farage at a veterans' rally in London on Monday.\n\n"I feel like I have come home," she said. A Conservative spokesman said it had always been a matter of when, not if.\n\nMr Jenrick was sacked from the shadow cabinet on 15 January, hours before he joined Reform.`,
    '2026-01-26',
    [
      'defection Suella Braverman conservative>reform-uk 2026-01-26',
      'defection Robert Jenrick conservative>reform-uk 2026-01-15 (recap)',
      'defection Danny Kruger conservative>reform-uk 2025-09-15 (recap)',
      'defection Andrew Rosindell conservative>reform-uk 2026-01-18 (recap)',
    ],
  ],
  [
    'Obituary: Lord Temple-Morris\n\nPeter Temple-Morris, who has died aged 80, was Conservative MP for Leominster from 1974 until 1997, when he lost the Tory whip, and joined Labour in 1998.\n\nHe was made a life peer in 2001.',
    '2018-05-03',
    [
      'whipSuspended Peter Temple-Morris conservative 1997-11-21 (recap)',
      'defection Peter Temple-Morris independent>labour 1998-06-21 (recap)',
    ],
  ],
  [
    'Labour MPs get whip back after welfare revolt\n\nFour Labour MPs suspended in July for repeatedly breaking ranks have been readmitted to the parliamentary party.\n\nRachael Maskell, Neil Duncan-Jordan, Chris Hinchliff and Brian Leishman were told of the decision on Friday by the chief whip, Jonathan Reynolds.\n\nDiane Abbott remains suspended.',
    '2025-11-07',
    [
      'whipRestored Rachael Maskell labour 2025-11-07',
      'whipRestored Neil Duncan-Jordan labour 2025-11-07',
      'whipRestored Chris Hinchliff labour 2025-11-07',
      'whipRestored Brian Leishman labour 2025-11-07',
      'whipSuspended Diane Abbott labour 2025-07-17 (recap)',
    ],
  ],
  [
    'Johnson purges 21 Tory rebels\n\nBoris Johnson has withdrawn the whip from 21 Conservative MPs who voted to stop a no-deal Brexit.\n\nThe list in full: Guto Bebb, Richard Benyon, Steve Brine, Alistair Burt, Greg Clark, Ken Clarke, David Gauke, Justine Greening, Dominic Grieve, Sam Gyimah, Philip Hammond, Stephen Hammond, Richard Harrington, Margot James, Sir Oliver Letwin, Anne Milton, Caroline Nokes, Antoinette Sandbach, Sir Nicholas Soames, Rory Stewart, Ed Vaizey.\n\nEarlier Phillip Lee crossed the floor to the Liberal Democrats.',
    '2019-09-04',
    [
      'whipSuspended Rory Stewart conservative 2019-09-03',
      'defection Phillip Lee conservative>liberal-democrat 2019-09-03',
      'whipSuspended Guto Bebb conservative 2019-09-04',
      'whipSuspended Richard Benyon conservative 2019-09-04',
      'whipSuspended Steve Brine conservative 2019-09-04',
      'whipSuspended Alistair Burt conservative 2019-09-04',
      'whipSuspended Greg Clark conservative 2019-09-04',
      'whipSuspended Ken Clarke conservative 2019-09-04',
      'whipSuspended David Gauke conservative 2019-09-04',
      'whipSuspended Justine Greening conservative 2019-09-04',
      'whipSuspended Dominic Grieve conservative 2019-09-04',
      'whipSuspended Sam Gyimah conservative 2019-09-04',
      'whipSuspended Philip Hammond conservative 2019-09-04',
      'whipSuspended Stephen Hammond conservative 2019-09-04',
      'whipSuspended Richard Harrington conservative 2019-09-04',
      'whipSuspended Margot James conservative 2019-09-04',
      'whipSuspended Oliver Letwin conservative 2019-09-04',
      'whipSuspended Anne Milton conservative 2019-09-04',
      'whipSuspended Caroline Nokes conservative 2019-09-04',
      'whipSuspended Antoinette Sandbach conservative 2019-09-04',
      'whipSuspended Nicholas Soames conservative 2019-09-04',
      'whipSuspended Ed Vaizey conservative 2019-09-04',
    ],
  ],
  [
    `Woodward walks into Labour's arms\n\nShaun Woodward, the former Tory frontbencher sacked this month over Section 28, last night stunned William Hague by joining the Labour Party.\n\nMr Woodward, MP for Witney, said the Conservatives had become increasingly right-wing. Tony Blair telephoned him to welcome him.\n\nMr Hague said: "He should do the decent thing and resign his seat."\n\nHe is the first Conservative to cross the floor to Labour since Alan Howarth in 1995. Emma Nicholson and Peter Thurnham left for the Liberal Democrats.`,
    '1999-12-19',
    [
      'defection Shaun Woodward conservative>labour 1999-12-18',
      'defection Alan Howarth conservative>labour 1995-10-07 (recap)',
      'defection Emma Nicholson conservative>liberal-democrat 1995-12-29 (recap)',
      'defection Peter Thurnham independent>liberal-democrat 1996-10-13 (recap)',
    ],
  ],
  [
    'Marsden returns to Labour fold\n\nPaul Marsden, the Liberal Democrat MP who left Labour three years ago, said yesterday that he wanted to rejoin his old party.',
    '2005-04-06',
    ['defection Paul Marsden labour>liberal-democrat 2001-12-10 (recap)'],
  ],
  [
    'Andrew Gwynne suspended\n\nAndrew Gwynne has been sacked as a health minister and suspended from the Labour Party over messages in a WhatsApp group.\n\nA Labour spokesman said: "Andrew Gwynne has been administratively suspended as a member of the Labour Party."\n\nTwo days later Oliver Ryan, the Burnley MP, also lost the whip.',
    '2025-02-10',
    ['whipSuspended Andrew Gwynne labour 2025-02-08', 'whipSuspended Oliver Ryan labour 2025-02-10'],
  ],
  [
    'A short guide to the whips\n\nWhips are MPs appointed by each party to help organise their contribution to parliamentary business. An MP who rebels on a three-line whip may have the whip withdrawn, which means that they are expelled from the parliamentary party and must sit as an independent until the whip is restored.',
    '2019-09-04',
    [],
  ],
  [
    'Australian senator Fatima Payman quits Labor\n\nFatima Payman has resigned from the Labor Party to sit as an independent. Prime Minister Anthony Albanese said she should hand back her seat.\n\nIn London, Jeremy Corbyn praised her courage.',
    '2024-07-04',
    [],
  ],
  [
    'Galloway expelled\n\nThe Labour Party has thrown out George Galloway over his outspoken opposition to the Iraq war.\n\nThe Glasgow Kelvin MP was expelled on four of five charges after a two-day hearing in London yesterday.\n\nHe said he would fight the next election as an independent.',
    '2003-10-24',
    ['expelledFromParty George Galloway labour 2003-10-24'],
  ],
  [
    'Sandbach becomes 20th Lib Dem MP\n\nAntoinette Sandbach, expelled from the parliamentary Conservative party in September for backing moves to block no deal, has signed up with the Liberal Democrats.\n\nThe Eddisbury MP faces a vote of no confidence from her local association.',
    '2019-10-31',
    [
      'whipSuspended Antoinette Sandbach conservative 2019-09-04 (recap)',
      'defection Antoinette Sandbach independent>liberal-democrat 2019-10-31',
    ],
  ],
  [
    'Bridgen out\n\nAndrew Bridgen has been expelled from the Conservative Party after comparing Covid vaccines to the Holocaust.\n\nThe North West Leicestershire MP lost the whip in January.\n\nA Conservative spokesman confirmed: "Mr Bridgen was expelled from the party on 12 April following the recommendation of a disciplinary panel."',
    '2023-04-26',
    [
      'expelledFromParty Andrew Bridgen conservative 2023-04-12',
      'whipSuspended Andrew Bridgen conservative 2023-01-11 (recap)',
    ],
  ],
  [
    'Independent Group MPs go their separate ways\n\nSix of the 11 MPs who formed Change UK have quit the party after its dismal showing in the European elections.\n\nHeidi Allen, Chuka Umunna, Sarah Wollaston, Gavin Shuker, Angela Smith and Luciana Berger will now sit as independents. Anna Soubry becomes leader of the five who remain.\n\nMs Soubry said she was deeply disappointed.',
    '2019-06-04',
    [
      'resignationFromParty Heidi Allen change-uk>independent 2019-06-04',
      'resignationFromParty Chuka Umunna change-uk>independent 2019-06-04',
      'resignationFromParty Sarah Wollaston change-uk>independent 2019-06-04',
      'resignationFromParty Gavin Shuker change-uk>independent 2019-06-04',
      'resignationFromParty Angela Smith change-uk>independent 2019-06-04',
      'resignationFromParty Luciana Berger change-uk>independent 2019-06-04',
    ],
  ],
]

test.each(CASES)('acts joined over an article: %s', (text, day, events) => {
  expect(told(text, day, PARTY_EVENTS).sort()).toEqual([...events].sort())
})
