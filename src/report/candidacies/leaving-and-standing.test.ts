/** How members leave the House, and how people stand for it or do not, in the words of the day. @module */
import { expect, test } from 'vitest'
import { electionsTold } from '../election-case.test-support.ts'
import type { EventType } from '../event.ts'

const TYPES: readonly EventType[] = ['seatVacated', 'candidacy']

/** One case a line: the day of printing, the text, what it tells. */
const CASES = `
2023-05-26 | Margaret Beckett is to stand down after forty years. | Margaret Beckett standing_down, Derby South 2024-07-04 labour
2010-03-29 | Anthony Steen is not seeking re-election. Nor will Julie Kirkbride defend Bromsgrove. | Anthony Steen standing_down, Totnes 2010-05-06 conservative; Julie Kirkbride standing_down, Bromsgrove 2010-05-06 conservative
2017-01-19 | Gillian Troughton, a St John Ambulance volunteer, has been selected by Labour to fight the Copeland by-election. | Gillian Troughton selected, Copeland 2017-02-23 labour
2022-05-04 | Neil Parish is giving up his seat after admitting that he watched pornography in the Commons. | Neil Parish, Tiverton and Honiton 2022-05-04: resignation
2022-05-04 | Neil Parish has gone as MP for Tiverton and Honiton. | Neil Parish, Tiverton and Honiton 2022-05-04: resignation
2022-06-24 | The Liberal Democrats have taken Tiverton and Honiton. The seat fell empty when Neil Parish went after a scandal. | Neil Parish, Tiverton and Honiton 2022-05-04: resignation (recap)
2022-06-24 | Labour has won Wakefield. The vacancy arose when Imran Ahmad Khan was convicted and gave up the seat. | Imran Ahmad Khan, Wakefield 2022-05-03: resignation (recap)
2022-06-24 | The by-election in Wakefield was caused by the conviction of Imran Ahmad Khan, who resigned in May. | Imran Ahmad Khan, Wakefield 2022-05-03: resignation (recap)
2025-05-02 | Reform has won Runcorn and Helsby by six votes. Mike Amesbury, the Labour member, left in March after punching a constituent. | Mike Amesbury, Runcorn and Helsby 2025-03-17: resignation (recap)
2025-05-02 | Reform has won Runcorn and Helsby by six votes. The seat came up after Mike Amesbury was convicted of assault and stood aside. | Mike Amesbury, Runcorn and Helsby 2025-03-17: resignation (recap)
2016-12-02 | Sarah Olney has won Richmond Park. Zac Goldsmith had resigned in protest at Heathrow expansion. | Zac Goldsmith, Richmond Park 2016-10-25: resignation (recap)
2016-10-25 | Zac Goldsmith has forced a by-election over Heathrow. | Zac Goldsmith, Richmond Park 2016-10-25: resignation
2016-10-25 | Zac Goldsmith has triggered a by-election by resigning over Heathrow. | Zac Goldsmith, Richmond Park 2016-10-25: resignation
2014-10-10 | Douglas Carswell has won Clacton for UKIP. He stood down in August to fight it again under new colours. | Douglas Carswell, Clacton 2014-08-29: resignation (recap)
2023-06-10 | Boris Johnson has left the Commons with immediate effect. | Boris Johnson, Uxbridge and South Ruislip 2023-06-10: resignation
2023-06-10 | Boris Johnson is leaving Parliament at once. | Boris Johnson, Uxbridge and South Ruislip 2023-06-10: resignation
2023-06-10 | Boris Johnson announced that he was quitting as an MP, and there will be a by-election in Uxbridge. | Boris Johnson, Uxbridge and South Ruislip 2023-06-10: resignation
2023-06-10 | Nigel Adams quits as member for Selby and Ainsty. | Nigel Adams, Selby and Ainsty 2023-06-10: resignation
2023-06-11 | Nadine Dorries said on Friday that she would go with immediate effect. That means a by-election in Mid Bedfordshire. | Nadine Dorries, Mid Bedfordshire 2023-06-09: resignation (announcedFuture)
2017-01-14 | Tristram Hunt is to leave Parliament to run the Victoria and Albert Museum. | Tristram Hunt, Stoke-on-Trent Central –: resignation (announcedFuture)
2017-01-14 | Tristram Hunt is giving up Stoke-on-Trent Central to become director of the V&A. | Tristram Hunt, Stoke-on-Trent Central 2017-01-14: resignation
2016-12-21 | Jamie Reed will leave the Commons in January for a job at Sellafield. | Jamie Reed, Copeland –: resignation (announcedFuture)
2016-11-04 | Stephen Phillips has walked away from Westminster over Brexit. | Stephen Phillips, Sleaford and North Hykeham 2016-11-04: resignation
2021-11-05 | Owen Paterson has ended his 24 years as MP for North Shropshire. | Owen Paterson, North Shropshire 2021-11-05: resignation
2021-12-17 | The Liberal Democrats have taken North Shropshire. Owen Paterson, its member since 1997, had to go in a row about lobbying. | Owen Paterson, North Shropshire 2021-11-05: resignation (recap)
2021-12-17 | The Liberal Democrats have taken North Shropshire, held by Owen Paterson until he resigned last month over lobbying. | Owen Paterson, North Shropshire 2021-11-05: resignation (recap)
2019-05-01 | Fiona Onasanya has been recalled by the voters of Peterborough. | Fiona Onasanya, Peterborough 2019-05-01: recall
2019-06-21 | Chris Davies has lost his seat after a recall petition in Brecon and Radnorshire. | Chris Davies, Brecon and Radnorshire 2019-06-21: recall
2023-12-19 | Peter Bone has been removed as MP for Wellingborough by a recall petition. | Peter Bone, Wellingborough 2023-12-19: recall
2023-08-01 | Margaret Ferrier has lost her seat: 11,896 people signed the petition against her. | Margaret Ferrier, Rutherglen and Hamilton West 2023-08-01: recall
2021-10-15 | Sir David Amess was stabbed to death at his surgery in Leigh-on-Sea. | David Amess, Southend West 2021-10-15: death
2021-10-16 | Sir David Amess, the MP for Southend West, has been killed. | David Amess, Southend West 2021-10-15: death
2016-06-16 | Jo Cox, the Labour MP for Batley and Spen, was shot dead today. | Jo Cox, Batley and Spen 2016-06-16: death
2024-01-18 | Tony Lloyd, the Rochdale MP, has died of leukaemia at 73. | Tony Lloyd, Rochdale 2024-01-17: death
2024-01-18 | The Labour MP Tony Lloyd has lost his fight with leukaemia. | Tony Lloyd, Rochdale 2024-01-17: death
2017-02-27 | The Father of the House, Sir Gerald Kaufman, is dead. | Gerald Kaufman, Manchester Gorton 2017-02-26: death
2017-02-27 | Sir Gerald Kaufman, who had sat since 1970, died last night aged 86. | Gerald Kaufman, Manchester Gorton 2017-02-26: death
2018-02-23 | West Tyrone votes in May. Barry McElduff resigned the seat in January over a video. | Barry McElduff, West Tyrone 2018-01-16: resignation (recap)
2018-01-15 | Barry McElduff has resigned as MP for West Tyrone. | Barry McElduff, West Tyrone 2018-01-15: resignation
2011-01-14 | Labour has held Oldham East and Saddleworth. An election court unseated Phil Woolas in November for lies about an opponent. | Phil Woolas, Oldham East and Saddleworth 2010-11-05: disqualification (recap)
2010-11-05 | An election court has stripped Phil Woolas of his seat. | Phil Woolas, Oldham East and Saddleworth 2010-11-05: disqualification
2010-11-05 | Phil Woolas has lost his seat: judges declared his election void. | Phil Woolas, Oldham East and Saddleworth 2010-11-05: disqualification
2008-07-25 | The SNP has won Glasgow East. David Marshall stood down on 30 June pleading ill health. | David Marshall, Glasgow East 2008-06-30: resignation (recap)
2009-06-05 | Ian Gibson has quit as an MP with immediate effect after Labour banned him. | Ian Gibson, Norwich North 2009-06-05: resignation
2002-02-15 | Labour has held Ogmore. Sir Ray Powell died in December after 22 years in the seat. | Raymond Powell, Ogmore 2001-12-07: death (recap)
2000-11-24 | Labour has won West Bromwich West, vacant since Betty Boothroyd retired as Speaker. | Betty Boothroyd, West Bromwich West 2000-10-23: resignation (recap)
2012-11-16 | Labour has taken Corby, where Louise Mensch gave up in August to live in New York. | Louise Mensch, Corby 2012-08-29: resignation (recap)
2007-07-20 | Labour has held Sedgefield, which Tony Blair left to be an envoy in the Middle East. | Tony Blair, Sedgefield 2007-06-27: resignation (recap)
2024-02-16 | Labour has won Kingswood, where Chris Skidmore left in protest at oil licences. | Chris Skidmore, Kingswood 2024-01-08: resignation (recap)
2023-07-21 | The Liberal Democrats have won Somerton and Frome, from which David Warburton resigned over drugs. | David Warburton, Somerton and Frome 2023-06-19: resignation (recap)
2026-01-31 | Andrew Gwynne has stood down as MP for Gorton and Denton on health grounds. | Andrew Gwynne, Gorton and Denton 2026-01-23: resignation (recap)
2024-05-24 | Michael Gove is going at the election. | Michael Gove standing_down, Surrey Heath 2024-07-04 conservative
2024-05-24 | Michael Gove is bowing out of Parliament at this election. | Michael Gove standing_down, Surrey Heath 2024-07-04 conservative
2024-05-24 | Michael Gove has called time on his career in the Commons. | Michael Gove standing_down, Surrey Heath 2024-07-04 conservative
2024-05-24 | Michael Gove will leave the Commons when Parliament is dissolved. | Michael Gove standing_down, Surrey Heath 2024-07-04 conservative
2009-10-23 | Paddy Tipping has told his local party that he will not be its candidate again. | Paddy Tipping standing_down, Sherwood 2010-05-06 labour
2009-10-23 | Paddy Tipping, the Sherwood MP, is to retire at the next election. | Paddy Tipping standing_down, Sherwood 2010-05-06 labour
2009-06-02 | David Chaytor is to leave the Commons at the next election. | David Chaytor standing_down, Bury North 2010-05-06 labour
2009-06-02 | David Chaytor will not defend Bury North. | David Chaytor standing_down, Bury North 2010-05-06 labour
2009-06-02 | David Chaytor will not be a Labour candidate again. | David Chaytor standing_down, Bury North 2010-05-06 labour
2023-07-04 | Mhairi Black is to quit Westminster at the next election. | Mhairi Black standing_down, Paisley and Renfrewshire South 2024-07-04 scottish-national-party
2023-07-04 | Mhairi Black has had enough of Westminster and will not seek another term. | Mhairi Black standing_down, Paisley and Renfrewshire South 2024-07-04 scottish-national-party
2022-11-25 | Dehenna Davison, the Bishop Auckland MP, has announced that she is to stand down. | Dehenna Davison standing_down, Bishop Auckland 2024-07-04 conservative
2022-11-25 | Dehenna Davison is among the Tories who will not be standing next time. | Dehenna Davison standing_down, Bishop Auckland 2024-07-04 conservative
2022-12-07 | Matt Hancock has written to Rishi Sunak to say that he will not stand again. | Matt Hancock standing_down, West Suffolk 2024-07-04 independent
2022-12-07 | Matt Hancock says he is leaving politics at the next election. | Matt Hancock standing_down, West Suffolk 2024-07-04 independent
2019-10-30 | Amber Rudd will not contest Hastings and Rye at the election. | Amber Rudd standing_down, Hastings and Rye 2019-12-12 
2019-10-30 | Sir Nicholas Soames is to bring his 37 years in the Commons to an end at the election. | Nicholas Soames standing_down, Mid Sussex 2019-12-12 conservative
2024-06-03 | Nigel Farage will be a candidate after all, in Clacton. | Nigel Farage standing, Clacton 2024-07-04 reform-uk
2024-06-03 | Nigel Farage has changed his mind and is to fight Clacton. | Nigel Farage standing, Clacton 2024-07-04 reform-uk
2024-06-03 | Nigel Farage threw his hat into the ring in Clacton. | Nigel Farage standing, Clacton 2024-07-04 reform-uk
2024-06-03 | Nigel Farage is Reform UK's candidate in Clacton. | Nigel Farage standing, Clacton 2024-07-04 reform-uk
2024-05-24 | Jeremy Corbyn will stand as an independent in Islington North. | Jeremy Corbyn standing, Islington North 2024-07-04 independent
2024-05-24 | Jeremy Corbyn is to fight Islington North on his own. | Jeremy Corbyn standing, Islington North 2024-07-04 independent
2013-02-05 | The Conservatives have chosen Maria Hutchings to fight Eastleigh. | Maria Hutchings selected, Eastleigh 2013-02-28 conservative
2023-10-12 | Christian Wakeford has been chosen by Labour members to defend Bury South. | Christian Wakeford selected, Bury South 2024-07-04 labour
2006-05-22 | Labour has put up Owen Smith, a former BBC producer, in Blaenau Gwent. | Owen Smith selected, Blaenau Gwent 2006-06-29 labour
2006-05-22 | Labour's choice for Blaenau Gwent is Owen Smith. | Owen Smith selected, Blaenau Gwent 2006-06-29 labour
2022-05-25 | Helen Hurford will carry the Conservative colours in the Tiverton and Honiton by-election. | Helen Hurford standing, Tiverton and Honiton 2022-06-23 conservative
2022-05-25 | Richard Foord is the Liberal Democrat in the by-election at Tiverton and Honiton. | Richard Foord standing, Tiverton and Honiton 2022-06-23 liberal-democrat
2016-02-13 | Labour members in Ogmore have picked Chris Elmore as their candidate for the by-election. | Chris Elmore selected, Ogmore 2016-05-05 labour
2016-02-13 | Chris Elmore won the Labour nomination for Ogmore. | Chris Elmore selected, Ogmore 2016-05-05 labour
2000-09-01 | The Democratic Unionists will be represented by the Rev William McCrea in South Antrim. | William McCrea selected, South Antrim 2000-09-21 democratic-unionist-party
2023-09-07 | Labour has picked Alistair Strathern and the Tories Festus Akinbusoye for Mid Bedfordshire. | Alistair Strathern selected, Mid Bedfordshire 2023-10-19 labour; Festus Akinbusoye selected, Mid Bedfordshire 2023-10-19 conservative
2024-05-29 | Diane Abbott has been told that she cannot stand for Labour. | Diane Abbott blocked, Hackney North and Stoke Newington 2024-07-04 labour
2024-05-29 | Lloyd Russell-Moyle has been dropped as a Labour candidate. | Lloyd Russell-Moyle blocked, Brighton Kemptown 2024-07-04 labour
2024-05-29 | Lloyd Russell-Moyle will not be allowed to stand for Labour after a complaint. | Lloyd Russell-Moyle blocked, Brighton Kemptown 2024-07-04 labour
2026-01-25 | Labour's executive has stopped Andy Burnham from standing in Gorton and Denton. | Andy Burnham blocked, Gorton and Denton 2026-02-26 labour
2026-01-25 | Andy Burnham has been refused permission to stand in Gorton and Denton. | Andy Burnham blocked, Gorton and Denton 2026-02-26 labour
2026-01-24 | Andy Burnham has put his name forward for Gorton and Denton. | Andy Burnham standing, Gorton and Denton 2026-02-26 labour
2022-10-05 | Labour members in Ilford South have deselected Sam Tarry. | Sam Tarry blocked, Ilford South 2024-07-04 labour
2022-10-10 | Sam Tarry has been ousted by his local party in Ilford South, which picked Jas Athwal. | Sam Tarry blocked, Ilford South 2024-07-04 labour; Jas Athwal selected, Ilford South 2024-07-04 labour
1997-01-29 | Sir George Gardiner has been deselected by Reigate Conservatives. | George Gardiner blocked, Reigate 1997-05-01 conservative
2024-03-13 | Lee Anderson has hinted that he will stand in Ashfield for Reform UK. | Lee Anderson standing, Ashfield 2024-07-04 reform-uk (speculation)
`

test.each(
  CASES.trim()
    .split('\n')
    .map((line) => line.split(' | ')),
)('%s: %s', (day, text, expected) => {
  expect(electionsTold(text ?? '', day ?? '', TYPES).join('; ')).toBe(expected)
})

/** Words like those above, of something else. */
const NONE: readonly (readonly [string, string])[] = [
  ['Harriet Harman leads the party, as Gordon Brown stood down after the election.', '2010-05-21'],
  ['Jacqui Smith, the home secretary, is to stand down.', '2009-06-02'],
  ['Boris Johnson went after a long dinner. Uxbridge has seen him once since he won it.', '2016-06-10'],
  [
    'Amber Rudd left in March for a holiday. Her seat of Hastings and Rye was held by 346 votes.',
    '2018-04-10',
  ],
  ['The chief whip has triggered the by-election by moving the writ, said Alan Campbell.', '2024-01-30'],
  ['Tony Blair resigned as prime minister after ten years, having won three elections.', '2007-06-27'],
  ['Chris Davies is out, of the country that is: a petition he signed took him to Geneva.', '2018-06-21'],
  ['Labour took Peterborough from Stewart Jackson.', '2017-06-09'],
  ['Michael Gove is going at the election hammer and tongs.', '2001-05-24'],
  ['Neil Parish went to the dentist. Tiverton and Honiton has a by-election in June.', '2022-05-10'],
  ['Chris Skidmore had the afternoon off before the vote on the hospital in Kingswood.', '2024-01-10'],
  ['John Redwood put his name forward for a debate on the euro in Wokingham.', '2024-05-25'],
  ['Michael Gove is standing down from a platform at four; he is to step down at five.', '2024-05-25'],
  ['Labour has gone for Ed Davey over his record on the Post Office.', '2023-07-25'],
  ["Labour's choice of words in Uxbridge was poor, said Steve Tuckwell.", '2023-07-25'],
  ["The Conservatives have settled on Priti Patel's plan for Rwanda.", '2022-06-01'],
  ['Nigel Adams is dead set against the scheme, he said in Selby.', '2019-06-10'],
]

test.each(NONE)('nothing of the kind: %s', (text, day) => {
  expect(electionsTold(text, day, TYPES)).toEqual([])
})
