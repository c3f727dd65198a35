/** Members who go at the next election, and those chosen for seats, told in words no rule has. @module */
import { expect, test } from 'vitest'
import { electionsTold } from '../election-case.test-support.ts'

/** One case a line: the day of printing, the text, what it tells. */
const CASES = `
2009-05-28 | Julie Kirkbride gave way over her expenses today and said she would be gone from the Commons by the election. | Julie Kirkbride standing_down, Bromsgrove 2010-05-06 conservative
2000-09-04 | Mo Mowlam is getting out of politics, she has told the prime minister. | Mo Mowlam standing_down, Redcar 2001-06-07 labour
2023-07-04 | Mhairi Black, the SNP member, has decided to call it quits before the next election. | Mhairi Black standing_down, Paisley and Renfrewshire South 2024-07-04 scottish-national-party
2022-11-30 | MPs heading for the door: Chloe Smith (Norwich North), William Wragg (Hazel Grove). | Chloe Smith standing_down, Norwich North 2024-07-04 conservative; William Wragg standing_down, Hazel Grove 2024-07-04 conservative
2013-05-31 | Patrick Mercer has admitted breaking the rules. The Newark MP will not be fighting the next election. | Patrick Mercer standing_down, Newark 2015-05-07 conservative
2015-02-24 | Sir Malcolm Rifkind, the MP for Kensington, has fought his last election. | Malcolm Rifkind standing_down, Kensington 2015-05-07 independent
2014-12-14 | Labour members in Holborn and St Pancras made Sir Keir Starmer their choice yesterday. | Keir Starmer selected, Holborn and St Pancras 2015-05-07 labour
2017-04-26 | Conservatives in Tatton picked Esther McVey last night for the seat being vacated by George Osborne. | Esther McVey selected, Tatton 2017-06-08 conservative; George Osborne standing_down, Tatton 2017-06-08 conservative (recap)
2024-06-03 | Nigel Farage is in the race for Clacton after all. | Nigel Farage standing, Clacton 2024-07-04 reform-uk
2024-05-24 | Jeremy Corbyn will be on the ballot as an independent. | Jeremy Corbyn standing, Islington North 2024-07-04 independent
2022-10-11 | Labour members in Ilford South have ditched Sam Tarry in favour of Jas Athwal, who leads the council. | Jas Athwal selected, Ilford South 2024-07-04 labour; Sam Tarry blocked, Ilford South 2024-07-04 labour
2014-02-03 | Thirsk and Malton members have refused to readopt Anne McIntosh as candidate. | Anne McIntosh blocked, Thirsk and Malton 2015-05-07 conservative
2010-01-06 | Three more Labour MPs are leaving the Commons at the election. They are Hilary Armstrong, John Hutton and Kim Howells. | Hilary Armstrong standing_down, North West Durham 2010-05-06 labour; John Hutton standing_down, Barrow and Furness 2010-05-06 labour; Kim Howells standing_down, Pontypridd 2010-05-06 labour
2014-10-10 | Rishi Sunak will fight Richmond in North Yorkshire in place of William Hague. | Rishi Sunak standing, Richmond (Yorks) 2015-05-07 conservative
2010-05-07 | Labour held Ashfield, where Geoff Hoon had stood down. | Geoff Hoon standing_down, Ashfield 2010-05-06 independent (recap)
2015-05-01 | Ed Balls says that his challenger, Andrea Jenkyns, is fighting a nasty campaign in Morley and Outwood. | Andrea Jenkyns standing, Morley and Outwood 2015-05-07 conservative
2017-04-25 | I have talked with my family and shall not be a candidate again. I thank everybody in Saffron Walden. | Alan Haselhurst standing_down, Saffron Walden 2017-06-08 conservative
– | I was first elected for Exeter in 1997, and I will not be a candidate at the next election. | Ben Bradshaw standing_down, Exeter 2024-07-04 labour
2017-04-25 | The people of Saffron Walden will not stand for it, and neither shall I be a candidate for mayor. |
2024-05-01 | MPs leaving the Commons: who and why // More than a hundred of them have had enough. // Harriet Harman // She has sat since 1982. // Ben Wallace // The longest serving defence secretary of his party. | Harriet Harman standing_down, Camberwell and Peckham 2024-07-04 labour; Ben Wallace standing_down, Wyre and Preston North 2024-07-04 conservative
– | In the Scottish Parliament Labour's Katy Clark will not seek re-election. |
2017-04-24 | MPs who will not fight the election // Gisela Stuart (Birmingham Edgbaston) // Andy Burnham (Leigh), who would rather be mayor | Gisela Stuart standing_down, Birmingham Edgbaston 2017-06-08 labour; Andy Burnham standing_down, Leigh 2017-06-08 labour
2023-02-20 | Chloe Smith could quit politics before the election. | Chloe Smith standing_down, Norwich North 2024-07-04 conservative (speculation)
2022-02-01 | Sajid Javid stepped down as chancellor two years ago, and is an MP still. |
2021-12-08 | Harriet Harman is to leave the Commons at the next election. // It has been forty years. // She was once sacked. // She led twice. // Dame Margaret Hodge, who told her members last week that she too would go, was in tears. | Harriet Harman standing_down, Camberwell and Peckham 2024-07-04 labour; Margaret Hodge standing_down, Barking 2024-07-04 labour (recap)
2021-12-08 | Harriet Harman is to leave the Commons at the next election. // It has been forty years. // She was once sacked. // She led twice. // Dame Margaret Hodge also went to the Olympics. | Harriet Harman standing_down, Camberwell and Peckham 2024-07-04 labour
2022-11-22 | William Wragg has told his party that another election is not for him. | William Wragg standing_down, Hazel Grove 2024-07-04 conservative
2014-11-13 | Two more veterans, Sir Peter Tapsell and Frank Dobson, will not be in the next parliament. | Peter Tapsell standing_down, Louth and Horncastle 2015-05-07 conservative; Frank Dobson standing_down, Holborn and St Pancras 2015-05-07 labour
2001-02-12 | Sir Edward Heath, 84, and Tony Benn, 75, are leaving the Commons at the election. | Edward Heath standing_down, Old Bexley and Sidcup 2001-06-07 conservative; Tony Benn standing_down, Chesterfield 2001-06-07 labour
2014-11-29 | Gordon Brown is expected to confirm on Monday that he is leaving Parliament at the election. | Gordon Brown standing_down, Kirkcaldy and Cowdenbeath 2015-05-07 labour (speculation)
2024-06-20 | In Ashfield Labour has its Rhea Keehn in the fight. Jason Zadrozny stands as well. | Rhea Keehn standing, Ashfield 2024-07-04 labour; Jason Zadrozny standing, Ashfield 2024-07-04 ashfield-independents
2023-08-31 | The Conservatives in Mid Bedfordshire are led by Festus Akinbusoye, who carries their hopes. | Festus Akinbusoye standing, Mid Bedfordshire 2023-10-19 conservative
2023-08-31 | Shops in Mid Bedfordshire are shut. Festus Akinbusoye, the police commissioner, is sorry. |
2019-11-06 | Tom Watson has resigned as deputy leader and will not stand again. | Tom Watson standing_down, West Bromwich East 2019-12-12 labour
2013-09-02 | Lorraine Fullbrook will not stand again in South Ribble, nor will Jessica Lee in Erewash. | Lorraine Fullbrook standing_down, South Ribble 2015-05-07 conservative; Jessica Lee standing_down, Erewash 2015-05-07 conservative
2013-09-06 | Sir John Stanley has sat for Tonbridge since 1974 and Sir Richard Ottaway for Croydon South since 1992. Neither will fight the next election. | John Stanley standing_down, Tonbridge and Malling 2015-05-07 conservative (recap); Richard Ottaway standing_down, Croydon South 2015-05-07 conservative (recap)
2014-06-01 | William Hague is standing down from the cabinet, though not from Parliament. |
2013-03-01 | Jack Straw said that Ed Balls would not stand in the way of an election. |
2023-03-01 | Matt Hancock left his house at six, to be at the Commons by eight. |
`
const TABLE = CASES.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))

test.each(TABLE)('%s: %s', (day, text, told) => {
  const lines = electionsTold((text ?? '').replaceAll(' // ', '\n\n'), day === '–' ? null : (day ?? ''), [
    'candidacy',
  ]).map((line) => line.trim())
  expect(lines.join('; ')).toBe(told)
})
