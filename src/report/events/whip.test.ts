/** The whip lost and restored, and expulsion (rule 5: different things). @module */
import { expect, test } from 'vitest'
import { PARTY_EVENTS } from '../moves/of-parties.ts'
import { told } from '../report-case.test-support.ts'

/** Text, day of printing, events: type, person, parties, day, and the mood where it is not news. */
const CASES: readonly (readonly [string, string | null, readonly string[]])[] = [
  [
    'Lee Anderson has been suspended from the Conservative parliamentary party after refusing to apologise.',
    '2024-02-24',
    ['whipSuspended Lee Anderson conservative 2024-02-24'],
  ],
  // A pronoun means whoever did it, of those that grammar lets it mean.
  [
    'Diane Abbott was in Hackney. Angela Rayner met her there. She lost the Labour whip in April 2023.',
    '2025-07-18',
    ['whipSuspended Diane Abbott labour 2023-04-23 (recap)'],
  ],
  [
    'Lee Anderson had the Tory whip removed on Saturday.',
    '2024-02-26',
    ['whipSuspended Lee Anderson conservative 2024-02-24'],
  ],
  [
    'The Conservatives have withdrawn the whip from Andrew Bridgen.',
    '2023-01-11',
    ['whipSuspended Andrew Bridgen conservative 2023-01-11'],
  ],
  [
    'Andrew Bridgen loses Tory whip over vaccine tweet',
    '2023-01-11',
    ['whipSuspended Andrew Bridgen conservative 2023-01-11'],
  ],
  [
    'Seven Labour MPs have had the whip suspended for six months: John McDonnell, Richard Burgon, Ian Byrne, Rebecca Long-Bailey, Imran Hussain, Apsana Begum and Zarah Sultana.',
    '2024-07-23',
    [
      'whipSuspended John McDonnell labour 2024-07-23',
      'whipSuspended Richard Burgon labour 2024-07-23',
      'whipSuspended Ian Byrne labour 2024-07-23',
      'whipSuspended Rebecca Long Bailey labour 2024-07-23',
      'whipSuspended Imran Hussain labour 2024-07-23',
      'whipSuspended Apsana Begum labour 2024-07-23',
      'whipSuspended Zarah Sultana labour 2024-07-23',
    ],
  ],
  [
    'Diane Abbott has been suspended as a Labour MP pending an investigation.',
    '2023-04-23',
    ['whipSuspended Diane Abbott labour 2023-04-23'],
  ],
  [
    'Labour has suspended Diane Abbott for a second time.',
    '2025-07-17',
    ['whipSuspended Diane Abbott labour 2025-07-17'],
  ],
  [
    'Keir Starmer has stripped four MPs of the Labour whip: Rachael Maskell, Neil Duncan-Jordan, Brian Leishman and Chris Hinchliff.',
    '2025-07-16',
    [
      'whipSuspended Rachael Maskell labour 2025-07-16',
      'whipSuspended Neil Duncan-Jordan labour 2025-07-16',
      'whipSuspended Brian Leishman labour 2025-07-16',
      'whipSuspended Chris Hinchliff labour 2025-07-16',
    ],
  ],
  [
    'York Central MP Rachael Maskell was among four rebels to lose the whip.',
    '2025-07-16',
    ['whipSuspended Rachael Maskell labour 2025-07-16'],
  ],
  [
    'Matt Hancock had the whip suspended when he flew to Australia for a television show.',
    '2022-11-01',
    ['whipSuspended Matt Hancock conservative 2022-11-01'],
  ],
  [
    'The chief whip removed the party whip from Matt Hancock with immediate effect.',
    '2022-11-01',
    ['whipSuspended Matt Hancock conservative 2022-11-01'],
  ],
  [
    'Tobias Ellwood was stripped of the whip for missing the confidence vote.',
    '2022-07-19',
    ['whipSuspended Tobias Ellwood conservative 2022-07-19'],
  ],
  [
    'Tobias Ellwood has had the Conservative whip restored.',
    '2022-10-15',
    ['whipRestored Tobias Ellwood conservative 2022-10-15'],
  ],
  [
    'The Conservative whip has been restored to Tobias Ellwood.',
    '2022-10-16',
    ['whipRestored Tobias Ellwood conservative 2022-10-15'],
  ],
  [
    'Diane Abbott has been readmitted to the Parliamentary Labour Party.',
    '2024-05-28',
    ['whipRestored Diane Abbott labour 2024-05-28'],
  ],
  [
    'Diane Abbott has got the Labour whip back.',
    '2024-05-28',
    ['whipRestored Diane Abbott labour 2024-05-28'],
  ],
  // The month of the relative clause is of the first verb, that of an election of neither.
  [
    'The four Labour MPs who were suspended in July have had the whip restored: Rachael Maskell, Neil Duncan-Jordan, Chris Hinchliff and Brian Leishman.',
    null,
    [
      ...['Rachael Maskell', 'Neil Duncan-Jordan', 'Chris Hinchliff', 'Brian Leishman'].map(
        (name) => `whipSuspended ${name} labour 2025-07-16 (recap)`,
      ),
      'whipRestored Rachael Maskell labour 2025-11-07',
      'whipRestored Neil Duncan-Jordan labour 2025-11-07',
      'whipRestored Chris Hinchliff labour 2025-11-07',
      'whipRestored Brian Leishman labour 2025-11-07',
    ],
  ],
  [
    'Four of the seven - Richard Burgon, Ian Byrne, Imran Hussain and Rebecca Long-Bailey - have had the whip returned. The other three, John McDonnell, Apsana Begum and Zarah Sultana, remain suspended.',
    '2025-02-05',
    [
      'whipRestored Richard Burgon labour 2025-02-05',
      'whipRestored Ian Byrne labour 2025-02-05',
      'whipRestored Imran Hussain labour 2025-02-05',
      'whipRestored Rebecca Long Bailey labour 2025-02-05',
      'whipSuspended John McDonnell labour 2024-07-23 (recap)',
      'whipSuspended Apsana Begum labour 2024-07-23 (recap)',
      'whipSuspended Zarah Sultana labour 2024-07-23 (recap)',
    ],
  ],
  [
    'Ten of the 21 Tory rebels have been given the whip back. Alistair Burt, Caroline Nokes, Ed Vaizey, Greg Clark, Margot James, Nicholas Soames, Richard Benyon, Richard Harrington, Stephen Hammond and Steve Brine were told on Tuesday night.',
    '2019-10-30',
    [
      'whipRestored Alistair Burt conservative 2019-10-30',
      'whipRestored Caroline Nokes conservative 2019-10-30',
      'whipRestored Ed Vaizey conservative 2019-10-30',
      'whipRestored Greg Clark conservative 2019-10-30',
      'whipRestored Margot James conservative 2019-10-30',
      'whipRestored Nicholas Soames conservative 2019-10-30',
      'whipRestored Richard Benyon conservative 2019-10-30',
      'whipRestored Richard Harrington conservative 2019-10-30',
      'whipRestored Stephen Hammond conservative 2019-10-30',
      'whipRestored Steve Brine conservative 2019-10-30',
    ],
  ],
  [
    'Ed Vaizey and Margot James have both had their Conservative whip restored.',
    '2019-10-30',
    ['whipRestored Ed Vaizey conservative 2019-10-30', 'whipRestored Margot James conservative 2019-10-30'],
  ],
  [
    'Matt Hancock has seen his party whip taken away for appearing on a reality show.',
    '2022-11-01',
    ['whipSuspended Matt Hancock conservative 2022-11-01'],
  ],
  [
    'Claudia Webbe has been expelled from the Labour Party after being convicted of harassment.',
    '2021-11-04',
    ['expelledFromParty Claudia Webbe labour 2021-11-04'],
  ],
  [
    'George Galloway was expelled from the Labour Party yesterday for bringing it into disrepute.',
    '2003-10-24',
    ['expelledFromParty George Galloway labour 2003-10-23'],
  ],
  [
    'Labour has expelled George Galloway.',
    '2003-10-23',
    ['expelledFromParty George Galloway labour 2003-10-23'],
  ],
  [
    'Angus MacNeil has been expelled from the SNP.',
    '2023-08-11',
    ['expelledFromParty Angus MacNeil scottish-national-party 2023-08-11'],
  ],
  [
    'Andrew Bridgen has been expelled from the Conservative Party.',
    '2023-04-26',
    ['expelledFromParty Andrew Bridgen conservative 2023-04-26'],
  ],
  [
    'Dennis Canavan was formally expelled from the Labour Party after deciding to stand for Holyrood as an independent.',
    '1999-03-26',
    ['expelledFromParty Dennis Canavan labour 1999-03-26'],
  ],
  [
    'Jeremy Corbyn has been suspended from the Labour Party over his response to the EHRC report.',
    '2020-10-29',
    ['whipSuspended Jeremy Corbyn labour 2020-10-29'],
  ],
  [
    'Margaret Ferrier had the SNP whip withdrawn after she travelled by train with Covid.',
    '2020-10-01',
    ['whipSuspended Margaret Ferrier scottish-national-party 2020-10-01'],
  ],
  [
    'Conor McGinn has been placed under administrative suspension by Labour and has lost the whip.',
    '2022-12-07',
    ['whipSuspended Conor McGinn labour 2022-12-07'],
  ],
  [
    'Ann Winterton has had the Tory whip withdrawn by Michael Howard over a joke about Chinese cockle pickers.',
    '2004-02-26',
    ['whipSuspended Ann Winterton conservative 2004-02-26'],
  ],
  [
    'Michael Howard last night withdrew the whip from Howard Flight, his deputy chairman.',
    '2005-03-26',
    ['whipSuspended Howard Flight conservative 2005-03-25'],
  ],
  [
    "Derek Conway was thrown out of the parliamentary Conservative party after the commissioner's report.",
    '2008-01-30',
    ['whipSuspended Derek Conway conservative 2008-01-30'],
  ],
  [
    'Boris Johnson expelled 21 MPs from the parliamentary party, among them Ken Clarke, Philip Hammond and Sir Nicholas Soames.',
    '2019-09-04',
    [
      'whipSuspended Ken Clarke conservative 2019-09-04',
      'whipSuspended Philip Hammond conservative 2019-09-04',
      'whipSuspended Nicholas Soames conservative 2019-09-04',
    ],
  ],
  [
    'Kate Osamor is back in the Labour party after her suspension was lifted.',
    '2024-05-08',
    ['whipRestored Kate Osamor labour 2024-05-08', 'whipSuspended Kate Osamor labour 2024-01-28 (recap)'],
  ],
  [
    'Julian Lewis was handed back the Conservative whip five months after he lost it.',
    '2020-12-30',
    [
      'whipRestored Julian Lewis conservative 2020-12-30',
      'whipSuspended Julian Lewis conservative 2020-07-15 (recap)',
    ],
  ],
  [
    'The Hartlepool MP Mike Hill regained the Labour whip today.',
    '2019-10-17',
    ['whipRestored Mike Hill labour 2019-10-17'],
  ],
  [
    'Dan Norris was suspended by Labour after his arrest.',
    '2025-04-06',
    ['whipSuspended Dan Norris labour 2025-04-05'],
  ],
  [
    'Eric Joyce was suspended from the Labour party on Thursday after being charged with assault.',
    '2012-02-24',
    ['whipSuspended Eric Joyce labour 2012-02-23'],
  ],
  [
    'Nadine Dorries, who has been suspended from the Conservative party for going into the jungle, flew home last night.',
    '2012-11-23',
    ['whipSuspended Nadine Dorries conservative 2012-11-06 (recap)'],
  ],
  [
    'Rupert Lowe has been suspended by Reform UK.',
    '2025-03-07',
    ['whipSuspended Rupert Lowe reform-uk 2025-03-07'],
  ],
  [
    'Reform UK has removed the whip from Great Yarmouth MP Rupert Lowe and referred him to police.',
    '2025-03-07',
    ['whipSuspended Rupert Lowe reform-uk 2025-03-07'],
  ],
  [
    'Eight Tory Euro-rebels had the whip withdrawn in November 1994, among them Teresa Gorman and Teddy Taylor.',
    '1997-01-10',
    [
      'whipSuspended Teresa Gorman conservative 1994-11-29 (recap)',
      'whipSuspended Teddy Taylor conservative 1994-11-29 (recap)',
    ],
  ],
  [
    'Ken Livingstone was suspended from the parliamentary Labour party on Monday for standing against Frank Dobson.',
    '2000-03-07',
    ['whipSuspended Ken Livingstone labour 2000-03-06'],
  ],
  [
    'Barry McElduff has been suspended from Sinn Féin activity for three months.',
    '2018-01-08',
    ['whipSuspended Barry McElduff sinn-fein 2018-01-08'],
  ],
  [
    'Geoff Hoon, Stephen Byers and Patricia Hewitt were suspended from the Parliamentary Labour Party late last night.',
    '2010-03-23',
    [
      'whipSuspended Geoff Hoon labour 2010-03-22',
      'whipSuspended Stephen Byers labour 2010-03-22',
      'whipSuspended Patricia Hewitt labour 2010-03-22',
    ],
  ],
  [
    'Charlie Elphicke, the Dover MP, was suspended after the allegations were passed to police, losing the Conservative whip.',
    '2017-11-03',
    ['whipSuspended Charlie Elphicke conservative 2017-11-03'],
  ],
]

test.each(CASES)('rule 5: whip and party: %s', (text, day, events) => {
  expect(told(text, day, PARTY_EVENTS).sort()).toEqual([...events].sort())
})
