/** By-elections before 2011, told by the article alone. @module */
import { describe, expect, it } from 'vitest'
import { electionsTold } from '../election-case.test-support.ts'
import type { EventType } from '../event.ts'

const TYPES: readonly EventType[] = ['byElectionResult']

/** Day of printing, text, what is told. */
const CASES: readonly (readonly [string | null, string, readonly string[]])[] = [
  [
    '1997-11-28',
    'Jacqui Lait has held Beckenham for the Conservatives at a by-election with a majority of 1,227.',
    ['Beckenham 1997-11-20: Jacqui Lait conservative; hold; majority 1227 (recap)'],
  ],
  [
    '2008-05-22',
    "Edward Timpson hopes to overturn Gwyneth Dunwoody's majority of 7,078 in Crewe and Nantwich today.",
    ['Crewe and Nantwich null: Edward Timpson  (speculation)'],
  ],
  [
    '2008-07-25',
    "Labour has lost Glasgow East to the SNP. John Mason won by 365 votes, overturning a majority of 13,507. He polled 11,277 votes against 10,912 for Labour's Margaret Curran.",
    [
      'Glasgow East 2008-07-24: John Mason scottish-national-party; gain from labour; John Mason 11277, Margaret Curran 10912; majority 365; overturned 13507',
    ],
  ],
  [
    '2000-05-05',
    'Sandra Gidley overturned an 8,585 Conservative majority to win Romsey for the Lib Dems by 3,311.',
    [
      'Romsey 2000-05-04: Sandra Gidley liberal-democrat; gain from conservative; majority 3311; overturned 8585',
    ],
  ],
  [
    '2004-07-16',
    'Liam Byrne won Hodge Hill for Labour with 7,451 votes. Nicola Davies of the Liberal Democrats polled 6,991, and Stephen Eyre, for the Conservatives, beat Respect to third with 3,543.',
    [
      'Birmingham Hodge Hill 2004-07-15: Liam Byrne labour; hold; Liam Byrne 7451, Nicola Davies 6991, Stephen Eyre 3543',
    ],
  ],
  [
    '2006-02-10',
    "The Liberal Democrats snatched Dunfermline and West Fife from Labour in a by-election. Willie Rennie won with 12,391 votes, ahead of Labour's Catherine Stihler on 10,591, a majority of 1,800.",
    [
      'Dunfermline and West Fife 2006-02-09: Willie Rennie liberal-democrat; gain from labour; Willie Rennie 12391, Catherine Stihler 10591; majority 1800',
    ],
  ],
  [
    '2008-05-23',
    'Crewe and Nantwich by-election result: Conservative Edward Timpson 20,539 Labour Tamsin Dunwoody 12,679 Lib Dem Elizabeth Shenton 6,040 UKIP Mike Nattrass 922 Con majority 7,860 Turnout 58.2%',
    [
      'Crewe and Nantwich 2008-05-22: Edward Timpson conservative; gain from labour; Edward Timpson 20539, Tamsin Dunwoody 12679, Elizabeth Shenton 6040, Mike Nattrass 922; majority 7860; turnout 58.2',
    ],
  ],
  [
    '2000-11-24',
    "Labour's John Robertson held Glasgow Anniesland in Thursday's by-election with 10,539 votes. The SNP's Grant Thoms polled 4,202, the Conservative Dorothy Luckhurst 2,188 and the Liberal Democrat Christopher McGinty 1,630. Labour's majority fell from 15,154 at the general election to 6,337 on a turnout of 38.4%.",
    [
      'Glasgow Anniesland 2000-11-23: John Robertson labour; hold; John Robertson 10539, Grant Thoms 4202, Dorothy Luckhurst 2188, Christopher McGinty 1630; majority 6337; turnout 38.4',
    ],
  ],
  [
    '2006-06-30',
    'Labour lost its safest Welsh seat a second time when independent Dai Davies won the Blaenau Gwent by-election with a majority of 2,484 over Owen Smith. Bob Neill held Bromley and Chislehurst for the Tories, but a majority of 13,342 was cut to 633.',
    [
      'Blaenau Gwent 2006-06-29: Dai Davies independent; hold; majority 2484',
      'Bromley and Chislehurst 2006-06-29: Bob Neill conservative; hold; majority 633',
    ],
  ],
  [
    '2007-07-20',
    "Labour's Phil Wilson won Sedgefield with 12,528 votes, Virendra Sharma took Ealing Southall with 15,188. Mr Wilson's majority was 6,956 and Mr Sharma's 5,070.",
    [
      'Sedgefield 2007-07-19: Phil Wilson labour; hold; Phil Wilson 12528; majority 6956',
      'Ealing Southall 2007-07-19: Virendra Sharma labour; hold; Virendra Sharma 15188; majority 5070',
    ],
  ],
  [
    '2003-09-19',
    'Sarah Teather, 29, has become the youngest MP after winning Brent East for the Liberal Democrats by 1,118 votes, on a 29% swing from Labour, which had defended a 13,047 majority. Turnout was just 36.2 per cent.',
    [
      'Brent East 2003-09-18: Sarah Teather liberal-democrat; gain from labour; majority 1118; overturned 13047; swing 29 labour>liberal-democrat; turnout 36.2',
    ],
  ],
  [
    '2004-10-01',
    "Hartlepool by-election: Iain Wright holds the seat for Labour with 12,752 votes to Jody Dunn's 10,719. UKIP's Stephen Allison came third with 3,193, pushing the Tory Jeremy Middleton (3,044) into fourth.",
    [
      'Hartlepool 2004-09-30: Iain Wright labour; hold; Iain Wright 12752, Jody Dunn 10719, Stephen Allison 3193, Jeremy Middleton 3044',
    ],
  ],
  [
    '2009-07-24',
    'Chloe Smith, 27, won Norwich North for the Conservatives by 7,348 votes, becoming the youngest member of the House. There was a swing of 16.5% from Labour to the Tories. Ian Gibson, who had a majority of 5,459, quit after the expenses scandal.',
    [
      'Norwich North 2009-07-23: Chloe Smith conservative; gain from labour; majority 7348; overturned 5459; swing 16.5 labour>conservative',
    ],
  ],
  [
    '2009-11-13',
    "Willie Bain held Glasgow North East with a majority of 8,111. The SNP's David Kerr got 4,120 votes against Mr Bain's 12,231. Turnout of 33% was the lowest ever at a Scottish by-election. The Conservatives, on 1,075, beat the BNP by 62 votes.",
    [
      'Glasgow North East 2009-11-12: William Bain labour; hold; William Bain 12231, David Kerr 4120, conservative 1075; majority 8111; turnout 33',
    ],
  ],
  [
    '1996-12-13',
    'Jeff Ennis held Barnsley East for Labour with 13,683 votes and a 13,181 majority.',
    ['Barnsley East 1996-12-12: Jeff Ennis labour; hold; Jeff Ennis 13683; majority 13181'],
  ],
  [
    '2005-07-15',
    "Mark Hunter (Lib Dem) has won the Cheadle by-election with 19,593 votes to Stephen Day's 15,936. Majority: 3,657",
    [
      'Cheadle 2005-07-14: Mark Hunter liberal-democrat; hold; Mark Hunter 19593, Stephen Day 15936; majority 3657',
    ],
  ],
  [
    '1995-05-26',
    "The SNP's Roseanna Cunningham has won Perth and Kinross with a majority of 7,311 over Labour's Douglas Alexander, pushing the Conservatives, who were defending a 2,094 majority, into third place.",
    [
      'Perth and Kinross 1995-05-25: Roseanna Cunningham scottish-national-party; gain from conservative; majority 7311; overturned 2094',
    ],
  ],
  [
    '1996-04-12',
    "Labour's Brian Jenkins captured Staffordshire South East from the Conservatives with a swing of 22 per cent, turning a Tory majority of 7,192 into a Labour one of 13,762.",
    [
      'South East Staffordshire 1996-04-11: Brian Jenkins labour; gain from conservative; majority 13762; overturned 7192; swing 22 conservative>labour',
    ],
  ],
  [
    '1999-09-24',
    "Labour's Gerry Steinberg said turnout in the Hamilton South by-election was 41.3 per cent; Bill Tynan won by 556 votes from the SNP's Annabelle Ewing.",
    ['Hamilton South 1999-09-23: Bill Tynan labour; hold; majority 556; turnout 41.3'],
  ],
]

describe('results the register holds no votes of', () => {
  it.each(CASES)('%s %s', (day, text, told) => {
    expect(electionsTold(text, day, TYPES)).toEqual(told)
  })
})
