/** When a seat's falling vacant is the news, and when it is what the news grew from. */
import { describe, expect, it } from 'vitest'
import { electionsTold } from '../election-case.test-support.ts'

/** Day of printing, text, what is told. */
const CASES: readonly (readonly [string | null, string, readonly string[]])[] = [
  [
    '2014-01-09',
    'Flags flew at half mast in Wythenshawe yesterday. A vigil was held by the library. The town hall opened a book of condolence. Paul Goggins, who died on Tuesday, had lived in the area for thirty years.',
    ['Paul Goggins, Wythenshawe and Sale East 2014-01-07: death (recap)'],
  ],
  [
    '2014-01-08',
    'Tributes have been paid to the Labour MP Paul Goggins, who died last night aged 60.',
    ['Paul Goggins, Wythenshawe and Sale East 2014-01-07: death'],
  ],
  [
    '2013-04-16',
    'Shops in South Shields stay open late this week. The market is full. Traders say trade is good. David Miliband resigned as the local MP on Monday.',
    ['David Miliband, South Shields 2013-04-15: resignation (recap)'],
  ],
  [
    '2013-04-16',
    'Shops in South Shields stay open late this week. The market is full. Traders say trade is good. David Miliband has resigned as the local MP.',
    ['David Miliband, South Shields 2013-04-15: resignation'],
  ],
  [
    '2017-01-25',
    'Labour has drawn up a shortlist for the by-election in Copeland, triggered by Jamie Reed quitting to work in the nuclear industry.',
    ['Jamie Reed, Copeland 2017-01-23: resignation (recap)'],
  ],
  [
    '2013-02-07',
    'Bookmakers make it a close race in Eastleigh, where the by-election was forced by Chris Huhne standing down over a speeding case.',
    ['Chris Huhne, Eastleigh 2013-02-05: resignation (recap)'],
  ],
  [
    '2017-01-14',
    'Canvassers have been out in Stoke-on-Trent since Tristram Hunt announced that he would resign as an MP to run a museum.',
    ['Tristram Hunt, Stoke-on-Trent Central –: resignation (recap)'],
  ],
  [
    '2005-08-08',
    'The death of Robin Cook leaves Labour to defend Livingston at a by-election this autumn.',
    ['Robin Cook, Livingston 2005-08-06: death'],
  ],
  [
    '2013-02-10',
    'The former minister did not resign from the Commons until Tuesday. Chris Huhne did not resign as an MP until the morning after his plea.',
    ['Chris Huhne, Eastleigh 2013-02-05: resignation (recap)'],
  ],
  [
    '2019-10-29',
    'A recall petition could see Keith Vaz removed as MP for Leicester East.',
    ['Keith Vaz, Leicester East –: recall (speculation)'],
  ],
  [
    '2012-03-30',
    'The Bradford West by-election was held after the resignation, on grounds of health, by its Labour MP Marsha Singh.',
    ['Marsha Singh, Bradford West 2012-03-02: resignation (recap)'],
  ],
  [
    null,
    'The Henley by-election of that year came about when Boris Johnson took the Manor of Northstead on his election as mayor.',
    ['Boris Johnson, Henley 2008-06-04: resignation (recap)'],
  ],
  [
    '2019-03-20',
    'Chris Davies said he would not resign his seat or fight a by-election unless he was made to.',
    ['Chris Davies, Brecon and Radnorshire –: resignation (denial)'],
  ],
  [
    '2022-10-10',
    'Rosie Cooper is stepping down as the MP for West Lancashire to chair an NHS trust.',
    ['Rosie Cooper, West Lancashire 2022-10-10: resignation'],
  ],
  [
    '2019-06-22',
    'Chris Davies was unseated after one elector in five signed a petition.',
    ['Chris Davies, Brecon and Radnorshire 2019-06-21: recall'],
  ],
  [
    '2013-04-15',
    'David Miliband bows out of the Commons today.',
    ['David Miliband, South Shields 2013-04-15: resignation'],
  ],
  [
    '2019-08-02',
    "The Brecon and Radnorshire by-election followed Chris Davies's removal by petition.",
    ['Chris Davies, Brecon and Radnorshire 2019-06-21: recall (recap)'],
  ],
  [
    '2019-08-02',
    'In the by-election the Conservatives put up Chris Davies, whom the electors had just ousted.',
    ['Chris Davies, Brecon and Radnorshire 2019-06-21: recall (recap)'],
  ],
  // A post is no seat, nor is being out of a party.
  ['2012-10-20', 'Andrew Mitchell has announced his resignation as chief whip.', []],
  ['2019-02-20', 'Heidi Allen is no longer a Conservative.', []],
]

describe('the mood of a vacancy', () => {
  it.each(CASES)('%s %s', (day, text, expected) => {
    expect(electionsTold(text, day, ['seatVacated'])).toEqual(expected)
  })
})
