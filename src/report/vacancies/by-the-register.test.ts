/** Who goes, stands, left and fights, by what the register holds of it, in the words of the day. @module */
import { expect, test } from 'vitest'
import { electionsTold } from '../election-case.test-support.ts'
import type { EventType } from '../event.ts'

const TYPES: readonly EventType[] = ['seatVacated', 'candidacy', 'byElectionCalled']

/** One case a line: the day of printing, the text, what it tells. */
const CASES = `
2019-10-30 | Nicky Morgan is the latest Conservative to say she is quitting politics at the coming poll. | Nicky Morgan standing_down, Loughborough 2019-12-12 conservative
2014-09-12 | Boris Johnson has been chosen to fight Uxbridge and South Ruislip, the seat Sir John Randall is giving up next May. | Boris Johnson selected, Uxbridge and South Ruislip 2015-05-07 conservative; John Randall standing_down, Uxbridge and South Ruislip 2015-05-07 conservative (recap)
2019-05-24 | Theresa May is not standing down as an MP. | Theresa May standing_down, Maidenhead 2019-12-12 conservative (denial); Theresa May, Maidenhead –: resignation (denial)
2015-01-10 | Gordon Brown, who confirmed in December that he would not seek re-election, spoke in Glasgow last night. | Gordon Brown standing_down, Kirkcaldy and Cowdenbeath 2015-05-07 labour (recap)
2009-12-20 | Rory Stewart was picked for Penrith and the Border in October. | Rory Stewart selected, Penrith and The Border 2010-05-06 conservative (recap)
2010-01-06 | Geoff Hoon and Patricia Hewitt, both of whom are leaving the Commons, called for a secret ballot. | Geoff Hoon standing_down, Ashfield 2010-05-06 labour (recap); Patricia Hewitt standing_down, Leicester West 2010-05-06 labour (recap)
2024-05-23 | Nigel Farage will not stand in the general election, his party said. | Nigel Farage not_contesting, – 2024-07-04
2014-04-30 | Nigel Farage has ruled himself out of the Newark by-election. | Nigel Farage not_contesting, Newark 2014-06-05 ; by-election in Newark (announcedFuture)
2014-04-30 | Nigel Farage refused to rule himself out of the Newark by-election. | Nigel Farage not_contesting, Newark 2014-06-05  (denial); by-election in Newark (announcedFuture)
2024-06-03 | Nigel Farage surprised everybody by announcing that he would stand for Parliament in Clacton. | Nigel Farage standing, Clacton 2024-07-04 reform-uk
2014-02-03 | Tim Yeo has lost his battle to be readopted as the Conservative candidate in South Suffolk. | Tim Yeo blocked, South Suffolk 2015-05-07 conservative
2012-11-08 | Nadine Dorries could face deselection in Mid Bedfordshire. | Nadine Dorries blocked, Mid Bedfordshire 2015-05-07  (speculation)
2023-03-28 | Labour's executive has voted to prevent Jeremy Corbyn running for the party. | Jeremy Corbyn blocked, Islington North 2024-07-04
2017-01-13 | Tristram Hunt is leaving the Commons, leaving Labour to defend Stoke-on-Trent Central. | Tristram Hunt, Stoke-on-Trent Central 2017-01-13: resignation
2022-06-29 | Crispin Blunt: I won't stand at the next election | Crispin Blunt standing_down, Reigate 2024-07-04 conservative
2019-11-06 | Tom Watson has had enough. "I'm not going to stand again," he said. | Tom Watson standing_down, West Bromwich East 2019-12-12 labour
2021-12-01 | Helen Morgan carries the Liberal Democrat flag in North Shropshire; for the Conservatives it is Neil Shastri-Hurst. | Helen Morgan standing, North Shropshire 2021-12-16 liberal-democrat; Neil Shastri-Hurst standing, North Shropshire 2021-12-16 conservative
2014-11-18 | In Rochester and Strood Mark Reckless is defending the seat and Kelly Tolhurst has the Conservative colours. | Kelly Tolhurst standing, Rochester and Strood 2014-11-20 conservative; Mark Reckless standing, Rochester and Strood 2014-11-20 uk-independence-party
2008-07-08 | Margaret Curran was adopted for Labour in Glasgow East last night. | Margaret Curran selected, Glasgow East 2008-07-24 labour
2017-02-23 | It is polling day in Copeland and Stoke-on-Trent Central after the departures of Jamie Reed and Tristram Hunt. | Jamie Reed, Copeland 2017-01-23: resignation (recap); Tristram Hunt, Stoke-on-Trent Central 2017-01-23: resignation (recap); by-election in Copeland on 2017-02-23 (announcedFuture); by-election in Stoke-on-Trent Central on 2017-02-23 (announcedFuture)
2017-01-23 | Jamie Reed was appointed Steward of the Manor of Northstead this afternoon. | Jamie Reed, Copeland 2017-01-23: resignation
2016-09-12 | David Cameron's resignation became effective at once, the Treasury said. | David Cameron, Witney 2016-09-12: resignation
2023-08-01 | Voters in Rutherglen and Hamilton West have unseated Margaret Ferrier. | Margaret Ferrier, Rutherglen and Hamilton West 2023-08-01: recall
2023-06-12 | Boris Johnson's resignation honours list is being read again. | Boris Johnson, Uxbridge and South Ruislip 2023-06-12: resignation (recap)
2023-07-30 | Margaret Ferrier faces a recall petition. | Margaret Ferrier, Rutherglen and Hamilton West –: recall (speculation)
2023-10-19 | Chris Pincher, once MP for Tamworth, left after losing his appeal. | Chris Pincher, Tamworth 2023-09-07: resignation (recap)
2019-06-21 | Chris Davies, the Conservative MP, has been unseated after 10,000 people signed a petition. | Chris Davies, Brecon and Radnorshire 2019-06-21: recall
2015-11-20 | Labour's Jim McMahon wants to follow the late Michael Meacher in Oldham West and Royton. | Jim McMahon standing, Oldham West and Royton 2015-12-03 labour; Michael Meacher, Oldham West and Royton 2015-10-21: death (recap)
2022-12-01 | Neil Parish went to the cinema. Tiverton and Honiton has a fine one. | 
2018-08-13 | A by-election in North Antrim will be triggered if enough people sign. | 
2026-05-14 | Andy Burnham is the favourite candidate for the leadership. He sits nowhere, but Makerfield is his kind of town. | 
`

test.each(
  CASES.trim()
    .split('\n')
    .map((line) => line.split(' | ')),
)('%s: %s', (day, text, expected) => {
  expect(
    electionsTold(text ?? '', day ?? '', TYPES)
      .join('; ')
      .trimEnd(),
  ).toBe(expected ?? '')
})
