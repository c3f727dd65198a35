/** Leaving the House and standing for it in the plain sentences of news pages, dated or not. @module */
import { expect, test } from 'vitest'
import { electionsTold } from '../election-case.test-support.ts'
import type { EventType } from '../event.ts'

const TYPES: readonly EventType[] = ['seatVacated', 'candidacy']

/** One case a line: the day of printing or "–", the text, what it tells. */
const CASES = `
2022-12-05 | Matt Warman has become the latest Conservative to announce that he will quit at the next election. | Matt Warman standing_down, Boston and Skegness 2024-07-04 conservative
– | Douglas Ross, who has said that at the next election he will leave parliament, spoke in Elgin. | Douglas Ross standing_down, Moray 2024-07-04 conservative
– | Crispin Blunt, the MP for Reigate, will not seek re-election. The Conservative, who has sat since 1997, sent Rishi Sunak a letter. He said that it was the moment to step aside. | Crispin Blunt standing_down, Reigate 2024-07-04 conservative
2003-10-25 | Mr George Galloway said that he would fight the next general election as an independent. | George Galloway standing, Glasgow Kelvin 2005-05-05 independent
– | Labour's choice is made, and for Labour Karen Shore, a council deputy leader, will run in the Runcorn and Helsby by-election. | Karen Shore standing, Runcorn and Helsby 2025-05-01 labour
2012-10-22 | Tony Lloyd has been appointed to the Manor of Northstead and Alun Michael to the Chiltern Hundreds. | Tony Lloyd, Manchester Central 2012-10-22: resignation; Alun Michael, Cardiff South and Penarth 2012-10-22: resignation
2012-10-22 | The Labour MPs Tony Lloyd and Alun Michael have stood down from the House of Commons. | Tony Lloyd, Manchester Central 2012-10-22: resignation; Alun Michael, Cardiff South and Penarth 2012-10-22: resignation
2013-03-01 | Mike Thornton has won the seat of Eastleigh that Chris Huhne vacated. | Chris Huhne, Eastleigh 2013-02-05: resignation (recap)
2013-03-01 | The by-election filled the place vacated by the former minister Chris Huhne. | Chris Huhne, Eastleigh 2013-02-05: resignation (recap)
2023-08-30 | Several MPs have gone from Parliament of late, among them Nadine Dorries and Boris Johnson. | Nadine Dorries, Mid Bedfordshire 2023-08-29: resignation; Boris Johnson, Uxbridge and South Ruislip 2023-06-12: resignation (recap)
2003-10-25 | Susan Kramer will stand in Richmond Park, the seat which Jenny Tonge is vacating. | Susan Kramer standing, Richmond Park 2005-05-05 liberal-democrat; Jenny Tonge standing_down, Richmond Park 2005-05-05 liberal-democrat (recap)
2013-09-06 | Neither John Stanley nor Richard Ottaway will fight the next election. | John Stanley standing_down, Tonbridge and Malling 2015-05-07 conservative; Richard Ottaway standing_down, Croydon South 2015-05-07 conservative
– | Boris Johnson is tipped to succeed Richard Ottaway in Croydon South. | Boris Johnson standing, Croydon South – conservative (speculation)
– | Friends would like Ed Balls to stand in the seat. | Ed Balls standing, Morley and Outwood – labour (speculation)
2010-03-26 | Lady Hermon had made it known that she would not be a candidate again. | Sylvia Hermon standing_down, North Down 2010-05-06 independent (recap)
2008-01-30 | Derek Conway said that he would not be a candidate at the next election. | Derek Conway standing_down, Old Bexley and Sidcup 2010-05-06 conservative
2016-07-20 | Owen Smith stood against Jeremy Corbyn to be leader of the Labour Party. |
2019-05-01 | Ian Lavery told the Commons that voters might now choose Lisa Forbes, our excellent candidate, in the Peterborough by-election. | Lisa Forbes standing, Peterborough 2019-06-06 labour
– | Liberal Democrats have selected new candidates. Nick Clegg is taking over from Richard Allan in Sheffield Hallam. | Richard Allan standing_down, Sheffield Hallam 2005-05-05 liberal-democrat (recap); Nick Clegg selected, Sheffield Hallam 2005-05-05 liberal-democrat
2025-02-03 | Karen Shore is to stand in Runcorn and Helsby. Labour has selected Karen Shore as its candidate for Runcorn and Helsby. | Karen Shore selected, Runcorn and Helsby 2025-05-01 labour
2000-11-24 | The retiring Speaker held the seat. Labour's winner in Preston, Mark Hendrick |
– | In all 80 MPs have said that they are not standing again. Among the latest to go are Theresa Villiers and Nick Gibb. | Theresa Villiers standing_down, Chipping Barnet 2024-07-04 conservative; Nick Gibb standing_down, Bognor Regis and Littlehampton 2024-07-04 conservative
– | Alan Whitehead is not going to stand in Southampton Test next time. | Alan Whitehead standing_down, Southampton Test – labour
– | George Galloway is to contest the Rochdale by-election for the Workers Party of Britain. | George Galloway standing, Rochdale 2024-02-29 workers-party-of-britain
– | Theresa Villiers was among the latest to leave the chamber. Her party is standing for lower taxes. |
2019-04-03 | A colleague called out to Guto Bebb as the member walked from the chamber. |
2001-06-08 | The retired surgeon, standing for the Liberal Democrats, trounced David Lock in Wyre Forest. |
2001-06-08 | The surgeon, standing for the Greens, routed the minister David Lock in Wyre Forest by a street. |
– | The MP for Na h-Eileanan an Iar has fallen out with his party. Angus MacNeil says that he would stand as an independent. | Angus MacNeil standing, Na h-Eileanan an Iar – independent
2011-04-01 | Jim Devine was barred from standing in Livingston in 2010. | Jim Devine blocked, Livingston 2010-05-06 labour (recap)
2013-02-05 | Chris Huhne has left Eastleigh. Maria Hutchings, its Conservative candidate in 2010, would not say. | Chris Huhne, Eastleigh 2013-02-05: resignation; Maria Hutchings standing, Eastleigh 2010-05-06 conservative (recap)
2013-02-05 | Chris Huhne has left Eastleigh. Maria Hutchings hopes to stand there for the Conservatives. | Chris Huhne, Eastleigh 2013-02-05: resignation; Maria Hutchings standing, Eastleigh 2013-02-28 conservative (speculation)
2024-05-30 | Jess Phillips has spoken up. Faiza Shaheen was told by Labour that she had been deselected in Chingford and Woodford Green. | Faiza Shaheen blocked, Chingford and Woodford Green 2024-07-04 labour (recap)
2021-10-18 | Sir David Amess, the member for Southend West, was murdered on Friday. The Greens will not contest the by-election, as after the murder of Jo Cox in Batley and Spen. | David Amess, Southend West 2021-10-15: death; – not_contesting, Southend West – green; Jo Cox, Batley and Spen 2016-06-16: death (recap)
– | The member for Peterborough, Fiona Onasanya, has been removed by those who elected her. | Fiona Onasanya, Peterborough 2019-05-01: recall
2014-06-10 | Conservatives in Lewes have picked Maria Caulfield. Labour's candidate is Lloyd Russell-Moyle. | Maria Caulfield selected, Lewes 2015-05-07 conservative; Lloyd Russell-Moyle selected, Lewes 2015-05-07 labour
– | Conservatives in Lewes have picked Maria Caulfield. Labour's candidate is Lloyd Russell-Moyle. | Maria Caulfield selected, Lewes 2015-05-07 conservative; Lloyd Russell-Moyle selected, Lewes 2015-05-07 labour
1995-07-06 | Malcolm Rifkind takes over from Douglas Hurd, who is retiring from the Government. |
2018-01-17 | Barry McElduff has resigned as the member for West Tyrone. He had won it with 22,060 votes, 10,342 more than the DUP's Thomas Buchanan. | Barry McElduff, West Tyrone 2018-01-16: resignation
– | David Cameron told friends that it was time to go. |
`

const rows = CASES.trim()
  .split('\n')
  .map((row) => row.split('|').map((cell) => cell.trim()) as [string, string, string])

test.each(rows)('%s %s', (day, text, expected) => {
  const events = expected ? expected.split('; ') : []
  expect(electionsTold(text, day === '–' ? null : day, TYPES)).toEqual(events)
})
