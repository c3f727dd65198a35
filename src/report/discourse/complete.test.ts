/** Whole pages of several kinds: headings glued on, timelines, lists, old news and new. @module */
import { expect, test } from 'vitest'
import { PARTY_EVENTS } from '../moves/of-parties.ts'
import { told } from '../report-case.test-support.ts'

/** Text, day of printing, events: type, person, parties, day, and the mood where it is not news. */
const CASES: readonly (readonly [string, string | null, readonly string[]])[] = [
  [
    ' date 2024-05-08 Tory MP Natalie Elphicke defects to Labour - BBC News\n\nNatalie Elphicke has defected to Labour, saying the Conservatives "have become a byword for incompetence and division".\n\nImage: Christian Wakeford crossed the floor in January 2022\n\nShe is the second Tory MP to do so in two weeks.',
    null,
    [
      'defection Natalie Elphicke conservative>labour 2024-05-08',
      'defection Christian Wakeford conservative>labour 2022-01-19 (recap)',
    ],
  ],
  [
    'Suella Braverman (pictured) has become the latest high-profile Tory to jump ship to Reform.\n\nREAD MORE: Danny Kruger defects to Reform\n\nThe MP for Fareham and Waterlooville, 45, made the announcement at a rally.',
    '2026-01-26',
    ['defection Suella Braverman conservative>reform-uk 2026-01-26'],
  ],
  [
    "Analysis: what now for Labour's left?\n\nSince the general election Labour has removed the whip from a dozen of its own MPs. Some, such as Richard Burgon and Imran Hussain, have had it restored; others, like Zarah Sultana, have left for good.",
    '2025-08-01',
    [
      'whipSuspended Richard Burgon labour 2024-07-23 (recap)',
      'whipSuspended Imran Hussain labour 2024-07-23 (recap)',
      'whipSuspended Zarah Sultana labour 2024-07-23 (recap)',
      'whipRestored Richard Burgon labour 2025-02-05 (recap)',
      'whipRestored Imran Hussain labour 2025-02-05 (recap)',
    ],
  ],
  [
    'Timeline: how the Conservatives lost their majority\n\n9 January 2018: Boris Johnson is foreign secretary.\n20 February 2019: Anna Soubry, Sarah Wollaston and Heidi Allen resign from the Conservative Party.\n3 September 2019: Phillip Lee crosses the floor to the Liberal Democrats.',
    '2019-10-01',
    [
      'resignationFromParty Anna Soubry conservative>independent 2019-02-20 (recap)',
      'resignationFromParty Sarah Wollaston conservative>independent 2019-02-20 (recap)',
      'resignationFromParty Heidi Allen conservative>independent 2019-02-20 (recap)',
      'defection Phillip Lee conservative>liberal-democrat 2019-09-03 (recap)',
    ],
  ],
  [
    'The Labour MP Louise Ellman has announced her resignation from the party, saying Jeremy Corbyn was "not fit" to be prime minister.\n\n"I have made the truly agonising decision to leave the Labour Party after 55 years," Dame Louise wrote on Twitter.',
    '2019-10-16',
    ['resignationFromParty Louise Ellman labour>independent 2019-10-16'],
  ],
  [
    'Amber Rudd quits cabinet and Tory party over Brexit\n\nThe work and pensions secretary, Amber Rudd, has resigned from the government and surrendered the Conservative whip. In her letter to Boris Johnson she said she could not "stand by as good, loyal, moderate Conservatives are expelled".',
    '2019-09-07',
    ['resignationFromParty Amber Rudd conservative>independent 2019-09-07'],
  ],
  [
    'Frank Field is to sit as an independent after resigning the Labour whip over what he called a "culture of intolerance" in the party.\n\nThe veteran Birkenhead MP said he would not trigger a by-election.',
    '2018-08-30',
    ['resignationFromParty Frank Field labour>independent 2018-08-30'],
  ],
  [
    'Tory MP Mark Menzies gives up whip amid misuse of funds claims\n\nThe Fylde MP has agreed to relinquish the Conservative whip, the chief whip Simon Hart said, pending the outcome of an investigation.',
    '2024-04-18',
    ['resignationFromParty Mark Menzies conservative>independent 2024-04-17'],
  ],
  [
    'Jeremy Corbyn has been suspended from the Labour Party, and had the whip removed, in light of his comments on the EHRC report.\n\nKeir Starmer said he did not know about the decision in advance. Len McCluskey said suspending Mr Corbyn was an act of grave injustice.',
    '2020-10-29',
    ['whipSuspended Jeremy Corbyn labour 2020-10-29'],
  ],
  [
    'The former Labour leader Jeremy Corbyn, who was suspended from the party in 2020, has been expelled after confirming he will stand as an independent in Islington North.',
    '2024-05-24',
    [
      'whipSuspended Jeremy Corbyn labour 2020-10-29 (recap)',
      'expelledFromParty Jeremy Corbyn labour 2024-05-24',
    ],
  ],
  [
    'Tory rebels get whip back\n\nThe government yesterday restored the whip to eight of the nine Eurosceptics who lost it last November. Teresa Gorman, Tony Marlow, Teddy Taylor, Nicholas Budgen, Christopher Gill, Richard Shepherd, Michael Carttiss and John Wilkinson were readmitted without conditions.',
    '1995-04-25',
    [
      'whipRestored Teresa Gorman conservative 1995-04-24',
      'whipRestored Tony Marlow conservative 1995-04-24',
      'whipRestored Teddy Taylor conservative 1995-04-24',
      'whipRestored Nicholas Budgen conservative 1995-04-24',
      'whipRestored Christopher Gill conservative 1995-04-24',
      'whipRestored Richard Shepherd conservative 1995-04-24',
      'whipRestored Michael Carttiss conservative 1995-04-24',
      'whipRestored John Wilkinson conservative 1995-04-24',
      'whipSuspended Teresa Gorman conservative 1994-11-29 (recap)',
      'whipSuspended Tony Marlow conservative 1994-11-29 (recap)',
      'whipSuspended Teddy Taylor conservative 1994-11-29 (recap)',
      'whipSuspended Nicholas Budgen conservative 1994-11-29 (recap)',
      'whipSuspended Christopher Gill conservative 1994-11-29 (recap)',
      'whipSuspended Richard Shepherd conservative 1994-11-29 (recap)',
      'whipSuspended Michael Carttiss conservative 1994-11-29 (recap)',
      'whipSuspended John Wilkinson conservative 1994-11-29 (recap)',
    ],
  ],
  [
    "Ulster Unionist trio resign whip\n\nJeffrey Donaldson, David Burnside and the Rev Martin Smyth have resigned the Ulster Unionist whip at Westminster in protest at David Trimble's policy.",
    '2003-06-23',
    [
      'resignationFromParty Jeffrey Donaldson ulster-unionist-party>independent 2003-06-23',
      'resignationFromParty David Burnside ulster-unionist-party>independent 2003-06-23',
      'resignationFromParty Martin Smyth ulster-unionist-party>independent 2003-06-23',
    ],
  ],
  [
    'Jeffrey Donaldson has joined the Democratic Unionist Party along with two assembly members.',
    '2004-01-05',
    ['defection Jeffrey Donaldson independent>democratic-unionist-party 2004-01-05'],
  ],
  [
    "George Gardiner, the deselected MP for Reigate, has defected to Sir James Goldsmith's Referendum Party, giving it its only MP.",
    '1997-03-10',
    ['defection George Gardiner conservative>referendum-party 1997-03-10'],
  ],
  [
    'Bill Rodgers, David Owen and ten other Labour MPs have resigned the Labour whip and will sit as Social Democrats.',
    '1981-03-02',
    [
      'defection Bill Rodgers labour>social-democratic-party 1981-03-02',
      'defection David Owen labour>social-democratic-party 1981-03-02',
    ],
  ],
  [
    'She did not vote with the government. "I can no longer remain in the party," Heidi Allen said. "I have resigned the whip."',
    '2019-02-20',
    ['resignationFromParty Heidi Allen conservative>independent 2019-02-20'],
  ],
  [
    'An MP has been suspended from the Conservative Party after being arrested on suspicion of rape.',
    '2020-08-02',
    [],
  ],
  [
    'David Warburton has had the Tory whip withdrawn amid claims about his behaviour. The Somerton and Frome MP denies wrongdoing.',
    '2022-04-03',
    ['whipSuspended David Warburton conservative 2022-04-03'],
  ],
  [
    'Reform UK has lost a fifth of its MPs in a day after Rupert Lowe was suspended from the party.',
    '2025-03-07',
    ['whipSuspended Rupert Lowe reform-uk 2025-03-07'],
  ],
  ['Scottish Tory MP Douglas Ross ruled out following Lisa Cameron by switching parties.', '2023-10-14', []],
]

test.each(CASES)('pages: %s', (text, day, events) => {
  expect(told(text, day, PARTY_EVENTS).sort()).toEqual([...events].sort())
})
