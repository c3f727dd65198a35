/** Leaving a party for none, or for a group, as the press tells it. @module */
import { expect, test } from 'vitest'
import { PARTY_EVENTS } from '../moves/of-parties.ts'
import { told } from '../report-case.test-support.ts'

/** Text, day of printing, events: type, person, parties, day, and the mood where it is not news. */
const CASES: readonly (readonly [string, string | null, readonly string[]])[] = [
  [
    'Rosie Duffield has resigned the Labour whip and will sit as an independent MP.',
    '2024-09-28',
    ['resignationFromParty Rosie Duffield labour>independent 2024-09-28'],
  ],
  [
    'Canterbury MP Rosie Duffield quits Labour over "cruel" policies',
    '2024-09-28',
    ['resignationFromParty Rosie Duffield labour>independent 2024-09-28'],
  ],
  [
    'Seven MPs have left the Labour Party to form the Independent Group: Chuka Umunna, Luciana Berger, Chris Leslie, Angela Smith, Mike Gapes, Gavin Shuker and Ann Coffey.',
    '2019-02-18',
    [
      'resignationFromParty Chuka Umunna labour>change-uk 2019-02-18',
      'resignationFromParty Luciana Berger labour>change-uk 2019-02-18',
      'resignationFromParty Chris Leslie labour>change-uk 2019-02-18',
      'resignationFromParty Angela Smith labour>change-uk 2019-02-18',
      'resignationFromParty Mike Gapes labour>change-uk 2019-02-18',
      'resignationFromParty Gavin Shuker labour>change-uk 2019-02-18',
      'resignationFromParty Ann Coffey labour>change-uk 2019-02-18',
    ],
  ],
  [
    'Three Conservative MPs - Anna Soubry, Heidi Allen and Sarah Wollaston - have quit the party to join the Independent Group.',
    '2019-02-20',
    [
      'resignationFromParty Anna Soubry conservative>change-uk 2019-02-20',
      'resignationFromParty Heidi Allen conservative>change-uk 2019-02-20',
      'resignationFromParty Sarah Wollaston conservative>change-uk 2019-02-20',
    ],
  ],
  [
    'Joan Ryan has become the eighth MP to leave Labour this week.',
    '2019-02-20',
    ['resignationFromParty Joan Ryan labour>independent 2019-02-19'],
  ],
  [
    'Frank Field has resigned the Labour whip, blaming the leadership for failing to act on antisemitism.',
    '2018-08-30',
    ['resignationFromParty Frank Field labour>independent 2018-08-30'],
  ],
  [
    'Nick Boles dramatically quit the Conservative Party on the floor of the Commons last night after his Brexit plan was defeated.',
    '2019-04-02',
    ['resignationFromParty Nick Boles conservative>independent 2019-04-01'],
  ],
  [
    'Amber Rudd has resigned from the cabinet and surrendered the Conservative whip.',
    '2019-09-08',
    ['resignationFromParty Amber Rudd conservative>independent 2019-09-07'],
  ],
  [
    'Louise Ellman has quit Labour after 55 years as a member.',
    '2019-10-17',
    ['resignationFromParty Louise Ellman labour>independent 2019-10-16'],
  ],
  [
    'Clare Short has resigned the Labour whip and will sit as an independent.',
    '2006-10-20',
    ['resignationFromParty Clare Short labour>independent 2006-10-20'],
  ],
  [
    'James McMurdock has left Reform UK permanently and will sit as an independent, he said.',
    '2025-07-12',
    ['resignationFromParty James McMurdock reform-uk>independent 2025-07-05'],
  ],
  [
    'Chuka Umunna and five other MPs have left Change UK. Heidi Allen, Sarah Wollaston, Angela Smith, Luciana Berger and Gavin Shuker will also sit as independents.',
    '2019-06-04',
    [
      'resignationFromParty Chuka Umunna change-uk>independent 2019-06-04',
      'resignationFromParty Heidi Allen change-uk>independent 2019-06-04',
      'resignationFromParty Sarah Wollaston change-uk>independent 2019-06-04',
      'resignationFromParty Angela Smith change-uk>independent 2019-06-04',
      'resignationFromParty Luciana Berger change-uk>independent 2019-06-04',
      'resignationFromParty Gavin Shuker change-uk>independent 2019-06-04',
    ],
  ],
  [
    "Six of Change UK's eleven MPs, including Heidi Allen, have walked out of the party.",
    '2019-06-04',
    ['resignationFromParty Heidi Allen change-uk>independent 2019-06-04'],
  ],
  [
    "Jared O'Mara announced that he was leaving the Labour Party to serve as an independent.",
    '2018-07-12',
    ["resignationFromParty Jared O'Mara labour>independent 2018-07-12"],
  ],
  [
    'Douglas Carswell has quit Ukip and says he will remain in Parliament as an independent.',
    '2017-03-25',
    ['resignationFromParty Douglas Carswell uk-independence-party>independent 2017-03-25'],
  ],
  [
    'Lady Sylvia Hermon, the only Ulster Unionist at Westminster, has left the party.',
    '2010-03-25',
    ['resignationFromParty Sylvia Hermon ulster-unionist-party>independent 2010-03-25'],
  ],
  [
    'Zarah Sultana has said she is resigning from the Labour Party and will co-lead a new party with Jeremy Corbyn.',
    '2025-07-03',
    ['resignationFromParty Zarah Sultana labour>independent 2025-07-03'],
  ],
  [
    'John Woodcock resigned from Labour on Wednesday, saying he no longer believed the inquiry into his conduct was fair.',
    '2018-07-18',
    ['resignationFromParty John Woodcock labour>independent 2018-07-18'],
  ],
  [
    'Mark Menzies has relinquished the Conservative whip while an inquiry is carried out.',
    '2024-04-18',
    ['resignationFromParty Mark Menzies conservative>independent 2024-04-17'],
  ],
  [
    "William Wragg has voluntarily given up the Tory whip, the chief whip's office said.",
    '2024-04-09',
    ['resignationFromParty William Wragg conservative>independent 2024-04-09'],
  ],
  [
    'Bob Stewart surrendered the whip after his conviction.',
    '2023-11-05',
    ['resignationFromParty Bob Stewart conservative>independent 2023-11-04'],
  ],
  [
    'Patrick Mercer resigned the Conservative whip yesterday to save his party embarrassment.',
    '2013-06-01',
    ['resignationFromParty Patrick Mercer conservative>independent 2013-05-31'],
  ],
  [
    '"It is with deep sadness that I have this morning resigned from the Labour Party," Mike Gapes said.',
    '2019-02-18',
    ['resignationFromParty Mike Gapes labour>independent 2019-02-18'],
  ],
  [
    'Dear Jeremy,\n\nI write to tell you that I am resigning the Labour whip with immediate effect. I will remain the independent member for Birkenhead.\n\nFrank Field MP',
    '2018-08-30',
    ['resignationFromParty Frank Field labour>independent 2018-08-30'],
  ],
  [
    'Stephen Lloyd has resigned the Liberal Democrat whip so that he can vote for the withdrawal agreement.',
    '2018-12-06',
    ['resignationFromParty Stephen Lloyd liberal-democrat>independent 2018-12-06'],
  ],
  [
    'Andrew Hunter, who left the Conservatives two years ago, has joined the DUP.',
    '2004-12-12',
    [
      'resignationFromParty Andrew Hunter conservative>independent 2002-10-03 (recap)',
      'defection Andrew Hunter independent>democratic-unionist-party 2004-12-12',
    ],
  ],
  [
    'Michelle Thomson has resigned the SNP whip. A spokesman said she had withdrawn from the party while the matter is looked into.',
    '2015-09-29',
    ['resignationFromParty Michelle Thomson scottish-national-party>independent 2015-09-29'],
  ],
  [
    'Jonathan Edwards has left Plaid Cymru and will continue to sit as an independent MP.',
    '2022-08-01',
    ['resignationFromParty Jonathan Edwards plaid-cymru>independent 2022-08-01'],
  ],
]

test.each(CASES)('leaving a party: %s', (text, day, events) => {
  expect(told(text, day, PARTY_EVENTS).sort()).toEqual([...events].sort())
})
