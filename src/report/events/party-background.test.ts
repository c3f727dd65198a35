/** Changes of party and of whip told beside the news: earlier ones, grounds, companions, and what is no such change. @module */
import { expect, test } from 'vitest'
import { told } from '../report-case.test-support.ts'

/** Text, day of printing, events: type, person, parties, day, and the mood where it is not news. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  // One lost and lost again are two acts.
  [
    'Diane Abbott was yesterday suspended from the Labour Party. She had previously lost the whip over a letter to a newspaper.',
    '2025-07-18',
    ['whipSuspended Diane Abbott labour 2025-07-17', 'whipSuspended Diane Abbott labour 2023-04-23 (recap)'],
  ],
  [
    'Labour has suspended Diane Abbott from the party. The veteran MP once lost the whip for a year over what she wrote about racism.',
    '2025-07-17',
    ['whipSuspended Diane Abbott labour 2025-07-17', 'whipSuspended Diane Abbott labour 2023-04-23 (recap)'],
  ],
  [
    'Lee Anderson has lost the Conservative whip. He had earlier been told to apologise, and refused.',
    '2024-02-24',
    ['whipSuspended Lee Anderson conservative 2024-02-24'],
  ],
  // Who gave up a whip, told as a noun.
  [
    'Natalie McGarry has resigned the SNP whip. The party has 54 members left. It has had a bad autumn. The surrender of the whip by Michelle Thomson cost it another of them.',
    '2015-11-24',
    [
      'resignationFromParty Natalie McGarry scottish-national-party>independent 2015-11-24',
      'resignationFromParty Michelle Thomson scottish-national-party>independent 2015-10-01 (recap)',
    ],
  ],
  [
    "Natalie McGarry has withdrawn from the SNP whip. Police are still at work. Nobody has been charged. Michelle Thomson's resignation of the SNP whip came in the same autumn.",
    '2015-11-24',
    [
      'resignationFromParty Michelle Thomson scottish-national-party>independent 2015-10-01 (recap)',
      'whipSuspended Natalie McGarry scottish-national-party 2015-11-24',
    ],
  ],
  // A deed by which talk was ended is no talk.
  [
    'Zarah Sultana put an end to months of talk and speculation by leaving Labour.',
    '2025-07-03',
    ['resignationFromParty Zarah Sultana labour>independent 2025-07-03'],
  ],
  [
    'Douglas Carswell ended the speculation by quitting UKIP this weekend.',
    '2017-03-26',
    ['resignationFromParty Douglas Carswell uk-independence-party>independent 2017-03-25'],
  ],
  // Companions of a participle.
  [
    'The spring was a bad one for the Tories. They lost two seats and much sleep. Recriminations went on for weeks. It ended badly, with Dan Poulter and Natalie Elphicke joining Labour.',
    '2024-06-20',
    [
      'defection Dan Poulter conservative>labour 2024-04-27 (recap)',
      'defection Natalie Elphicke conservative>labour 2024-05-08 (recap)',
    ],
  ],
  // A day at the head of a sentence is not that of what its relative clause tells.
  [
    'Few people today recall Peter Thurnham, who left the Conservatives to sit with the Liberal Democrats.',
    '2019-06-14',
    ['defection Peter Thurnham conservative>liberal-democrat 1996-10-13 (recap)'],
  ],
  // Of whom a speaker speaks.
  [
    'Luciana Berger has had enough. Yvette Cooper said: "She has left the Labour Party, and I am heartbroken."',
    '2019-02-18',
    ['resignationFromParty Luciana Berger labour>independent 2019-02-18'],
  ],
  [
    'Luciana Berger has had enough.\n\n"She has resigned from the Labour Party," said Yvette Cooper.',
    '2019-02-18',
    ['resignationFromParty Luciana Berger labour>independent 2019-02-18'],
  ],
  [
    'Luciana Berger said: "I have resigned from the Labour Party." She will sit with the others.',
    '2019-02-18',
    ['resignationFromParty Luciana Berger labour>independent 2019-02-18'],
  ],
  // Who followed a defection is not who made it.
  [
    "The sacking followed Ann Jones's defection from the party to Reform. Robert Jenrick did not comment.",
    '2026-01-25',
    [],
  ],
  // What somebody believes others would do is done by nobody.
  [
    'Heidi Allen, Sarah Wollaston and Anna Soubry had breakfast together. A colleague said he thought three more Tories would defect.',
    '2019-02-19',
    [],
  ],
  // A subject described by somebody else.
  [
    'John Woodcock, a lasting opponent of Jeremy Corbyn, has had the Labour whip withdrawn.',
    '2018-04-30',
    ['whipSuspended John Woodcock labour 2018-04-30'],
  ],
  [
    'John Woodcock, once an aide to Gordon Brown has resigned from the Labour Party.',
    '2018-07-18',
    ['resignationFromParty John Woodcock labour>independent 2018-07-18'],
  ],
  ['An old aide to Gordon Brown has resigned from the Labour Party.', '2018-07-18', []],
  // Between who somebody is and the name there may be a comma.
  [
    'The session began with the defection of the Bury South MP, Christian Wakeford, a Conservative until noon.',
    '2022-01-19',
    ['defection Christian Wakeford conservative>labour 2022-01-19'],
  ],
  // She and two others: whoever went on the day she did.
  [
    'On February 19 Heidi Allen and two fellow Conservatives gave it out that they were defecting to the Independent Group, which Chris Leslie, Mike Gapes and Ann Coffey had founded. Anna Soubry and Sarah Wollaston went with a heavy heart.',
    '2019-02-20',
    [
      'resignationFromParty Anna Soubry conservative>change-uk 2019-02-19',
      'resignationFromParty Heidi Allen conservative>change-uk 2019-02-19',
      'resignationFromParty Sarah Wollaston conservative>change-uk 2019-02-19',
    ],
  ],
  [
    'It was founded by members who had defected from Labour, Chris Leslie, Mike Gapes and Ann Coffey.',
    '2019-06-20',
    [
      'resignationFromParty Ann Coffey labour>independent 2019-02-18 (recap)',
      'resignationFromParty Chris Leslie labour>independent 2019-02-18 (recap)',
      'resignationFromParty Mike Gapes labour>independent 2019-02-18 (recap)',
    ],
  ],
  [
    'Eight have now left Labour over antisemitism, the latest being Joan Ryan of Enfield North.',
    '2019-02-19',
    ['resignationFromParty Joan Ryan labour>independent 2019-02-19'],
  ],
  [
    'Heidi Allen and Sarah Wollaston were seen at breakfast. More of their friends, a whip feared, were going to defect.',
    '2019-02-19',
    [],
  ],
  // Who sits without the whip leaves the party that withdrew it.
  [
    'John Woodcock has left the party he joined as a student. He had lost the Labour whip in April.',
    '2018-07-18',
    [
      'resignationFromParty John Woodcock labour>independent 2018-07-18',
      'whipSuspended John Woodcock labour 2018-04-30 (recap)',
    ],
  ],
  // A pronoun that grammar leaves open, and the register does not.
  [
    'Ann Jones, a councillor, spoke of the old days with Andrew Hunter. Rob Smith nodded at that. He had given up the Tory whip in 2002 for the Assembly.',
    '2004-12-13',
    ['resignationFromParty Andrew Hunter conservative>independent 2002-10-03 (recap)'],
  ],
  // Who lost the whip last night may be named far from the words.
  [
    'Each had a letter last night to say that the whip was withdrawn. It was bitter. Some wept. Others laughed. Nobody slept. The bars were full. Teresa Gorman was one of them.',
    '1994-11-30',
    ['whipSuspended Teresa Gorman conservative 1994-11-29'],
  ],
  // Suspended in the spring, expelled in the autumn.
  [
    'Labour has expelled George Galloway. It was in May that he was suspended from the Labour Party.',
    '2003-10-24',
    [
      'expelledFromParty George Galloway labour 2003-10-24',
      'whipSuspended George Galloway labour 2003-05-01 (recap)',
    ],
  ],
  // Told at the head of a page, without a day.
  [
    'Rebels get whip back\n\nThe whip has been restored to Teresa Gorman (Billericay) and Tony Marlow (Northampton N).',
    '1995-04-25',
    [
      'whipRestored Teresa Gorman conservative 1995-04-24',
      'whipRestored Tony Marlow conservative 1995-04-24',
    ],
  ],
  // Of a whip that nobody took.
  [
    'Nobody took the whip from Nick Boles: he resigned it.',
    '2019-04-02',
    [
      'resignationFromParty Nick Boles conservative>independent 2019-04-01',
      'whipSuspended Nick Boles conservative (denial)',
    ],
  ],
  // Membership is not the whip (rule 5).
  [
    'Jeremy Corbyn lost the Labour whip. Weeks later his party membership was restored, but he was not readmitted to the parliamentary party.',
    '2020-12-20',
    ['whipRestored Jeremy Corbyn labour (denial)', 'whipSuspended Jeremy Corbyn labour 2020-10-29 (recap)'],
  ],
  [
    'Jeremy Corbyn had his Labour membership reinstated by a panel of the executive yesterday. The whip is for the leader to give.',
    '2020-11-18',
    [],
  ],
]

test.each(CASES)('%s', (text, day, expected) => {
  const types = [
    'defection',
    'resignationFromParty',
    'expelledFromParty',
    'whipSuspended',
    'whipRestored',
  ] as const
  expect(told(text, day, types).sort()).toEqual([...expected].sort())
})
